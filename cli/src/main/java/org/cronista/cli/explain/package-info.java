/** How a coding came about, for people: as lines of text and as a page. */
package org.cronista.cli.explain;
