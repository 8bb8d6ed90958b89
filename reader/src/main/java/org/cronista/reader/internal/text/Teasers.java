package org.cronista.reader.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Names;

/**
 * Finds the list of other stories at the end of a saved page by its shape: headline, perhaps a
 * sentence or two, perhaps a name and a date, again and again, in words the story above does not
 * use.
 */
final class Teasers {

  private static final int LONGEST_SUMMARY = 350;
  private static final int LONGEST_HEADLINE = 160;
  private static final int FEWEST_STORIES = 3;

  /** Other stories share fewer of their longer words with the text above. */
  private static final double FOREIGN = 0.35;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int LONGER_WORD = 5;

  private Teasers() {}

  /** Index of the first chunk of the list, or the number of chunks. */
  static int from(List<Chunk> chunks, int firstLong) {
    int start = chunks.size();
    while (start > firstLong + 1 && mayBePart(chunks.get(start - 1))) {
      start--;
    }
    for (int i = start; i < chunks.size(); i++) {
      boolean announced =
          Furniture.isTeaserHead(chunks.get(i).words())
              || Furniture.isShareLine(chunks.get(i).words());
      boolean opens = announced || isHeadline(chunks.get(i));
      if (opens && isList(chunks, i, announced)) {
        return i;
      }
    }
    return chunks.size();
  }

  private static boolean mayBePart(Chunk chunk) {
    return switch (chunk.kind()) {
      case PARAGRAPH, HEADING, LIST_ITEM, FURNITURE, PAGE_NUMBER, SECTION_BREAK, RUNNING_HEAD ->
          chunk.words().length() <= LONGEST_SUMMARY;
      default -> false;
    };
  }

  /** Whether all from {@code from} on are stories of a headline and at most one paragraph each. */
  private static boolean isList(List<Chunk> chunks, int from, boolean announced) {
    int headlines = 0;
    int summaries = 0;
    boolean lastWasSummary = true;
    for (Chunk chunk : chunks.subList(from, chunks.size())) {
      if (isHeadline(chunk)) {
        headlines++;
        lastWasSummary = false;
      } else if (isSummary(chunk)) {
        if (lastWasSummary) {
          return false;
        }
        summaries++;
        lastWasSummary = true;
      }
    }
    int fewest = announced ? 2 : FEWEST_STORIES;
    boolean stories = headlines >= fewest && (announced || summaries >= 2);
    return stories && (announced || isForeign(chunks, from));
  }

  private static boolean isHeadline(Chunk chunk) {
    String words = Marks.plain(chunk.words());
    return words.length() <= LONGEST_HEADLINE
        && words.split("\\s+").length >= 3
        && !Marks.endsSentence(words)
        && !Marks.startsLowerCase(words)
        && !Furniture.isDateLine(words)
        && !Furniture.isSiteLine(words)
        && !Furniture.isShareLine(words)
        && !Furniture.isTeaserHead(words)
        && !Names.saysBy(words);
  }

  private static boolean isSummary(Chunk chunk) {
    return Marks.endsSentence(chunk.words())
        && chunk.words().indexOf(' ') > 0
        && !Furniture.isSiteLine(chunk.words());
  }

  private static boolean isForeign(List<Chunk> chunks, int from) {
    Set<String> above = longerWords(chunks.subList(0, from));
    Set<String> below = longerWords(chunks.subList(from, chunks.size()));
    long shared = below.stream().filter(above::contains).count();
    return shared < below.size() * FOREIGN;
  }

  private static Set<String> longerWords(List<Chunk> chunks) {
    Set<String> words = new HashSet<>();
    for (Chunk chunk : chunks) {
      for (String word : NOT_LETTERS.split(chunk.words().toLowerCase(Locale.ROOT))) {
        if (word.length() >= LONGER_WORD) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
