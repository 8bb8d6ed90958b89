package org.cronista.model;

/**
 * Words that stand in two places: a wire story in two papers, or a paragraph used twice in one
 * document.
 *
 * @param span where they stand in the document that carries this record
 * @param other the other document; the same one when the words stand in it twice
 * @param otherSpan where they stand in the other document
 */
public record SharedPassage(Span span, DocumentId other, Span otherSpan)
    implements Comparable<SharedPassage> {

  /** Orders by place in the document, then by the other document and the place there. */
  @Override
  public int compareTo(SharedPassage that) {
    int bySpan = span.compareTo(that.span);
    int byOther = bySpan != 0 ? bySpan : other.value().compareTo(that.other.value());
    return byOther != 0 ? byOther : otherSpan.compareTo(that.otherSpan);
  }
}
