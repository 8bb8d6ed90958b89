package org.cronista.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words with a little of what stands around them, by which they are found again when the text was
 * extracted anew and their position moved: the W3C Web Annotation Data Model's {@code
 * TextQuoteSelector}.
 *
 * <p>White space is not compared: a new extraction may break lines elsewhere.
 *
 * @param exact the words, not blank
 * @param prefix what stands right before them, perhaps empty
 * @param suffix what stands right after them, perhaps empty
 */
public record QuoteSelector(String exact, String prefix, String suffix) {

  /** How many code points of context are kept on each side; W3C's examples have about as many. */
  private static final int CONTEXT = 32;

  /** Checks that there is something to find. */
  public QuoteSelector {
    if (exact.isBlank()) {
      throw new IllegalArgumentException("Nothing to find");
    }
  }

  /** The selector of the words at {@code span}. */
  public static QuoteSelector of(TextIndex text, Span span) {
    return new QuoteSelector(
        text.words(span),
        text.words(new Span(Math.max(0, span.start() - CONTEXT), span.start())),
        text.words(new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT))));
  }

  /** A selector of words whose surroundings are not known. */
  public static QuoteSelector ofWords(String words) {
    return new QuoteSelector(words, "", "");
  }

  /**
   * Where in {@code text} the words stand. Of several places, the one whose surroundings agree
   * longest; of equals, the one nearest to {@code hint}.
   *
   * @param hint code point near which the words are expected
   */
  public Optional<Span> find(String text, int hint) {
    Folded where = Folded.of(text);
    String wanted = Folded.of(exact).words();
    List<Integer> places = new ArrayList<>();
    for (int at = where.words().indexOf(wanted);
        at >= 0;
        at = where.words().indexOf(wanted, at + 1)) {
      places.add(at);
    }
    TextIndex index = TextIndex.of(text);
    String before = Folded.of(prefix).words();
    String after = Folded.of(suffix).words();
    Span best = null;
    int bestAgreement = -1;
    for (int at : places) {
      Span span = index.span(where.origin(at), where.originEnd(at + wanted.length()));
      int agreement =
          agreementBefore(where.words(), at, before)
              + agreementAfter(where.words(), at + wanted.length(), after);
      boolean nearer =
          best == null || Math.abs(span.start() - hint) < Math.abs(best.start() - hint);
      if (agreement > bestAgreement || (agreement == bestAgreement && nearer)) {
        best = span;
        bestAgreement = agreement;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int agreementBefore(String text, int at, String prefix) {
    int same = 0;
    while (same < prefix.length()
        && same < at
        && text.charAt(at - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  private static int agreementAfter(String text, int at, String suffix) {
    int same = 0;
    while (same < suffix.length()
        && at + same < text.length()
        && text.charAt(at + same) == suffix.charAt(same)) {
      same++;
    }
    return same;
  }

  /** A text without its white space, with the way back. */
  private record Folded(String words, List<Integer> origins) {

    static Folded of(String text) {
      StringBuilder words = new StringBuilder(text.length());
      List<Integer> origins = new ArrayList<>(text.length());
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u00AD') {
          words.append(c);
          origins.add(at);
        }
      }
      return new Folded(words.toString(), origins);
    }

    int origin(int at) {
      return origins.get(at);
    }

    int originEnd(int end) {
      return origins.get(end - 1) + 1;
    }
  }
}
