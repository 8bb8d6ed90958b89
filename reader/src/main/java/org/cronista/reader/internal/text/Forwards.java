package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;
import org.cronista.reader.internal.WordList;

/**
 * Finds the heads of mails inside a mail, forwarded or answered: “From:”, “Date:”, “Subject:” one
 * under the other, and “On Monday … wrote:” over what is quoted.
 */
final class Forwards {

  private static final Map<String, List<String>> WORDS = WordList.load("page-words.tsv");
  private static final Set<String> SENDERS = set("mail-from");
  private static final Set<String> DATES = set("mail-date");
  private static final Set<String> SUBJECTS = set("mail-subject");
  private static final Set<String> OTHERS = set("mail-other");
  private static final List<String> WROTE = WORDS.getOrDefault("mail-wrote", List.of());
  private static final Pattern FIELD = Pattern.compile("^[*_]*(\\p{L}[\\p{L} -]{0,18}):[*_]*\\s");
  private static final Pattern RULE = Pattern.compile("^[-_]{3,}[^-_]{0,60}[-_]{3,}$");
  private static final int FEWEST = 3;
  private static final int LONGEST = 200;

  private Forwards() {}

  private static Set<String> set(String key) {
    return Set.copyOf(WORDS.getOrDefault(key, List.of()));
  }

  /** The chunks, those of such heads cut line by line and said to be what they are. */
  static List<Chunk> mark(String text, List<Chunk> chunks) {
    List<Chunk> lines = new ArrayList<>();
    for (Chunk chunk : chunks) {
      lines.addAll(isHead(text, chunk) ? cut(text, chunk) : List.of(chunk));
    }
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && kind(lines.get(end)).isPresent()) {
        end++;
      }
      boolean head = end - i >= FEWEST && hasSender(lines.subList(i, end));
      for (int k = i; head && k < end; k++) {
        Chunk line = lines.get(k);
        lines.set(k, line.settledAs(kind(line).orElse(line.kind())));
      }
      if (head && i > 0 && RULE.matcher(lines.get(i - 1).words()).matches()) {
        lines.set(i - 1, lines.get(i - 1).settledAs(BlockKind.FURNITURE));
      }
      markWrote(lines, i);
      i = Math.max(end, i + 1);
    }
    return lines;
  }

  private static void markWrote(List<Chunk> lines, int i) {
    Chunk line = lines.get(i);
    String words = line.words().toLowerCase(Locale.ROOT);
    boolean quoted = i + 1 < lines.size() && lines.get(i + 1).kind() == BlockKind.QUOTATION;
    boolean dated = words.length() <= LONGEST && words.chars().anyMatch(Character::isDigit);
    if (quoted && dated && WROTE.stream().anyMatch(words::endsWith)) {
      lines.set(i, line.settledAs(BlockKind.BYLINE));
    }
  }

  /** Whether its lines are those of a head; a web page keeps the rule over a head in one block. */
  private static boolean isHead(String text, Chunk chunk) {
    List<String> lines =
        chunk.pieces().stream()
            .map(piece -> text.substring(piece.start(), piece.end()).strip())
            .toList();
    boolean ruled = RULE.matcher(lines.get(0)).matches();
    List<String> fields = ruled ? lines.subList(1, lines.size()) : lines;
    return fields.size() >= 2 && fields.stream().allMatch(line -> kind(line).isPresent());
  }

  private static List<Chunk> cut(String text, Chunk chunk) {
    List<Chunk> lines = new ArrayList<>();
    for (Range piece : chunk.pieces()) {
      lines.add(Chunk.of(text, chunk.kind(), List.of(piece), chunk.page()));
    }
    return lines;
  }

  private static boolean hasSender(List<Chunk> lines) {
    return lines.stream().anyMatch(line -> kind(line).equals(Optional.of(BlockKind.BYLINE)));
  }

  private static Optional<BlockKind> kind(Chunk chunk) {
    return chunk.kind().isCoded() || !chunk.settled() ? kind(chunk.words()) : Optional.empty();
  }

  /** What a line of a head is; empty for a line that is none. */
  private static Optional<BlockKind> kind(String words) {
    Matcher matcher = FIELD.matcher(words);
    if (words.length() > LONGEST || !matcher.find()) {
      return Optional.empty();
    }
    String field = matcher.group(1).toLowerCase(Locale.ROOT).strip();
    if (SENDERS.contains(field)) {
      return Optional.of(BlockKind.BYLINE);
    }
    if (DATES.contains(field)) {
      return Optional.of(BlockKind.DATELINE);
    }
    if (SUBJECTS.contains(field)) {
      return Optional.of(BlockKind.HEADING);
    }
    return OTHERS.contains(field) ? Optional.of(BlockKind.FURNITURE) : Optional.empty();
  }
}
