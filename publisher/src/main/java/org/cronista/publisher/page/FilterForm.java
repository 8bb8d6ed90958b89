package org.cronista.publisher.page;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.Event;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.TypeWords;

/** The filters; hidden until the script that makes them work shows them. */
final class FilterForm {

  private final Dossier dossier;

  FilterForm(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html) {
    List<Event> events = dossier.events();
    html.raw("<form id=\"filters\" class=\"filters\" role=\"search\" ");
    html.raw("aria-label=\"Filter the chronology\" hidden>\n");
    html.open("label", "class", "wide").text("Words ");
    html.open("input", "type", "search", "name", "words", "autocomplete", "off").close("label");
    html.line();
    select(html, "Year", "year", options(events.stream().flatMap(FilterForm::years), name -> name));
    Map<String, Option> types =
        options(events.stream().map(event -> event.type().name()), FilterForm::typeWords);
    select(html, "Kind", "type", types);
    select(
        html, "Place", "place", options(events.stream().flatMap(FilterForm::places), name -> name));
    select(
        html,
        "Source",
        "source",
        options(events.stream().flatMap(FilterForm::sources), name -> name));
    html.open("label").text("Accounts ").open("select", "name", "accounts");
    option(html, "", "all");
    option(html, "differ", "that differ");
    option(html, "grave", "that contradict or frame");
    option(html, "single", "from one source only");
    html.close("select").close("label").line();
    html.element("button", "Clear", "type", "reset");
    html.element("output", "", "id", "shown", "aria-live", "polite").line();
    html.open("p", "class", "keys");
    html.element("kbd", "j").text(" ").element("kbd", "k").text(" next, previous ");
    html.element("kbd", "/").text(" search").close("p").line();
    html.close("form").line();
  }

  private record Option(String words, long count) {}

  private static Map<String, Option> options(
      Stream<String> values, Function<String, String> words) {
    Map<String, Long> counts =
        values.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    Collator alphabet = Collator.getInstance(Locale.ROOT);
    TreeMap<String, Option> sorted =
        new TreeMap<>(
            (left, right) -> {
              int byWords = alphabet.compare(words.apply(left), words.apply(right));
              return byWords != 0 ? byWords : left.compareTo(right);
            });
    counts.forEach((value, count) -> sorted.put(value, new Option(words.apply(value), count)));
    return sorted;
  }

  private static void select(Html html, String label, String name, Map<String, Option> options) {
    html.open("label").text(label + " ").open("select", "name", name);
    option(html, "", "all");
    options.forEach(
        (value, option) ->
            option(html, value, option.words() + " (" + Words.number(option.count()) + ")"));
    html.close("select").close("label").line();
  }

  private static void option(Html html, String value, String words) {
    html.element("option", words, "value", value);
  }

  private static String typeWords(String name) {
    return TypeWords.of(PloverType.valueOf(name));
  }

  /** The years an event may lie in: for a long period, its first and last only. */
  static Stream<String> years(Event event) {
    return Dossier.timeOf(event).stream()
        .flatMap(time -> Stream.of(time.start().getYear(), time.end().getYear()))
        .distinct()
        .map(String::valueOf);
  }

  static Stream<String> places(Event event) {
    return event.places().stream().map(PlaceMention::name).map(FilterForm::oneLine).distinct();
  }

  static Stream<String> sources(Event event) {
    return event.sources().stream().map(FilterForm::oneLine).distinct();
  }

  /** Values stand in one attribute, parted by bars. */
  private static String oneLine(String name) {
    return name.replace('|', '/').replaceAll("\\s+", " ").strip();
  }
}
