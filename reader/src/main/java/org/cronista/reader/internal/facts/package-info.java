/** Who published what, when, in which language. Not promised to callers. */
package org.cronista.reader.internal.facts;
