/** How documents come in by way of the desk: files sent, and the one import that runs at a time. */
package org.cronista.desk.intake;
