/** Checks of archives, output folders and the installation. */
package org.cronista.cli.check;
