package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cronista.model.Claim;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.Quantity;

/** Reads what each number of a claim covers, from the words around it. */
final class FigureReader {

  private static final Pattern ADDED =
      Pattern.compile(
          "^\\W*(?:more|others?|further|additional)\\b|^\\W*(?:más|otros|otras)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDED_INSIDE =
      Pattern.compile(
          "\\b(?:another|further|otros|otras)\\b|\\b(?!than\\b)\\w+ more$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_BEFORE =
      Pattern.compile(
          "(?:including|among them|of whom|of them|one of them|entre ellos|entre ellas|incluidos?)"
              + "\\W*(?:the|at least|about|los|las)?\\W*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_AFTER =
      Pattern.compile(
          "^\\W*(?:of (?:them|whom)|of (?:the|these|those)(?: (?:\\d+|two|three|four"
              + "|five|six|seven|eight|nine|ten|eleven|twelve|dozens?))|de ellos)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEYOND_BEFORE =
      Pattern.compile(
          "(?:bringing|brings|brought|raising|raises|total of|in all|elevando)[^.;]{0,60}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEYOND_AFTER =
      Pattern.compile(
          "^[^.;]{0,60}\\b(?:since the|since \\p{L}+|in all|in total|so far|desde)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Double> DAYS =
      Map.of(
          "hours", 1 / 24.0, "days", 1.0, "weeks", 7.0, "months", 30.0, "years", 365.0, "hour",
          1 / 24.0, "day", 1.0, "week", 7.0, "month", 30.0, "year", 365.0);

  /** "Two more", unlike "thirty others": told of a growing number. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\b(?:more|further|additional|another|más)\\b(?! than\\b)", Pattern.CASE_INSENSITIVE);

  private FigureReader() {}

  /** Whether a number that comes on top says that the one before has grown. */
  static boolean saysMore(Figure added) {
    Claim claim = added.account().claim();
    Telling telling = added.account().telling();
    Mention mention = added.quantity().mention();
    int end = telling.sentenceOffset(mention.span().end(), claim.sentence());
    String sentence = telling.sentence();
    String after = sentence.substring(end, Math.min(sentence.length(), end + NEXT_WORD));
    return MORE.matcher(mention.text() + " " + after.strip().split("\\s", 2)[0]).find();
  }

  private static final int NEXT_WORD = 20;

  /** The claim's numbers; a sentence's words are needed to see "two more" and "of whom". */
  static List<Figure> read(Account account) {
    Map<Measure, List<Quantity>> byMeasure = new TreeMap<>();
    for (Quantity quantity : account.claim().quantities()) {
      byMeasure.computeIfAbsent(quantity.what(), key -> new ArrayList<>()).add(quantity);
    }
    List<Figure> figures = new ArrayList<>();
    byMeasure.values().forEach(quantities -> figures.addAll(readMeasure(account, quantities)));
    return List.copyOf(figures);
  }

  private static List<Figure> readMeasure(Account account, List<Quantity> quantities) {
    List<Quantity> sorted = new ArrayList<>(quantities);
    sorted.sort(
        Comparator.comparingDouble(FigureReader::size)
            .thenComparing(quantity -> quantity.mention().span()));
    List<Figure> figures = new ArrayList<>();
    boolean several = sorted.size() > 1;
    boolean mainTaken = false;
    for (int i = sorted.size() - 1; i >= 0; i--) {
      Quantity quantity = sorted.get(i);
      Population population = Population.of(quantity.of());
      Figure.Extent extent = extent(account, quantity, several && i > 0);
      if (extent == Figure.Extent.MAIN && several && isSetAgainst(account, quantity, sorted)) {
        mainTaken = true;
      } else if (extent == Figure.Extent.MAIN && several) {
        // Whoever is counted apart (soldiers, women) does not hide the main number.
        if (mainTaken && population != Population.FORCES) {
          extent = Figure.Extent.PART;
        }
        mainTaken |= population == Population.EVERYBODY;
      }
      figures.add(new Figure(account, quantity, inOneUnit(quantity), extent, population));
    }
    return figures;
  }

  /** "Reported 89; the union counted 104": numbers of one sentence that are told as rivals. */
  private static boolean isSetAgainst(Account account, Quantity quantity, List<Quantity> all) {
    return all.stream()
        .filter(other -> !other.equals(quantity))
        .filter(other -> Population.of(other.of()) == Population.of(quantity.of()))
        .anyMatch(other -> AGAINST.matcher(between(account, quantity, other)).find());
  }

  private static String between(Account account, Quantity one, Quantity other) {
    boolean inOrder = one.mention().span().compareTo(other.mention().span()) <= 0;
    int from = (inOrder ? one : other).mention().span().end();
    int to = (inOrder ? other : one).mention().span().start();
    Telling telling = account.telling();
    int start = telling.sentenceOffset(from, account.claim().sentence());
    int end = telling.sentenceOffset(to, account.claim().sentence());
    return start < end ? telling.sentence().substring(start, end) : "";
  }

  private static final Pattern AGAINST =
      Pattern.compile(
          "(?:;|[,—–-]\\s*(?:but|while|whereas|though|although|pero|mientras|aunque))[^;]*"
              + "\\b(?:said|says|say|counted|counts|count|put|puts|reported|reports|report|spoke|speaks"
              + "|claimed|claims|claim|acknowledged|acknowledges|according to|dijo|contó|reportó|según)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static Figure.Extent extent(Account account, Quantity quantity, boolean aboveAnother) {
    Claim claim = account.claim();
    String sentence = account.telling().sentence();
    int start =
        account.telling().sentenceOffset(quantity.mention().span().start(), claim.sentence());
    int end = account.telling().sentenceOffset(quantity.mention().span().end(), claim.sentence());
    String before = sentence.substring(0, start);
    String after = sentence.substring(end);
    String words = quantity.mention().text().toLowerCase(Locale.ROOT);
    if (ADDED.matcher(after).find() || ADDED_INSIDE.matcher(words).find()) {
      return Figure.Extent.ADDED;
    }
    if (PART_BEFORE.matcher(before).find() || PART_AFTER.matcher(after).find()) {
      return Figure.Extent.PART;
    }
    boolean beyond = BEYOND_BEFORE.matcher(before).find() || BEYOND_AFTER.matcher(after).find();
    return beyond && aboveAnother ? Figure.Extent.BEYOND : Figure.Extent.MAIN;
  }

  private static double size(Quantity quantity) {
    Interval interval = quantity.interval();
    return interval.best().orElse(interval.low());
  }

  private static Interval inOneUnit(Quantity quantity) {
    Interval told = quantity.interval();
    if (!quantity.what().equals(Measure.DURATION)) {
      return told;
    }
    double factor = DAYS.getOrDefault(quantity.unit().toLowerCase(Locale.ROOT), 1.0);
    if (factor == 1.0) {
      return told;
    }
    Optional<Double> best = told.best().map(value -> value * factor);
    // "Three weeks" is rarely 21 days to the day: half a unit either way.
    double slack = factor > 1 ? factor / 2 : 0;
    return new Interval(
        Math.max(0, told.low() * factor - slack),
        told.lowExcluded(),
        told.high().map(value -> value * factor + slack),
        best);
  }
}
