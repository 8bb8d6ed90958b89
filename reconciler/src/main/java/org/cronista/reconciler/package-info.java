/** Claims to events and disagreements. */
package org.cronista.reconciler;
