package org.cronista.model;

import java.util.Optional;

/**
 * Who said what.
 *
 * @param speaker the words that name the speaker; empty when nobody is named ("reportedly")
 * @param speakerId the speaker, when a known actor
 * @param cue the word that says that something is said: "reported", "according to"
 * @param content what is said
 * @param direct whether the content stands in quotation marks
 */
public record Statement(
    Optional<Mention> speaker,
    Optional<String> speakerId,
    Mention cue,
    Span content,
    boolean direct) {}
