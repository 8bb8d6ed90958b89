package org.cronista.model;

import java.util.Optional;

/**
 * One link of the chain from the outlet to whoever said it first.
 *
 * @param mention the words that attribute: "The Ombudsman's Office reported"
 * @param speaker who speaks, as named in the text
 * @param speakerId the speaker, when a known actor
 */
public record Attribution(Mention mention, String speaker, Optional<String> speakerId) {}
