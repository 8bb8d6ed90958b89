/** How many: numbers as intervals, and what they count. */
package org.cronista.coder.quantity;
