/** Finds the words that tell of events and who fills their roles. */
package org.cronista.coder.frame;
