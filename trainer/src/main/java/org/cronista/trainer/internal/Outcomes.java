package org.cronista.trainer.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what was said of examples and what is right, and counts. Not for concurrent use. */
public final class Outcomes {

  private static final int BINS = 10;

  private final List<Labelled> labelled = new ArrayList<>();
  private final List<Sure> sure = new ArrayList<>();
  private int told;
  private int right;
  private int gold;

  private record Labelled(String right, String said) {}

  private record Sure(double confidence, boolean right) {}

  /** Counts a label. */
  void addLabel(String rightLabel, String said) {
    labelled.add(new Labelled(rightLabel, said));
  }

  /** Counts something said with a confidence. */
  void addSure(double confidence, boolean isRight) {
    sure.add(new Sure(confidence, isRight));
  }

  /** Counts the members of a set said. */
  void addSet(Set<?> said, Set<?> wanted) {
    Set<Object> both = new HashSet<>(said);
    both.retainAll(wanted);
    told += said.size();
    right += both.size();
    gold += wanted.size();
  }

  /** F1 of the labels, weighted by how often each is right. */
  public double weightedF1() {
    Map<String, int[]> counts = new TreeMap<>();
    for (Labelled each : labelled) {
      counts.computeIfAbsent(each.right(), l -> new int[3])[0]++;
      counts.computeIfAbsent(each.said(), l -> new int[3])[1]++;
      if (each.right().equals(each.said())) {
        counts.computeIfAbsent(each.right(), l -> new int[3])[2]++;
      }
    }
    double sum = 0;
    for (int[] count : counts.values()) {
      double f1 = count[0] + count[1] == 0 ? 0 : 2.0 * count[2] / (count[0] + count[1]);
      sum += f1 * count[0];
    }
    return labelled.isEmpty() ? 0 : sum / labelled.size();
  }

  /** How many labels were counted. */
  public int labels() {
    return labelled.size();
  }

  /** Precision, recall and F1 of the sets, in words. */
  public String sets() {
    return String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f, F1 %.3f",
        ratio(right, told),
        ratio(right, gold),
        ratio(2 * right, told + gold));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Rows of a table: confidence from, to; how many; mean confidence; share that is right. */
  public List<String> reliability() {
    List<String> rows = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      double from = (double) bin / BINS;
      double to = (double) (bin + 1) / BINS;
      boolean last = bin == BINS - 1;
      List<Sure> within =
          sure.stream()
              .filter(s -> s.confidence() >= from && (s.confidence() < to || last))
              .toList();
      if (!within.isEmpty()) {
        rows.add(
            String.format(
                Locale.ROOT,
                "| %.1f–%.1f | %d | %.2f | %.2f |",
                from,
                to,
                within.size(),
                within.stream().mapToDouble(Sure::confidence).average().orElse(0),
                ratio((int) within.stream().filter(Sure::right).count(), within.size())));
      }
    }
    return rows;
  }

  /** Mean distance between confidence and share right over the rows, weighted by their size. */
  public double calibrationError() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double from = (double) bin / BINS;
      double to = bin == BINS - 1 ? 2 : (double) (bin + 1) / BINS;
      List<Sure> within =
          sure.stream().filter(s -> s.confidence() >= from && s.confidence() < to).toList();
      double confidence = within.stream().mapToDouble(Sure::confidence).sum();
      sum += Math.abs(confidence - within.stream().filter(Sure::right).count());
    }
    return sure.isEmpty() ? 0 : sum / sure.size();
  }
}
