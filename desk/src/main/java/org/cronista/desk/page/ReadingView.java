package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.Article;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Note;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * A document to be read: its text in blocks, parted wherever something is marked.
 *
 * @param blocks in reading order
 * @param articles the texts it holds, when it holds several
 * @param notes its notes with the works they cite
 * @param lost people's claims whose words the text no longer has
 */
public record ReadingView(
    List<BlockView> blocks, List<ArticleView> articles, List<NoteView> notes, List<String> lost) {

  /** Copies the lists. */
  public ReadingView {
    blocks = List.copyOf(blocks);
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
    lost = List.copyOf(lost);
  }

  /**
   * A block of text, in pieces.
   *
   * @param kind what it is, for style
   * @param heading whether it heads what follows
   * @param page the page that begins with it; empty elsewhere
   * @param anchors names of articles and notes that begin here
   * @param pieces the words, in order
   */
  public record BlockView(
      String kind,
      boolean heading,
      Optional<Integer> page,
      List<String> anchors,
      List<Piece> pieces) {
    /** Copies the lists. */
    public BlockView {
      anchors = List.copyOf(anchors);
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Some words.
   *
   * @param at the code point they begin at
   * @param text as they stand, a carriage return as a blank
   * @param claim the claim whose trigger they are, if they are one's
   * @param more how many more claims have them as their trigger
   * @param note the note that they point to, if they do
   */
  public record Piece(
      int at, String text, Optional<ClaimMark> claim, int more, Optional<String> note) {}

  /**
   * A claim as a highlight.
   *
   * @param id its identifier
   * @param first whether the claim's first words are these, which carry its name
   * @param quad PLOVER's class of its type, for the colour
   * @param type its type, in words
   * @param person whether a person's stands
   */
  public record ClaimMark(String id, boolean first, String quad, String type, boolean person) {}

  /**
   * An article of the document.
   *
   * @param anchor where it begins
   * @param title its title
   * @param by who signs it, perhaps empty
   * @param said when, in words, perhaps empty
   */
  public record ArticleView(String anchor, String title, String by, String said) {}

  /**
   * A note.
   *
   * @param anchor its name
   * @param label its number or sign
   * @param words what it says
   * @param works what it cites
   */
  public record NoteView(String anchor, String label, String words, List<String> works) {
    /** Copies the works. */
    public NoteView {
      works = List.copyOf(works);
    }
  }

  /**
   * The view of a document.
   *
   * @param claims the claims to be highlighted
   */
  static ReadingView of(Snapshot snapshot, Document document, List<Claim> claims, Words words) {
    TextIndex index = snapshot.dossier().textIndex(document);
    Dates dates = new Dates(words);
    return new ReadingView(
        new Cutter(document, index, claims, words).blocks(),
        document.articles().stream()
            .map(
                article ->
                    new ArticleView(
                        anchor(article),
                        article.title(),
                        String.join(", ", article.authors()),
                        article.published().map(found -> dates.of(found.value())).orElse("")))
            .toList(),
        document.notes().stream()
            .map(
                note ->
                    new NoteView(
                        anchor(note),
                        note.label(),
                        ClaimForm.folded(index.words(note.span())),
                        note.works().stream().map(work -> work(work, dates)).toList()))
            .toList(),
        claims.stream()
            .filter(claim -> !stands(index, claim))
            .map(claim -> claim.id().value())
            .toList());
  }

  private static boolean stands(TextIndex index, Claim claim) {
    Span span = claim.trigger().span();
    return span.end() <= index.length() && index.words(span).equals(claim.trigger().text());
  }

  private static String anchor(Article article) {
    return "article-" + article.span().start();
  }

  private static String anchor(Note note) {
    return "note-" + note.span().start();
  }

  /** "Author, Title, Outlet, date", as far as known. */
  private static String work(Citation.Work work, Dates dates) {
    List<String> parts = new ArrayList<>();
    work.author().ifPresent(parts::add);
    work.title().map(title -> "“" + title + "”").ifPresent(parts::add);
    work.outlet().ifPresent(parts::add);
    work.date().map(dates::of).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** Parts the text. */
  private static final class Cutter {
    private final Document document;
    private final TextIndex index;
    private final List<Claim> claims;
    private final Words words;
    private final Map<Integer, List<String>> anchors = new HashMap<>();

    Cutter(Document document, TextIndex index, List<Claim> claims, Words words) {
      this.document = document;
      this.index = index;
      this.words = words;
      this.claims =
          claims.stream()
              .filter(claim -> stands(index, claim))
              .sorted(Comparator.comparing((Claim claim) -> claim.trigger().span()))
              .toList();
    }

    List<BlockView> blocks() {
      List<Block> blocks =
          document.blocks().isEmpty() && index.length() > 0
              ? List.of(Block.of(BlockKind.PARAGRAPH, 0, index.length(), 0))
              : document.blocks();
      document.articles().forEach(one -> name(blocks, one.span().start(), anchor(one)));
      document.notes().forEach(one -> name(blocks, one.span().start(), anchor(one)));
      List<BlockView> views = new ArrayList<>();
      int page = 0;
      for (int at = 0; at < blocks.size(); at++) {
        Block block = blocks.get(at);
        views.add(
            new BlockView(
                block.kind().label(),
                block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE,
                block.page() != page && block.page() > 0
                    ? Optional.of(block.page())
                    : Optional.empty(),
                anchors.getOrDefault(at, List.of()),
                block.spans().stream().flatMap(span -> pieces(span).stream()).toList()));
        page = block.page();
      }
      return views;
    }

    /** The block that holds the place, else the next one. */
    private void name(List<Block> blocks, int place, String anchor) {
      for (int at = 0; at < blocks.size(); at++) {
        if (blocks.get(at).hull().end() > place) {
          anchors.computeIfAbsent(at, block -> new ArrayList<>()).add(anchor);
          return;
        }
      }
    }

    private List<Piece> pieces(Span span) {
      List<Claim> here =
          claims.stream().filter(claim -> claim.trigger().span().overlaps(span)).toList();
      TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
      here.forEach(claim -> cut(cuts, claim.trigger().span(), span));
      for (Note note : document.notes()) {
        note.marks().stream().filter(mark -> mark.overlaps(span)).forEach(m -> cut(cuts, m, span));
      }
      List<Piece> pieces = new ArrayList<>();
      Integer from = null;
      for (Integer to : cuts) {
        if (from != null && from < to) {
          pieces.add(piece(new Span(from, to), here));
        }
        from = to;
      }
      return pieces;
    }

    private static void cut(Set<Integer> cuts, Span mark, Span within) {
      cuts.add(Math.max(within.start(), mark.start()));
      cuts.add(Math.min(within.end(), mark.end()));
    }

    private Piece piece(Span span, List<Claim> here) {
      List<Claim> marked =
          here.stream().filter(claim -> claim.trigger().span().contains(span)).toList();
      return new Piece(
          span.start(),
          index.words(span).replace('\r', ' '),
          marked.stream().findFirst().map(claim -> mark(claim, span)),
          Math.max(0, marked.size() - 1),
          document.notes().stream()
              .filter(note -> note.marks().stream().anyMatch(mark -> mark.contains(span)))
              .map(ReadingView::anchor)
              .findFirst());
    }

    private ClaimMark mark(Claim claim, Span piece) {
      return new ClaimMark(
          claim.id().value(),
          piece.start() == claim.trigger().span().start(),
          claim.type().quadClass().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          TypeNames.of(words, claim.type(), claim.mode()),
          claim.coder() == Claim.Coder.PERSON);
    }
  }
}
