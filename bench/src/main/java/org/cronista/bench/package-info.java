/** How good, how fast. */
package org.cronista.bench;
