/** Keeps documents, claims and events, and finds them again. */
package org.cronista.archive;
