package org.cronista.reader.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.model.PartialDate;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.text.Positions;

/** The dates that a text tells of as past. */
final class Tellings {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][”\"’)\\]]*[⁰¹²³⁴-⁹]*\\s+(?=[\\p{Lu}“\"¿¡])");
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:in|since|during|of|by|en|desde|durante|de)\\s+((?:19|20)\\d{2})\\b(?![-–/])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_YEAR =
      Pattern.compile("(?<![\\d.,$€£])(?:1[5-9]|20)\\d{2}(?![\\d,.]\\d|\\d)");

  private Tellings() {}

  /**
   * A date told as past.
   *
   * @param date as written, or with the year supplied
   * @param yearInferred whether the text left the year to be understood
   * @param span its words
   */
  record Telling(PartialDate date, boolean yearInferred, Span span) {}

  /** The full or partial dates, written with their year, that {@code chunk} tells of as past. */
  static List<Telling> dated(TextIndex index, Chunk chunk) {
    List<Telling> tellings = new ArrayList<>();
    for (Range sentence : sentences(chunk)) {
      // Looking for a year first spares most sentences the search for verbs.
      if (!ANY_YEAR.matcher(sentence.words()).find() || !sentence.past()) {
        continue;
      }
      List<Dates.Hit> hits = Dates.find(sentence.words());
      hits.forEach(hit -> tellings.add(telling(index, chunk, sentence, hit, false)));
      if (hits.isEmpty()) {
        Matcher year = YEAR.matcher(sentence.words());
        while (year.find()) {
          PartialDate date = PartialDate.ofYear(Integer.parseInt(year.group(1)));
          Dates.Hit hit = new Dates.Hit(date, year.start(1), year.end(1));
          tellings.add(telling(index, chunk, sentence, hit, false));
        }
      }
    }
    return tellings;
  }

  /** The days without a year ("June 19") told as past, each taken to be in {@code year}. */
  static List<Telling> yearless(TextIndex index, Chunk chunk, int year) {
    List<Telling> tellings = new ArrayList<>();
    for (Range sentence : sentences(chunk)) {
      List<Dates.Hit> hits = Dates.findYearless(sentence.words(), year);
      if (!hits.isEmpty() && sentence.past()) {
        hits.forEach(hit -> tellings.add(telling(index, chunk, sentence, hit, true)));
      }
    }
    return tellings;
  }

  /** The years that {@code chunk} names, in order. */
  static List<Integer> years(Chunk chunk) {
    List<Integer> years = new ArrayList<>();
    Matcher year = ANY_YEAR.matcher(chunk.words());
    while (year.find()) {
      years.add(Integer.valueOf(year.group()));
    }
    return years;
  }

  private static Telling telling(
      TextIndex index, Chunk chunk, Range sentence, Dates.Hit hit, boolean inferred) {
    Span span =
        Positions.of(index, chunk, sentence.start() + hit.start(), sentence.start() + hit.end());
    return new Telling(hit.date(), inferred, span);
  }

  /** A sentence of a chunk's words. */
  private record Range(int start, String words) {
    boolean past() {
      return Tense.isPast(words);
    }
  }

  private static List<Range> sentences(Chunk chunk) {
    List<Range> sentences = new ArrayList<>();
    if (chunk.kind() == BlockKind.TITLE || chunk.kind() == BlockKind.HEADING) {
      return sentences;
    }
    String words = chunk.words();
    if (words.chars().noneMatch(Character::isDigit)) {
      return sentences;
    }
    int start = 0;
    Matcher end = SENTENCE_END.matcher(words);
    while (end.find()) {
      sentences.add(new Range(start, words.substring(start, end.end())));
      start = end.end();
    }
    sentences.add(new Range(start, words.substring(start)));
    return sentences;
  }
}
