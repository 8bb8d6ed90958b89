package org.cronista.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Every field of every line has a column of a type that holds it. */
class ContractTableTest {

  private static final int TRIES = 100;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void documentsFit(@ForAll("documents") Document document) {
    check(ContractTable.DOCUMENTS, ContractJson.toLine(document));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void claimsFit(@ForAll("claims") Claim claim) {
    check(ContractTable.CLAIMS, ContractJson.toLine(claim));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void eventsFit(@ForAll("events") Event event) {
    check(ContractTable.EVENTS, ContractJson.toLine(event));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void disagreementsFit(@ForAll("disagreements") Disagreement disagreement) {
    check(ContractTable.DISAGREEMENTS, ContractJson.toLine(disagreement));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void actorsFit(@ForAll("actors") Actor actor) {
    check(ContractTable.ACTORS, ContractJson.toLine(actor));
  }

  private static void check(ContractTable table, String line) {
    checkFields(table.title(), table.columns(), ContractJson.parse(line));
  }

  private static void checkFields(String where, List<Column> columns, JsonNode object) {
    Map<String, Column> byName =
        columns.stream().collect(Collectors.toMap(Column::name, Function.identity()));
    object
        .properties()
        .forEach(
            field -> {
              String name = where + "." + field.getKey();
              Column column =
                  Optional.ofNullable(byName.get(field.getKey()))
                      .orElseThrow(() -> new AssertionError("ContractTable lacks " + name));
              checkValue(name, column, field.getValue());
            });
  }

  private static void checkValue(String where, Column column, JsonNode value) {
    if (value.isNull()) {
      return;
    }
    assertThat(value.isArray()).as(where).isEqualTo(column.list());
    Iterable<JsonNode> items = column.list() ? value : List.of(value);
    for (JsonNode item : items) {
      switch (column.type()) {
        case TEXT -> assertThat(item.isTextual()).as(where).isTrue();
        case WHOLE ->
            assertThat(item.canConvertToLong() && item.isIntegralNumber()).as(where).isTrue();
        case NUMBER -> assertThat(item.isNumber()).as(where).isTrue();
        case FLAG -> assertThat(item.isBoolean()).as(where).isTrue();
        case DAY -> assertThat(LocalDate.parse(item.textValue())).as(where).isNotNull();
        case OBJECT -> checkFields(where, column.fields(), item);
      }
    }
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
}
