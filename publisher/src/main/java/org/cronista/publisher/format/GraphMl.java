package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.Event;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.PlaceWords;

/**
 * Who is in which event, as a graph in GraphML: a node for each event told as having happened and
 * for each party, an edge for each part somebody has in it.
 */
public final class GraphMl {

  private static final List<String> KEYS =
      List.of("kind", "label", "type", "start", "end", "place", "country", "sector", "role");

  private final Dossier dossier;

  /** A graph of everything in {@code dossier} that happened. */
  public GraphMl(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Writes the document; nodes in the order of the events, parties by identifier. */
  public void write(Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (String key : KEYS) {
      String of = key.equals("role") ? "edge" : "node";
      out.write(
          "<key id=\""
              + key
              + "\" for=\""
              + of
              + "\" attr.name=\""
              + key
              + "\" attr.type=\"string\"/>\n");
    }
    out.write("<graph id=\"cronista\" edgedefault=\"directed\">\n");
    Map<String, Event.Party> parties = new TreeMap<>();
    List<Event> events = dossier.events().stream().filter(dossier::happened).toList();
    for (Event event : events) {
      event.actors().forEach(party -> parties.putIfAbsent(id(party), party));
      event.recipients().forEach(party -> parties.putIfAbsent(id(party), party));
      node(out, event.id().value(), describe(event));
    }
    for (Map.Entry<String, Event.Party> party : parties.entrySet()) {
      node(out, party.getKey(), describe(party.getValue()));
    }
    for (Event event : events) {
      for (Event.Party party : event.actors()) {
        edge(out, id(party), event.id().value(), "actor");
      }
      for (Event.Party party : event.recipients()) {
        edge(out, event.id().value(), id(party), "recipient");
      }
    }
    out.write("</graph>\n</graphml>\n");
  }

  /** Known actors by their identifier, others by their words. */
  private static String id(Event.Party party) {
    return party.id().map(id -> "actor:" + id).orElseGet(() -> "words:" + party.name());
  }

  private static Map<String, String> describe(Event event) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("kind", "event");
    data.put("label", event.headline());
    data.put("type", event.type().name());
    event
        .time()
        .ifPresent(
            time -> {
              data.put("start", time.start().toString());
              data.put("end", time.end().toString());
            });
    PlaceWords.best(event.places()).ifPresent(place -> data.put("place", place.name()));
    AcledTable.country(event).ifPresent(country -> data.put("country", country));
    return data;
  }

  private static Map<String, String> describe(Event.Party party) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("kind", "actor");
    data.put("label", party.name());
    put(data, "country", party.country());
    put(data, "sector", party.sector());
    return data;
  }

  private static void put(Map<String, String> data, String key, Optional<String> value) {
    value.ifPresent(words -> data.put(key, words));
  }

  private static void node(Writer out, String id, Map<String, String> data) throws IOException {
    out.write("<node id=\"" + escaped(id) + "\">");
    for (Map.Entry<String, String> one : data.entrySet()) {
      out.write("<data key=\"" + one.getKey() + "\">" + escaped(one.getValue()) + "</data>");
    }
    out.write("</node>\n");
  }

  private static void edge(Writer out, String from, String to, String role) throws IOException {
    out.write(
        "<edge source=\""
            + escaped(from)
            + "\" target=\""
            + escaped(to)
            + "\"><data key=\"role\">"
            + role
            + "</data></edge>\n");
  }

  /** As XML 1.0 takes it: characters that it cannot hold are replaced. */
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append(' ');
                default -> safe.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
              }
            });
    return safe.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF);
  }
}
