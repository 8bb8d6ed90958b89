package org.cronista.coder.speech;

import java.util.Optional;
import org.cronista.model.Span;
import org.cronista.packs.Cues.Force;

/**
 * A statement in the making: its content may still grow as quotation marks are followed.
 *
 * @param rank how sure the reading is, lower first, for choosing between two readings of one cue
 */
record Draft(
    FoundStatement.Kind kind,
    Optional<Phrase> speaker,
    Phrase cue,
    Span content,
    Force force,
    boolean negated,
    int rank) {

  Draft withContent(Span other) {
    return new Draft(kind, speaker, cue, other, force, negated, rank);
  }

  /** Whether the content runs around the cue: "The bridge, the office said, was destroyed". */
  boolean hasCueInside() {
    return content.contains(cue.mention().span());
  }

  boolean isReport() {
    return kind == FoundStatement.Kind.REPORT;
  }
}
