package org.cronista.coder.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/**
 * A sentence seen through the words of time: for every token its month, weekday, unit, number and
 * so on. Looked up once, since the rules ask often. Questions beyond either end answer "nothing".
 */
final class TimeText {

  private static final int FIRST_SURE_YEAR = 1850;
  private static final int LAST_SURE_YEAR = 2049;

  private final Sentence sentence;
  private final TimeWords words;
  private final String[] lower;
  private final int[] months;
  private final int[] weekdays;
  private final int[] numbers;
  private final int[] ordinals;
  private final Unit[] units;
  private final boolean[] plural;
  private final boolean[] middle;
  private final boolean[] promising;
  private final boolean anything;

  TimeText(Sentence sentence, TimeWords words) {
    int size = sentence.size();
    this.sentence = sentence;
    this.words = words;
    lower = new String[size];
    months = new int[size];
    weekdays = new int[size];
    numbers = new int[size];
    ordinals = new int[size];
    units = new Unit[size];
    plural = new boolean[size];
    middle = new boolean[size];
    promising = new boolean[size];
    boolean found = false;
    for (int i = 0; i < size; i++) {
      promising[i] = look(i);
      found |= promising[i];
    }
    anything = found;
  }

  private boolean look(int i) {
    String form = sentence.token(i).form();
    String word = form.toLowerCase(Locale.ROOT);
    if (word.startsWith("mid-") && word.length() > 4) {
      middle[i] = true;
      word = word.substring(4);
      form = form.substring(4);
    }
    lower[i] = word;
    units[i] = Unit.NONE;
    numbers[i] = -1;
    char c = word.charAt(0);
    if (c >= '0' && c <= '9') {
      lookDigits(i, word);
      return true;
    }
    if (!Character.isLetter(c)) {
      return c == '\'' || c == '’';
    }
    months[i] = Character.isUpperCase(form.charAt(0)) ? words.number("month", word, 0) : 0;
    weekdays[i] = Character.isUpperCase(form.charAt(0)) ? words.number("weekday", word, 0) : 0;
    numbers[i] = words.number("number", word, -1);
    ordinals[i] = words.number("ordinal", word, 0);
    units[i] = words.unit("unit", word);
    if (units[i] == Unit.NONE) {
      units[i] = words.unit("units", word);
      plural[i] = units[i] != Unit.NONE;
    }
    return word.equals("the")
        || word.equals("that")
        || word.equals("these")
        || word.equals("those")
        || word.equals("same")
        || word.equals("its")
        || word.equals("their")
        || word.equals("all")
        || word.equals("half")
        || word.equals("hours")
        || word.equals("very")
        || middle[i]
        || words.isKnown(word);
  }

