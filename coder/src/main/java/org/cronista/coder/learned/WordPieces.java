package org.cronista.coder.learned;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Splits text into the pieces that BERT's uncased models were trained on: words in lower case
 * without accents, punctuation apart, and each word into the longest pieces the vocabulary knows.
 * Safe for concurrent use.
 */
final class WordPieces {

  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary;
  private final long unknown;
  private final long begin;
  private final long end;

  /**
   * Splits with a vocabulary.
   *
   * @param vocabulary piece to number; pieces within a word begin with {@code ##}
   */
  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = number("[UNK]");
    this.begin = number("[CLS]");
    this.end = number("[SEP]");
  }

  private long number(String piece) {
    return Optional.ofNullable(vocabulary.get(piece))
        .orElseThrow(() -> new IllegalArgumentException("The vocabulary lacks " + piece));
  }

  /**
   * The numbers of a text's pieces, between those that mark its begin and end.
   *
   * @param most how many there may be at most, the marks included; the rest is left out
   */
  long[] split(String text, int most) {
    List<Long> numbers = new ArrayList<>();
    numbers.add(begin);
    for (String word : words(text)) {
      if (numbers.size() >= most) {
        break;
      }
      addPieces(word, numbers);
    }
    if (numbers.size() >= most) {
      numbers.subList(most - 1, numbers.size()).clear();
    }
    numbers.add(end);
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  private void addPieces(String word, List<Long> numbers) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      numbers.add(unknown);
      return;
    }
    int before = numbers.size();
    int start = 0;
    while (start < word.length()) {
      int stop = word.length();
      Integer number = null;
      while (stop > start && number == null) {
        String piece = word.substring(start, stop);
        number = vocabulary.get(start == 0 ? piece : INSIDE + piece);
        stop = number == null ? word.offsetByCodePoints(stop, -1) : stop;
      }
      if (number == null) {
        numbers.subList(before, numbers.size()).clear();
        numbers.add(unknown);
        return;
      }
      numbers.add(number.longValue());
      start = stop;
    }
  }

  /** Words and marks of punctuation, in lower case and without accents. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    normalise(text)
        .codePoints()
        .forEach(
            c -> {
              boolean alone = isPunctuation(c) || isIdeograph(c);
              if (alone || isSpace(c)) {
                flush(word, words);
              }
              if (alone) {
                words.add(Character.toString(c));
              } else if (!isSpace(c)) {
                word.appendCodePoint(c);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String normalise(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> isSpace(c) || !isControl(c)).forEach(clean::appendCodePoint);
    StringBuilder bare = new StringBuilder(clean.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return Character.isIdeographic(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
