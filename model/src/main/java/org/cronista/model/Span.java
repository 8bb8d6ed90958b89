package org.cronista.model;

/**
 * A stretch of a document's canonical text, counted in Unicode code points.
 *
 * @param start first code point, from 0
 * @param end one past the last code point; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the span is well formed; an empty span is allowed. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  /** Number of code points covered. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
