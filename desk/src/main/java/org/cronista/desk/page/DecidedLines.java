package org.cronista.desk.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.cronista.desk.record.Decision;
import org.cronista.desk.record.Decisions;
import org.cronista.desk.record.Names;
import org.cronista.desk.web.Json;
import org.cronista.json.ContractJson;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.publisher.view.Dossier;

/** Lines of JSON with what people decided: the contract's fields, and one more. */
final class DecidedLines {

  private final Dossier dossier;
  private final Decisions decisions;
  private final Names names;

  DecidedLines(Dossier dossier, Decisions decisions, Names names) {
    this.dossier = dossier;
    this.decisions = decisions;
    this.names = names;
  }

  /** Events, each with {@code decisions} on where its accounts part. */
  void writeEvents(Writer out) throws IOException {
    for (Event event : dossier.events()) {
      List<Disagreement> decided =
          dossier.disagreementsOf(event).stream()
              .filter(one -> decisions.find(one).isPresent())
              .toList();
      ArrayNode all = Json.array();
      for (Disagreement one : decided) {
        decisions.find(one).ifPresent(made -> all.add(json(one, made)));
      }
      line(out, ContractJson.toLine(event), "decisions", Optional.of(all));
    }
  }

  /** Disagreements, each with its {@code decision}, if there is one. */
  void writeDisagreements(Writer out) throws IOException {
    for (Disagreement one : dossier.disagreements()) {
      line(
          out,
          ContractJson.toLine(one),
          "decision",
          decisions.find(one).map(made -> json(one, made)));
    }
  }

  private static void line(Writer out, String json, String name, Optional<JsonNode> value)
      throws IOException {
    boolean something = value.filter(node -> !node.isEmpty()).isPresent();
    if (something && ContractJson.parse(json) instanceof ObjectNode object) {
      object.set(name, value.orElseThrow());
      out.write(Json.write(object));
    } else {
      out.write(json);
    }
    out.write('\n');
  }

  private JsonNode json(Disagreement one, Decision decision) {
    ObjectNode json = Json.object();
    json.put("disagreement", one.id().value());
    json.put("attribute", one.attribute());
    decision
        .follow()
        .ifPresentOrElse(value -> json.put("follow", value), () -> json.putNull("follow"));
    json.put("by", names.of(decision.act().person()));
    json.put("at", decision.act().at().toString());
    json.put("reason", decision.act().draft().reason());
    json.put("earlierState", decision.isEarlier(one));
    json.put("act", decision.act().number());
    return json;
  }
}
