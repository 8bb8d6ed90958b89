package org.cronista.reconciler.sameness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SharedPassage;

/**
 * Finds the passages that stand in more than one place, in other documents or in the same one,
 * whatever stands around them. A few changed words do not part a passage.
 *
 * <p>Every document is compared with the first place of each of its {@link Winnowing chosen runs}
 * only, so that time and memory grow with the length of the texts, and what is found with the
 * number of copies: a copy is tied to the earliest place of its words and not to the other copies.
 */
final class PassageFinder {

  /** Words in common from which on it is a passage: more than a title, a formula or a motto. */
  private static final int FEWEST_WORDS = 24;

  /** So many words in a row may have been changed, left out or put in. */
  private static final int LARGEST_GAP = 6;

  private static final int TEXTS_AT_HAND = 64;

  private final List<Document> documents;
  private final FirstPlaces firstPlaces = new FirstPlaces();
  private final Map<DocumentId, List<SharedPassage>> found = new HashMap<>();

  private final Map<Integer, RunningWords> atHand =
      new LinkedHashMap<>(TEXTS_AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, RunningWords> eldest) {
          return size() > TEXTS_AT_HAND;
        }
      };

  /** Words in common, counted in words: in this document and in {@code other}. */
  private record Run(int start, int end, int other, int otherStart, int otherEnd, int words) {

    Run joined(Run next) {
      return new Run(start, next.end, other, otherStart, next.otherEnd, words + next.words);
    }

    /** Whether {@code next}, which begins later, goes on where this one breaks off. */
    boolean isContinuedBy(Run next, boolean within) {
      int gap = next.start - end;
      int otherGap = next.otherStart - otherEnd;
      return other == next.other
          && gap >= 0
          && gap <= LARGEST_GAP
          && otherGap >= 0
          && otherGap <= LARGEST_GAP
          && (!within || next.otherEnd <= start);
    }
  }

  private PassageFinder(List<Document> documents) {
    this.documents = documents;
  }

  /**
   * The passages of each document, in text order; documents without any are left out.
   *
   * @param documents the originals before the copies
   */
  static Map<DocumentId, List<SharedPassage>> find(List<Document> documents) {
    PassageFinder finder = new PassageFinder(documents);
    for (int i = 0; i < documents.size(); i++) {
      finder.compare(i);
    }
    finder.found.values().forEach(passages -> passages.sort(Comparator.naturalOrder()));
    return finder.found;
  }

  private void compare(int document) {
    RunningWords words = words(document);
    List<Run> runs = runs(document, words, Winnowing.choose(words));
    List<Run> joined = join(document, runs);
    List<Run> kept = new ArrayList<>();
    joined.stream()
        .filter(run -> run.words() >= FEWEST_WORDS)
        .sorted(Comparator.comparing(Run::words).reversed().thenComparing(Run::start))
        .filter(run -> kept.stream().noneMatch(k -> k.start() <= run.start() && run.end() <= k.end))
        .forEach(kept::add);
    kept.forEach(run -> record(document, words, run));
  }

  private RunningWords words(int document) {
    return atHand.computeIfAbsent(document, number -> RunningWords.of(documents.get(number)));
  }

  private List<Run> runs(int document, RunningWords words, Winnowing.Chosen chosen) {
    List<Run> runs = new ArrayList<>();
    Map<Integer, Run> last = new HashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      int at = chosen.positions()[i];
      int place = firstPlaces.find(chosen.hashes()[i]);
      if (place < 0) {
        firstPlaces.put(chosen.hashes()[i], document, at);
        continue;
      }
      int other = firstPlaces.document(place);
      Optional<Run> before = Optional.ofNullable(last.get(other));
      if (before.filter(run -> at < run.end()).isEmpty()) {
        extend(document, words, at, other, firstPlaces.word(place), before.map(Run::end).orElse(0))
            .ifPresent(
                run -> {
                  runs.add(run);
                  last.put(other, run);
                });
      }
    }
    return runs;
  }

  /** The longest run of the same words around {@code at}, not before {@code earliest}. */
  private Optional<Run> extend(
      int document, RunningWords words, int at, int other, int otherAt, int earliest) {
    RunningWords others = words(other);
    int farthest = document == other ? at - otherAt : Integer.MAX_VALUE;
    int forward = 0;
    while (forward < farthest
        && at + forward < words.size()
        && otherAt + forward < others.size()
        && words.hash(at + forward) == others.hash(otherAt + forward)
        && (forward == 0 || words.goesOn(at + forward) && others.goesOn(otherAt + forward))) {
      forward++;
    }
    int back = 0;
    while (forward > 0
        && forward + back < farthest
        && at - back > earliest
        && otherAt - back > 0
        && words.hash(at - back - 1) == others.hash(otherAt - back - 1)
        && words.goesOn(at - back)
        && others.goesOn(otherAt - back)) {
      back++;
    }
    return forward + back < Winnowing.RUN
        ? Optional.empty()
        : Optional.of(
            new Run(
                at - back, at + forward, other, otherAt - back, otherAt + forward, forward + back));
  }

  private static List<Run> join(int document, List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    Map<Integer, Integer> lastOf = new HashMap<>();
    for (Run run : runs) {
      Integer last = lastOf.get(run.other());
      if (last != null && joined.get(last).isContinuedBy(run, run.other() == document)) {
        joined.set(last, joined.get(last).joined(run));
      } else {
        lastOf.put(run.other(), joined.size());
        joined.add(run);
      }
    }
    return joined;
  }

  /** On both sides, so that either document leads to the other. */
  private void record(int document, RunningWords words, Run run) {
    DocumentId here = documents.get(document).id();
    DocumentId there = documents.get(run.other()).id();
    var span = words.span(run.start(), run.end());
    var otherSpan = words(run.other()).span(run.otherStart(), run.otherEnd());
    add(here, new SharedPassage(span, there, otherSpan));
    add(there, new SharedPassage(otherSpan, here, span));
  }

  private void add(DocumentId document, SharedPassage passage) {
    found.computeIfAbsent(document, id -> new ArrayList<>()).add(passage);
  }
}
