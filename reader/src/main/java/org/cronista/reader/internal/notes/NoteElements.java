package org.cronista.reader.internal.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.PartialDate;
import org.cronista.reader.internal.WordList;
import org.cronista.reader.internal.facts.Dates;

/** Cuts one entry of a note into names, titles, brackets and dates. */
final class NoteElements {

  private static final Set<String> LOCATORS =
      Set.copyOf(WordList.load("note-words.tsv").getOrDefault("locators", List.of()));
  private static final Pattern YEAR =
      Pattern.compile("^(?:\\p{L}+\\s+)?((?:1[5-9]|20)\\d{2})[a-z]?$");
  private static final Pattern SHORT_DATE =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\d/])");
  private static final Pattern PART = Pattern.compile("[,:]\\s|,$|\\s[–—]\\s");

  private static final Pattern REST =
      Pattern.compile("\\s+\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*(?=[,;.]|$)");

  /** What a range of months leaves behind when its end was read as the date. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:^|\\s+)(?:(?:from|of|in|de|del|on)\\s+)?\\p{Lu}\\p{Ll}+[–-]$");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:.]+|[\\s,;:]+$");
  private static final Pattern INNER_ENDS =
      Pattern.compile("^[\\s,;:.]+|[\\s,;:]+$|(?<=\\p{Ll})\\.$");
  private static final Pattern STOP =
      Pattern.compile("(?<!\\b\\p{Lu})(?<!\\b(?:Inc|Ltd|Jr|Sr))\\.$");
  private static final Pattern PAGES =
      Pattern.compile("\\d+(?:[-–]\\d+)?(?:ff?\\.?)?(?:\\s(?:and|y|&)\\s\\d+.*)?");
  private static final Pattern NUMBERED =
      Pattern.compile("\\.?\\s*(?:\\d.*|[ivxlc]+(?:[^\\p{L}].*)?)?");
  private static final int CENTURY = 100;
  private static final String OPENING = "“„«\"([";
  private static final String CLOSING = "”“»\")]";

  /** What an element is. */
  enum Kind {
    PLAIN,
    EMPHASISED,
    QUOTED,
    BRACKETED,
    DATE
  }

  /**
   * A part of an entry.
   *
   * @param kind what it is
   * @param words its words
   * @param date its date, for dates only
   */
  record Element(Kind kind, String words, Optional<PartialDate> date) {}

  private final Optional<Integer> year;
  private final List<Element> elements = new ArrayList<>();

  private NoteElements(Optional<Integer> year) {
    this.year = year;
  }

  static List<Element> of(StyledText entry, Optional<Integer> year) {
    NoteElements cutting = new NoteElements(year);
    int start = 0;
    String styles = entry.styles();
    for (int i = 1; i <= styles.length(); i++) {
      if (i == styles.length() || styles.charAt(i) != styles.charAt(start)) {
        cutting.add(styles.charAt(start), entry.text().substring(start, i));
        start = i;
      }
    }
    return cutting.elements;
  }

  private void add(char style, String words) {
    switch (style) {
      case 'e' -> addWords(Kind.EMPHASISED, words);
      case 'q' -> addWords(Kind.QUOTED, words);
      case 'p' -> addWords(Kind.BRACKETED, words);
      default -> addPlain(words);
    }
  }

  private void addWords(Kind kind, String words) {
    String bare = bare(words);
    if (!bare.isEmpty()) {
      elements.add(new Element(kind, bare, Optional.empty()));
    }
  }

  /** Plain words are parted by commas, dates taken out whole. */
  private void addPlain(String whole) {
    int from = 0;
    String words = whole.substring(addRestOfTitle(whole));
    List<Dates.Hit> hits = dates(words);
    boolean dated = hits.stream().anyMatch(hit -> hit.date().day().isPresent());
    for (Dates.Hit hit : hits) {
      addParts(words.substring(from, hit.start()), dated);
      elements.add(
          new Element(Kind.DATE, words.substring(hit.start(), hit.end()), Optional.of(hit.date())));
      from = hit.end();
    }
    addParts(words.substring(from), dated);
  }

  /**
   * Emphasis is lost where a note goes over a page: words in capitals right behind a title, with no
   * comma between, go on with it. Gives how many units they take.
   */
  private int addRestOfTitle(String words) {
    int last = elements.size() - 1;
    Matcher matcher = REST.matcher(words);
    if (last < 0 || elements.get(last).kind() != Kind.EMPHASISED || !matcher.lookingAt()) {
      return 0;
    }
    String rest = bare(matcher.group());
    if (isLocator(rest) || !Dates.find(rest).isEmpty()) {
      return 0;
    }
    Element title = elements.get(last);
    elements.set(last, new Element(title.kind(), title.words() + " " + rest, Optional.empty()));
    return matcher.end();
  }

  private List<Dates.Hit> dates(String words) {
    List<Dates.Hit> hits = new ArrayList<>(Dates.find(words));
    Matcher matcher = SHORT_DATE.matcher(words);
    while (matcher.find() && hits.isEmpty()) {
      int last = Integer.parseInt(matcher.group(3));
      int said = year.orElse(2099);
      int full = said - Math.floorMod(said - last, CENTURY);
      String written = matcher.group(1) + "/" + matcher.group(2) + "/" + full;
      Dates.best(written)
          .ifPresent(hit -> hits.add(new Dates.Hit(hit.date(), matcher.start(), matcher.end())));
    }
    return hits;
  }

  /** Where a day is told too, a number behind a word is the word's: "Law 1720, 10 April 2026". */
  private void addParts(String words, boolean dated) {
    boolean first = true;
    for (String part : PART.split(words)) {
      String bare = UNFINISHED.matcher(bare(part)).replaceFirst("");
      Matcher matcher = YEAR.matcher(bare);
      boolean named = bare.length() > 1 && bare.codePoints().anyMatch(Character::isLetter);
      boolean numbered = dated && Character.isLetter(bare.isEmpty() ? ' ' : bare.charAt(0));
      if (matcher.matches() && !numbered) {
        PartialDate date = PartialDate.ofYear(Integer.parseInt(matcher.group(1)));
        elements.add(new Element(Kind.DATE, bare, Optional.of(date)));
      } else if ((named && !isLocator(bare)) || (first && bare.matches("\\d+"))) {
        // A number right behind a name is that of an issue; one behind a comma is that of a page.
        elements.add(new Element(Kind.PLAIN, bare, Optional.empty()));
      }
      first = false;
    }
  }

  /** "p. 31", "vol. 4", "no. 35". */
  static boolean isLocator(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String word : LOCATORS) {
      if (lower.startsWith(word)) {
        String rest = lower.substring(word.length());
        boolean numbered = NUMBERED.matcher(rest).matches();
        boolean phrase = word.length() > 5 && !rest.isEmpty() && rest.charAt(0) == ' ';
        if (numbered || phrase) {
          return true;
        }
      }
    }
    return PAGES.matcher(lower).matches();
  }

  /** The words without the signs around them; brackets and quotes that pair up inside stay. */
  static String bare(String words) {
    String bare = ENDS.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceAll("");
    bare = STOP.matcher(bare).replaceFirst("");
    String before = "";
    while (!bare.equals(before)) {
      before = bare;
      String inner = withoutEnds(bare);
      bare = inner.equals(bare) ? bare : INNER_ENDS.matcher(inner).replaceAll("");
    }
    return bare;
  }

  private static String withoutEnds(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int opens = OPENING.indexOf(words.charAt(0));
    int closes = CLOSING.indexOf(words.charAt(words.length() - 1));
    if (opens >= 0 && closes == opens && words.length() > 1) {
      String inner = words.substring(1, words.length() - 1);
      return inner.indexOf(OPENING.charAt(opens)) < 0 ? inner : words;
    }
    if (closes >= 0 && words.indexOf(OPENING.charAt(closes)) == words.length() - 1
        || closes >= 0 && words.indexOf(OPENING.charAt(closes)) < 0) {
      return words.substring(0, words.length() - 1);
    }
    if (opens >= 0 && words.indexOf(CLOSING.charAt(opens), 1) < 0) {
      return words.substring(1);
    }
    return words;
  }
}
