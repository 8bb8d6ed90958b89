package org.cronista.trainer;

import org.cronista.packs.LearnedModel;

/**
 * What training gives.
 *
 * @param model the model, with its provenance
 * @param report how well it does, in Markdown
 */
public record Trained(LearnedModel model, String report) {}
