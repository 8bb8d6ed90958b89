package org.cronista.reader.internal.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.BlockKind;
import org.cronista.model.Citation;
import org.cronista.model.Note;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.notes.NoteLabel.Style;
import org.cronista.reader.internal.text.Positions;

/**
 * Ties note marks to notes.
 *
 * <p>A mark points to a note of its own article: one on the same page, else the first one after it,
 * else the last one before it. Numbers may repeat, stand out of order and begin anew. Notes at the
 * end of a publication serve all its articles: a mark in an article without notes points to one of
 * the next article that has some, unless that article's own marks do.
 */
public final class NoteTies {

  private final TextIndex index;
  private final List<Chunk> chunks;
  private final List<Integer> articleStarts;
  private final Map<Chunk, List<Span>> marks = new HashMap<>();

  private NoteTies(TextIndex index, List<Chunk> chunks, List<Integer> articleStarts) {
    this.index = index;
    this.chunks = chunks;
    this.articleStarts = articleStarts;
  }

  /**
   * The notes among {@code chunks}, in text order.
   *
   * @param articleStarts UTF-16 offsets where articles begin, rising; empty for a single text
   * @param year the year it was said in, which settles dates such as 4/15/85
   */
  public static List<Note> of(
      TextIndex index, List<Chunk> chunks, List<Integer> articleStarts, Optional<Integer> year) {
    return new NoteTies(index, chunks, articleStarts).tie(year);
  }

  /** A note's chunk with its label. */
  private record Labelled(Chunk chunk, String label, Style style, int bodyStart) {}

  private List<Note> tie(Optional<Integer> year) {
    List<Note> notes = new ArrayList<>();
    List<List<Chunk>> articles = articles();
    List<List<Labelled>> ofArticles = articles.stream().map(NoteTies::labelled).toList();
    for (int i = 0; i < articles.size(); i++) {
      tieMarks(articles.get(i), ofArticles.get(i));
    }
    tieToNotesOfAll(articles, ofArticles);
    for (List<Labelled> labelled : ofArticles) {
      List<List<Citation.Work>> works =
          NoteWorks.of(
              labelled.stream().map(Labelled::label).toList(),
              labelled.stream().map(n -> n.chunk().words().substring(n.bodyStart())).toList(),
              year);
      for (int i = 0; i < labelled.size(); i++) {
        Chunk chunk = labelled.get(i).chunk();
        notes.add(
            new Note(
                labelled.get(i).label(),
                index.span(chunk.start(), chunk.end()),
                marks.getOrDefault(chunk, List.of()),
                works.get(i)));
      }
    }
    return notes;
  }

  private void tieToNotesOfAll(List<List<Chunk>> articles, List<List<Labelled>> notes) {
    List<Labelled> open = List.of();
    Map<Chunk, List<Span>> found = new HashMap<>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      if (!notes.get(i).isEmpty()) {
        open = notes.get(i).stream().filter(n -> !marks.containsKey(n.chunk())).toList();
      } else if (!open.isEmpty()) {
        for (Pointing pointing : pointings(articles.get(i), labels(open), false)) {
          target(pointing, open)
              .ifPresent(
                  note ->
                      found
                          .computeIfAbsent(note.chunk(), c -> new ArrayList<>())
                          .add(pointing.span(index)));
        }
      }
    }
    found.forEach(
        (chunk, spans) -> {
          spans.sort(Comparator.comparingInt(Span::start));
          marks.put(chunk, spans);
        });
  }

  private static Set<String> labels(List<Labelled> notes) {
    Set<String> labels = new TreeSet<>();
    notes.forEach(note -> labels.add(note.label()));
    labels.remove("");
    return labels;
  }

  private List<List<Chunk>> articles() {
    List<List<Chunk>> articles = new ArrayList<>();
    articles.add(new ArrayList<>());
    int next = 0;
    for (Chunk chunk : chunks) {
      while (next < articleStarts.size() && chunk.start() >= articleStarts.get(next)) {
        articles.add(new ArrayList<>());
        next++;
      }
      articles.get(articles.size() - 1).add(chunk);
    }
    return articles;
  }

  private static List<Labelled> labelled(List<Chunk> article) {
    List<Labelled> notes = new ArrayList<>();
    for (Chunk chunk : article) {
      if (chunk.kind() == BlockKind.NOTE) {
        NoteLabel label = NoteLabel.of(chunk.words()).orElse(new NoteLabel("", Style.PLAIN, 0));
        notes.add(new Labelled(chunk, label.label(), label.style(), label.end()));
      }
    }
    return notes;
  }

  private void tieMarks(List<Chunk> article, List<Labelled> notes) {
    Set<String> labels = labels(notes);
    // A bare number is a mark only in a text without other marks, and only in sequence.
    List<Pointing> found = pointings(article, labels, false);
    boolean plain = found.isEmpty();
    int last = 0;
    for (Pointing pointing : plain ? pointings(article, labels, true) : found) {
      int number = plain ? Integer.parseInt(pointing.mark().label()) : 0;
      if (plain && (number > last + 1 || number < 1)) {
        continue;
      }
      last = Math.max(last, number);
      Optional<Labelled> note = target(pointing, notes);
      if (note.isPresent()) {
        marks.computeIfAbsent(note.get().chunk(), c -> new ArrayList<>()).add(pointing.span(index));
      }
    }
  }

  private static List<Pointing> pointings(List<Chunk> article, Set<String> labels, boolean plain) {
    List<Pointing> found = new ArrayList<>();
    for (Chunk chunk : article) {
      if (chunk.kind().isCoded() || chunk.kind() == BlockKind.BYLINE) {
        NoteMarks.in(chunk.words(), labels, plain)
            .forEach(mark -> found.add(new Pointing(chunk, mark)));
      }
    }
    return found;
  }

  /** A mark and the chunk it stands in. */
  private record Pointing(Chunk chunk, NoteMarks.Mark mark) {
    Span span(TextIndex index) {
      return Positions.of(index, chunk, mark.start(), mark.end());
    }
  }

  private static Optional<Labelled> target(Pointing pointing, List<Labelled> notes) {
    Optional<Labelled> before = Optional.empty();
    Optional<Labelled> after = Optional.empty();
    for (Labelled note : notes) {
      if (!note.label().equals(pointing.mark().label())) {
        continue;
      }
      boolean samePage = note.chunk().page() > 0 && note.chunk().page() == pointing.chunk().page();
      if (samePage) {
        return Optional.of(note);
      }
      if (note.chunk().start() < pointing.chunk().start()) {
        before = Optional.of(note);
      } else if (after.isEmpty()) {
        after = Optional.of(note);
      }
    }
    return after.isPresent() ? after : before;
  }
}
