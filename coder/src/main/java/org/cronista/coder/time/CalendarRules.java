package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years by name and number, with lists and ranges of them. */
final class CalendarRules implements Rules {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})|(\\d{1,2})-(\\d{1,2})-(\\d{4})");
  private static final Pattern SEASON_YEARS = Pattern.compile("(\\d{4})/(\\d{2}|\\d{4})");

  @Override
  public List<Piece> read(TimeText text, int at) {
    int start = at;
    if (text.weekday(at) > 0) {
      start = at + 1;
      if (text.is(start, ",")) {
        start++;
      }
      if (text.is(start, "the")) {
        start++;
      }
    }
    List<Piece> found = readDate(text, start);
    boolean bare = found.size() == 1 && isBareYear(found.get(0));
    if (start > at && (found.isEmpty() || bare || !hasDay(found.get(0)))) {
      return List.of();
    }
    if (start > at) {
      Piece head = found.get(0);
      List<Piece> widened = new ArrayList<>(found);
      Meaning.Calendar date = (Meaning.Calendar) head.meaning();
      widened.set(
          0,
          new Piece(
              at,
              head.last(),
              new Meaning.Calendar(
                  date.year(), date.month(), date.day(), date.part(), text.weekday(at))));
      return widened;
    }
    return found;
  }

  private static boolean hasDay(Piece piece) {
    return piece.meaning() instanceof Meaning.Calendar calendar && calendar.day() > 0;
  }

  private static boolean isBareYear(Piece piece) {
    return piece.meaning() instanceof Meaning.Calendar calendar && calendar.month() == 0;
  }

  private List<Piece> readDate(TimeText text, int at) {
    if (text.month(at) > 0) {
      return readMonthFirst(text, at);
    }
    if (text.is(at, "the") && text.dayOfMonth(at + 1) > 0 && text.ordinal(at + 1) > 0) {
      List<Piece> found = readDayFirst(text, at + 1);
      if (!found.isEmpty()) {
        Piece head = found.get(0);
        found.set(0, new Piece(at, head.last(), head.meaning()));
      }
      return found;
    }
    if (text.dayOfMonth(at) > 0) {
      List<Piece> found = readDayFirst(text, at);
      if (!found.isEmpty()) {
        return found;
      }
    }
    Optional<Piece> spoken = readSpokenYear(text, at);
    if (spoken.isPresent()) {
      return List.of(spoken.get());
    }
    if (at < text.size() && Character.isDigit(text.lower(at).charAt(0))) {
      return readDigits(text, at);
    }
    return List.of();
  }

  // ---- October 17, 2003 ---------------------------------------------------------------------

  private List<Piece> readMonthFirst(TimeText text, int at) {
    int month = text.month(at);
    List<Numbered> days = readDays(text, at + 1);
    if (days.isEmpty()) {
      return readMonth(text, at, month);
    }
    int last = days.get(days.size() - 1).at();
    int year = 0;
    int yearAt = yearAfter(text, last);
    if (yearAt > 0) {
      year = text.likelyYear(yearAt);
      last = yearAt;
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Numbered day = days.get(i);
      int first = i == 0 ? at : day.at();
      int end = i == days.size() - 1 ? last : day.at();
      pieces.add(new Piece(first, end, new Meaning.Calendar(year, month, day.value(), Part.WHOLE)));
    }
    return pieces;
  }

  private List<Piece> readMonth(TimeText text, int at, int month) {
    int yearAt = yearAfter(text, at);
    if (yearAt == 0 && text.is(at + 1, "of") && text.likelyYear(at + 2) > 0) {
      yearAt = at + 2;
    }
    Part part = text.isMiddle(at) ? Part.MIDDLE : Part.WHOLE;
    if (yearAt > 0) {
      return one(at, yearAt, new Meaning.Calendar(text.likelyYear(yearAt), month, 0, part));
    }
    return isMonth(text, at) ? one(at, at, new Meaning.Calendar(0, month, 0, part)) : List.of();
  }

  /** Whether a month's name standing alone is one: not Ms April Jones, not "May they rest". */
  private boolean isMonth(TimeText text, int at) {
    boolean cue = text.isKind(at - 1, "month-cue") || text.isKind(at - 1, "this");
    if ((text.isNamed(at) && !cue) || text.isPlace(at)) {
      return false;
    }
    if (text.is(at, "march") && !cue && text.tag(at - 1).startsWith("NNP")) {
      return false;
    }
    if (text.isCapitalised(at - 1)
        && text.isAny(at - 1, "black", "red", "bloody", "mr.", "mrs.", "ms.", "theresa")) {
      return false;
    }
    if (text.isAny(at, "may", "march", "mar", "jan", "jun", "dec", "august", "april", "june")) {
      boolean noun = text.tag(at).startsWith("NN");
      boolean toward = text.isAny(at + 1, "on", "for", "to", "against", "of", "from", "for");
      return cue
          || text.isMiddle(at)
          || (noun && at > 0 && !(text.is(at, "march") && toward))
          || (noun && at == 0 && text.size() < 4);
    }
    return true;
  }

  private int yearAfter(TimeText text, int at) {
    int yearAt = text.is(at + 1, ",") ? at + 2 : at + 1;
    if (text.likelyYear(yearAt) == 0) {
      return 0;
    }
    boolean counts = text.isKind(yearAt + 1, "not-a-year-before");
    return counts && yearAt == at + 2 ? 0 : yearAt;
  }

  private record Numbered(int at, int value) {}

  /**
   * The days after a month's name, "on" which something can only be a day: "11", "11 and 17", "4 to
   * 6", "4, 5 and 6".
   */
  private List<Numbered> readDays(TimeText text, int at) {
    List<Numbered> days = new ArrayList<>();
    int next = text.is(at, "the") && text.ordinal(at + 1) > 0 ? at + 1 : at;
    boolean dated = text.is(at - 2, "on") && !isHour(text, next + 1);
    if (text.dayOfMonth(next) == 0 || (!dated && isCounted(text, next))) {
      return days;
    }
    days.add(new Numbered(next, text.dayOfMonth(next)));
    for (int link = skipLink(text, next + 1);
        link > 0 && text.dayOfMonth(link) > 0 && !isCounted(text, link);
        link = skipLink(text, link + 1)) {
      int value = text.dayOfMonth(link);
      if (value <= days.get(days.size() - 1).value() && text.month(link + 1) == 0) {
        break;
      }
      if (text.month(link + 1) > 0 || (text.is(link + 1, "of") && text.month(link + 2) > 0)) {
        break;
      }
      days.add(new Numbered(link, value));
    }
    return days;
  }

  /** The index after "and", "to", a dash, a comma; 0 when none stands there. */
  private int skipLink(TimeText text, int at) {
    if (text.is(at, ",") && text.isAny(at + 1, "and", "or")) {
      return at + 2;
    }
    boolean link =
        text.isAny(at, ",", "and", "or", "&", "to", "through", "until", "till")
            || text.isHyphen(at);
    return link ? at + 1 : 0;
  }

  /** Whether a number counts what follows: "May 1 and 20 people", "9 a.m.". */
  private boolean isCounted(TimeText text, int at) {
    if (text.ordinal(at) > 0) {
      return false;
    }
    int next = at + 1;
    return isHour(text, next)
        || text.isAny(next, "%", "percent", "million")
        || text.isKind(next, "not-a-year-before")
        || (text.unit(next) != Unit.NONE && text.isPlural(next))
        || (isLinked(text, at) && (text.tag(next).equals("NNS") || text.tag(next).equals("JJ")));
  }

  private static boolean isHour(TimeText text, int at) {
    return text.isAny(at, "a.m.", "p.m.", "am", "pm", "o'clock");
  }

  private boolean isLinked(TimeText text, int at) {
    return text.isAny(at - 1, ",", "and", "or", "&");
  }

  // ---- 17 October 2003, the 17th of October -------------------------------------------------

  private List<Piece> readDayFirst(TimeText text, int at) {
    List<Numbered> days = new ArrayList<>();
    days.add(new Numbered(at, text.dayOfMonth(at)));
    int next = at + 1;
    while (true) {
      int monthAt = text.is(next, "of") ? next + 1 : next;
      if (text.month(monthAt) > 0) {
        return finishDayFirst(text, days, monthAt);
      }
      int link = skipLink(text, next);
      if (link > 0 && text.is(link, "the")) {
        link++;
      }
      if (link == 0 || text.dayOfMonth(link) == 0) {
        return List.of();
      }
      days.add(new Numbered(link, text.dayOfMonth(link)));
      next = link + 1;
    }
  }

  private List<Piece> finishDayFirst(TimeText text, List<Numbered> days, int monthAt) {
    int last = monthAt;
    int year = 0;
    int yearAt = yearAfter(text, monthAt);
    if (yearAt == 0 && text.is(monthAt + 1, "of")) {
      yearAt = text.likelyYear(monthAt + 2) > 0 ? monthAt + 2 : 0;
    }
    if (yearAt > 0) {
      year = text.likelyYear(yearAt);
      last = yearAt;
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      int end = i == days.size() - 1 ? last : days.get(i).at();
      pieces.add(
          new Piece(
              days.get(i).at(),
              end,
              new Meaning.Calendar(year, text.month(monthAt), days.get(i).value(), Part.WHOLE)));
    }
    return pieces;
  }

  /** "nineteen fifty-two". */
  private Optional<Piece> readSpokenYear(TimeText text, int at) {
    if (!text.isAny(at, "eighteen", "nineteen", "twenty")) {
      return Optional.empty();
    }
    int tens = text.number(at + 1);
    if (tens < 10 || tens > 99 || Character.isDigit(text.lower(at + 1).charAt(0))) {
      return Optional.empty();
    }
    int last = at + 1;
    int onesAt = text.isHyphen(at + 2) ? at + 3 : at + 2;
    int ones = text.number(onesAt);
    boolean more = tens >= 20 && ones > 0 && ones < 10 && !text.isAny(onesAt, "a", "an");
    int year = text.number(at) * 100 + tens + (more ? ones : 0);
    last = more ? onesAt : last;
    return text.unit(last + 1) != Unit.NONE
        ? Optional.empty()
        : Optional.of(new Piece(at, last, new Meaning.Calendar(year, 0, 0, Part.WHOLE)));
  }

  // ---- digits -------------------------------------------------------------------------------

  private List<Piece> readDigits(TimeText text, int at) {
    String word = text.lower(at);
    if (word.length() > 4) {
      return readNumericDate(word).map(meaning -> one(at, at, meaning)).orElse(List.of());
    }
    int year = text.year(at);
    if (year == 0) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    Part part = text.isMiddle(at) ? Part.MIDDLE : Part.WHOLE;
    pieces.add(new Piece(at, at, new Meaning.Calendar(year, 0, 0, part)));
    if (text.isHyphen(at + 1)) {
      int second = secondYear(text, at + 2, year);
      if (second > 0) {
        pieces.add(new Piece(at + 2, at + 2, new Meaning.Calendar(second, 0, 0, Part.WHOLE)));
      }
    }
    return pieces;
  }

  /** The second year of "1985-86" or "2003–2005". */
  private int secondYear(TimeText text, int at, int first) {
    int full = text.likelyYear(at);
    if (full > first) {
      return full;
    }
    boolean short2 = text.form(at).length() == 2 && Character.isDigit(text.form(at).charAt(0));
    int value = short2 && text.number(at) >= 0 ? first / 100 * 100 + text.number(at) : 0;
    return value > first ? value : 0;
  }

  private Optional<Meaning> readNumericDate(String word) {
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return calendar(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher years = SEASON_YEARS.matcher(word);
    if (years.matches()) {
      int first = number(years, 1);
      int last =
          years.group(2).length() == 4 ? number(years, 2) : first / 100 * 100 + number(years, 2);
      return first >= 1800 && last == first + 1
          ? Optional.of(new Meaning.Years(first, last, first + "/" + last, Part.WHOLE))
          : Optional.empty();
    }
    Matcher numeric = NUMERIC.matcher(word);
    if (!numeric.matches()) {
      return Optional.empty();
    }
    int group = numeric.group(1) == null ? 4 : 1;
    int one = number(numeric, group);
    int two = number(numeric, group + 1);
    int year = number(numeric, group + 2);
    if (year < 100) {
      year += year < 50 ? 2000 : 1900;
    }
    return two > 12 ? calendar(year, one, two) : calendar(year, two, one);
  }

  private static Optional<Meaning> calendar(int year, int month, int day) {
    boolean exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return exists
        ? Optional.of(new Meaning.Calendar(year, month, day, Part.WHOLE))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static List<Piece> one(int first, int last, Meaning meaning) {
    return List.of(new Piece(first, last, meaning));
  }
}
