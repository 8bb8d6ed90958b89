package org.cronista.reader.internal.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Found;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.facts.Dates;

/**
 * One line of a JSONL file: an object with {@code text} and perhaps {@code id}, {@code title},
 * {@code date}, {@code source}, {@code author}, {@code language}.
 *
 * @param draft the document
 * @param id the {@code id} it came with
 */
public record JsonLine(Draft draft, Optional<String> id) {

  private static final String WHERE = "json-line";
  private static final int LONGEST_STRING = 100_000_000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
              .build());

  /**
   * Reads a line.
   *
   * @throws ReadProblem when it is no such object
   */
  public static JsonLine read(String line) {
    JsonNode node = parse(line);
    if (!node.isObject()) {
      throw ReadProblem.failed("The line is not a JSON object.");
    }
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      throw ReadProblem.failed("The line has no \"text\", or it is not a string.");
    }
    if (text.textValue().isBlank()) {
      throw ReadProblem.failed("The line's \"text\" is empty.");
    }
    Decoded decoded = Decoded.ofCharacters(text.textValue());
    Draft draft = PlainText.of(decoded.text());
    Draft described =
        new Draft(draft.text(), draft.chunks(), hints(node).or(draft.hints()), decoded.warnings());
    JsonNode id = node.path("id");
    return new JsonLine(
        described, id.isValueNode() && !id.isNull() ? Optional.of(id.asText()) : Optional.empty());
  }

  private static JsonNode parse(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node == null || node.isMissingNode()) {
        throw ReadProblem.failed("The line is empty.");
      }
      return node;
    } catch (StreamConstraintsException e) {
      throw ReadProblem.failed(
          "The line is nested too deeply, or a string or number in it is too long.");
    } catch (JsonProcessingException e) {
      throw ReadProblem.failed(
          "The line is not valid JSON: " + firstLine(e.getOriginalMessage()) + ".");
    }
  }

  private static String firstLine(String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  private static Hints hints(JsonNode node) {
    return Hints.none()
        .withTitle(string(node, "title").map(v -> Found.inMetadata(v, WHERE)))
        .withSource(string(node, "source").map(v -> Found.inMetadata(v, WHERE)))
        .withPublished(
            string(node, "date")
                .flatMap(Dates::inMetadata)
                .map(date -> Found.inMetadata(date, WHERE)))
        .withAuthors(authors(node))
        .withLanguage(string(node, "language"));
  }

  private static List<Found<String>> authors(JsonNode node) {
    List<Found<String>> authors = new ArrayList<>();
    string(node, "author").ifPresent(name -> authors.add(Found.inMetadata(name, WHERE)));
    for (JsonNode author : node.path("authors")) {
      if (author.isTextual()) {
        authors.add(Found.inMetadata(author.textValue(), WHERE));
      }
    }
    return authors;
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.textValue().isBlank()
        ? Optional.of(Decoded.ofCharacters(value.textValue().strip()).text())
        : Optional.empty();
  }
}
