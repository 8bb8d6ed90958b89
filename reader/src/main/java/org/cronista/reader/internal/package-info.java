/** What the formats and the passes over a text share. Not promised to callers. */
package org.cronista.reader.internal;
