package org.cronista.reconciler.internal;

import java.util.Optional;
import org.cronista.model.Interval;

/**
 * Something a text states of a person or a thing, outside of any event: when somebody took office,
 * who issued a decree, how many tons a country has.
 *
 * @param attribute what is stated: {@code date}, {@code issuer}, {@code share}, {@code other:tons}
 * @param key what it is stated of; only facts of one key are compared
 * @param topic the same for people
 * @param value as people read it
 * @param period a date, if it is one
 * @param interval a number, if it is one
 * @param who an identifier, if it is somebody
 * @param firm whether the text states it of this subject in so many words
 * @param words the words
 */
record StatedFact(
    String attribute,
    String key,
    String topic,
    String value,
    Optional<Period> period,
    Optional<Interval> interval,
    Optional<String> who,
    boolean firm,
    Utterance words) {}
