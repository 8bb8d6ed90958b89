package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.Names;

/** Reads what stands under an article's title: who wrote it, when, where, and for whom. */
final class ArticleHead {

  private static final int HEAD_LENGTH = 5;
  private static final int LONGEST_LINE = 160;
  private static final String NUMBER = ",\\s*(?:no\\.?|nº|núm\\.?|vol\\.?|issue|number)?\\s*\\d";
  private static final Pattern ISSUE = Pattern.compile("(?iu).*" + NUMBER + "\\d{0,3}[.,]\\s.*");
  private static final Pattern FIRST_PRINTED =
      Pattern.compile(
          "(?iu)^\\P{L}*(?:(?:first|originally) (?:printed|published|appeared) in|publicado (?:originalmente|por primera vez) en)\\s+");
  private static final Pattern BEFORE_NUMBER = Pattern.compile("(?iu)" + NUMBER);
  private static final Pattern PLACE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:de|del|la|el|of|\\p{Lu}[\\p{L}.'’-]+)){0,3}),\\s*$");

  private final TextIndex index;
  private final List<Chunk> chunks;
  private final int title;
  private final List<String> authors = new ArrayList<>();
  private Optional<Found<PartialDate>> published = Optional.empty();
  private Optional<Found<String>> source = Optional.empty();
  private Optional<Found<String>> place = Optional.empty();

  private ArticleHead(TextIndex index, List<Chunk> chunks, int title) {
    this.index = index;
    this.chunks = chunks;
    this.title = title;
  }

  /** Reads the head of the article whose title is chunk {@code title}, and marks its lines. */
  static Articles.Head read(TextIndex index, List<Chunk> chunks, int title, List<Integer> titles) {
    return new ArticleHead(index, chunks, title).read(titles);
  }

  private Articles.Head read(List<Integer> titles) {
    Chunk first = chunks.get(title);
    if (first.kind() != BlockKind.TITLE) {
      chunks.set(title, first.settledAs(BlockKind.HEADING));
    }
    for (int i = title + 1; i <= title + HEAD_LENGTH && i < chunks.size(); i++) {
      if (titles.contains(i) || !readLine(i)) {
        break;
      }
    }
    return new Articles.Head(
        Marks.plain(first.words()), authors, published, first.start(), source, place);
  }

  /** Reads one line under the title; false when the text has begun. */
  private boolean readLine(int i) {
    Chunk chunk = chunks.get(i);
    String words = chunk.words();
    boolean issue = isIssueLine(words);
    boolean date = Furniture.isDateLine(words) || issue || chunk.kind() == BlockKind.DATELINE;
    boolean byline = authors.isEmpty() && isByline(i);
    if (published.isEmpty() && (date || byline)) {
      published = Dates.best(words).map(hit -> found(chunk, hit));
    }
    if (place.isEmpty() && date && !issue) {
      place = placeIn(chunk);
    }
    if (issue && source.isEmpty()) {
      source = sourceIn(chunk);
    }
    if (byline || (issue && authors.isEmpty())) {
      authors.addAll(issue ? authorsBeforeIssue(words) : Names.authors(words));
    }
    if (date && !byline && !issue) {
      chunks.set(i, chunk.settledAs(BlockKind.DATELINE));
    } else if (byline || issue) {
      chunks.set(i, chunk.settledAs(BlockKind.BYLINE));
    } else {
      return words.length() <= LONGEST_LINE && chunk.kind() != BlockKind.ENTRY_DATE;
    }
    return true;
  }

  private boolean isByline(int i) {
    String words = chunks.get(i).words();
    if (Names.saysBy(words)) {
      return true;
    }
    boolean near = i <= title + 2;
    return near
        && (Names.couldBeNames(words) || Names.isPlaceholder(words))
        && Marks.plain(words).length() <= 110
        && (i + 1 == chunks.size() || leadsToText(chunks.get(i + 1)));
  }

  private static boolean leadsToText(Chunk next) {
    return next.words().length() > 100
        || Furniture.isDateLine(next.words())
        || next.kind() == BlockKind.ENTRY_DATE
        || next.kind() == BlockKind.DATELINE
        || next.kind() == BlockKind.HEADING;
  }

  /** "EUGENIO GRACO, CORREO INTERNACIONAL, NO. 15. 12/1985": a publication, its number, a date. */
  private static boolean isIssueLine(String words) {
    String plain = Marks.plain(words);
    return plain.length() <= 120 && !Dates.find(plain).isEmpty() && ISSUE.matcher(plain).matches();
  }

  private static List<String> authorsBeforeIssue(String words) {
    String before = BEFORE_NUMBER.split(Marks.plain(words), 2)[0];
    int comma = before.lastIndexOf(',');
    return comma < 0 ? List.of() : Names.authors(before.substring(0, comma));
  }

  /** The name right before the number of the issue. */
  private Optional<Found<String>> sourceIn(Chunk chunk) {
    Matcher number = BEFORE_NUMBER.matcher(chunk.words());
    if (!number.find() || number.start() == 0) {
      return Optional.empty();
    }
    int start = chunk.words().lastIndexOf(',', number.start() - 1) + 1;
    Matcher lead = FIRST_PRINTED.matcher(chunk.words().substring(start, number.start()));
    start += lead.find() ? lead.end() : 0;
    while (start < number.start() && !Character.isLetterOrDigit(chunk.words().charAt(start))) {
      start++;
    }
    int from = start;
    return from >= number.start()
        ? Optional.empty()
        : Optional.of(
            Found.inText(
                chunk.words().substring(from, number.start()),
                "issue-line",
                Positions.of(index, chunk, from, number.start())));
  }

  /** "La Paz, 4 May 1985". */
  private Optional<Found<String>> placeIn(Chunk chunk) {
    return Dates.best(chunk.words())
        .flatMap(
            hit -> {
              Matcher matcher = PLACE.matcher(chunk.words().substring(0, hit.start()));
              return matcher.find()
                  ? Optional.of(
                      Found.inText(
                          matcher.group(1),
                          "date-line",
                          Positions.of(index, chunk, matcher.start(1), matcher.end(1))))
                  : Optional.empty();
            });
  }

  private Found<PartialDate> found(Chunk chunk, Dates.Hit hit) {
    return Found.inText(
        hit.date(), "date-line", Positions.of(index, chunk, hit.start(), hit.end()));
  }
}
