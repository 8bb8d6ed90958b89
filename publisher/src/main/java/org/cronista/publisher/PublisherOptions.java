package org.cronista.publisher;

/**
 * What a person may choose about the published files.
 *
 * @param thinBelow an event told by a single claim of less confidence than this is folded away on
 *     the page, 0 to 1
 * @param quotesShown how many quotes of an event stand open on the page; the others are folded
 */
public record PublisherOptions(double thinBelow, int quotesShown) {

  /** Checks the ranges. */
  public PublisherOptions {
    if (!(thinBelow >= 0 && thinBelow <= 1)) {
      throw new IllegalArgumentException("thinBelow is 0 to 1, not " + thinBelow);
    }
    if (quotesShown < 1) {
      throw new IllegalArgumentException("At least one quote is shown, not " + quotesShown);
    }
  }

  /** What is done when nobody chooses: single claims under 0.5 are folded, three quotes shown. */
  public static PublisherOptions defaults() {
    return new PublisherOptions(0.5, 3);
  }
}
