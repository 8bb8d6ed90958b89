/** What is put on record about a run. */
package org.cronista.cli.run;
