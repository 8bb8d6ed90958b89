package org.cronista.evaluation.score;

/**
 * One figure of a score, rounded to four decimals.
 *
 * @param name what it is, in the words of the contract's scorer, such as {@code type.f1}
 * @param value the figure
 */
public record Figure(String name, double value) {}
