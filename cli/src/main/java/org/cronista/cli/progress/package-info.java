/** What is shown while the work goes on. */
package org.cronista.cli.progress;
