package org.cronista.publisher.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cronista.model.Article;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Note;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.publisher.page.Html;
import org.cronista.publisher.page.Words;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.WorkWords;

/** The whole text, block by block, with its articles, pages and notes. */
final class ReadingText {

  /** So many blocks of furniture in a row are folded. */
  private static final int FOLDED = 6;

  private final Document document;
  private final TextIndex index;
  private final List<Block> blocks;
  private final List<List<Strand>> strands;
  private final List<List<Mark>> marks;

  /** Names of places by the block they stand at the beginning of. */
  private final Map<Integer, List<String>> names = new HashMap<>();

  private final Map<Integer, List<Note>> notes = new HashMap<>();
  private final Map<Integer, List<Article>> articles = new HashMap<>();
  private final Span end;

  ReadingText(Dossier dossier, Document document, List<Claim> claims) {
    this.document = document;
    index = dossier.textIndex(document);
    blocks =
        document.blocks().isEmpty() && index.length() > 0
            ? List.of(Block.of(BlockKind.PARAGRAPH, 0, index.length(), 0))
            : document.blocks();
    strands = new ArrayList<>();
    marks = new ArrayList<>();
    blocks.forEach(
        block -> {
          strands.add(new ArrayList<>());
          marks.add(new ArrayList<>());
        });
    NavigableMap<Integer, Strand> byStart = new TreeMap<>();
    end = partition(byStart);
    for (Mark mark : Marks.of(dossier, document, claims)) {
      place(mark, byStart);
    }
    for (Article article : document.articles()) {
      int block = blockAt(byStart, article.span().start());
      articles.computeIfAbsent(block, b -> new ArrayList<>()).add(article);
    }
    for (Note note : document.notes()) {
      int block = blockAt(byStart, note.span().start());
      notes.computeIfAbsent(block, b -> new ArrayList<>()).add(note);
      name(block, Places.note(note.span()));
    }
  }

  /** Finds what lies between the pieces of blocks; gives what lies after the last. */
  private Span partition(NavigableMap<Integer, Strand> byStart) {
    List<Strand> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (Span span : blocks.get(i).spans()) {
        all.add(new Strand(i, span, new Span(span.start(), span.start())));
      }
    }
    all.sort(Comparator.comparing(Strand::span));
    int covered = 0;
    for (Strand strand : all) {
      int from = Math.min(covered, strand.span().start());
      Strand whole =
          new Strand(strand.block(), strand.span(), new Span(from, strand.span().start()));
      byStart.put(strand.span().start(), whole);
      strands.get(strand.block()).add(whole);
      covered = Math.max(covered, strand.span().end());
    }
    return new Span(Math.min(covered, index.length()), index.length());
  }

  private void place(Mark mark, NavigableMap<Integer, Strand> byStart) {
    Integer first = byStart.floorKey(mark.span().start());
    boolean placed = false;
    int from = first == null ? mark.span().start() : first;
    for (Strand strand : byStart.subMap(from, Math.max(from + 1, mark.span().end())).values()) {
      List<Mark> there = marks.get(strand.block());
      if (strand.span().overlaps(mark.span())) {
        if (there.isEmpty() || !there.get(there.size() - 1).equals(mark)) {
          there.add(mark);
        }
        placed = true;
      }
    }
    if (!placed) {
      mark.id().ifPresent(id -> name(blockAt(byStart, mark.span().start()), id));
    }
  }

  private void name(int block, String id) {
    names.computeIfAbsent(block, b -> new ArrayList<>()).add(id);
  }

  /** The block that holds the place, else the next one, else the last. */
  private static int blockAt(NavigableMap<Integer, Strand> byStart, int place) {
    Map.Entry<Integer, Strand> before = byStart.floorEntry(place);
    if (before != null && before.getValue().span().end() > place) {
      return before.getValue().block();
    }
    Map.Entry<Integer, Strand> next = byStart.ceilingEntry(place);
    return next != null ? next.getValue().block() : before == null ? 0 : before.getValue().block();
  }

  void write(Html html) {
    RunningText text = new RunningText(document, index, html);
    int page = 0;
    int folded = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.page() > page) {
        page = block.page();
        if (folded == 0) {
          html.element("p", "page " + page, "class", "page").line();
        }
      }
      for (Article article : articles.getOrDefault(i, List.of())) {
        article(html, article);
      }
      if (folded == 0 && furnitureFrom(i) >= FOLDED) {
        folded = furnitureFrom(i);
        html.open("details", "class", "fold");
        html.element("summary", Words.number(folded) + " blocks that are not the document’s own")
            .line();
      }
      block(html, text, i);
      if (folded > 0 && --folded == 0) {
        html.close("details").line();
      }
    }
    String rest = index.words(end).strip();
    if (!rest.isEmpty()) {
      html.element("p", rest, "class", "gap").line();
    }
  }

  private int furnitureFrom(int first) {
    int at = first;
    while (at < blocks.size()
        && blocks.get(at).kind() == BlockKind.FURNITURE
        && (at == first || !articles.containsKey(at))) {
      at++;
    }
    return at - first;
  }

  private static void article(Html html, Article article) {
    html.open("p", "class", "article", "id", Places.article(article.span()));
    html.element("b", article.title().isBlank() ? "Article without title" : article.title());
    if (!article.authors().isEmpty()) {
      html.text(", by " + String.join(", ", article.authors()));
    }
    article.published().ifPresent(found -> html.text(", " + DateWords.of(found.value())));
    html.close("p").line();
  }

  private void block(Html html, RunningText text, int number) {
    Block block = blocks.get(number);
    String kind = block.kind().label();
    html.open("div", "class", "block k-" + kind);
    html.element("span", kind.replace('-', ' '), "class", "kind");
    html.open("div", "class", "words", "dir", "auto");
    names.getOrDefault(number, List.of()).forEach(text::name);
    text.write(block, strands.get(number), marks.get(number));
    html.close("div");
    for (Note note : notes.getOrDefault(number, List.of())) {
      note(html, note);
    }
    html.close("div").line();
  }

  private static void note(Html html, Note note) {
    html.open("div", "class", "works");
    html.text("Note " + note.label() + ": ");
    html.text(
        note.works().isEmpty()
            ? "no work could be read from it"
            : "cites "
                + note.works().stream().map(WorkWords::of).collect(Collectors.joining("; ")));
    if (note.marks().isEmpty()) {
      html.text("; nothing points to it");
    }
    for (Span mark : note.marks()) {
      html.text(" ")
          .element("a", "↑", "href", "#" + Places.words(mark), "title", "where it is cited");
    }
    html.close("div");
  }
}
