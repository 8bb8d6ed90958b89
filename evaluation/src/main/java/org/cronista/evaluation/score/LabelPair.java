package org.cronista.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The label a text has in the gold, and the one that was read.
 *
 * @param gold the right one
 * @param found the one read; empty text when none was
 */
public record LabelPair(String gold, String found) {

  /**
   * How well one label is read.
   *
   * @param label the label
   * @param counts its precision, recall and F1
   */
  public record LabelRow(String label, Counts counts) {}

  /** One row for each label of the gold, in alphabetical order. */
  public static List<LabelRow> rows(List<LabelPair> pairs) {
    Map<String, int[]> tallies = new TreeMap<>();
    for (LabelPair pair : pairs) {
      tallies.computeIfAbsent(pair.gold(), key -> new int[3]);
    }
    for (LabelPair pair : pairs) {
      int[] gold = tallies.getOrDefault(pair.gold(), new int[3]);
      gold[2]++;
      int[] found = tallies.getOrDefault(pair.found(), new int[3]);
      found[1]++;
      if (pair.gold().equals(pair.found())) {
        gold[0]++;
      }
    }
    List<LabelRow> rows = new ArrayList<>();
    tallies.forEach((label, t) -> rows.add(new LabelRow(label, new Counts(t[0], t[1], t[2]))));
    return rows;
  }

  /** The mean of the labels' F1, each weighted by how often the gold has it. */
  static double weightedF1(List<LabelPair> pairs) {
    double sum = 0;
    for (LabelRow row : rows(pairs)) {
      sum += row.counts().f1() * row.counts().gold();
    }
    return pairs.isEmpty() ? 0 : Counts.rounded(sum / pairs.size());
  }

  /** The mean of the labels' F1, each counting the same. */
  static double macroF1(List<LabelPair> pairs) {
    List<LabelRow> rows = rows(pairs);
    double sum = rows.stream().mapToDouble(row -> row.counts().f1()).sum();
    return Counts.rounded(sum / Math.max(1, rows.size()));
  }

  /** The share of texts whose label is right. */
  static double accuracy(List<LabelPair> pairs) {
    long right = pairs.stream().filter(p -> p.gold().equals(p.found())).count();
    return Counts.share(right, pairs.size());
  }
}
