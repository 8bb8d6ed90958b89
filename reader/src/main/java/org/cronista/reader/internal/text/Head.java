package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Names;

/** Finds masthead, title, byline and date line above a document's first paragraph. */
final class Head {

  private static final int BODY_LENGTH = 220;
  private static final int LONGEST_TITLE = 250;
  private static final int FARTHEST = 24;

  private Head() {}

  /** Marks the head; with a title known from elsewhere, only a line like it is the title. */
  static List<Chunk> mark(List<Chunk> chunks, Optional<String> knownTitle) {
    List<Chunk> marked = new ArrayList<>(chunks);
    int contents = firstContents(chunks);
    boolean container = contents < chunks.size();
    int end = container ? contents : endOfHead(chunks);
    boolean hasTitle = chunks.stream().anyMatch(c -> c.kind() == BlockKind.TITLE);
    int title = hasTitle ? indexOfTitle(chunks) : findTitle(chunks, end, container);
    if (title >= 0 && !hasTitle && !mayBe(chunks.get(title), knownTitle)) {
      title = -1;
    }
    int last = container ? end : Math.min(end + 2, chunks.size());
    for (int i = end; i < last; i++) {
      if (isOpen(chunks.get(i)) && isPhotoCredit(chunks.get(i).words())) {
        marked.set(i, chunks.get(i).settledAs(BlockKind.CAPTION));
      }
    }
    for (int i = 0; i < end; i++) {
      Chunk chunk = chunks.get(i);
      if (i == title) {
        marked.set(i, chunk.settledAs(BlockKind.TITLE));
      } else if (isOpen(chunk)) {
        marked.set(i, settle(chunks, i, title, container));
      }
    }
    return marked;
  }

  private static boolean mayBe(Chunk chunk, Optional<String> knownTitle) {
    String found = Marks.skeleton(chunk.words());
    return chunk.emphatic()
        || knownTitle.isEmpty()
        || found.startsWith(Marks.skeleton(knownTitle.get()))
        || (found.length() > 10 && Marks.skeleton(knownTitle.get()).startsWith(found));
  }

  private static Chunk settle(List<Chunk> chunks, int i, int title, boolean container) {
    Chunk chunk = chunks.get(i);
    String words = chunk.words();
    if (Furniture.isDateLine(words)) {
      return chunk.settledAs(BlockKind.DATELINE);
    }
    if (Names.saysBy(words) || isNameLine(chunks, i, title)) {
      return chunk.settledAs(BlockKind.BYLINE);
    }
    if (isPhotoCredit(words) && i > title) {
      return chunk.settledAs(BlockKind.CAPTION);
    }
    if (i < title || container) {
      return chunk.settledAs(BlockKind.RUNNING_HEAD);
    }
    boolean heading =
        words.length() <= 130 && !Marks.endsSentence(words) && !Marks.endsInComma(words);
    return heading ? chunk.settledAs(BlockKind.HEADING) : chunk;
  }

  /** "EFE/Justin Lane", "Photo: …". */
  private static boolean isPhotoCredit(String words) {
    return words.length() <= 80
        && (words.matches("^[\\p{Lu}][\\p{L}. ]*/\\s?[\\p{Lu}][\\p{L}. ]+$")
            || words.matches("(?i)^(?:photo|foto|image|picture|credit|imagen)\\b.*"));
  }

  /** A line of names under the title, beside a date or another sign of a byline. */
  static boolean isNameLine(List<Chunk> chunks, int i, int title) {
    String words = chunks.get(i).words();
    if (i <= title || (!Names.couldBeNames(words) && !Names.isPlaceholder(words))) {
      return false;
    }
    boolean dateNear = isDate(chunks, i + 1) || isDate(chunks, i - 1) || isDate(chunks, i + 2);
    return i <= title + 2 || dateNear;
  }

  private static boolean isDate(List<Chunk> chunks, int i) {
    return i >= 0 && i < chunks.size() && Furniture.isDateLine(chunks.get(i).words());
  }

  private static boolean isOpen(Chunk chunk) {
    return !chunk.settled()
        && (chunk.kind() == BlockKind.PARAGRAPH || chunk.kind() == BlockKind.HEADING);
  }

