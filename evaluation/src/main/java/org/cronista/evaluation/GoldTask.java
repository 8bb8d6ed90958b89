package org.cronista.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.evaluation.score.Scorer;
import org.cronista.evaluation.score.Scorers;

/**
 * What one gold file measures.
 *
 * @param name the file's name without {@code .jsonl}
 * @param about what it is, for people
 * @param scorer how it is scored
 * @param goals the figures that matter, in order
 */
public record GoldTask(String name, String about, Scorer scorer, List<Goal> goals) {

  /** Copies the list. */
  public GoldTask {
    goals = List.copyOf(goals);
  }

  /**
   * A figure that matters.
   *
   * @param figure its name, as the scorer gives it
   * @param words the same for people
   * @param floor what it should reach; empty when nothing is asked
   * @param anchor what others reach, in words; empty text when nothing is known
   */
  public record Goal(String figure, String words, Optional<Double> floor, String anchor) {}

  /** The tasks that are known, in the order they are shown. */
  public static List<GoldTask> all() {
    Map<String, List<String[]>> rows = new LinkedHashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        rows.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells);
      }
    }
    List<GoldTask> tasks = new ArrayList<>();
    rows.forEach((name, of) -> tasks.add(task(name, of)));
    return tasks;
  }

  private static GoldTask task(String name, List<String[]> rows) {
    String[] first = rows.get(0);
    Scorer scorer =
        Scorers.find(first[1])
            .orElseThrow(() -> new IllegalStateException("tasks.tsv: no scorer " + first[1]));
    List<Goal> goals = rows.stream().map(GoldTask::goal).toList();
    return new GoldTask(name, first[2], scorer, goals);
  }

  private static Goal goal(String[] cells) {
    Optional<Double> floor =
        cells[5].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cells[5]));
    return new Goal(cells[3], cells[4], floor, cells[6]);
  }

  private static List<String> lines() {
    try (InputStream in = GoldTask.class.getResourceAsStream("tasks.tsv")) {
      if (in == null) {
        throw new IllegalStateException("tasks.tsv is not in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
