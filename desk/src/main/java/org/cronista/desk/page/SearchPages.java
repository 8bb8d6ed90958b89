package org.cronista.desk.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.LiveFinder;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Json;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Words;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.search.BadQueryException;
import org.cronista.search.Found;
import org.cronista.search.Hit;
import org.cronista.search.Kind;

/**
 * Finding words, names and dates; for people and for programs. Closed to people while they code
 * blindly, since sentences are found by what others read in them.
 */
public final class SearchPages implements RouteGroup {

  private static final int SHOWN = 50;
  private static final int LONGEST_FRAGMENT = 400;

  private final LiveFinder finder;

  /** Pages over this record. */
  public SearchPages(LiveRecord record) {
    finder = new LiveFinder(record);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/search", Permission.READ, this::show),
        Route.get("/api/v1/search", Permission.READ, this::send));
  }

  /** Some of a hit's words. */
  public record Piece(String text, boolean marked) {}

  /**
   * A hit to be shown.
   *
   * @param url where its words stand
   * @param about kind, date, sources and title, for people
   */
  public record HitRow(String url, String about, List<Piece> pieces) {}

  /** A value of a facet, and where it leads. */
  public record Narrowing(String words, int count, String url) {}

  /** A facet with its values. */
  public record FacetView(String name, List<Narrowing> values) {}

  private void show(Visit visit) {
    SearchQuery query = SearchQuery.of(visit);
    Map<String, Object> values = new HashMap<>();
    Optional<Found> found = Optional.empty();
    Optional<String> trouble = Optional.empty();
    if (!query.words().isEmpty()) {
      try {
        found = Optional.of(finder.current().find(query.request(SHOWN)));
      } catch (BadQueryException e) {
        trouble = Optional.of(String.valueOf(e.getMessage()));
      }
    }
    Words words = visit.words();
    values.put("query", query);
    values.put("found", found);
    values.put("trouble", trouble);
    values.put(
        "rows",
        found
            .map(one -> one.hits().stream().map(hit -> row(hit, words)).toList())
            .orElse(List.of()));
    values.put("facets", found.map(one -> facets(one, query, words)).orElse(List.of()));
    visit.show("page/search", values);
  }

  private static HitRow row(Hit hit, Words words) {
    List<String> about = new ArrayList<>();
    about.add(kind(hit.kind(), words));
    if (!hit.date().isEmpty()) {
      about.add(hit.date());
    }
    about.addAll(hit.sources());
    if (!hit.title().isEmpty() && hit.kind() != Kind.EVENT) {
      about.add(hit.title());
    }
    return new HitRow(url(hit), String.join(" · ", about), pieces(hit));
  }

  private static List<Piece> pieces(Hit hit) {
    TextIndex index = TextIndex.of(hit.words());
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : hit.marks()) {
      pieces.add(new Piece(index.words(new Span(at, mark.start())), false));
      pieces.add(new Piece(index.words(mark), true));
      at = mark.end();
    }
    pieces.add(new Piece(index.words(new Span(at, index.length())), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  /** A browser shows the words that follow {@code :~:text=} at once, without a script. */
  private static String url(Hit hit) {
    String document = "/documents/" + hit.document().map(Object::toString).orElse("");
    return switch (hit.kind()) {
      case SENTENCE -> document + "#:~:text=" + fragment(hit.words());
      case CLAIM -> document + "#" + hit.id();
      case EVENT -> "/events/" + hit.id();
      case ACTOR -> "/?actor=" + SearchQuery.encoded(hit.words().replaceFirst(";.*", ""));
    };
  }

  private static String fragment(String words) {
    String some =
        words.length() <= LONGEST_FRAGMENT
            ? words
            : words.substring(0, words.lastIndexOf(' ', LONGEST_FRAGMENT) + 1).strip();
    return SearchQuery.encoded(some.replaceAll("\\s+", " "))
        .replace("+", "%20")
        .replace("-", "%2D");
  }

  private static List<FacetView> facets(Found found, SearchQuery query, Words words) {
    List<FacetView> all = new ArrayList<>();
    for (String facet : Found.FACETS) {
      List<Narrowing> values =
          found.facets().getOrDefault(facet, List.of()).stream()
              .map(
                  one ->
                      new Narrowing(
                          label(facet, one.value(), words),
                          one.count(),
                          query.with(facet, one.value())))
              .toList();
      if (!values.isEmpty()) {
        all.add(new FacetView(words.of("search.facet." + facet), values));
      }
    }
    return all;
  }

  private static String label(String facet, String value, Words words) {
    return switch (facet) {
      case "kind" -> Kind.find(value).map(kind -> kind(kind, words)).orElse(value);
      case "type" -> words.find("type." + value).orElse(value);
      default -> value;
    };
  }

  private static String kind(Kind kind, Words words) {
    return words.of("search.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private void send(Visit visit) {
    SearchQuery query = SearchQuery.of(visit);
    try {
      visit.json(Json.write(json(finder.current().find(query.request(SHOWN)))));
    } catch (BadQueryException e) {
      throw DeskException.bad("query", String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode json(Found found) {
    ObjectNode answer = Json.object();
    answer.put("total", found.total());
    answer.put("complete", found.complete());
    ArrayNode items = answer.putArray("items");
    found.hits().forEach(hit -> items.add(json(hit)));
    ObjectNode facets = answer.putObject("facets");
    for (String facet : Found.FACETS) {
      ArrayNode values = facets.putArray(facet);
      found
          .facets()
          .getOrDefault(facet, List.of())
          .forEach(one -> values.addObject().put("value", one.value()).put("count", one.count()));
    }
    return answer;
  }

  private static ObjectNode json(Hit hit) {
    ObjectNode item = Json.object();
    item.put("kind", hit.kind().label());
    item.put("id", hit.id());
    hit.document().ifPresent(document -> item.put("document", document.value()));
    hit.span().ifPresent(span -> item.put("start", span.start()).put("end", span.end()));
    if (!hit.date().isEmpty()) {
      item.put("date", hit.date());
    }
    item.put("title", hit.title());
    ArrayNode sources = item.putArray("sources");
    hit.sources().forEach(sources::add);
    item.put("words", hit.words());
    ArrayNode marks = item.putArray("marks");
    hit.marks()
        .forEach(mark -> marks.addObject().put("start", mark.start()).put("end", mark.end()));
    return item;
  }
}
