/** Documents to claims. */
package org.cronista.coder;
