/** The interface's words, in English and Spanish. */
package org.cronista.desk.words;
