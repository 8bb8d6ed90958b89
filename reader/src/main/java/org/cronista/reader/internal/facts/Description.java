package org.cronista.reader.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.BlockKind;
import org.cronista.model.DatePrecision;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.TextIndex;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.text.Furniture;
import org.cronista.reader.internal.text.Marks;
import org.cronista.reader.internal.text.Positions;

/**
 * A document's title, authors, outlet and date, each with its ground.
 *
 * @param title the title
 * @param authors as printed, in order
 * @param source the outlet
 * @param published the date of publication
 * @param disagreement a warning when its grounds disagree
 */
public record Description(
    Optional<Found<String>> title,
    List<Found<String>> authors,
    Optional<Found<String>> source,
    Optional<Found<PartialDate>> published,
    Optional<Warning> disagreement) {

  /** Copies the authors. */
  public Description {
    authors = List.copyOf(authors);
  }

  /**
   * Describes a document: what its file says first, then what stands at the head of its text, then
   * the file's name, then weak metadata.
   *
   * @param firstArticle where the first of several articles starts, whose byline and date are not
   *     the document's own; empty when it is one article
   */
  public static Description of(
      TextIndex index,
      List<Chunk> chunks,
      Hints hints,
      String name,
      Optional<Integer> firstArticle) {
    boolean container = firstArticle.isPresent();
    int end = firstArticle.orElse(Integer.MAX_VALUE);
    List<Chunk> front = chunks.stream().filter(c -> c.start() < end).toList();
    Optional<Found<String>> title =
        hints.title().or(() -> titleInText(index, chunks)).or(hints::weakTitle);
    List<Found<String>> authors =
        !hints.authors().isEmpty() || container ? hints.authors() : authorsInText(index, chunks);
    if (authors.isEmpty() && !container) {
      authors = hints.weakAuthors();
    }
    List<Found<PartialDate>> grounds = new ArrayList<>();
    hints.published().ifPresent(grounds::add);
    dateInText(index, front).ifPresent(grounds::add);
    // The date in the name of a feed or a mail box is that of its last item, if anything's.
    boolean oneOfMany = name.indexOf('#') >= 0;
    if (!oneOfMany || grounds.isEmpty()) {
      Dates.inFileName(name).map(d -> Found.inMetadata(d, "file-name")).ifPresent(grounds::add);
    }
    Optional<Warning> disagreement = DateGrounds.disagreement(grounds);
    hints.weakPublished().ifPresent(grounds::add);
    Optional<Found<PartialDate>> published = grounds.stream().findFirst();
    Optional<Found<String>> source = hints.source().or(() -> Sources.find(index, chunks));
    return new Description(title, authors, source, published, disagreement);
  }

  private static Optional<Found<String>> titleInText(TextIndex index, List<Chunk> chunks) {
    return chunks.stream()
        .filter(c -> c.kind() == BlockKind.TITLE)
        .findFirst()
        .map(
            c ->
                Found.inText(
                    Marks.plain(c.words()),
                    "title-line",
                    Positions.of(index, c, 0, c.words().length())));
  }

  private static List<Found<String>> authorsInText(TextIndex index, List<Chunk> chunks) {
    List<Found<String>> authors = new ArrayList<>();
    for (Chunk chunk : head(chunks)) {
      if (chunk.kind() == BlockKind.BYLINE && authors.isEmpty()) {
        for (String name : Names.authors(chunk.words())) {
          int at = chunk.words().indexOf(name);
          authors.add(
              at < 0
                  ? Found.inMetadata(name, "byline")
                  : Found.inText(
                      name, "byline", Positions.of(index, chunk, at, at + name.length())));
        }
      }
    }
    return authors;
  }

  /** The date line nearest to the title, else a date in the byline, else in the masthead. */
  private static Optional<Found<PartialDate>> dateInText(TextIndex index, List<Chunk> chunks) {
    List<Chunk> head = head(chunks);
    int title = 0;
    for (int i = 0; i < head.size(); i++) {
      title = head.get(i).kind() == BlockKind.TITLE ? i : title;
    }
    Optional<Found<PartialDate>> best = Optional.empty();
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < head.size(); i++) {
      Chunk chunk = head.get(i);
      Optional<Dates.Hit> hit = Dates.best(chunk.words());
      if (hit.isEmpty() || !mayDate(chunk)) {
        continue;
      }
      int rank = Math.abs(i - title) + (i < title ? 1 : 0) + (isDatePlace(chunk) ? 0 : 20);
      rank += hit.get().date().precision() == DatePrecision.DAY ? 0 : 8;
      if (rank < bestRank) {
        bestRank = rank;
        best =
            Optional.of(
                Found.inText(
                    hit.get().date(),
                    "date-line",
                    Positions.of(index, chunk, hit.get().start(), hit.get().end())));
      }
    }
    return best;
  }

  private static boolean mayDate(Chunk chunk) {
    return switch (chunk.kind()) {
      case DATELINE, BYLINE, RUNNING_HEAD -> true;
      case FURNITURE, HEADING, PARAGRAPH ->
          chunk.words().length() <= 100 && Furniture.isDateLine(chunk.words());
      default -> false;
    };
  }

  private static boolean isDatePlace(Chunk chunk) {
    return chunk.kind() == BlockKind.DATELINE || chunk.kind() == BlockKind.BYLINE;
  }

  /** The chunks before the first long paragraph, at most forty. */
  private static List<Chunk> head(List<Chunk> chunks) {
    int end = 0;
    int paragraphs = 0;
    while (end < chunks.size() && end < 40 && paragraphs < 2) {
      Chunk chunk = chunks.get(end);
      paragraphs += chunk.kind() == BlockKind.PARAGRAPH && chunk.words().length() > 80 ? 1 : 0;
      paragraphs += chunk.kind() == BlockKind.ENTRY_DATE ? 2 : 0;
      end++;
    }
    return chunks.subList(0, end);
  }
}
