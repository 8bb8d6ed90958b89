/**
 * Which documents are the same text, so that a wire story in three papers is one witness and not
 * three.
 */
package org.cronista.reconciler.sameness;
