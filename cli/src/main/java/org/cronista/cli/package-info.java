/** The cronista command: composes the rooms. */
package org.cronista.cli;
