/** One class per file format. Not promised to callers. */
package org.cronista.reader.internal.format;
