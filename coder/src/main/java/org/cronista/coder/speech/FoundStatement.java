package org.cronista.coder.speech;

import java.util.Optional;
import org.cronista.model.Span;
import org.cronista.model.Statement;
import org.cronista.packs.Cues.Force;

/**
 * Who said what: PARC's source, cue and content.
 *
 * @param kind whether something was said, or only thought, felt or wanted
 * @param speaker the words that name the speaker, a pronoun if that is what stands there; empty
 *     when nobody is named ("reportedly", "it was announced")
 * @param resolvedSpeaker whom a pronoun stands for, when the paragraph tells
 * @param cue the words that say that something is said
 * @param content what is said, quotation marks included; a parenthetical "he said" may lie inside
 * @param direct whether the content opens and ends with quotation marks
 * @param force what the cue does with the content
 * @param negated whether the saying itself is negated ("did not say that")
 * @param outer the statement inside which this one is told
 */
public record FoundStatement(
    Kind kind,
    Optional<Phrase> speaker,
    Optional<Phrase> resolvedSpeaker,
    Phrase cue,
    Span content,
    boolean direct,
    Force force,
    boolean negated,
    Optional<FoundStatement> outer) {

  /** How something is attributed. */
  public enum Kind {
    /** Said or written: may carry a claim. */
    REPORT,
    /** Thought, felt, wanted, supported: nobody's word for what happened. */
    ATTITUDE
  }

  /** The order of the sentence in which the cue stands. */
  public int sentenceOrder() {
    return cue.sentenceOrder();
  }

  /** The speaker by name if the text allows, else by the words that stand there. */
  public Optional<Phrase> bestSpeaker() {
    return resolvedSpeaker.or(() -> speaker);
  }

  /** As the model keeps it; nobody is known by an id yet. */
  public Statement toStatement() {
    return new Statement(
        speaker.map(Phrase::mention), Optional.empty(), cue.mention(), content, direct);
  }
}
