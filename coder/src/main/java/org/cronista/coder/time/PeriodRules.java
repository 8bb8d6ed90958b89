package org.cronista.coder.time;

import java.util.List;
import java.util.Locale;

/** Decades, centuries, seasons, quarters, halves, feasts and weekdays. */
final class PeriodRules implements Rules {

  @Override
  public List<Piece> read(TimeText text, int at) {
    int start = text.is(at, "the") ? at + 1 : at;
    List<Piece> found = readDecade(text, at, start);
    if (found.isEmpty()) {
      found = readOrdinalPeriod(text, at, start);
    }
    if (found.isEmpty()) {
      found = readSeason(text, at, start);
    }
    if (found.isEmpty()) {
      found = readHoliday(text, at);
    }
    if (found.isEmpty() && start == at) {
      found = readWeekday(text, at);
    }
    return found;
  }

  /** "the 1980s", "the '80s", "the eighties", "mid-1990s". */
  private List<Piece> readDecade(TimeText text, int at, int start) {
    int wordAt = start;
    Part part = Part.WHOLE;
    if (text.isKind(wordAt, "part") && text.isAny(wordAt, "early", "late", "mid")) {
      part = text.part(wordAt);
      wordAt += text.isHyphen(wordAt + 1) ? 2 : 1;
    }
    String word = text.lower(wordAt);
    if (text.isMiddle(wordAt)) {
      part = Part.MIDDLE;
    }
    int decade = text.words().number("decade", word, -1);
    if (decade > 0) {
      boolean preceded = wordAt > at || text.isMiddle(wordAt);
      return preceded && !text.isAny(wordAt - 1, "his", "her", "their")
          ? decade(at, wordAt, 1900 + decade, part)
          : List.of();
    }
    if (!word.endsWith("s") || word.length() < 3) {
      return List.of();
    }
    String digits = word.substring(0, word.length() - 1);
    if (digits.endsWith("'") || digits.endsWith("’")) {
      digits = digits.substring(0, digits.length() - 1);
    }
    boolean apostrophe = digits.startsWith("'") || digits.startsWith("’");
    if (apostrophe) {
      digits = digits.substring(1);
    }
    if (!digits.endsWith("0") || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    if (digits.length() == 4) {
      int year = Integer.parseInt(digits);
      return year % 100 == 0 && year != 2000 && year != 1900
          ? List.of(
              new Piece(at, wordAt, new Meaning.Years(year, year + 99, "" + year / 100, part)))
          : decade(at, wordAt, year, part);
    }
    return digits.length() == 2 && apostrophe
        ? decade(at, wordAt, 1900 + Integer.parseInt(digits), part)
        : List.of();
  }

  private static List<Piece> decade(int first, int last, int year, Part part) {
    String value = String.format(Locale.ROOT, "%03d", year / 10);
    return List.of(new Piece(first, last, new Meaning.Years(year, year + 9, value, part)));
  }

  /** "the nineteenth century", "the third quarter of 2003", "second half of 1979". */
  private List<Piece> readOrdinalPeriod(TimeText text, int at, int start) {
    int ordinalAt = text.isAny(start, "early", "late", "mid", "fiscal") ? start + 1 : start;
    if (ordinalAt > start && text.isHyphen(ordinalAt)) {
      ordinalAt++;
    }
    int ordinal = text.ordinal(ordinalAt);
    if (ordinal == 0 && text.is(ordinalAt, "final")) {
      ordinal = 4;
    }
    if (ordinal == 0) {
      return List.of();
    }
    int nounAt = text.isHyphen(ordinalAt + 1) ? ordinalAt + 2 : ordinalAt + 1;
    if (text.is(nounAt, "fiscal")) {
      nounAt++;
    }
    if (text.is(nounAt, "century")) {
      int first = (ordinal - 1) * 100;
      Part part = ordinalAt > start ? text.part(start) : Part.WHOLE;
      String value = String.format(Locale.ROOT, "%02d", ordinal - 1);
      return ordinal > 21
          ? List.of()
          : List.of(
              new Piece(
                  at, nounAt, new Meaning.Years(Math.max(1, first), first + 99, value, part)));
    }
    boolean half = text.is(nounAt, "half") && ordinal <= 2;
    if (!half && !(text.is(nounAt, "quarter") && ordinal <= 4)) {
      return List.of();
    }
    int yearAt = yearAfter(text, nounAt);
    if (half && yearAt == 0 && !text.isAny(nounAt + 1, "of")) {
      return List.of();
    }
    if (half && yearAt == 0) {
      boolean ofYear = text.isAny(nounAt + 2, "the", "this") && text.is(nounAt + 3, "year");
      return ofYear
          ? List.of(new Piece(at, nounAt + 3, new Meaning.YearPart(0, "H" + ordinal)))
          : List.of();
    }
    int year = yearAt > 0 ? text.likelyYear(yearAt) : 0;
    return List.of(
        new Piece(
            at,
            Math.max(nounAt, yearAt),
            new Meaning.YearPart(year, (half ? "H" : "Q") + ordinal)));
  }

  /** "the summer of 2001", "spring 1997", "autumn". */
  private List<Piece> readSeason(TimeText text, int at, int start) {
    int seasonAt = text.isAny(start, "early", "late", "mid") ? start + 1 : start;
    if (seasonAt > start && text.isHyphen(seasonAt)) {
      seasonAt++;
    }
    String code = text.value(seasonAt, "season");
    if (code.isEmpty() || text.isNamed(seasonAt)) {
      return List.of();
    }
    int yearAt = yearAfter(text, seasonAt);
    if (yearAt > 0) {
      return List.of(new Piece(at, yearAt, new Meaning.YearPart(text.likelyYear(yearAt), code)));
    }
    boolean in = text.isAny(at - 1, "in", "since", "by", "until", "during", "last", "this");
    boolean isNoun = text.tag(seasonAt).startsWith("NN");
    boolean sure = text.isAny(seasonAt, "summer", "winter", "autumn");
    boolean the = start > at && (sure || text.isAny(at - 1, "in", "by", "during", "of"));
    boolean of = text.is(seasonAt + 1, "of");
    return isNoun && (in || the) && !of && !(text.is(seasonAt, "fall") && text.is(at, "the"))
        ? List.of(new Piece(at, seasonAt, new Meaning.YearPart(0, code)))
        : List.of();
  }

  private int yearAfter(TimeText text, int at) {
    if (text.likelyYear(at + 1) > 0) {
      return at + 1;
    }
    boolean linked = text.isAny(at + 1, "of", ",", "in");
    return linked && text.likelyYear(at + 2) > 0 ? at + 2 : 0;
  }

  private List<Piece> readHoliday(TimeText text, int at) {
    for (TimeWords.Phrase phrase : text.words().phrases(text.lower(at))) {
      if (phrase.kind().equals("holiday")
          && text.isCapitalised(at)
          && text.matches(at, phrase.words())) {
        int last = at + phrase.words().size() - 1;
        int yearAt = text.is(last + 1, ",") ? last + 2 : last + 1;
        int year = text.likelyYear(yearAt);
        return List.of(
            new Piece(at, year > 0 ? yearAt : last, new Meaning.Holiday(year, phrase.value())));
      }
    }
    return List.of();
  }

  private List<Piece> readWeekday(TimeText text, int at) {
    int day = text.weekday(at);
    boolean name =
        text.isNamed(at)
            || (text.isCapitalised(at - 1)
                && text.isAny(at - 1, "bloody", "black", "red", "super"));
    return day == 0 || name ? List.of() : List.of(new Piece(at, at, new Meaning.Weekday(day)));
  }
}
