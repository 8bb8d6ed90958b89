package org.cronista.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.evaluation.score.Figure;
import org.cronista.evaluation.score.LabelPair;
import org.cronista.evaluation.score.Miss;
import org.cronista.publisher.page.Html;
import org.cronista.publisher.page.PlainPage;

/**
 * Pages on which errors can be read: a page for each set with its figures, what is taken for what,
 * and for each class of errors the ten worst examples with what was read in them and by which rule.
 *
 * <p>The pages hold words of the gold data, which may not be passed on.
 */
public final class ErrorBrowser {

  private static final int WORST = 10;
  private static final int CLASSES = 24;
  private static final int LONGEST_TEXT = 1_200;

  private final List<Result> results;
  private final String style;

  /** Pages about these results. */
  public ErrorBrowser(List<Result> results) {
    this.results = List.copyOf(results);
    this.style = style();
  }

  private static String style() {
    try (InputStream in = ErrorBrowser.class.getResourceAsStream("browser.css")) {
      if (in == null) {
        throw new IllegalStateException("browser.css is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the pages.
   *
   * @param folder made if it is not there
   * @param when day, version and extent of the measurement, in one sentence
   * @return the page to begin with
   */
  public Path write(Path folder, String when) throws IOException {
    Files.createDirectories(folder);
    for (Result result : results) {
      Files.writeString(
          folder.resolve(result.set().name() + ".html"),
          PlainPage.of(result.set().task().about(), style, html -> page(html, result)),
          StandardCharsets.UTF_8);
    }
    Path index = folder.resolve("index.html");
    Files.writeString(
        index, PlainPage.of("Errors", style, html -> index(html, when)), StandardCharsets.UTF_8);
    return index;
  }

  private void index(Html html, String when) {
    html.open("main").line();
    html.element("h1", "What was read otherwise than the gold has it").line();
    html.element("p", when).line();
    html.element("p", "These pages quote gold data: keep them to yourself.").line();
    html.open("table").line();
    row(html, "th", "gold data", "what", "ours", "floor", "errors");
    for (Result result : results) {
      String errors = String.valueOf(result.score().misses().size());
      for (GoldTask.Goal goal : result.set().task().goals()) {
        html.open("tr").open("td");
        html.element("a", result.set().name(), "href", result.set().name() + ".html");
        html.close("td");
        html.element("td", goal.words());
        html.element(
            "td", result.findFigure(goal).map(Shown::figure).orElse("–"), "class", "number");
        html.element("td", goal.floor().map(Shown::figure).orElse(""), "class", "number");
        html.element("td", errors, "class", "number").close("tr").line();
        errors = "";
      }
    }
    html.close("table").line().close("main").line();
  }

  private static void row(Html html, String tag, String... cells) {
    html.open("tr");
    for (String cell : cells) {
      html.element(tag, cell);
    }
    html.close("tr").line();
  }

  private static void page(Html html, Result result) {
    html.open("main").line();
    html.open("p").element("a", "All sets", "href", "index.html").close("p").line();
    html.element("h1", result.set().task().about()).line();
    figures(html, result.score().figures());
    labels(html, result.score().pairs());
    confusion(html, result.score().pairs());
    classes(html, result.score().misses());
    html.close("main").line();
  }

  private static void figures(Html html, List<Figure> figures) {
    html.open("table").line();
    for (Figure figure : figures) {
      row(html, "td", figure.name(), Shown.figure(figure.value()));
    }
    html.close("table").line();
  }

  private static void labels(Html html, List<LabelPair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    html.element("h2", "By class").line().open("table").line();
    row(html, "th", "class", "precision", "recall", "F1", "in the gold", "read");
    LabelPair.rows(pairs).stream()
        .sorted(Comparator.comparingDouble(r -> r.counts().f1()))
        .forEach(
            r ->
                row(
                    html,
                    "td",
                    r.label(),
                    Shown.figure(r.counts().precision()),
                    Shown.figure(r.counts().recall()),
                    Shown.figure(r.counts().f1()),
                    String.valueOf(r.counts().gold()),
                    String.valueOf(r.counts().found())));
    html.close("table").line();
  }

  private static void confusion(Html html, List<LabelPair> pairs) {
    Map<LabelPair, Long> wrong =
        pairs.stream()
            .filter(p -> !p.gold().equals(p.found()))
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    if (wrong.isEmpty()) {
      return;
    }
    html.element("h2", "Taken for another").line().open("table").line();
    row(html, "th", "gold", "read as", "how often");
    wrong.entrySet().stream()
        .sorted(Map.Entry.<LabelPair, Long>comparingByValue().reversed())
        .limit(CLASSES)
        .forEach(
            e ->
                row(
                    html,
                    "td",
                    e.getKey().gold(),
                    e.getKey().found().isEmpty() ? "nothing" : e.getKey().found(),
                    String.valueOf(e.getValue())));
    html.close("table").line();
  }

  private static void classes(Html html, List<Miss> misses) {
    Map<String, List<Miss>> byKind = new LinkedHashMap<>();
    for (Miss miss : misses) {
      byKind.computeIfAbsent(miss.kind(), key -> new ArrayList<>()).add(miss);
    }
    List<Map.Entry<String, List<Miss>>> largest =
        byKind.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
            .limit(CLASSES)
            .toList();
    html.element("h2", "Classes of errors, the largest first").line();
    for (Map.Entry<String, List<Miss>> kind : largest) {
      html.open("details").line();
      html.element("summary", kind.getKey() + " (" + kind.getValue().size() + ")").line();
      kind.getValue().stream()
          .sorted(Comparator.comparingDouble(Miss::weight).reversed())
          .limit(WORST)
          .forEach(miss -> miss(html, miss));
      html.close("details").line();
    }
  }

  private static void miss(Html html, Miss miss) {
    html.open("article").line();
    html.element("p", shortened(miss.example().text()), "class", "text").line();
    html.open("p").element("b", "gold: ").text(miss.expected());
    html.element("b", "  read: ").text(miss.found());
    html.element("span", "  " + miss.example().id(), "class", "id").close("p").line();
    html.open("ul").line();
    for (JsonNode label : miss.example().coded().path("labels")) {
      if (label.path("confidence").asDouble(0) >= 0.1) {
        html.element("li", "label " + label.path("label").asText() + confidence(label)).line();
      }
    }
    for (JsonNode claim : miss.example().coded().path("claims")) {
      claim(html, claim);
    }
    html.close("ul").line().close("article").line();
  }

  private static void claim(Html html, JsonNode claim) {
    html.open("li");
    html.element("b", claim.path("type").asText());
    html.text(" " + claim.path("mode").asText("") + " " + claim.path("subEvent").asText(""));
    html.text(confidence(claim) + ", " + claim.path("modality").asText() + ": ");
    html.text(texts(claim.path("actors"))).text(" → ");
    html.element("u", claim.path("trigger").path("text").asText());
    html.text(" → ").text(texts(claim.path("recipients")));
    if (!claim.path("time").isMissingNode() && !claim.path("time").isNull()) {
      html.text(" · ").text(claim.path("time").path("start").asText(""));
    }
    if (!claim.path("places").isEmpty()) {
      html.text(" · ").text(texts(claim.path("places")));
    }
    if (!claim.path("quantities").isEmpty()) {
      html.text(" · ").text(texts(claim.path("quantities")));
    }
    html.element("span", " " + claim.path("rule").asText(""), "class", "rule");
    html.close("li").line();
  }

  private static String confidence(JsonNode object) {
    return String.format(Locale.ROOT, " %.2f", object.path("confidence").asDouble(0));
  }

  private static String texts(JsonNode mentions) {
    List<String> texts = new ArrayList<>();
    mentions.forEach(m -> texts.add(m.path("text").asText()));
    return texts.isEmpty() ? "–" : String.join(" | ", texts);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
  }
}
