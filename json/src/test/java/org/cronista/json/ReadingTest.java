package org.cronista.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines from elsewhere: what the contract has is enough, what is wrong is named. */
class ReadingTest {

  private static final String CLAIM =
      """
      {"id":"c_1","document":"d_1","type":"COERCE","mode":"arrest",
       "sentence":{"start":0,"end":20},"trigger":{"start":3,"end":9,"text":"seized"},
       "actors":[{"start":0,"end":2,"text":"we"}],
       "places":[{"start":10,"end":13,"text":"Ucú"}],
       "quantities":[{"start":14,"end":16,"text":">4","what":"arrested",
                      "low":4,"high":null,"best":4,"qualifier":"more_than"}],
       "modality":"alleged","confidence":0.5,"coder":"person","colour":"ignored"}
      """;

  @Test
  void aClaimMayLackWhatTheContractDoesNotHave() {
    Claim claim = ContractJson.readClaim(ContractJson.parse(CLAIM));

    assertThat(claim.rule()).isEmpty();
    assertThat(claim.time()).isEmpty();
    assertThat(claim.recipients()).isEmpty();
    assertThat(claim.actors().get(0).head()).isEqualTo(claim.actors().get(0).mention());
    assertThat(claim.places().get(0).name()).isEqualTo("Ucú");
    assertThat(claim.quantities().get(0).interval()).isEqualTo(Interval.moreThan(4));
  }

  @Test
  void aDocumentMayNotSayWhereItFoundThings() {
    Document document =
        ContractJson.readDocument(
            ContractJson.parse(
                """
                {"id":"d_1","file":{"name":"a","sha256":"b","bytes":1,"mediaType":"c"},
                 "title":"T","authors":["A"],"published":"2003","text":"x",
                 "blocks":[{"kind":"paragraph","start":0,"end":1}]}
                """));

    assertThat(document.title()).isEqualTo(Optional.of(Found.inMetadata("T", "stated")));
    assertThat(document.authors()).isEqualTo(List.of(Found.inMetadata("A", "stated")));
    assertThat(document.published().orElseThrow().where()).isEqualTo("stated");
    assertThat(document.blocks().get(0).hull()).isEqualTo(new Span(0, 1));
    assertThat(document.language()).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"document\":\"d_1\",|         | claim.document: expected text, but it is missing",
        "\"c_1\"|\"1\"                  | claim.id: Not a claim identifier: 1",
        "\"start\":3|\"start\":\"3\"    | claim.trigger.start: expected a whole number, not \"3\"",
        "\"start\":3|\"start\":3.5      | claim.trigger.start: expected a whole number, not 3.5",
        "\"start\":3|\"start\":30       | claim.trigger: Not a span: 30..9",
        "\"text\":\"we\"|\"text\":[]    | claim.actors[0].text: expected text, not []",
        "[{\"start\":0|[7,{\"start\":0  | claim.actors[0]: expected an object, not 7",
        "\"arrested\"|\"pardoned\"      | claim.quantities[0].what: Not a measure: pardoned",
        "\"arrest\"|\"beat\"            | claim: beat is no mode of COERCE",
        "0.5|\"high\"                   | claim.confidence: expected a number, not \"high\"",
      })
  void whatIsWrongIsNamed(String right, String wrong, String message) {
    String line = CLAIM.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> ContractJson.readClaim(ContractJson.parse(line)))
        .isInstanceOf(JsonShapeException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{\"a\":", "{\"a\":1} {\"b\":2}", "``", "{a}", "\"\\uZZZZ\""})
  void whatIsNoJsonIsRefused(String line) {
    assertThatThrownBy(() -> ContractJson.parse(line)).isInstanceOf(JsonShapeException.class);
  }

  @Test
  void aTextMayBeAsLongAsALibrary() {
    String text = "x".repeat(21_000_000);

    assertThat(ContractJson.parse("[\"" + text + "\"]").get(0).textValue()).hasSize(21_000_000);
  }
}
