/** Where: place names, found and resolved. */
package org.cronista.coder.place;
