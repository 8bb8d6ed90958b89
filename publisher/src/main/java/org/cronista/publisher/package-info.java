/** Events to chronology, tables and maps. */
package org.cronista.publisher;
