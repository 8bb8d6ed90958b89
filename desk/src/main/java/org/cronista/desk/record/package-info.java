/** The chronology in memory, and what people did to it. */
package org.cronista.desk.record;
