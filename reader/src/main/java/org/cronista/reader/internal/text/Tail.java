package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;

/**
 * Finds what a saved page carries after its text: lists of other stories, contact and subscription
 * lines. Other stories are known by their shape (headline, teaser, name, date, again and again),
 * not by the site.
 */
final class Tail {

  private static final int LONG = 250;
  private static final int TEASER = 700;
  private static final int HEAD = 80;

  private Tail() {}

  static List<Chunk> mark(List<Chunk> chunks) {
    List<Chunk> marked = new ArrayList<>(chunks);
    int cut = Math.min(teasersFrom(chunks), Teasers.from(chunks, firstLong(chunks)));
    for (int i = 0; i < marked.size(); i++) {
      Chunk chunk = marked.get(i);
      boolean site = !chunk.settled() && Furniture.isSiteLine(chunk.words());
      boolean address = !chunk.settled() && Marks.isWebAddress(chunk.words());
      boolean signature = chunk.words().equals("--");
      if (i >= cut || site || address || signature) {
        marked.set(i, chunk.settledAs(BlockKind.FURNITURE));
      }
      if (signature && i > chunks.size() / 2) {
        cut = i;
      }
    }
    markLastHeads(marked);
    return marked;
  }

  /** A heading over nothing but furniture is one of the page, not of the text. */
  private static void markLastHeads(List<Chunk> marked) {
    int at = marked.size() - 1;
    boolean under = false;
    while (at > 0) {
      Chunk chunk = marked.get(at);
      if (chunk.kind() == BlockKind.FURNITURE) {
        under = true;
      } else if (under && chunk.kind() == BlockKind.HEADING && chunk.words().length() <= HEAD) {
        marked.set(at, chunk.settledAs(BlockKind.FURNITURE));
      } else {
        return;
      }
      at--;
    }
  }

  /** Index of the first chunk of the list of other stories, or the number of chunks. */
  private static int teasersFrom(List<Chunk> chunks) {
    int body = firstLong(chunks);
    for (int i = body + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean shareLine = Furniture.isShareLine(chunk.words());
      boolean head = Furniture.isTeaserHead(chunk.words());
      if ((shareLine && teaserShape(chunks, i + 1, 2)) || (head && teaserShape(chunks, i + 1, 1))) {
        return i;
      }
      boolean headline = isHeadline(chunk);
      if (headline && teaserShape(chunks, i, 4)) {
        return i;
      }
    }
    return chunks.size();
  }

  private static int firstLong(List<Chunk> chunks) {
    for (int length : new int[] {LONG, LONG / 2}) {
      for (int i = 0; i < chunks.size(); i++) {
        if (chunks.get(i).words().length() >= length) {
          return i;
        }
      }
    }
    return chunks.size();
  }

  private static boolean isHeadline(Chunk chunk) {
    String words = chunk.words();
    return words.length() >= 12
        && words.length() <= 160
        && !Marks.endsSentence(words)
        && !Furniture.isDateLine(words);
  }

  /**
   * Whether everything from {@code from} on looks like a list of other stories: no long paragraphs,
   * at least {@code dates} lines that are only a date, or nothing but headlines.
   */
  private static boolean teaserShape(List<Chunk> chunks, int from, int dates) {
    int dateLines = 0;
    int headlines = 0;
    int sentences = 0;
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      String words = chunk.words();
      if (words.length() > TEASER
          || chunk.kind() == BlockKind.NOTE
          || chunk.kind() == BlockKind.CONTENTS) {
        return false;
      }
      if (Furniture.isDateLine(words)) {
        dateLines++;
      } else if (isHeadline(chunk)) {
        headlines++;
      } else if (Marks.endsSentence(words)) {
        sentences++;
      }
    }
    boolean dated = dateLines >= dates && headlines >= dates && sentences <= dateLines * 2 + 2;
    boolean bare = dates == 1 && headlines >= 2 && sentences == 0;
    return dated || bare;
  }
}
