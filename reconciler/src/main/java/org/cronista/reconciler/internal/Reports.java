package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Article;
import org.cronista.model.BlockKind;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.Span;

/**
 * Short news reports, and which of them tell one story.
 *
 * <p>A report of a few paragraphs, dated to the day, is about one occurrence: what it tells further
 * down without a day or a place of its own belongs to that. Two such reports that share names,
 * numbers and words which few others have are about the same occurrence, even when neither says on
 * which day it was. Long articles, those without a date, those with several headings and those that
 * place violence in several towns tell of many things and are no reports.
 *
 * <p>The weights and bounds below that name no other ground were chosen on the first 139 incidents
 * of the Gun Violence Archive's articles (see {@code docs/quality.md}): those at which most pairs
 * of articles came out right. How like two reports are depends on these two alone, so it is the
 * same whichever is asked first, and for every pair.
 */
final class Reports {

  /** Code points: some 900 words of six letters and a space, the length of a long news report. */
  private static final int LONGEST = 5_500;

  /**
   * Days between two reports of one story: from the deed to the sentence, which courts take up to
   * two or three years to reach.
   */
  private static final long DAYS_APART = 1_000;

  /** A headline or a section of its own beside the title: the text has parts. */
  private static final int HEADINGS = 2;

  /**
   * A word that more reports have is no sign of a story. It bounds which pairs are looked at, not
   * how like they are: an incident has seldom more than a dozen articles.
   */
  private static final int FEW = 12;

  /** So many such words must be shared before two reports are looked at: one is chance. */
  private static final int SIGNS = 3;

  /** Reports looked at for one at most: those that share most signs, as many as share a word. */
  private static final int RIVALS = 12;

  /** Accounts of one report that are compared with those of another. */
  private static final int LEADS = 4;

  /** Fewer different words are a notice, or what is left of a page that was not found. */
  private static final int FEWEST = 40;

  /** How like each other the words of two reports are that tell one story, and that may. */
  private static final double ONE_STORY = 0.17;

  private static final double LIKE_STORY = 0.145;

  /** A name counts so much more than another word that is as rare. */
  private static final double NAME = 2;

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*|(?<![\\p{L}\\d.,])\\d{2,6}(?![\\d.,%])");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Map<String, Report> byPassage = new TreeMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();
  private final Map<String, Set<String>> stories = new HashMap<>();
  private final Map<String, Double> likenesses = new HashMap<>();

  /** A report: its words, and the accounts of violence in it in the order of the text. */
  private static final class Report {
    private final String passage;
    private final long day;
    private final Map<String, Double> words;
    private final List<Account> accounts = new ArrayList<>();

    /** Whether it places violence in towns far from each other. */
    boolean isRoundUp() {
      List<Account> placed =
          accounts.stream().filter(account -> account.setting().hasExactPlace()).toList();
      return placed.stream()
          .anyMatch(
              one ->
                  placed.stream()
                      .anyMatch(
                          other ->
                              PlaceRelation.between(
                                      one.setting().statedPlaces(), other.setting().statedPlaces())
                                  == PlaceRelation.APART));
    }

    Report(String passage, long day, Map<String, Double> words) {
      this.passage = passage;
      this.day = day;
      this.words = words;
    }

    /**
     * Those that say most of the occurrence: in the title, then with victims counted, then first.
     */
    List<Account> leads() {
      return accounts.stream()
          .sorted(
              Comparator.comparing((Account account) -> !account.telling().heading())
                  .thenComparing(account -> account.harms().isEmpty())
                  .thenComparing(account -> account.claim().trigger().span())
                  .thenComparing(account -> account))
          .limit(LEADS)
          .toList();
    }
  }

  Reports(List<Account> accounts) {
    for (Account account : accounts) {
      if (account.family() == Family.VIOLENCE && account.happened()) {
        find(account).ifPresent(report -> report.accounts.add(account));
      }
    }
    byPassage.values().removeIf(Report::isRoundUp);
    byPassage
        .values()
        .forEach(
            report -> report.words.keySet().forEach(word -> bearers.merge(word, 1, Integer::sum)));
    compareAll();
  }

  private Optional<Report> find(Account account) {
    String passage = account.telling().passage();
    Optional<Report> known = Optional.ofNullable(byPassage.get(passage));
    if (known.isPresent()) {
      return known;
    }
    Optional<Long> day =
        account
            .telling()
            .saidOn()
            .filter(said -> said.precision() == DatePrecision.DAY)
            .map(said -> said.first().toEpochDay());
    String text = text(account);
    if (day.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    Report report = new Report(passage, day.get(), words(text));
    byPassage.put(passage, report);
    return Optional.of(report);
  }

  /** The words of the report; empty when it is longer than reports are, or has parts. */
  private static String text(Account account) {
    Document document = account.telling().document();
    Optional<Article> article = document.findArticle(account.claim().trigger().span());
    int length =
        article
            .map(one -> one.span().length())
            .orElseGet(() -> document.text().codePointCount(0, document.text().length()));
    Span all = article.map(Article::span).orElseGet(() -> new Span(0, length));
    long headings =
        document.blocks().stream()
            .filter(block -> block.kind() == BlockKind.HEADING)
            .filter(block -> all.contains(block.hull()))
            .count();
    if (length > LONGEST || headings >= HEADINGS) {
      return "";
    }
    return article
        .map(
            one ->
                document
                    .text()
                    .substring(
                        document.text().offsetByCodePoints(0, one.span().start()),
                        document.text().offsetByCodePoints(0, one.span().end())))
        .orElse(document.text());
  }

  /** The words of a text, each with what it counts: more when it is a name within a sentence. */
  private static Map<String, Double> words(String text) {
    Map<String, Double> words = new TreeMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean number = Character.isDigit(word.charAt(0));
      if (number ? !YEAR.matcher(word).matches() : word.length() >= 4) {
        String plain = number ? word : Words.stem(Words.tokens(word).get(0));
        words.merge(plain, isName(text, matcher) ? NAME : 1.0, Math::max);
      }
    }
    return words;
  }

