package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.ArticleKind;
import org.cronista.model.BlockKind;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.Names;

/**
 * The articles of a document that holds several: the headings that its table of contents announces,
 * or headings each followed by a byline and a date, or the mails inside a mail.
 *
 * @param chunks the chunks, bylines and date lines of the articles now marked
 * @param heads the articles' beginnings, in text order
 * @param back UTF-16 offset where the back cover begins, or -1
 */
public record Articles(List<Chunk> chunks, List<Head> heads, int back) {

  private static final int FEWEST = 2;
  private static final int FEWEST_ENTRIES = 3;
  private static final int SHORTEST_BODY = 300;

  /** Copies the lists. */
  public Articles {
    chunks = List.copyOf(chunks);
    heads = List.copyOf(heads);
  }

  /**
   * Where an article begins.
   *
   * @param title its title's words; empty for the forwarder's own words above a forwarded mail,
   *     which go under the document's title
   * @param authors as printed
   * @param published its own date
   * @param start UTF-16 offset of its title
   * @param source the publication it was first printed in
   * @param place where it was written
   */
  public record Head(
      String title,
      List<String> authors,
      Optional<Found<PartialDate>> published,
      int start,
      Optional<Found<String>> source,
      Optional<Found<String>> place) {

    /** Copies the authors. */
    public Head {
      authors = List.copyOf(authors);
    }
  }

  /** Cuts {@code chunks} into articles, when there are several. */
  static Articles cut(TextIndex index, List<Chunk> chunks) {
    List<Chunk> marked = new ArrayList<>(chunks);
    List<Integer> titles = announced(chunks);
    if (titles.size() < FEWEST) {
      titles = signed(chunks);
    }
    if (titles.size() < FEWEST) {
      return new Articles(chunks, ForwardedHeads.read(index, chunks), -1);
    }
    markImprint(marked, titles.get(0));
    List<Head> heads = new ArrayList<>();
    for (int title : titles) {
      heads.add(ArticleHead.read(index, marked, title, titles));
    }
    int back = Covers.mark(marked, titles.get(0), titles.get(titles.size() - 1));
    return new Articles(marked, heads, back < marked.size() ? marked.get(back).start() : -1);
  }

  /** What stands between the contents and the first article is the imprint. */
  private static void markImprint(List<Chunk> chunks, int first) {
    for (int i = first - 1; i >= 0 && chunks.get(i).kind() != BlockKind.CONTENTS; i--) {
      Chunk chunk = chunks.get(i);
      boolean open = chunk.kind() == BlockKind.PARAGRAPH || chunk.kind() == BlockKind.HEADING;
      if (open && chunk.words().length() < 200) {
        boolean date = Furniture.isDateLine(chunk.words());
        chunks.set(i, chunk.settledAs(date ? BlockKind.DATELINE : BlockKind.RUNNING_HEAD));
      }
    }
  }

