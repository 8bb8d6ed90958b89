package org.cronista.cli.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.ReadOutcome;

/**
 * Codes JSON lines, each by itself: one line in, one line out. Safe for concurrent use.
 *
 * <p>The {@code id} may be any JSON value and comes back as it was given. A text too short to tell
 * its language is taken for English.
 */
public final class CodeLines {

  private static final String UNKNOWN_LANGUAGE = "und";
  private static final String ENGLISH = "en";

  /** How every line out begins when it is written with an empty identifier. */
  private static final String EMPTY_ID = "{\"id\":\"\"";

  private final DocumentReader reader;
  private final CoderLoader coder;

  /** Lines read by {@code reader} and coded by {@code coder}. */
  public CodeLines(DocumentReader reader, CoderLoader coder) {
    this.reader = reader;
    this.coder = coder;
  }

  /**
   * A line out.
   *
   * @param json the line, without its end
   * @param failed whether it tells of an error
   */
  public record CodedLine(String json, boolean failed) {}

  /** Codes a line; what is wrong with it is told in the line that comes out. */
  public CodedLine code(JsonLineReader.Line line) {
    String id = "null";
    try {
      byte[] bytes =
          line.content().orElseThrow(() -> new JsonShapeException("The line is too long."));
      id = idOf(bytes);
      Document document = read(bytes, line.number());
      CodedDocument coded = coder.get().code(document);
      return new CodedLine(withId(id, ContractJson.toCodeLine("", coded)), false);
    } catch (JsonShapeException e) {
      return failed(id, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // One line must not stop a run of a million; the failure is told in its place.
      return failed(id, "It could not be coded: " + e);
    }
  }

  /**
   * A bare text as the document that is coded for it.
   *
   * @param date when it was said, as a line's {@code date} is written
   * @throws JsonShapeException when there is no text in it or the date is none
   */
  public Document document(String text, Optional<String> date) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", "text").put("text", text);
    date.ifPresent(value -> line.put("date", value));
    return read(line.toString().getBytes(StandardCharsets.UTF_8), 1);
  }

  /** The {@code id} as JSON, or {@code null} when there is none. */
  private static String idOf(byte[] bytes) {
    JsonNode line = ContractJson.parse(new String(bytes, StandardCharsets.UTF_8));
    JsonNode id = line.path("id");
    return id.isMissingNode() ? "null" : id.toString();
  }

  private Document read(byte[] bytes, long number) {
    ReadOutcome outcome = readOne(bytes, number);
    Document document =
        outcome.documents().stream()
            .findFirst()
            .orElseThrow(
                () -> new JsonShapeException(outcome.reason().orElse("There is no text in it.")));
    return document.language().equals(UNKNOWN_LANGUAGE)
        ? document.toBuilder().language(ENGLISH).build()
        : document;
  }

  private ReadOutcome readOne(byte[] bytes, long number) {
    try (Stream<ReadOutcome> outcomes =
        reader.readJsonLines(new ByteArrayInputStream(bytes), "line " + number)) {
      return outcomes
          .findFirst()
          .orElseThrow(() -> new JsonShapeException("There is no text in it."));
    }
  }

  private static CodedLine failed(String id, String error) {
    return new CodedLine(withId(id, ContractJson.toErrorLine(Optional.of(""), error)), true);
  }

  /** Puts an identifier that is JSON already into the place of the empty one. */
  private static String withId(String id, String line) {
    if (!line.startsWith(EMPTY_ID)) {
      throw new IllegalStateException("A line out must begin with its id");
    }
    return "{\"id\":" + id + line.substring(EMPTY_ID.length());
  }
}
