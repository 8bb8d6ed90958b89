package org.cronista.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.EventLink;
import org.cronista.model.Framing;
import org.cronista.model.TollLedger;

/**
 * The contract's JSON shapes: every record to JSON and back.
 *
 * <p>A {@code toLine} is the record as one line without the line's end, whose characters always
 * have a UTF-8 form: unpaired surrogates are escaped. A {@code write…} puts the same object into a
 * larger JSON text. A {@code read…} takes back what was written, every field of it, and takes lines
 * from elsewhere that have the contract's fields only; it throws {@link JsonShapeException} for any
 * other shape. Confidence is rounded to four decimals and coordinates to six; all else is exact.
 *
 * <p>Thread-safe.
 */
public final class ContractJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // A document's text is one string, however long the book.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final ObjectReader TREE_READER =
      new ObjectMapper(FACTORY)
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ContractJson() {}

  /** Reads one line (or any text that is one JSON value). */
  public static JsonNode parse(String line) {
    try {
      JsonNode node = TREE_READER.readTree(line);
      if (node.isMissingNode()) {
        throw new JsonShapeException("expected JSON, but the line is empty");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new JsonShapeException(
          "not JSON at column "
              + Optional.ofNullable(e.getLocation()).map(at -> at.getColumnNr()).orElse(0)
              + ": "
              + firstLine(e.getOriginalMessage()),
          e);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** A line of {@code documents.jsonl}. */
  public static String toLine(Document document) {
    return line(generator -> writeDocument(generator, document));
  }

  /** A CLAIM, which is a line of {@code claims.jsonl}. */
  public static String toLine(Claim claim) {
    return line(generator -> writeClaim(generator, claim));
  }

  /** A line of {@code events.jsonl}. */
  public static String toLine(Event event) {
    return line(generator -> writeEvent(generator, event));
  }

  /** A line of {@code disagreements.jsonl}. */
  public static String toLine(Disagreement disagreement) {
    return line(generator -> writeDisagreement(generator, disagreement));
  }

  /** A line of {@code actors.jsonl}. */
  public static String toLine(Actor actor) {
    return line(generator -> writeActor(generator, actor));
  }

  /** A line of {@code tolls.jsonl}. */
  public static String toLine(TollLedger ledger) {
    return line(generator -> FieldWriter.writeObject(generator, ledger, TollLedgerCodec::write));
  }

  /** A line of {@code framings.jsonl}. */
  public static String toLine(Framing framing) {
    return line(generator -> FieldWriter.writeObject(generator, framing, FramingCodec::write));
  }

  /** A line of {@code links.jsonl}. */
  public static String toLine(EventLink link) {
    return line(generator -> FieldWriter.writeObject(generator, link, EventLinkCodec::write));
  }

  /** A line that {@code cronista code} puts out. */
  public static String toLine(CodeLine coded) {
    return line(generator -> writeCodeLine(generator, coded));
  }

  /**
   * The line that {@code cronista code} puts out for a document under the identifier it came with.
   *
   * @param id the {@code id} of the line put in
   */
  public static String toCodeLine(String id, CodedDocument coded) {
    return toLine(new CodeLine(id, coded));
  }

  /**
   * The line that {@code cronista code} puts out in the place of one that could not be coded.
   *
   * @param id empty when not even that could be read
   * @param error what was wrong, in one sentence
   */
  public static String toErrorLine(Optional<String> id, String error) {
    return line(
        generator ->
            FieldWriter.writeObject(
                generator,
                error,
                (fields, message) -> {
                  fields.optionalText("id", id);
                  fields.text("error", message);
                }));
  }

  /** Writes a document as an object. */
  public static void writeDocument(JsonGenerator generator, Document document) throws IOException {
    FieldWriter.writeObject(generator, document, DocumentCodec::write);
  }

  /** Writes a claim as an object. */
  public static void writeClaim(JsonGenerator generator, Claim claim) throws IOException {
    FieldWriter.writeObject(generator, claim, ClaimCodec::write);
  }

  /** Writes an event as an object. */
  public static void writeEvent(JsonGenerator generator, Event event) throws IOException {
    FieldWriter.writeObject(generator, event, EventCodec::write);
  }

  /** Writes a disagreement as an object. */
  public static void writeDisagreement(JsonGenerator generator, Disagreement disagreement)
      throws IOException {
    FieldWriter.writeObject(generator, disagreement, DisagreementCodec::write);
  }

  /** Writes an actor as an object. */
  public static void writeActor(JsonGenerator generator, Actor actor) throws IOException {
    FieldWriter.writeObject(generator, actor, ActorCodec::write);
  }

  /** Writes a coded document as an object. */
  public static void writeCodeLine(JsonGenerator generator, CodeLine coded) throws IOException {
    FieldWriter.writeObject(generator, coded, CodedDocumentCodec::write);
  }

  /** Reads what {@link #toLine(Document)} wrote. */
  public static Document readDocument(JsonNode node) {
    return FieldReader.read(node, "document", DocumentCodec::read);
  }

  /** Reads what {@link #toLine(Claim)} wrote. */
  public static Claim readClaim(JsonNode node) {
    return FieldReader.read(node, "claim", ClaimCodec::read);
  }

  /** Reads what {@link #toLine(Event)} wrote. */
  public static Event readEvent(JsonNode node) {
    return FieldReader.read(node, "event", EventCodec::read);
  }

  /** Reads what {@link #toLine(Disagreement)} wrote. */
  public static Disagreement readDisagreement(JsonNode node) {
    return FieldReader.read(node, "disagreement", DisagreementCodec::read);
  }

  /** Reads what {@link #toLine(Actor)} wrote. */
  public static Actor readActor(JsonNode node) {
    return FieldReader.read(node, "actor", ActorCodec::read);
  }

  /** Reads what {@link #toLine(CodeLine)} wrote; error lines have another shape. */
  public static CodeLine readCodeLine(JsonNode node) {
    return FieldReader.read(node, "coded document", CodedDocumentCodec::read);
  }

  /** Writes one object. */
  @FunctionalInterface
  private interface Writing {
    void to(JsonGenerator generator) throws IOException;
  }

  private static String line(Writing writing) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(line)) {
      writing.to(generator);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
    return line.toString();
  }
}
