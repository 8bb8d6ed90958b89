/** Options that several commands share. */
package org.cronista.cli.option;
