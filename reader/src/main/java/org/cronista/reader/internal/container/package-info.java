/**
 * Files that hold several documents: archives, mail boxes, web archives, tables. What is inside is
 * never written to disk; every layer is bounded in depth, number and size. Not promised to callers.
 */
package org.cronista.reader.internal.container;
