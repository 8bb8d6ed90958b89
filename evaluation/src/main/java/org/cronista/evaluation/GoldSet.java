package org.cronista.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.evaluation.score.Example;
import org.cronista.evaluation.score.Score;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.ContentHash;

/**
 * The records of one gold file.
 *
 * @param task what they measure
 * @param records in the file's order
 */
public record GoldSet(GoldTask task, List<JsonNode> records) {

  private static final Set<String> LANGUAGES = Set.of("en", "es");

  /** Copies the list. */
  public GoldSet {
    records = List.copyOf(records);
  }

  /**
   * The sets of a folder that a task is known for, in the order of the tasks.
   *
   * @throws GoldProblem when the folder or a line of a file cannot be read
   */
  public static List<GoldSet> listIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new GoldProblem("There is no folder " + folder + ": check the path.");
    }
    List<GoldSet> sets = new ArrayList<>();
    for (GoldTask task : GoldTask.all()) {
      Path file = folder.resolve(task.name() + ".jsonl");
      if (Files.isRegularFile(file)) {
        sets.add(new GoldSet(task, withCompanions(task, read(file, true), folder)));
      }
    }
    return sets;
  }

  /** Each record with those of the second file that belong to it, where the task has one. */
  private static List<JsonNode> withCompanions(GoldTask task, List<JsonNode> records, Path folder) {
    Optional<String> field = task.scorer().companionField();
    if (field.isEmpty()) {
      return records;
    }
    Path file = folder.resolve(task.name().replaceFirst("_docs$", "") + ".jsonl");
    List<JsonNode> companions = read(file, false);
    for (JsonNode record : records) {
      ArrayNode joined = ((ObjectNode) record).putArray(field.get());
      companions.stream().filter(c -> task.scorer().belongs(record, c)).forEach(joined::add);
    }
    return records;
  }

  private static List<JsonNode> read(Path file, boolean needsText) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new GoldProblem(file + " cannot be read (" + e.getMessage() + ").");
    }
    List<JsonNode> records = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        records.add(record(file, i + 1, lines.get(i), needsText));
      }
    }
    return records;
  }

  private static JsonNode record(Path file, int number, String line, boolean needsText) {
    try {
      JsonNode record = ContractJson.parse(line);
      boolean hasText = record.path("text").isTextual() || !needsText;
      if (!record.isObject() || !hasText || record.path("id").isMissingNode()) {
        throw new GoldProblem(file + ", line " + number + ": a record needs an id and a text.");
      }
      return record;
    } catch (JsonShapeException e) {
      throw new GoldProblem(file + ", line " + number + ": " + e.getMessage() + ". Mend the line.");
    }
  }

  /** The task's name. */
  public String name() {
    return task.name();
  }

  /** At most {@code most} of the records, the same ones each time, spread over the whole set. */
  public GoldSet slice(int most) {
    if (records.size() <= most) {
      return this;
    }
    Map<JsonNode, String> hashes =
        records.stream()
            .collect(
                Collectors.toMap(
                    r -> r, r -> ContentHash.shortHash(r.path("id").asText()), (a, b) -> a));
    Set<JsonNode> kept =
        new HashSet<>(
            records.stream()
                .sorted(Comparator.comparing(r -> hashes.getOrDefault(r, "")))
                .limit(most)
                .toList());
    return new GoldSet(task, records.stream().filter(kept::contains).toList());
  }

  /** The lines to be coded, one a record, in the form that {@code cronista code} takes. */
  public List<String> lines() {
    return records.stream().map(this::line).toList();
  }

  private String line(JsonNode record) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("id", record.path("id"));
    line.set("text", record.path("text"));
    task.scorer()
        .dateGiven(record)
        .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d.*"))
        .ifPresent(date -> line.put("date", date.substring(0, 10)));
    String title = record.path("title").asText("");
    if (!title.isEmpty()) {
      line.put("title", title);
    }
    String language = record.path("lang").asText(record.path("language").asText(""));
    if (LANGUAGES.contains(language)) {
      line.put("language", language);
    }
    return line.toString();
  }

  /**
   * Scores what came out.
   *
   * @param coded one line for each record, in their order; a line that tells of an error counts as
   *     nothing read
   */
  public Score score(List<String> coded) {
    if (coded.size() != records.size()) {
      throw new IllegalArgumentException(
          name() + ": " + records.size() + " records, but " + coded.size() + " coded lines");
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      JsonNode line = ContractJson.parse(coded.get(i));
      JsonNode result = line.has("error") ? JsonNodeFactory.instance.objectNode() : line;
      examples.add(new Example(records.get(i), result));
    }
    return task.scorer().score(examples);
  }
}
