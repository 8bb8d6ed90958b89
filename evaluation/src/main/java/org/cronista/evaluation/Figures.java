package org.cronista.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.evaluation.score.Figure;
import org.cronista.json.ContractJson;

/**
 * Figures as they are kept to compare with later.
 *
 * @param slice the most records taken of each set; empty when all were
 * @param sets by set, then by figure
 */
public record Figures(Optional<Integer> slice, Map<String, Map<String, Double>> sets) {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The figures of results. */
  public static Figures of(Optional<Integer> slice, List<Result> results) {
    Map<String, Map<String, Double>> sets = new TreeMap<>();
    for (Result result : results) {
      Map<String, Double> figures = new TreeMap<>();
      for (Figure figure : result.score().figures()) {
        figures.put(figure.name(), figure.value());
      }
      sets.put(result.set().name(), figures);
    }
    return new Figures(slice, sets);
  }

  /** Reads what {@link #write} wrote. */
  public static Figures read(Path file) {
    try {
      JsonNode kept = ContractJson.parse(Files.readString(file, StandardCharsets.UTF_8));
      Map<String, Map<String, Double>> sets = new TreeMap<>();
      kept.path("sets")
          .properties()
          .forEach(
              set -> {
                Map<String, Double> figures = new TreeMap<>();
                set.getValue()
                    .properties()
                    .forEach(f -> figures.put(f.getKey(), f.getValue().asDouble()));
                sets.put(set.getKey(), figures);
              });
      JsonNode slice = kept.path("slice");
      return new Figures(slice.isInt() ? Optional.of(slice.asInt()) : Optional.empty(), sets);
    } catch (IOException e) {
      throw new GoldProblem(
          "The figures in " + file + " cannot be read (" + e.getMessage() + "): check the path.");
    }
  }

  /** Whether figures of the set of this name are kept. */
  public boolean has(String set) {
    return sets.containsKey(set);
  }

  /** Writes the figures as JSON. */
  public void write(Path file) throws IOException {
    ObjectNode kept = MAPPER.createObjectNode();
    slice.ifPresent(most -> kept.put("slice", most));
    ObjectNode inSets = kept.putObject("sets");
    sets.forEach(
        (name, figures) -> {
          ObjectNode set = inSets.putObject(name);
          figures.forEach(set::put);
        });
    Files.writeString(file, text(kept) + "\n", StandardCharsets.UTF_8);
  }

  private static String text(ObjectNode kept) {
    try {
      return MAPPER.writeValueAsString(kept).replace("\r\n", "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The goals' figures that are now lower than these by more than {@code tolerance}, each told in
   * one line. Sets that were not scored now are passed over.
   */
  public List<String> fallen(List<Result> now, double tolerance) {
    List<String> fallen = new ArrayList<>();
    for (Result result : now) {
      Map<String, Double> before = sets.getOrDefault(result.set().name(), Map.of());
      for (GoldTask.Goal goal : result.set().task().goals()) {
        Optional<Double> was = Optional.ofNullable(before.get(goal.figure()));
        Optional<Double> is = result.findFigure(goal);
        if (was.isPresent() && is.isPresent() && is.get() < was.get() - tolerance) {
          fallen.add(
              result.set().name()
                  + ": "
                  + goal.words()
                  + " is "
                  + Shown.figure(is.get())
                  + ", and was "
                  + Shown.figure(was.get()));
        }
      }
    }
    return fallen;
  }
}
