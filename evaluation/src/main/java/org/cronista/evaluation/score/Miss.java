package org.cronista.evaluation.score;

/**
 * Something that was read otherwise than the gold has it.
 *
 * @param example where
 * @param kind what went wrong, a class of errors such as {@code Attack read as Armed clash}
 * @param expected what the gold has
 * @param found what was read
 * @param weight how bad it is, from 0; the worst are shown first
 */
public record Miss(Example example, String kind, String expected, String found, double weight) {}
