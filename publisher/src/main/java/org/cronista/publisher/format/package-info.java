/** The other formats, one class each. Public but not promised. */
package org.cronista.publisher.format;
