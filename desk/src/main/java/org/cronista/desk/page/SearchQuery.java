package org.cronista.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.desk.web.Visit;
import org.cronista.model.PartialDate;
import org.cronista.search.Kind;
import org.cronista.search.Request;

/**
 * What is searched for, as it stands in the address. What cannot be understood there is passed
 * over.
 *
 * @param words the query, perhaps empty
 * @param narrowed parameters by name, as they were given
 */
public record SearchQuery(String words, Map<String, String> narrowed) {

  static final List<String> NAMES = List.of("kind", "source", "type", "language", "from", "until");
  private static final String YEAR = "year";

  /** Copies the parameters. */
  public SearchQuery {
    narrowed = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(narrowed));
  }

  /** What a visit asks for. */
  public static SearchQuery of(Visit visit) {
    Map<String, String> given = new LinkedHashMap<>();
    NAMES.forEach(name -> visit.query(name).ifPresent(value -> given.put(name, value)));
    return new SearchQuery(visit.query("q").orElse(""), given);
  }

  /** As the finder wants it. */
  public Request request(int limit) {
    return new Request(
        words,
        get("kind").flatMap(Kind::find),
        get("source"),
        get("language"),
        get("type"),
        get("from").flatMap(PartialDate::parse).map(PartialDate::first),
        get("until").flatMap(PartialDate::parse).map(PartialDate::last),
        limit);
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(narrowed.get(name));
  }

  /** The value of a parameter, perhaps empty. */
  public String value(String name) {
    return get(name).orElse("");
  }

  /** The address with a facet's value chosen. */
  public String with(String facet, String value) {
    Map<String, String> all = new LinkedHashMap<>(narrowed);
    if (facet.equals(YEAR)) {
      all.put("from", LocalDate.of(Integer.parseInt(value), 1, 1).toString());
      all.put("until", LocalDate.of(Integer.parseInt(value), 12, 31).toString());
    } else {
      all.put(facet, value);
    }
    return address(all);
  }

  /** The address with the words alone. */
  public String cleared() {
    return address(Map.of());
  }

  private String address(Map<String, String> parameters) {
    List<String> pairs = new ArrayList<>();
    pairs.add("q=" + encoded(words));
    parameters.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
    return pairs.stream().collect(Collectors.joining("&", "/search?", ""));
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
