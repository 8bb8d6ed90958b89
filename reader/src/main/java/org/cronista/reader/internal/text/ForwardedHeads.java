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

/**
 * The mails inside a mail as articles of their own, each said by its sender on its day, so that
 * "yesterday" in a forwarded mail is the day before that one; what stands above the first is the
 * forwarder's. Reads the heads that {@link Forwards} has marked.
 */
final class ForwardedHeads {

  private static final Pattern FIELD = Pattern.compile("^[*_]*\\p{L}[\\p{L} -]{0,18}:[*_]*\\s*");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\[<(](?:mailto:)?[^\\s<>\\[\\]()]+@[^\\s<>\\[\\]()]+[\\])>]");

  private final TextIndex index;
  private final List<Chunk> chunks;

  private ForwardedHeads(TextIndex index, List<Chunk> chunks) {
    this.index = index;
    this.chunks = chunks;
  }

  /**
   * The beginnings of the mails, the forwarder's own words first; none when nothing is forwarded.
   */
  static List<Articles.Head> read(TextIndex index, List<Chunk> chunks) {
    List<Articles.Head> heads = new ForwardedHeads(index, chunks).read();
    if (heads.isEmpty() || heads.get(0).start() <= chunks.get(0).start()) {
      return heads;
    }
    List<Articles.Head> all = new ArrayList<>();
    all.add(
        new Articles.Head(
            "",
            List.of(),
            Optional.empty(),
            chunks.get(0).start(),
            Optional.empty(),
            Optional.empty()));
    all.addAll(heads);
    return all;
  }

  private List<Articles.Head> read() {
    List<Articles.Head> heads = new ArrayList<>();
    int i = 0;
    while (i < chunks.size()) {
      int end = i;
      while (end < chunks.size() && isField(chunks.get(end))) {
        end++;
      }
      if (end > i) {
        head(chunks.subList(i, end)).ifPresent(heads::add);
      }
      i = Math.max(end, i + 1);
    }
    return heads;
  }

  private static boolean isField(Chunk chunk) {
    return switch (chunk.kind()) {
      case BYLINE, DATELINE, HEADING, FURNITURE ->
          chunk.settled() && FIELD.matcher(chunk.words()).find();
      default -> false;
    };
  }

  private Optional<Articles.Head> head(List<Chunk> lines) {
    Optional<Chunk> sender = first(lines, BlockKind.BYLINE);
    Optional<Chunk> date = first(lines, BlockKind.DATELINE);
    Optional<Found<PartialDate>> published =
        date.flatMap(chunk -> Dates.best(chunk.words()).map(hit -> found(chunk, hit)));
    if (sender.isEmpty() || published.isEmpty()) {
      return Optional.empty();
    }
    String name = ADDRESS.matcher(value(sender.get())).replaceAll("").strip();
    return Optional.of(
        new Articles.Head(
            first(lines, BlockKind.HEADING).map(ForwardedHeads::value).orElse(""),
            name.isEmpty() ? List.of() : List.of(name),
            published,
            lines.get(0).start(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Optional<Chunk> first(List<Chunk> lines, BlockKind kind) {
    return lines.stream().filter(line -> line.kind() == kind).findFirst();
  }

  /** What stands behind the field's name. */
  private static String value(Chunk line) {
    Matcher field = FIELD.matcher(line.words());
    return field.find() ? line.words().substring(field.end()).strip() : line.words().strip();
  }

  private Found<PartialDate> found(Chunk chunk, Dates.Hit hit) {
    return Found.inText(
        hit.date(), "mail-head", Positions.of(index, chunk, hit.start(), hit.end()));
  }
}
