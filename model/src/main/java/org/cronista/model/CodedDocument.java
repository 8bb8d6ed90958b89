package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * All that the coder read out of one document.
 *
 * @param document which document
 * @param primary the event the text is chiefly about, if it tells of any
 * @param labels categories of the whole text, best first
 * @param sentences in text order
 * @param times time expressions in text order
 * @param places toponyms in text order
 * @param statements who said what, in text order of the cue
 * @param claims in text order of the trigger
 */
public record CodedDocument(
    DocumentId document,
    Optional<Primary> primary,
    List<Label> labels,
    List<Span> sentences,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<Statement> statements,
    List<Claim> claims) {

  /** Copies the lists. */
  public CodedDocument {
    labels = List.copyOf(labels);
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
  }

  /** The coding of a document of which nothing could be coded. */
  public static CodedDocument empty(DocumentId document) {
    return new CodedDocument(
        document,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The coding of a document of which only the expressions of time could be read. */
  public static CodedDocument ofTimes(DocumentId document, List<TimeExpression> times) {
    return new CodedDocument(
        document, Optional.empty(), List.of(), List.of(), times, List.of(), List.of(), List.of());
  }

  /**
   * The event a text is chiefly about.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode
   * @param subEvent ACLED sub-event or one of the five further categories, by published name
   * @param confidence 0 to 1
   */
  public record Primary(
      PloverType type, Optional<String> mode, Optional<String> subEvent, double confidence) {}
}
