package org.cronista.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.evaluation.score.Guess;

/** The figures as Markdown, and their place in a page that people write the rest of. */
public final class QualityTable {

  private static final String BEGIN = "<!-- figures: written by `cronista evaluate` -->";
  private static final String END = "<!-- end of the figures -->";
  private static final int BINS = 10;

  private final List<Result> results;
  private final String when;

  /**
   * A table.
   *
   * @param results in the order they are shown
   * @param when day, version and extent of the measurement, in one sentence
   */
  public QualityTable(List<Result> results, String when) {
    this.results = List.copyOf(results);
    this.when = when;
  }

  /** The table of figures, and for each task that gives confidences how far they hold. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    out.append(when).append("\n\n");
    out.append("| gold data | texts | what | ours | floor | to compare |\n");
    out.append("|---|---:|---|---:|---:|---|\n");
    for (Result result : results) {
      String name = result.set().task().about();
      String count = String.format(Locale.ROOT, "%,d", result.set().records().size());
      for (GoldTask.Goal goal : result.set().task().goals()) {
        Optional<Double> ours = result.findFigure(goal);
        out.append("| ").append(name).append(" | ").append(count).append(" | ");
        out.append(goal.words()).append(" | ");
        out.append(ours.map(Shown::figure).orElse("–")).append(" | ");
        out.append(goal.floor().map(Shown::figure).orElse("")).append(" | ");
        out.append(goal.anchor()).append(" |\n");
        name = "";
        count = "";
      }
    }
    reliability(out);
    return out.toString();
  }

  private void reliability(StringBuilder out) {
    List<Result> withGuesses =
        results.stream().filter(r -> !r.score().guesses().isEmpty()).toList();
    if (withGuesses.isEmpty()) {
      return;
    }
    out.append(
        "\nHow far confidence can be believed: of the decisions in each band, the share that ");
    out.append(
        "the gold agrees with (and how many there were). *Error* is the mean distance between ");
    out.append("confidence and share, weighted by their number.\n\n| confidence |");
    withGuesses.forEach(r -> out.append(' ').append(r.set().name()).append(" |"));
    out.append("\n|---|").append("---:|".repeat(withGuesses.size())).append('\n');
    for (int bin = 0; bin < BINS; bin++) {
      out.append(String.format(Locale.ROOT, "| %.1f–%.1f |", bin / 10.0, (bin + 1) / 10.0));
      for (Result result : withGuesses) {
        out.append(' ').append(share(inBin(result.score().guesses(), bin))).append(" |");
      }
      out.append('\n');
    }
    out.append("| error |");
    withGuesses.forEach(
        r -> out.append(' ').append(Shown.figure(error(r.score().guesses()))).append(" |"));
    out.append('\n');
  }

  private static List<Guess> inBin(List<Guess> guesses, int bin) {
    return guesses.stream()
        .filter(g -> Math.min(BINS - 1, (int) (g.confidence() * BINS)) == bin)
        .toList();
  }

  private static String share(List<Guess> guesses) {
    return guesses.isEmpty() ? "" : Shown.figure(right(guesses)) + " (" + guesses.size() + ")";
  }

  private static double right(List<Guess> guesses) {
    return (double) guesses.stream().filter(Guess::right).count() / guesses.size();
  }

  /** The expected calibration error (Naeini et al. 2015) over ten bands. */
  private static double error(List<Guess> guesses) {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Guess> in = inBin(guesses, bin);
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(Guess::confidence).average().orElse(0);
        sum += Math.abs(mean - right(in)) * in.size();
      }
    }
    return sum / guesses.size();
  }

  /**
   * A page with this table in the place of the one it has; a page that has none gets it at its end.
   */
  public String into(String page) {
    String block = BEGIN + "\n\n" + markdown() + "\n" + END;
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      return page.stripTrailing() + "\n\n" + block + "\n";
    }
    return page.substring(0, begin) + block + page.substring(end + END.length());
  }

  /** The lines for a terminal: figure by figure, with the floors that are missed. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Result result : results) {
      for (GoldTask.Goal goal : result.set().task().goals()) {
        String ours = result.findFigure(goal).map(Shown::figure).orElse("–");
        String floor =
            goal.floor().map(f -> "   floor " + Shown.figure(f) + verdict(result, goal)).orElse("");
        lines.add(
            String.format(
                Locale.ROOT, "%-27s %-48s %6s%s", result.set().name(), goal.words(), ours, floor));
      }
    }
    return lines;
  }

  private static String verdict(Result result, GoldTask.Goal goal) {
    boolean reached = result.findFigure(goal).orElse(0.0) >= goal.floor().orElse(0.0);
    return reached ? "" : "  below";
  }
}
