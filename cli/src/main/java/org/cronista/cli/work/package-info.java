/** The steps between a pile of files and a chronology. */
package org.cronista.cli.work;