  private static int firstContents(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size() && i < 60; i++) {
      if (chunks.get(i).kind() == BlockKind.CONTENTS) {
        return i;
      }
    }
    return chunks.size();
  }

  /** Index of the first chunk of running text, a summary above the byline not counted. */
  private static int endOfHead(List<Chunk> chunks) {
    int end = 0;
    while (end < chunks.size() && end < FARTHEST && !isBody(chunks.get(end))) {
      end++;
    }
    for (int i = Math.min(end + 4, chunks.size() - 1); i > end; i--) {
      String words = chunks.get(i).words();
      boolean dated = Furniture.isDateLine(words);
      if (end > 0 && (dated || (words.length() < 120 && Names.saysBy(words)))) {
        return i + 1;
      }
    }
    return end;
  }

  private static boolean isBody(Chunk chunk) {
    String words = chunk.words();
    if (Marks.entryLead(words) > 0
        || chunk.kind() == BlockKind.LIST_ITEM
        || chunk.kind() == BlockKind.TABLE) {
      return true;
    }
    if (chunk.kind() == BlockKind.BYLINE || chunk.kind() == BlockKind.FURNITURE) {
      return false;
    }
    boolean sentence =
        words.length() >= 60 && Marks.endsSentence(words) && !Marks.plain(words).endsWith("?");
    return words.length() >= BODY_LENGTH
        || (sentence && !Names.saysBy(words) && !Furniture.isDateLine(words) && !chunk.emphatic());
  }

  private static int indexOfTitle(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).kind() == BlockKind.TITLE) {
        return i;
      }
    }
    return -1;
  }

  private static int findTitle(List<Chunk> chunks, int end, boolean container) {
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < end; i++) {
      int score = score(chunks, i, end, container).orElse(Integer.MIN_VALUE);
      boolean better = score > bestScore || (container && score == bestScore);
      if (score > Integer.MIN_VALUE && (best < 0 || better)) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private static Optional<Integer> score(List<Chunk> chunks, int i, int end, boolean container) {
    Chunk chunk = chunks.get(i);
    String words = Marks.plain(chunk.words());
    boolean open = isOpen(chunk) || (chunk.kind() == BlockKind.HEADING && chunk.emphatic());
    boolean sentence = Marks.endsSentence(words) && !words.matches(".*[?!][\"”’»]?$");
    if (!open
        || Marks.entryLead(words) > 0
        || (sentence && !chunk.emphatic() && bylineWithin(chunks, i, end, container) == 0)
        || words.length() > LONGEST_TITLE
        || Furniture.isDateLine(words)
        || Names.saysBy(words)
        || Furniture.isSiteLine(words)
        || words.matches(
            "(?i)^(?:issn|isbn|edition|no\\.|vol\\.|price|issue|publication of|organ of)\\b.*")
        || words.codePoints().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int count = words.split("\\s+").length;
    int score = chunk.emphatic() ? 8 : 0;
    score += count >= 4 && !container ? 2 : 0;
    score -= count == 1 && !container ? 2 : 0;
    score += i == 0 ? 1 : 0;
    score -= Furniture.isKicker(words) ? 4 : 0;
    score -= Marks.endsSentence(words) && !words.endsWith("?") && !words.endsWith("!") ? 2 : 0;
    score -= words.matches(".*[.!?]\\s+\\p{Lu}.*") ? 5 : 0;
    boolean masthead = i == 0 && end > 1 && count <= 4 && Marks.allCapitals(words);
    score -= masthead ? 2 : 0;
    score += bylineWithin(chunks, i, end, container);
    return Optional.of(score);
  }

  /** 4 for a byline or name line right after, 3 for one after a summary line, 1 for a date. */
  private static int bylineWithin(List<Chunk> chunks, int i, int end, boolean container) {
    for (int k = i + 1; k <= i + 2 && k < Math.min(end, chunks.size()) && !container; k++) {
      String words = chunks.get(k).words();
      if (Names.saysBy(words) || (Names.couldBeNames(words) && isDate(chunks, k + 1))) {
        return 3;
      }
      if (Furniture.isDateLine(words)) {
        return k == i + 1 ? 1 : 0;
      }
      boolean longer = chunks.get(i).words().split("\\s+").length >= 4;
      if (Names.couldBeNames(words) && (k + 1 == end || (longer && k == i + 1))) {
        return 3;
      }
    }
    return 0;
  }
}
