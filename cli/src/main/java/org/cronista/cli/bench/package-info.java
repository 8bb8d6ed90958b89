/** How fast the whole way is, on a corpus that everybody can make again. */
package org.cronista.cli.bench;