  /** Written with a capital where no sentence and no quotation begins. */
  private static boolean isName(String text, Matcher word) {
    int before = word.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return Character.isUpperCase(text.charAt(word.start()))
        && before >= 0
        && BEGINNING.indexOf(text.charAt(before)) < 0;
  }

  private static final String BEGINNING = ".!?:\"“”‘«\n\r";

  private void compareAll() {
    Map<String, List<Report>> byWord = new TreeMap<>();
    for (Report report : byPassage.values()) {
      if (report.words.size() < FEWEST) {
        continue;
      }
      for (String word : report.words.keySet()) {
        int count = bearers.getOrDefault(word, 0);
        if (count > 1 && count <= FEW) {
          byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(report);
        }
      }
    }
    Map<String, Map<String, Integer>> signs = new TreeMap<>();
    for (List<Report> sharing : byWord.values()) {
      for (int i = 0; i < sharing.size(); i++) {
        for (int j = i + 1; j < sharing.size(); j++) {
          Report one = sharing.get(i);
          Report other = sharing.get(j);
          if (Math.abs(one.day - other.day) <= DAYS_APART) {
            signs
                .computeIfAbsent(one.passage, key -> new TreeMap<>())
                .merge(other.passage, 1, Integer::sum);
            signs
                .computeIfAbsent(other.passage, key -> new TreeMap<>())
                .merge(one.passage, 1, Integer::sum);
          }
        }
      }
    }
    signs.forEach(this::compare);
  }

  private void compare(String passage, Map<String, Integer> signs) {
    signs.entrySet().stream()
        .filter(entry -> entry.getValue() >= SIGNS)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(RIVALS)
        .map(Map.Entry::getKey)
        .filter(other -> likeness(passage, other) >= LIKE_STORY)
        .forEach(
            other -> {
              stories.computeIfAbsent(passage, key -> new TreeSet<>()).add(other);
              stories.computeIfAbsent(other, key -> new TreeSet<>()).add(passage);
            });
  }

  private Report get(String passage) {
    return Optional.ofNullable(byPassage.get(passage)).orElseThrow();
  }

  /** How like two reports are; 0 when they are too far apart in time, or one has hardly a word. */
  private double likeness(String one, String other) {
    boolean swap = one.compareTo(other) > 0;
    String first = swap ? other : one;
    String second = swap ? one : other;
    return likenesses.computeIfAbsent(
        first + "\n" + second, key -> likenessOf(find(first), find(second)));
  }

  private Optional<Report> find(String passage) {
    return Optional.ofNullable(byPassage.get(passage));
  }

  private double likenessOf(Optional<Report> one, Optional<Report> other) {
    boolean comparable =
        one.isPresent()
            && other.isPresent()
            && !one.equals(other)
            && Math.abs(one.get().day - other.get().day) <= DAYS_APART
            && Math.min(one.get().words.size(), other.get().words.size()) >= FEWEST;
    return comparable ? likeness(one.get(), other.get()) : 0;
  }

  /** Weight of the shared words over that of both, rare words weighing more; 0 to 1. */
  private double likeness(Report one, Report other) {
    double shared = 0;
    for (Map.Entry<String, Double> word : one.words.entrySet()) {
      double both = Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0.0));
      shared += both * weight(word.getKey());
    }
    double norm = Math.sqrt(total(one) * total(other));
    return norm <= 0 ? 0 : shared / norm;
  }

  private double total(Report report) {
    return report.words.entrySet().stream()
        .mapToDouble(word -> word.getValue() * weight(word.getKey()))
        .sum();
  }

  private double weight(String word) {
    return Math.log((byPassage.size() + 10.0) / (bearers.getOrDefault(word, 0) + 1.0));
  }

  /** Whether both stand in one report, which tells of one occurrence. */
  boolean shareReport(Account one, Account other) {
    return one.telling().passage().equals(other.telling().passage())
        && isReported(one)
        && isReported(other);
  }

  /** Whether they stand in two reports that tell one story. */
  boolean shareStory(Account one, Account other) {
    return likeness(one, other) >= ONE_STORY;
  }

  /** Whether they stand in two reports that may tell one story. */
  boolean mayShareStory(Account one, Account other) {
    return likeness(one, other) >= LIKE_STORY;
  }

  private double likeness(Account one, Account other) {
    return isReported(one) && isReported(other)
        ? likeness(one.telling().passage(), other.telling().passage())
        : 0;
  }

  /** A deed of violence in a report, and no sum over a conflict that the report recalls. */
  private boolean isReported(Account account) {
    return account.family() == Family.VIOLENCE
        && !account.sumsUp()
        && byPassage.containsKey(account.telling().passage());
  }

  /** Pairs worth weighing: the chief accounts of reports of one story, and all of one report. */
  List<List<Account>> circles() {
    List<List<Account>> circles = new ArrayList<>();
    for (Report report : byPassage.values()) {
      if (report.accounts.size() > 1) {
        circles.add(List.copyOf(report.accounts));
      }
      stories
          .getOrDefault(report.passage, Set.of())
          .forEach(
              other -> {
                if (report.passage.compareTo(other) < 0) {
                  List<Account> both = new ArrayList<>(report.leads());
                  both.addAll(get(other).leads());
                  circles.add(List.copyOf(both));
                }
              });
    }
    return List.copyOf(circles);
  }
}
