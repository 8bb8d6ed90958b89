/** Who: noun phrases, and the known actors they name. */
package org.cronista.coder.actor;
