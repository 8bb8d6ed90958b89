package org.cronista.reconciler.internal;

import java.util.Optional;
import org.cronista.model.Document;
import org.cronista.model.PartialDate;
import org.cronista.model.Span;

/**
 * Where and when something was told.
 *
 * @param document the document
 * @param source the outlet's name, for people
 * @param sourceKey the outlet as counted: reprints count as what they repeat
 * @param saidOn when it was said, if known
 * @param passage document and article
 * @param sentence the sentence's words
 * @param heading whether it is told in the title
 */
record Telling(
    Document document,
    String source,
    String sourceKey,
    Optional<PartialDate> saidOn,
    String passage,
    String sentence,
    boolean heading) {

  /**
   * The UTF-16 offset in {@link #sentence()} of a code point of the document, held within the
   * sentence.
   */
  int sentenceOffset(int codePoint, Span sentenceSpan) {
    int within = codePoint - sentenceSpan.start();
    int length = sentence.codePointCount(0, sentence.length());
    return sentence.offsetByCodePoints(0, Math.max(0, Math.min(length, within)));
  }

  /** Whether this was certainly said before the other. */
  boolean isBefore(Telling other) {
    return saidOn.isPresent()
        && other.saidOn.isPresent()
        && saidOn.get().last().isBefore(other.saidOn.get().first());
  }
}
