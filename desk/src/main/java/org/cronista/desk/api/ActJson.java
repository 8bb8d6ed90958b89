package org.cronista.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cronista.archive.Act;
import org.cronista.desk.web.Json;

/** An act as JSON. */
final class ActJson {

  private ActJson() {}

  static ObjectNode of(Act act) {
    ObjectNode json = Json.object();
    json.put("number", act.number());
    json.put("at", act.at().toString());
    json.put("person", act.person());
    json.put("kind", act.kind().label());
    json.put("targetKind", act.target().kind().label());
    json.put("target", act.target().id());
    json.put("field", act.draft().field());
    if (!act.draft().before().isEmpty()) {
      json.putRawValue("before", Json.raw(act.draft().before()));
    }
    if (!act.draft().after().isEmpty()) {
      json.putRawValue("after", Json.raw(act.draft().after()));
    }
    json.put("reason", act.draft().reason());
    act.undone().ifPresent(number -> json.put("undoes", number));
    return json;
  }
}
