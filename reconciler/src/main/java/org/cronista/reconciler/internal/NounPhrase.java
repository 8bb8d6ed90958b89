package org.cronista.reconciler.internal;

/**
 * A party's words, fit for a headline.
 *
 * @param text the words, without article
 * @param plural whether its verb is plural
 * @param common whether it is a plural common noun that can follow a number: "8 protesters"
 */
record NounPhrase(String text, boolean plural, boolean common) {}
