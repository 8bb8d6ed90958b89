/** What the pages show, as JSON under {@code /api/v1}. */
package org.cronista.desk.api;
