package org.cronista.coder.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language's words of time, read from a table of three columns: kind, word or phrase, value.
 *
 * <p>Kinds with a number as value are month, weekday, number, ordinal, decade, before, after, this,
 * deictic-day; the others say in their value what TIMEX3 writes ({@code season SU}) or are mere
 * lists of cues ({@code not-a-year-after}). Phrases may be of the kinds reference and holiday.
 */
final class TimeWords {

  private final Map<String, Map<String, String>> values;
  private final Map<String, List<Phrase>> phrases;
  private final Set<String> known = new HashSet<>();

  /** A phrase of one or more words. */
  record Phrase(String kind, List<String> words, String value) {

    Phrase {
      words = List.copyOf(words);
    }
  }

  private TimeWords(Map<String, Map<String, String>> values, Map<String, List<Phrase>> phrases) {
    this.values = values;
    this.phrases = phrases;
    values.forEach((kind, words) -> known.addAll(words.keySet()));
    known.addAll(phrases.keySet());
  }

  /** The English words, read once. */
  static TimeWords english() {
    return English.WORDS;
  }

  private static final class English {
    static final TimeWords WORDS = readEnglish();

    private English() {}
  }

  private static TimeWords readEnglish() {
    try (InputStream stream = TimeWords.class.getResourceAsStream("en.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("The table of time words is missing: en.tsv");
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The table of time words cannot be read: en.tsv", e);
    }
  }

  private static TimeWords read(BufferedReader reader) throws IOException {
    Map<String, Map<String, String>> values = new HashMap<>();
    Map<String, List<Phrase>> phrases = new HashMap<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length != 3) {
        throw new IllegalStateException("en.tsv line " + number + ": needs kind, word and value");
      }
      values.computeIfAbsent(fields[0], k -> new HashMap<>()).put(fields[1], fields[2]);
      if (fields[0].equals("reference") || fields[0].equals("holiday")) {
        List<String> words = List.of(fields[1].split(" "));
        phrases
            .computeIfAbsent(words.get(0), k -> new ArrayList<>())
            .add(new Phrase(fields[0], words, fields[2]));
      }
    }
    for (List<Phrase> list : phrases.values()) {
      list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
    return new TimeWords(values, phrases);
  }

  /** Whether a word is of a kind. */
  boolean is(String kind, String word) {
    return values.getOrDefault(kind, Map.of()).containsKey(word);
  }

  /** A word's value in a kind. */
  Optional<String> find(String kind, String word) {
    return Optional.ofNullable(values.getOrDefault(kind, Map.of()).get(word));
  }

  /** A word's number in a kind, or {@code otherwise}. */
  int number(String kind, String word, int otherwise) {
    String value = values.getOrDefault(kind, Map.of()).get(word);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** A word's unit in a kind, or NONE. */
  Unit unit(String kind, String word) {
    String value = values.getOrDefault(kind, Map.of()).get(word);
    return value == null ? Unit.NONE : Unit.valueOf(value);
  }

  /** Phrases that begin with a word, longest first. */
  List<Phrase> phrases(String firstWord) {
    return phrases.getOrDefault(firstWord, List.of());
  }

  /** Whether any kind knows the word. */
  boolean isKnown(String word) {
    return known.contains(word);
  }
}
