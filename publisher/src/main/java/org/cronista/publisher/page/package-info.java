/** The web page: one self-contained file. Public but not promised. */
package org.cronista.publisher.page;
