package org.cronista.reader.internal.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.Document;
import org.cronista.reader.Outcome;
import org.cronista.reader.ReadOutcome;

/**
 * What a child says of one document.
 *
 * @param outcome what came of it
 * @param state what the child can still do
 */
record Answer(ReadOutcome outcome, State state) {

  /** What a child can still do after an outcome. */
  enum State {
    /** Go on. */
    SOUND,
    /** Nothing more: a thread of it may still be at a document that was given up. */
    SPENT,
    /** The same, and there is nothing more to come of the request. */
    SPENT_AND_OVER
  }

  private static final int MOST_DOCUMENTS = 1;

  /** What ends the answers to a request. */
  static byte[] packed(State state) {
    return new Parcel.Packer().text(state.name()).packed();
  }

  /** The state that came with the end. */
  static State unpackedState(byte[] content) throws IOException {
    return constant(State.class, new Parcel.Unpacker(content).text());
  }

  byte[] packed() {
    Parcel.Packer parcel =
        new Parcel.Packer()
            .text(state.name())
            .text(outcome.name())
            .text(outcome.outcome().name())
            .optionalText(outcome.reason())
            .number(outcome.millis())
            .number(outcome.documents().size());
    for (Document document : outcome.documents()) {
      parcel.bytes(ContractJson.toLine(document).getBytes(StandardCharsets.UTF_8));
    }
    return parcel.packed();
  }

  static Answer unpacked(byte[] content) throws IOException {
    Parcel.Unpacker parcel = new Parcel.Unpacker(content);
    State state = constant(State.class, parcel.text());
    String name = parcel.text();
    Outcome outcome = constant(Outcome.class, parcel.text());
    Optional<String> reason = parcel.optionalText();
    long millis = parcel.number();
    int number = parcel.whole();
    if (number < 0 || number > MOST_DOCUMENTS) {
      throw new Wire.BrokenRules("An outcome of " + number + " documents");
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      documents.add(document(parcel.bytes()));
    }
    return new Answer(new ReadOutcome(name, outcome, reason, documents, millis), state);
  }

  private static Document document(byte[] line) throws IOException {
    try {
      return ContractJson.readDocument(
          ContractJson.parse(new String(line, StandardCharsets.UTF_8)));
    } catch (JsonShapeException | IllegalArgumentException e) {
      throw new Wire.BrokenRules("No document: " + e.getMessage());
    }
  }

  private static <T extends Enum<T>> T constant(Class<T> type, String name) throws IOException {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new Wire.BrokenRules("No such constant: " + name);
    }
  }
}
