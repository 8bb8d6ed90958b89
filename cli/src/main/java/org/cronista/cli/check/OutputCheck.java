package org.cronista.cli.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.work.OutputFolder;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.Document;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * Checks the files of a chronology against each other: that they are all there and have the
 * contract's shape, that every span is the words of its document, that every identifier leads
 * somewhere.
 */
public final class OutputCheck {

  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, TextIndex> texts = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final Set<String> disagreements = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Elsewhere> passages = new ArrayList<>();
  private long spans;

  private OutputCheck(Path folder) {
    this.folder = folder;
  }

  /** One record naming another. */
  private record Elsewhere(String from, SharedPassage passage) {}

  private record Reference(String from, String kind, Set<String> known, String to) {}

  /**
   * What was found.
   *
   * @param findings what is wrong; when nothing is, one line that says what was checked
   * @param documents the documents, to check against their sources
   */
  public record Result(List<Finding> findings, List<Document> documents) {}

  /** Checks a folder. */
  public static Result of(Path folder) {
    OutputCheck check = new OutputCheck(folder);
    check.requireFiles();
    check.lines("documents.jsonl", check::document);
    check.lines("claims.jsonl", check::claim);
    check.lines("events.jsonl", check::event);
    check.lines("disagreements.jsonl", check::disagreement);
    check.lines("actors.jsonl", check::actor);
    check.whole("events.geojson");
    check.whole("timeline.json");
    check.run();
    check.resolve();
    if (check.findings.isEmpty()) {
      check.findings.add(Finding.well(check.described()));
    }
    return new Result(List.copyOf(check.findings), List.copyOf(check.documents));
  }

  private String described() {
    return String.format(
        "%d documents, %d claims, %d events, %d disagreements: all %d spans are the words of "
            + "their documents, and all references lead somewhere.",
        documents.size(), claims.size(), events.size(), disagreements.size(), spans);
  }

  private void requireFiles() {
    for (String name : OutputFolder.PUBLISHED) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        trouble(name + " is missing.");
      }
    }
  }

  private void lines(String name, BiConsumer<String, JsonNode> check) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        line(name + ":" + number, line, check);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void line(String where, String line, BiConsumer<String, JsonNode> check) {
    try {
      check.accept(where, ContractJson.parse(line));
    } catch (JsonShapeException e) {
      trouble(where + ": " + e.getMessage());
    }
  }

  private void document(String where, JsonNode node) {
    Document document = ContractJson.readDocument(node);
    documents.add(document);
    TextIndex text = TextIndex.of(document.text());
    if (texts.put(document.id().value(), text) != null) {
      trouble(where + ": " + document.id() + " stands there twice.");
    }
    spans(text, where, node);
    document
        .duplicateOf()
        .ifPresent(original -> refer(where, "document", texts.keySet(), original.value()));
    for (SharedPassage passage : document.sharedPassages()) {
      refer(where, "document", texts.keySet(), passage.other().value());
      passages.add(new Elsewhere(where, passage));
    }
  }

  private void claim(String where, JsonNode node) {
    ContractJson.readClaim(node);
    add(where, claims, node);
    String document = node.path("document").asText();
    TextIndex text = texts.get(document);
    if (text == null) {
      trouble(where + ": its document " + document + " is not in documents.jsonl.");
    } else {
      spans(text, where, node);
    }
  }

  private void event(String where, JsonNode node) {
    ContractJson.readEvent(node);
    add(where, events, node);
    referAll(where, "claim", claims, node.path("claims"));
    referAll(where, "disagreement", disagreements, node.path("disagreements"));
  }

  private void disagreement(String where, JsonNode node) {
    ContractJson.readDisagreement(node);
    add(where, disagreements, node);
    if (node.path("event").isTextual()) {
      refer(where, "event", events, node.path("event").asText());
    }
    for (JsonNode side : node.path("sides")) {
      referAll(where, "claim", claims, side.path("claims"));
    }
  }

  private void actor(String where, JsonNode node) {
    ContractJson.readActor(node);
    for (JsonNode role : node.path("roles")) {
      referAll(where, "claim", claims, role.path("claims"));
    }
  }

  private void whole(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      ContractJson.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JsonShapeException e) {
      trouble(name + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void run() {
    Path file = folder.resolve("run.json");
    if (!Files.isRegularFile(file)) {
      trouble("run.json is missing.");
      return;
    }
    try {
      JsonNode run = ContractJson.parse(Files.readString(file, StandardCharsets.UTF_8));
      if (!run.path("schema").asText().equals(RunJson.SCHEMA)) {
        trouble(
            "run.json: its schema is "
                + run.path("schema")
                + ", this program's is "
                + RunJson.SCHEMA
                + ".");
      }
    } catch (JsonShapeException e) {
      trouble("run.json: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void spans(TextIndex text, String where, JsonNode node) {
    SpanCheck.Result result = SpanCheck.check(text, where, node);
    spans += result.spans();
    result.problems().forEach(this::trouble);
  }

  private void add(String where, Set<String> known, JsonNode node) {
    String id = node.path("id").asText();
    if (!known.add(id)) {
      trouble(where + ": " + id + " stands there twice.");
    }
  }

  private void referAll(String from, String kind, Set<String> known, JsonNode ids) {
    ids.forEach(id -> refer(from, kind, known, id.asText()));
  }

  private void refer(String from, String kind, Set<String> known, String to) {
    references.add(new Reference(from, kind, known, to));
  }

  private void resolve() {
    for (Elsewhere elsewhere : passages) {
      TextIndex other = texts.get(elsewhere.passage().other().value());
      Span span = elsewhere.passage().otherSpan();
      spans++;
      if (other != null && span.end() > other.length()) {
        trouble(elsewhere.from() + ": a shared passage lies outside the other document's text.");
      }
    }
    for (Reference reference : references) {
      if (!reference.known().contains(reference.to())) {
        trouble(
            reference.from() + ": there is no " + reference.kind() + " " + reference.to() + ".");
      }
    }
  }

  private void trouble(String message) {
    findings.add(Finding.trouble(message));
  }
}
