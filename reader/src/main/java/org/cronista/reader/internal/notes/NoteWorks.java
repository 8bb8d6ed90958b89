package org.cronista.reader.internal.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.model.Citation.Work;
import org.cronista.reader.internal.WordList;

/**
 * Reads the notes of one article as works, and follows "Ibid.", "see note 11" and short forms
 * ("John, Permanent Revolution, p. 31") up to what they stand for.
 */
final class NoteWorks {

  private static final Pattern SAME =
      Pattern.compile("^[\\s*_]*(?:" + phrases("same") + ")(?![\\p{L}])[*_]*", flags());
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:"
              + phrases("see")
              + ")\\s+(?:"
              + phrases("notes")
              + ")\\s*(\\d{1,3}(?:\\s*(?:,|and|y|e|&|–|-)\\s*\\d{1,3})*)",
          flags());
  private static final Pattern EARLIER = Pattern.compile("(?:" + phrases("earlier") + ")", flags());

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final List<String> labels;
  private final List<String> bodies;
  private final Optional<Integer> year;
  private final List<List<Work>> read = new ArrayList<>();
  private final Map<String, List<Work>> byAuthor = new HashMap<>();

  private NoteWorks(List<String> labels, List<String> bodies, Optional<Integer> year) {
    this.labels = labels;
    this.bodies = bodies;
    this.year = year;
  }

  /** The works of every note, in the order of the notes. */
  static List<List<Work>> of(List<String> labels, List<String> bodies, Optional<Integer> year) {
    NoteWorks works = new NoteWorks(labels, bodies, year);
    for (int i = 0; i < bodies.size(); i++) {
      works.read.add(works.readOne(i));
    }
    List<List<Work>> followed = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      followed.add(List.copyOf(works.follow(i, new HashSet<>())));
    }
    return followed;
  }

  private List<Work> readOne(int i) {
    List<Work> works = new ArrayList<>();
    String body = SAME.matcher(bodies.get(i)).replaceFirst("");
    body = REFERENCE.matcher(body).replaceAll("");
    Optional<String> author = Optional.empty();
    for (StyledText entry : NoteEntries.of(StyledText.of(body))) {
      for (Work work : WorkReader.read(entry, year)) {
        boolean sameAuthor =
            work.author().isEmpty() && work.outlet().isEmpty() && work.title().isPresent();
        Work whole = sameAuthor ? new Work(author, work.title(), work.outlet(), work.date()) : work;
        works.add(full(whole, EARLIER.matcher(entry.text()).find()));
        keep(works.get(works.size() - 1));
        author = whole.author().or(() -> Optional.empty());
      }
    }
    return works;
  }

  /** The earlier work that a short form stands for, else the work itself. */
  private Work full(Work work, boolean saysEarlier) {
    Optional<String> author = work.author();
    if (author.isEmpty() || (author.get().indexOf(' ') >= 0 && !saysEarlier)) {
      return work;
    }
    List<Work> earlier = byAuthor.getOrDefault(lastWord(author.get()), List.of());
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (isShortFor(work, earlier.get(i), saysEarlier)) {
        return earlier.get(i);
      }
    }
    return work;
  }

  /** Keeps a work to be found by its author's last name; the same work is kept once. */
  private void keep(Work work) {
    if (work.author().isPresent() && work.title().isPresent()) {
      List<Work> known =
          byAuthor.computeIfAbsent(lastWord(work.author().get()), name -> new ArrayList<>());
      if (known.isEmpty() || !known.get(known.size() - 1).equals(work)) {
        known.add(work);
      }
    }
  }

  private static boolean isShortFor(Work work, Work earlier, boolean saysEarlier) {
    boolean untitled = work.title().isEmpty() && work.outlet().isEmpty() && work.date().isEmpty();
    return untitled
        || saysEarlier
        || work.title()
            .filter(t -> skeleton(earlier.title().orElse("")).startsWith(skeleton(t)))
            .isPresent();
  }

  /** A note's own works and those of the notes it points to. */
  private List<Work> follow(int i, Set<Integer> seen) {
    if (!seen.add(i)) {
      return List.of();
    }
    List<Work> works = new ArrayList<>();
    if (SAME.matcher(bodies.get(i)).find() && i > 0) {
      works.addAll(follow(i - 1, seen));
    }
    Matcher reference = REFERENCE.matcher(bodies.get(i));
    while (reference.find()) {
      for (String label : labelsIn(reference.group(1))) {
        int at = labels.indexOf(label);
        if (at >= 0) {
          works.addAll(follow(at, seen));
        }
      }
    }
    works.addAll(read.get(i));
    return works;
  }

  /** "1 and 2", "3–5". */
  private static List<String> labelsIn(String list) {
    List<String> found = new ArrayList<>();
    Matcher range = Pattern.compile("(\\d{1,3})\\s*[–-]\\s*(\\d{1,3})|(\\d{1,3})").matcher(list);
    while (range.find()) {
      boolean single = range.group(3) != null;
      int first = Integer.parseInt(single ? range.group(3) : range.group(1));
      int last = single ? first : Math.min(first + 50, Integer.parseInt(range.group(2)));
      for (int label = first; label <= last; label++) {
        found.add(Integer.toString(label));
      }
    }
    return found;
  }

  private static String lastWord(String name) {
    return skeleton(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static String skeleton(String words) {
    return SIGNS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String phrases(String key) {
    return WordList.load("note-words.tsv").getOrDefault(key, List.of()).stream()
        .sorted((left, right) -> right.length() - left.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }
}
