package org.cronista.desk.page;

/**
 * Something to choose in a form.
 *
 * @param value what the form sends
 * @param words what it is called
 */
public record Option(String value, String words) {}
