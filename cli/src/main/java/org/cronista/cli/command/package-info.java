/** One class for each command: what a person types, and what is done about it. */
package org.cronista.cli.command;
