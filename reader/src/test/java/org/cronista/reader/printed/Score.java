package org.cronista.reader.printed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.cronista.reader.printed.Copy.Piece;

/** Compares the blocks that were read with the pieces that were set. */
final class Score {

  /** Pieces set, blocks read, and how many of them agree to the word. */
  private static final class Count {
    int set;
    int read;
    int same;
  }

  private final Map<BlockKind, Count> counts = new EnumMap<>(BlockKind.class);
  private int words;
  private int errors;

  /** Pieces that were not read so, and blocks that were not set so. */
  private final List<String> misses = new ArrayList<>();

  /** Compares a document with the text that was set and with what the press put on the pages. */
  void compare(Copy copy, List<String> heads, List<String> folios, Document document) {
    TextIndex index = TextIndex.of(document.text());
    for (BlockKind kind : BlockKind.values()) {
      List<String> set = new ArrayList<>();
      copy.pieces().stream().filter(p -> p.kind() == kind).map(Piece::words).forEach(set::add);
      set.addAll(kind == BlockKind.RUNNING_HEAD ? heads : List.of());
      set.addAll(kind == BlockKind.PAGE_NUMBER ? folios : List.of());
      List<String> read = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block.kind() == kind) {
          read.add(BlockView.of(document.text(), index, block).text());
        }
      }
      add(kind, set, read);
      if (kind == BlockKind.PARAGRAPH) {
        addWords(String.join(" ", set), String.join(" ", read));
      }
    }
  }

  /** Counts every block that has kind and words of a piece, each piece once. */
  void add(BlockKind kind, List<String> set, List<String> read) {
    Count count = counts.computeIfAbsent(kind, k -> new Count());
    count.set += set.size();
    count.read += read.size();
    List<String> left = new ArrayList<>(set.stream().map(Score::plain).toList());
    for (String block : read) {
      boolean same = left.remove(plain(block));
      count.same += same ? 1 : 0;
      if (!same) {
        misses.add(kind.label() + " read, not set: " + plain(block));
      }
    }
    left.forEach(piece -> misses.add(kind.label() + " set, not read: " + piece));
  }

  /** Adds the words of running text, in order. */
  void addWords(String set, String read) {
    String[] left = plain(set).split(" ");
    String[] right = plain(read).split(" ");
    words += left.length;
    errors += distance(left, right);
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static int distance(String[] left, String[] right) {
    int[] row = new int[right.length + 1];
    for (int j = 0; j <= right.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= right.length; j++) {
        int change = diagonal + (left[i - 1].equals(right[j - 1]) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length];
  }

  double wordErrorRate() {
    return words == 0 ? 0 : (double) errors / words;
  }

  double precision(BlockKind kind) {
    Count count = counts.getOrDefault(kind, new Count());
    return count.read == 0 ? 1 : (double) count.same / count.read;
  }

  double recall(BlockKind kind) {
    Count count = counts.getOrDefault(kind, new Count());
    return count.set == 0 ? 1 : (double) count.same / count.set;
  }

  /** The table and what did not agree, for whoever mends the reader. */
  String report() {
    return table() + "\n" + String.join("\n", misses) + "\n";
  }

  /** The table for the documentation. */
  String table() {
    StringBuilder table = new StringBuilder("| block | set | read | precision | recall |\n");
    table.append("|---|---|---|---|---|\n");
    counts.forEach(
        (kind, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.3f | %.3f |%n",
                    kind.label(),
                    count.set,
                    count.read,
                    precision(kind),
                    recall(kind))));
    table.append(
        String.format(
            Locale.ROOT,
            "%nWords of running text: %d; word error %.2f %%.%n",
            words,
            wordErrorRate() * 100));
    return table.toString();
  }
}
