package org.cronista.reader.printed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.model.BlockKind;

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

  /** Counts every block that has kind and words of a piece, each piece once. */
  void add(BlockKind kind, List<String> set, List<String> read) {
    Count count = counts.computeIfAbsent(kind, k -> new Count());
    count.set += set.size();
    count.read += read.size();
    List<String> left = new ArrayList<>(set.stream().map(Score::plain).toList());
    for (String block : read) {
      count.same += left.remove(plain(block)) ? 1 : 0;
    }
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
