package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.Names;

/**
 * Puts the lines of a plain text or of Markdown together into chunks: paragraphs, list items,
 * marked headings, quotations, table rows.
 */
public final class TextBlocks {

  private static final int LONG_PARAGRAPH = 160;
  private static final int HEADING_LENGTH = 40;

  private final String text;
  private final Layout layout;
  private final List<Line> lines;
  private final List<Chunk> chunks = new ArrayList<>();

  /** The chunk that the next line may continue. */
  private Optional<Chunk> open = Optional.empty();

  private TextBlocks(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.layout = Layout.of(lines);
  }

  /** The chunks of the part of {@code text} that starts at {@code from}, in reading order. */
  public static List<Chunk> of(String text, int from) {
    List<Line> lines = Lines.of(text).stream().filter(line -> line.start() >= from).toList();
    return new TextBlocks(text, lines).build();
  }

  private List<Chunk> build() {
    List<BlockKind> roles = LineRoles.of(lines);
    Optional<Line> previous = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      BlockKind role = roles.get(i);
      if (role == BlockKind.PARAGRAPH) {
        addLine(previous, line);
        previous = Optional.of(line);
      } else {
        // A page's head and number may stand inside a paragraph, which then goes on after them.
        boolean between = role == BlockKind.PAGE_NUMBER || role == BlockKind.RUNNING_HEAD;
        chunks.add(chunk(role, line, 0).settledAs(role));
        if (!between) {
          close();
          previous = Optional.empty();
        }
      }
    }
    close();
    chunks.sort(Comparator.comparingInt(Chunk::start));
    return chunks;
  }

  private void close() {
    open.ifPresent(chunks::add);
    open = Optional.empty();
  }

  private Chunk chunk(BlockKind kind, Line line, int skip) {
    List<Range> pieces = List.of(new Range(line.start() + skip, line.end()));
    return Chunk.of(text, kind, pieces, line.page());
  }

  private void addLine(Optional<Line> previous, Line line) {
    Chunk fresh = start(line);
    if (previous.isPresent()
        && open.isPresent()
        && joins(open.get(), previous.get(), line, fresh)) {
      open = Optional.of(open.get().plus(text, fresh));
      return;
    }
    close();
    open = Optional.of(fresh);
  }

  /** The line as a chunk of its own, its marks left out. */
  private Chunk start(Line line) {
    String words = line.words();
    int heading = Marks.headingMark(words);
    if (heading > 0) {
      return chunk(BlockKind.HEADING, line, heading).settledAs(BlockKind.HEADING).asEmphatic();
    }
    if (words.startsWith(">")) {
      int skip = 0;
      while (skip < words.length() && (words.charAt(skip) == '>' || words.charAt(skip) == ' ')) {
        skip++;
      }
      return skip == words.length()
          ? chunk(BlockKind.QUOTATION, line, 0)
          : chunk(BlockKind.QUOTATION, line, skip);
    }
    if (words.startsWith("|") && words.endsWith("|") && words.length() > 2) {
      return chunk(BlockKind.TABLE, line, 0).settledAs(BlockKind.TABLE);
    }
    int list = Marks.listMark(words);
    if (list > 0 && !looksLikeDialogueDash(words)) {
      return chunk(BlockKind.LIST_ITEM, line, list);
    }
    return chunk(BlockKind.PARAGRAPH, line, 0);
  }

  private static boolean looksLikeDialogueDash(String words) {
    return words.startsWith("–") && words.length() > 200;
  }

  private boolean joins(Chunk current, Line previous, Line line, Chunk fresh) {
    if (current.kind() == BlockKind.QUOTATION || fresh.kind() == BlockKind.QUOTATION) {
      return current.kind() == fresh.kind() && line.blanksBefore() == 0;
    }
    if (fresh.kind() != BlockKind.PARAGRAPH || current.kind() == BlockKind.TABLE) {
      return false;
    }
    if (startsAnew(line.words())) {
      return false;
    }
    if (current.kind() == BlockKind.HEADING) {
      return false;
    }
    if (Dates.isMonth(previous.words()) && line.words().matches("\\d{4}")) {
      return true;
    }
    boolean listed = line.blanksBefore() == 0 && Marks.endsInComma(previous.words());
    if (listed && current.words().length() < HEADING_LENGTH && Furniture.isDateLine(line.words())) {
      return true;
    }
    if (standsByItself(previous.words()) || standsByItself(line.words())) {
      return false;
    }
    if (layout.doubleSpaced() && line.blanksBefore() <= 1) {
      return joinsWrapped(current, previous, line, 0.93);
    }
    if (line.blanksBefore() == 0
        && layout.hardWrapped()
        && !opensByIndent(current, previous, line)) {
      return joinsWrapped(current, previous, line, 1.0);
    }
    return continues(current, line);
  }

  /** A first line set in from the lines above it opens a paragraph. */
  private static boolean opensByIndent(Chunk current, Line previous, Line line) {
    return current.kind() == BlockKind.PARAGRAPH
        && line.indent() >= previous.indent() + 2
        && Marks.endsSentence(previous.words());
  }

  /** Whether the line begins something new whatever went before. */
  private static boolean startsAnew(String words) {
    return Marks.startsSuperscriptNote(words)
        || Marks.entryLead(words) > 0
        || words.matches("^\\[\\^?\\d{1,3}\\].*")
        || words.matches("^(?:-{3,}|\\*{3,}|_{3,}|\\* \\* \\*|={3,}|~{3,})$")
        || Furniture.isNotesHead(words)
        || Furniture.isSiteLine(words)
        || Marks.isWebAddress(words)
        || Names.saysBy(words);
  }

  /** Whether the line is whole by itself: a date, a byline, a short line of names. */
  private static boolean standsByItself(String words) {
    if (Marks.endsInComma(words)) {
      return false;
    }
    return Furniture.isDateLine(words)
        || words.matches("^(?:-{3,}|\\*{3,}|_{3,}|={3,})$")
        || (words.length() < 80 && Names.saysBy(words));
  }

  /** Inside wrapped lines: joined unless the earlier line shows that its paragraph was done. */
  private boolean joinsWrapped(Chunk current, Line previous, Line line, double slack) {
    String words = previous.words();
    boolean roomLeft =
        words.length() + 1 + firstWord(line.words()).length() <= layout.width() * slack;
    if (Marks.endsSentence(words)) {
      return !roomLeft || Marks.startsLowerCase(line.words());
    }
    boolean shortLine = words.length() < layout.width() * 0.6;
    return !shortLine || continues(current, line);
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** Across a break: joined only when the first part is unfinished and the second shows it. */
  private boolean continues(Chunk current, Line line) {
    String before = current.words();
    String after = line.words();
    if (before.endsWith("\u00AD") || Marks.endsInHyphen(before)) {
      return Character.isLetterOrDigit(after.codePointAt(0));
    }
    if (Marks.endsSentence(before)) {
      return false;
    }
    if (Marks.startsLowerCase(after)) {
      return !(Marks.allCapitals(before) && before.length() < HEADING_LENGTH);
    }
    if (after.startsWith("(") && after.length() < HEADING_LENGTH && before.length() > 60) {
      return true;
    }
    if (Marks.endsInComma(before)) {
      return before.length() >= HEADING_LENGTH
          || Marks.startsNote(before)
          || line.blanksBefore() == 0;
    }
    if (Marks.dangles(before) && before.indexOf(' ') > 0) {
      return true;
    }
    return before.length() > LONG_PARAGRAPH
        && !Marks.allCapitals(before)
        && !Marks.allCapitals(after)
        && line.blanksBefore() > 0
        && !Names.couldBeNames(after);
  }
}
