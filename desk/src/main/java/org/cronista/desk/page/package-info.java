/** The pages, one class for each group. */
package org.cronista.desk.page;