  private void lookDigits(int i, String word) {
    int end = 0;
    int value = 0;
    while (end < word.length() && end < 9) {
      char c = word.charAt(end);
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
      } else if (c != ',' || end == 0 || (word.length() - end) % 4 != 0) {
        break;
      }
      end++;
    }
    if (end == word.length()) {
      numbers[i] = value;
    } else {
      String rest = word.substring(end);
      if (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")) {
        ordinals[i] = value;
      }
    }
  }

  /** Whether any word is worth a rule. */
  boolean hasAnything() {
    return anything;
  }

  /** Whether an expression may begin here. */
  boolean isPromising(int i) {
    return promising[i];
  }

  Sentence sentence() {
    return sentence;
  }

  TimeWords words() {
    return words;
  }

  int size() {
    return lower.length;
  }

  private boolean inside(int i) {
    return i >= 0 && i < lower.length;
  }

  /** The word in lower case, without "mid-". */
  String lower(int i) {
    return inside(i) ? lower[i] : "";
  }

  String form(int i) {
    return inside(i) ? sentence.token(i).form() : "";
  }

  String tag(int i) {
    return inside(i) ? sentence.token(i).tag() : "";
  }

  boolean is(int i, String word) {
    return inside(i) && lower[i].equals(word);
  }

  boolean isAny(int i, String... any) {
    return inside(i) && Arrays.asList(any).contains(lower[i]);
  }

  /** Whether the word is of a kind of the table. */
  boolean isKind(int i, String kind) {
    return inside(i) && words.is(kind, lower[i]);
  }

  /** The word's value in a kind of the table, or the empty string. */
  String value(int i, String kind) {
    return inside(i) ? words.find(kind, lower[i]).orElse("") : "";
  }

  /** A number from 1 to 31 written in one or two digits, or an ordinal in that range; else 0. */
  int dayOfMonth(int i) {
    if (!inside(i)) {
      return 0;
    }
    int value = ordinals[i] > 0 ? ordinals[i] : numbers[i];
    boolean digits = Character.isDigit(lower[i].charAt(0));
    boolean fits = value >= 1 && value <= 31;
    return fits && (digits ? lower[i].length() <= 4 : ordinals[i] > 0) ? value : 0;
  }

  /** The month a word names, 0 for none; "May" and "March" only where they are no verbs. */
  int month(int i) {
    return inside(i) ? months[i] : 0;
  }

  int weekday(int i) {
    return inside(i) ? weekdays[i] : 0;
  }

  /** The number a token stands for, -1 for none; "a" is one. */
  int number(int i) {
    return inside(i) ? numbers[i] : -1;
  }

  int ordinal(int i) {
    return inside(i) ? ordinals[i] : 0;
  }

  Unit unit(int i) {
    return inside(i) ? units[i] : Unit.NONE;
  }

  boolean isPlural(int i) {
    return inside(i) && plural[i];
  }

  /** Whether the word began with "mid-". */
  boolean isMiddle(int i) {
    return inside(i) && middle[i];
  }

  boolean isDash(int i) {
    return isAny(i, "-", "–", "—", "--");
  }

  boolean isHyphen(int i) {
    return isAny(i, "-", "–");
  }

  /** Four digits that could be a year, whatever stands around them; else 0. */
  int fourDigits(int i) {
    if (!inside(i) || lower[i].length() != 4 || numbers[i] < 1000 || lower[i].contains(",")) {
      return 0;
    }
    return Character.isDigit(lower[i].charAt(0)) ? numbers[i] : 0;
  }

  /** A year beside a month or another year, where it can hardly be anything else; else 0. */
  int likelyYear(int i) {
    int year = fourDigits(i);
    return year >= 1400 && year <= 2199 ? year : 0;
  }

  /** The year a token names on its own; 0 for numbers of laws, counts of people, sums of money. */
  int year(int i) {
    int year = likelyYear(i);
    if (year == 0 || isKind(i - 1, "not-a-year-after") || isNumberInTitle(i)) {
      return 0;
    }
    int first = isAny(i - 1, "to", "until", "till", "through") ? likelyYear(i - 2) : 0;
    if (first > 0 && first < year) {
      return year;
    }
    int next = isHyphen(i + 1) ? i + 2 : i + 1;
    if (isKind(next, "not-a-year-before") && !isAny(i - 1, "the", "in", "'s", "’s")) {
      return 0;
    }
    if (year % 100 == 0 && isKind(next, "not-a-year-before")) {
      return 0;
    }
    boolean cue = isKind(i - 1, "year-cue") || isKind(i - 1, "part");
    boolean counted =
        tag(i + 1).equals("NNS")
            && !isAny(i - 1, "the", "'s", "’s", "its", "his", "their", "in", "of", "since");
    if (counted && (year % 50 == 0 || !cue)) {
      return 0;
    }
    boolean sure = year >= FIRST_SURE_YEAR && year <= LAST_SURE_YEAR;
    return sure || cue ? year : 0;
  }

  /** "Supreme Decree 2003", "Bs. 1950", "Ruling 1952": a capitalised word for a numbered thing. */
  private boolean isNumberInTitle(int i) {
    return (isAny(i - 1, ".") && isKind(i - 2, "not-a-year-after")) || isAny(i + 1, "%", "/");
  }

  /** Whether a token belongs to the name of a person, organisation or other thing. */
  boolean isNamed(int i) {
    if (!inside(i)) {
      return false;
    }
    Token token = sentence.token(i);
    return token.isNamed()
        && !token.nameTag().equals("LOCATION")
        && !token.nameTag().equals("DATE");
  }

  /** Whether a token belongs to the name of a place. */
  boolean isPlace(int i) {
    return inside(i) && sentence.token(i).nameTag().equals("LOCATION");
  }

  boolean isCapitalised(int i) {
    return inside(i) && Character.isUpperCase(sentence.token(i).form().charAt(0));
  }

  /** Whether the words from a token on are these. */
  boolean matches(int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The part a word such as "early" means. */
  Part part(int i) {
    String value = value(i, "part");
    return value.isEmpty() ? Part.WHOLE : Part.valueOf(value);
  }
}
