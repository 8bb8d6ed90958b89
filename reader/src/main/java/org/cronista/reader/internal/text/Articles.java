package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.BlockKind;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.Names;

/**
 * The articles of a document that holds several: the headings that its table of contents announces,
 * or headings each followed by a byline and a date.
 *
 * @param chunks the chunks, bylines and date lines of the articles now marked
 * @param heads the articles' beginnings, in text order
 */
public record Articles(List<Chunk> chunks, List<Head> heads) {

  private static final int FEWEST = 2;
  private static final int HEAD_LENGTH = 5;
  private static final int SHORTEST_BODY = 300;

  /** Copies the lists. */
  public Articles {
    chunks = List.copyOf(chunks);
    heads = List.copyOf(heads);
  }

  /**
   * Where an article begins.
   *
   * @param title its title's words
   * @param authors as printed
   * @param published its own date
   * @param start UTF-16 offset of its title
   */
  public record Head(
      String title, List<String> authors, Optional<Found<PartialDate>> published, int start) {

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
      return new Articles(chunks, List.of());
    }
    markImprint(marked, titles.get(0));
    List<Head> heads = new ArrayList<>();
    for (int title : titles) {
      heads.add(head(index, marked, title, titles));
    }
    return new Articles(marked, heads);
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

  /** The articles with their identifiers and extents, in a document of {@code length} units. */
  public List<Article> toArticles(DocumentId document, TextIndex index, int length) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : length;
      ArticleId id =
          ArticleId.of(
              document.value(), head.title(), Integer.toString(index.toCodePoint(head.start())));
      articles.add(
          new Article(
              id, head.title(), head.authors(), head.published(), index.span(head.start(), end)));
    }
    return articles;
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

  private static Head head(TextIndex index, List<Chunk> chunks, int title, List<Integer> titles) {
    Chunk first = chunks.get(title);
    if (first.kind() != BlockKind.TITLE) {
      chunks.set(title, first.settledAs(BlockKind.HEADING));
    }
    List<String> authors = new ArrayList<>();
    Optional<Found<PartialDate>> published = Optional.empty();
    for (int i = title + 1; i <= title + HEAD_LENGTH && i < chunks.size(); i++) {
      if (titles.contains(i)) {
        break;
      }
      Chunk chunk = chunks.get(i);
      String words = chunk.words();
      boolean issue = isIssueLine(words);
      boolean date = Furniture.isDateLine(words) || issue;
      boolean byline = authors.isEmpty() && isByline(chunks, i, title);
      if (published.isEmpty() && (date || byline)) {
        published = Dates.best(words).map(hit -> found(index, chunk, hit));
      }
      if (byline || (issue && authors.isEmpty())) {
        authors.addAll(issue ? beforeIssue(words) : Names.authors(words));
      }
      if (date && !byline && !issue) {
        chunks.set(i, chunk.settledAs(BlockKind.DATELINE));
      } else if (byline || issue) {
        chunks.set(i, chunk.settledAs(BlockKind.BYLINE));
      } else if (words.length() > 160 || chunk.kind() == BlockKind.ENTRY_DATE) {
        break;
      }
    }
    return new Head(Marks.plain(first.words()), authors, published, first.start());
  }

  private static boolean isByline(List<Chunk> chunks, int i, int title) {
    String words = chunks.get(i).words();
    if (Names.saysBy(words)) {
      return true;
    }
    boolean near = i <= title + 2;
    boolean lastBeforeText =
        i + 1 < chunks.size()
            && (chunks.get(i + 1).words().length() > 100
                || Furniture.isDateLine(chunks.get(i + 1).words())
                || chunks.get(i + 1).kind() == BlockKind.ENTRY_DATE
                || chunks.get(i + 1).kind() == BlockKind.HEADING);
    return near
        && lastBeforeText
        && (Names.couldBeNames(words) || Names.isPlaceholder(words))
        && Marks.plain(words).length() <= 110;
  }

  /** "EUGENIO GRACO, CORREO INTERNACIONAL, NO. 15. 12/1985": a publication, its number, a date. */
  private static boolean isIssueLine(String words) {
    String plain = Marks.plain(words);
    return plain.length() <= 120
        && !Dates.find(plain).isEmpty()
        && plain.matches("(?iu).*,\\s*(?:no\\.?|nº|vol\\.?|issue|number)?\\s*\\d{1,4}[.,]\\s.*");
  }

  private static List<String> beforeIssue(String words) {
    String plain = Marks.plain(words);
    String before = plain.split("(?i),\\s*(?:no\\.?|nº|vol\\.?|issue|number)?\\s*\\d", 2)[0];
    int comma = before.lastIndexOf(',');
    return comma < 0 ? List.of() : Names.authors(before.substring(0, comma));
  }

  private static Found<PartialDate> found(TextIndex index, Chunk chunk, Dates.Hit hit) {
    return Found.inText(
        hit.date(), "date-line", Positions.of(index, chunk, hit.start(), hit.end()));
  }
}