  /**
   * The articles with their identifiers and extents, in a document of {@code length} units: what
   * stands before the first and behind the last is cover matter under the document's title.
   */
  public List<Article> toArticles(
      DocumentId document, TextIndex index, int length, Optional<String> documentTitle) {
    List<Article> articles = new ArrayList<>();
    if (heads.isEmpty()) {
      return articles;
    }
    String cover = documentTitle.orElse("");
    if (chunks.get(0).start() < heads.get(0).start()) {
      articles.add(cover(document, cover, index.span(chunks.get(0).start(), heads.get(0).start())));
    }
    int last = back < 0 ? length : back;
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      String title = head.title().isEmpty() ? cover : head.title();
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : last;
      articles.add(
          new Article(
              id(document, title, index.toCodePoint(head.start())),
              title,
              head.authors(),
              head.published(),
              index.span(head.start(), end),
              isChronology(head.start(), end) ? ArticleKind.CHRONOLOGY : ArticleKind.ARTICLE,
              head.source(),
              head.place()));
    }
    if (back >= 0) {
      articles.add(cover(document, cover, index.span(back, length)));
    }
    return articles;
  }

  private static Article cover(DocumentId document, String title, Span span) {
    return new Article(
        id(document, title, span.start()),
        title,
        List.of(),
        Optional.empty(),
        span,
        ArticleKind.COVER,
        Optional.empty(),
        Optional.empty());
  }

  private static ArticleId id(DocumentId document, String title, int start) {
    return ArticleId.of(document.value(), title, Integer.toString(start));
  }

  /** Whether dated entries lead most of what stands between the two offsets. */
  private boolean isChronology(int start, int end) {
    int entries = 0;
    int headings = 0;
    for (Chunk chunk : chunks) {
      boolean inside = chunk.start() > start && chunk.start() < end;
      entries += inside && chunk.kind() == BlockKind.ENTRY_DATE ? 1 : 0;
      headings += inside && chunk.kind() == BlockKind.HEADING ? 1 : 0;
    }
    return entries >= FEWEST_ENTRIES && entries > headings;
  }

  /** Chunks whose words are those of an entry, or of entries in a row, of the contents. */
  private static List<Integer> announced(List<Chunk> chunks) {
    List<String> entries = new ArrayList<>();
    int after = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.kind() == BlockKind.CONTENTS && !Furniture.isContentsHead(chunk.words())) {
        entries.add(entry(chunk.words()));
        after = i + 1;
      }
    }
    List<Integer> found = new ArrayList<>();
    boolean[] used = new boolean[entries.size()];
    for (int i = after; i < chunks.size() && !entries.isEmpty(); i++) {
      Chunk chunk = chunks.get(i);
      boolean heading =
          chunk.kind() == BlockKind.HEADING
              || chunk.kind() == BlockKind.TITLE
              || (chunk.kind() == BlockKind.PARAGRAPH && chunk.words().length() < 200);
      if (heading
          && !Furniture.isNotesHead(chunk.words())
          && matches(Marks.skeleton(chunk.words()), entries, used)) {
        found.add(i);
      }
    }
    return found;
  }

  private static String entry(String words) {
    return Marks.skeleton(words.replaceAll("[\\s.…]*\\d{1,4}$", ""));
  }

  private static boolean matches(String heading, List<String> entries, boolean[] used) {
    if (heading.length() < 6) {
      return false;
    }
    for (int first = 0; first < entries.size(); first++) {
      StringBuilder joined = new StringBuilder();
      for (int last = first; last < entries.size() && last < first + 4 && !used[last]; last++) {
        joined.append(entries.get(last));
        if (same(heading, joined.toString())) {
          for (int i = first; i <= last; i++) {
            used[i] = true;
          }
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(String heading, String entry) {
    if (heading.equals(entry)) {
      return true;
    }
    String shorter = heading.length() < entry.length() ? heading : entry;
    String longer = heading.length() < entry.length() ? entry : heading;
    return shorter.length() >= 10
        && shorter.length() >= longer.length() * 0.7
        && longer.startsWith(shorter);
  }

  /** Headings followed by a byline and a date line, with text after them. */
  private static List<Integer> signed(List<Chunk> chunks) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i + 3 < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean heading =
          (chunk.kind() == BlockKind.HEADING || chunk.kind() == BlockKind.TITLE)
              && chunk.words().length() >= 6;
      if (heading && isSigned(chunks, i) && bodyAfter(chunks, i) >= SHORTEST_BODY) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isSigned(List<Chunk> chunks, int i) {
    String next = chunks.get(i + 1).words();
    String afterNext = chunks.get(i + 2).words();
    boolean names = Names.saysBy(next) || Names.couldBeNames(next);
    return (names && Furniture.isDateLine(afterNext))
        || (Furniture.isDateLine(next)
            && (Names.saysBy(afterNext) || Names.couldBeNames(afterNext)))
        || (Names.saysBy(next) && !Dates.find(next).isEmpty());
  }

  private static int bodyAfter(List<Chunk> chunks, int i) {
    int length = 0;
    for (int k = i + 2; k < chunks.size() && k < i + 12; k++) {
      if (chunks.get(k).kind() == BlockKind.PARAGRAPH) {
        length += chunks.get(k).words().length();
      }
    }
    return length;
  }
}
