package org.cronista.evaluation.score;

/**
 * A decision that was made with a confidence, for the table of reliability.
 *
 * @param confidence from 0 to 1
 * @param right whether the gold agrees
 */
public record Guess(double confidence, boolean right) {}
