package org.cronista.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.Event;

/**
 * Whatever a record holds, its line is one line of valid UTF-8 and gives back an equal record.
 *
 * <p>Claims and documents are compared part by part: a claim's {@code equals} looks at its
 * identifier only, a document has none.
 */
class RoundTripTest {

  private static final int TRIES = 150;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void documentsComeBack(@ForAll("documents") Document document) {
    Document read = throughBytes(document, ContractJson::toLine, ContractJson::readDocument);

    assertThat(read).usingRecursiveComparison().isEqualTo(document);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void claimsComeBack(@ForAll("claims") Claim claim) {
    Claim read = throughBytes(claim, ContractJson::toLine, ContractJson::readClaim);

    assertThat(read).usingRecursiveComparison().ignoringAllOverriddenEquals().isEqualTo(claim);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void eventsComeBack(@ForAll("events") Event event) {
    assertThat(throughBytes(event, ContractJson::toLine, ContractJson::readEvent)).isEqualTo(event);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void disagreementsComeBack(@ForAll("disagreements") Disagreement disagreement) {
    assertThat(throughBytes(disagreement, ContractJson::toLine, ContractJson::readDisagreement))
        .isEqualTo(disagreement);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void actorsComeBack(@ForAll("actors") Actor actor) {
    assertThat(throughBytes(actor, ContractJson::toLine, ContractJson::readActor)).isEqualTo(actor);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void codedDocumentsComeBack(@ForAll("codeLines") CodeLine coded) {
    CodeLine read = throughBytes(coded, ContractJson::toLine, ContractJson::readCodeLine);

    assertThat(read).isEqualTo(coded);
    assertThat(ContractJson.toLine(read)).isEqualTo(ContractJson.toLine(coded));
  }

  /** Writes, sends through UTF-8 as a file would, reads; and checks the line on the way. */
  private static <T> T throughBytes(
      T value, Function<T, String> toLine, Function<JsonNode, T> read) {
    String line = toLine.apply(value);
    String fromFile = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(fromFile).isEqualTo(line);
    assertThat(line).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
    T back = read.apply(ContractJson.parse(fromFile));
    assertThat(toLine.apply(back)).isEqualTo(line);
    return back;
  }

  @Provide
  Arbitrary<Document> documents() {
    return AnyRecord.document();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return AnyRecord.claim();
  }

  @Provide
  Arbitrary<Event> events() {
    return AnyRecord.event();
  }

  @Provide
  Arbitrary<Disagreement> disagreements() {
    return AnyRecord.disagreement();
  }

  @Provide
  Arbitrary<Actor> actors() {
    return AnyRecord.actor();
  }

  @Provide
  Arbitrary<CodeLine> codeLines() {
    return AnyRecord.codeLine();
  }
}
