package org.cronista.reader.internal.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.model.Found;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.WordList;
import org.cronista.reader.internal.text.Furniture;
import org.cronista.reader.internal.text.Marks;
import org.cronista.reader.internal.text.Positions;

/** Finds the outlet in the text itself: a masthead, a line of contact, a web address. */
final class Sources {

  private static final Pattern PUBLICATION_OF =
      Pattern.compile(
          "(?iu)\\b(?:publication|organ|bulletin|journal|newspaper|publicación|órgano)\\s+(?:of|de|del)\\s+(?:the\\s+|la\\s+|el\\s+)?(.+?)(?:[.,;(·|].*|\\s(?:no|nº|vol)\\b.*)?$");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?iu)^to contact the\\s+(.+?)(?:\\s+and\\s+the\\s+.*|\\s*,.*|\\s+visit.*|\\s+at\\b.*|:)$");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?i)\\b(?:https?://)?(?:www\\.)?((?:[a-z0-9-]+\\.)+(?:org|com|net|info|news|int|edu|gov|bo|ar|br|mx|cl|pe|es|uk|de|fr|us|tv|media|example)(?:\\.[a-z]{2})?)\\b");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s*(?:by\\s+)?(\\p{Lu}[^.|©]{2,50}?)\\s*(?:[.|,]|\\d{4}|all rights|todos los|$)");

  private static final String PARTS = "\\s[—·|]\\s";
  private static final List<String> ORGANISATIONS =
      WordList.load("page-words.tsv").getOrDefault("organisations", List.of());

  private Sources() {}

  static Optional<Found<String>> find(TextIndex index, List<Chunk> chunks) {
    return publicationOf(index, chunks)
        .or(() -> masthead(index, chunks))
        .or(() -> contact(index, chunks))
        .or(() -> inByline(index, chunks))
        .or(() -> organisation(index, chunks))
        .or(() -> runningHead(index, chunks))
        .or(() -> copyright(index, chunks))
        .or(() -> domain(index, chunks));
  }

  private static Optional<Found<String>> publicationOf(TextIndex index, List<Chunk> chunks) {
    for (Chunk chunk : top(chunks)) {
      Matcher matcher = PUBLICATION_OF.matcher(chunk.words());
      if (chunk.kind() == BlockKind.RUNNING_HEAD
          && chunk.words().length() < 160
          && matcher.find()
          && matcher.start() == 0) {
        return Optional.of(found(index, chunk, matcher.start(1), matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  /** The first line above the title, when it stands there as a name. */
  private static Optional<Found<String>> masthead(TextIndex index, List<Chunk> chunks) {
    boolean titled = chunks.stream().anyMatch(c -> c.kind() == BlockKind.TITLE);
    for (Chunk chunk : top(chunks)) {
      if (chunk.kind() == BlockKind.TITLE || chunk.kind() == BlockKind.CONTENTS) {
        return Optional.empty();
      }
      String words = Marks.plain(chunk.words());
      if (titled
          && chunk.kind() == BlockKind.RUNNING_HEAD
          && words.length() >= 3
          && words.split(PARTS, 2)[0].length() <= 60
          && !words.matches("(?i)^(?:edition|no\\.|vol\\.|issn|page)\\b.*")
          && !Furniture.isDateLine(words.split(PARTS, 2)[0])) {
        String name = words.split(PARTS, 2)[0];
        return Optional.of(found(index, chunk, 0, Math.min(name.length(), chunk.words().length())));
      }
      if (chunk.kind() == BlockKind.RUNNING_HEAD) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<String>> contact(TextIndex index, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      Matcher matcher = CONTACT.matcher(chunk.words());
      if (chunk.words().length() < 160 && matcher.matches()) {
        return Optional.of(found(index, chunk, matcher.start(1), matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  /** "*Camino Real Dispatch, Cochabamba. By …", "**The Tin Road Review** · Essays · No. 18". */
  private static Optional<Found<String>> inByline(TextIndex index, List<Chunk> chunks) {
    for (Chunk chunk : top(chunks)) {
      Matcher bold =
          Pattern.compile("^\\*{1,2}([^*]{3,50})\\*{1,2}\\s*[·|—–-].*").matcher(chunk.words());
      if (chunk.kind() != BlockKind.PARAGRAPH && bold.matches()) {
        return Optional.of(found(index, chunk, bold.start(1), bold.end(1)));
      }
      Matcher before =
          Pattern.compile("^\\*?([\\p{Lu}][^,.*]{3,50})[,.].*\\b[Bb]y\\s.*").matcher(chunk.words());
      if (chunk.kind() == BlockKind.BYLINE && before.matches()) {
        return Optional.of(found(index, chunk, before.start(1), before.end(1)));
      }
    }
    return Optional.empty();
  }

  /** A byline that names an organisation and no person. */
  private static Optional<Found<String>> organisation(TextIndex index, List<Chunk> chunks) {
    for (Chunk chunk : top(chunks)) {
      String name = chunk.words().split("[,.|·]", 2)[0];
      boolean brief = name.length() <= 60 && chunk.words().length() <= 90;
      if (chunk.kind() == BlockKind.BYLINE && brief) {
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
          if (ORGANISATIONS.contains(word)) {
            return Optional.of(found(index, chunk, 0, name.length()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A head that comes back on the pages. */
  private static Optional<Found<String>> runningHead(TextIndex index, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      String name = chunk.words().split(PARTS, 2)[0];
      boolean paged = chunk.page() > 0 && chunk.kind() == BlockKind.RUNNING_HEAD;
      if (paged && name.length() >= 3 && name.length() <= 60 && !Furniture.isDateLine(name)) {
        return Optional.of(found(index, chunk, 0, name.length()));
      }
    }
    return Optional.empty();
  }

  /** "© 2012 The Salm Herald. All rights reserved." */
  private static Optional<Found<String>> copyright(TextIndex index, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      Matcher matcher = COPYRIGHT.matcher(chunk.words());
      if (chunk.kind() == BlockKind.FURNITURE && matcher.find()) {
        return Optional.of(found(index, chunk, matcher.start(1), matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  /** The web address named most often in furniture, else alone on a line. */
  private static Optional<Found<String>> domain(TextIndex index, List<Chunk> chunks) {
    Map<String, Integer> counts = new HashMap<>();
    Optional<Found<String>> best = Optional.empty();
    int most = 0;
    for (Chunk chunk : chunks) {
      boolean page = chunk.kind() == BlockKind.FURNITURE || chunk.kind() == BlockKind.RUNNING_HEAD;
      Matcher matcher = DOMAIN.matcher(chunk.words());
      while (page && matcher.find()) {
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        int count = counts.merge(name, 1, Integer::sum);
        if (count > most) {
          most = count;
          best = Optional.of(found(index, chunk, matcher.start(1), matcher.end(1)));
        }
      }
    }
    return best;
  }

  private static List<Chunk> top(List<Chunk> chunks) {
    return chunks.subList(0, Math.min(30, chunks.size()));
  }

  private static Found<String> found(TextIndex index, Chunk chunk, int start, int end) {
    return Found.inText(
        chunk.words().substring(start, end).strip(),
        "masthead",
        Positions.of(index, chunk, start, end));
  }
}
