/** Bytes to documents. */
package org.cronista.reader;
