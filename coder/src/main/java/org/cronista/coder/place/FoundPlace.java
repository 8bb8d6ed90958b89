package org.cronista.coder.place;

import org.cronista.model.PlaceMention;

/**
 * A place name in a sentence.
 *
 * @param firstToken first token
 * @param lastToken last token, included
 * @param place what it was resolved to
 */
public record FoundPlace(int firstToken, int lastToken, PlaceMention place) {}
