/**
 * Text recognition in pictures by the program tesseract, when it is installed. Not promised to
 * callers.
 */
package org.cronista.reader.internal.recognition;
