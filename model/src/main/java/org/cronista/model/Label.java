package org.cronista.model;

/**
 * A category given to a whole text.
 *
 * @param scheme {@code acled} or {@code cronista}
 * @param label the category's published name
 * @param confidence 0 to 1
 */
public record Label(String scheme, String label, double confidence) {}
