package org.cronista.model;

import java.util.List;

/**
 * A block of a document: stand-off, over the untouched text.
 *
 * @param kind what it is
 * @param spans its lines or pieces in reading order; more than one when the block is broken across
 *     lines, columns or pages, so that {@link BlockView} can join them; never empty
 * @param page page number from 1, or 0 when the format has no pages
 */
public record Block(BlockKind kind, List<Span> spans, int page) {

  /** Copies the spans and checks that there is one. */
  public Block {
    spans = List.copyOf(spans);
    if (spans.isEmpty() || page < 0) {
      throw new IllegalArgumentException("A block needs a span and a page from 0");
    }
  }

  /** A block of one piece. */
  public static Block of(BlockKind kind, int start, int end, int page) {
    return new Block(kind, List.of(new Span(start, end)), page);
  }

  /** The smallest span that holds all pieces. */
  public Span hull() {
    return spans.stream().reduce(Span::hull).orElseThrow();
  }
}
