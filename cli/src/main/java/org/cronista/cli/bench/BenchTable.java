package org.cronista.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, as a table in Markdown. */
final class BenchTable {

  private final List<String> lines = new ArrayList<>();
  private final long documents;
  private final double wholeCpu;

  /**
   * An empty one.
   *
   * @param documents how many were read
   * @param wholeCpu seconds of the processor that all stages took
   */
  BenchTable(long documents, double wholeCpu) {
    this.documents = documents;
    this.wholeCpu = wholeCpu;
    lines.add("| stage | processor s | share | wall s | documents/s | sentences/s | tokens/s |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|");
  }

  /** Adds a stage; rates are of processor time, which other work on the machine leaves alone. */
  void stage(String name, double cpu, double wall, long sentences, long tokens) {
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %.1f %% | %.2f | %s | %s | %s |",
            name,
            cpu,
            100 * cpu / wholeCpu,
            wall,
            rate(documents, cpu),
            rate(sentences, cpu),
            rate(tokens, cpu)));
  }

  private static String rate(long count, double seconds) {
    return seconds <= 0 ? "–" : String.format(Locale.ROOT, "%.1f", count / seconds);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
