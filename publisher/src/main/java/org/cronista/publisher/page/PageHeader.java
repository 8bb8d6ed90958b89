package org.cronista.publisher.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Document;
import org.cronista.model.EventTime;
import org.cronista.model.Warning;
import org.cronista.publisher.view.Dossier;

/** What this is, how much of it there is, how to read it, and what to be careful about. */
final class PageHeader {

  private static final int WARNINGS_SHOWN = 4;

  private final Dossier dossier;

  PageHeader(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html) {
    html.open("header", "class", "masthead").line();
    html.element("p", "Chronology", "class", "kicker").line();
    html.element("h1", dossier.title()).line();
    span().ifPresent(words -> html.element("p", words, "class", "span").line());
    html.element(
            "p",
            "Every line is somebody’s account: it quotes the words, names who says them, and shows"
                + " beside them whoever says otherwise. Nothing is averaged, and nothing is decided"
                + " for you.",
            "class",
            "lede")
        .line();
    counts(html);
    contents(html);
    html.close("header").line();
    warnings(html);
  }

  /** The parts of the page, so that whoever doubts a number is there in a click. */
  private void contents(Html html) {
    html.open("nav", "class", "contents", "aria-label", "Parts of this page");
    link(html, "#disagreements", "Where the accounts part");
    link(html, "#chronology", "Chronology");
    if (dossier.tolls().stream().anyMatch(ledger -> ledger.event().isEmpty())) {
      link(html, "#tolls", "How many in all");
    }
    if (dossier.actors().stream().anyMatch(actor -> actor.mentions() > 1)) {
      link(html, "#actors", "Who");
    }
    link(html, "#sources", "Sources");
    html.close("nav").line();
  }

  private static void link(Html html, String to, String words) {
    html.element("a", words, "href", to).text(" ");
  }

  private Optional<String> span() {
    List<EventTime> times =
        dossier.events().stream().flatMap(event -> Dossier.timeOf(event).stream()).toList();
    Optional<LocalDate> first = times.stream().map(EventTime::start).min(Comparator.naturalOrder());
    Optional<LocalDate> last = times.stream().map(EventTime::end).max(Comparator.naturalOrder());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int from = first.get().getYear();
    int to = last.get().getYear();
    return Optional.of(from == to ? Integer.toString(from) : from + " to " + to);
  }

  private void counts(Html html) {
    long contradictions =
        dossier.disagreements().stream()
            .map(Disagreement::relation)
            .filter(relation -> relation == Relation.CONTRADICTION)
            .count();
    int disagreements = dossier.disagreements().size();
    html.open("p", "class", "counts");
    count(html, dossier.documents().size(), "document", "documents", "#sources");
    html.text(" from ");
    html.element("b", Words.number(dossier.sources().size()));
    html.text(dossier.sources().size() == 1 ? " source, " : " sources, ");
    count(html, dossier.events().size(), "event", "events", "#chronology");
    html.text(", ");
    count(html, disagreements, "disagreement", "disagreements", "#disagreements");
    if (disagreements > 0) {
      html.text(", ").open("span", "class", "grave");
      html.element("b", Words.number(contradictions)).text(" of them ");
      html.text(contradictions == 1 ? "a contradiction" : "contradictions").close("span");
    }
    html.text(".").close("p").line();
  }

  private static void count(Html html, int number, String one, String many, String link) {
    html.open("a", "href", link).element("b", Words.number(number));
    html.text(" " + (number == 1 ? one : many)).close("a");
  }

  private void warnings(Html html) {
    Map<Document, List<Warning>> warned = new LinkedHashMap<>();
    for (Document document : dossier.documents()) {
      if (!document.warnings().isEmpty()) {
        warned.put(document, document.warnings());
      }
    }
    if (warned.isEmpty()) {
      return;
    }
    List<Document> documents = new ArrayList<>(warned.keySet());
    html.open("aside", "class", "notice", "aria-labelledby", "notice-title").line();
    html.element("h2", "Before you rely on it", "id", "notice-title").line();
    list(html, documents.subList(0, Math.min(WARNINGS_SHOWN, documents.size())));
    if (documents.size() > WARNINGS_SHOWN) {
      int more = documents.size() - WARNINGS_SHOWN;
      html.open("details", "class", "more");
      html.element(
          "summary", more == 1 ? "1 more document" : Words.number(more) + " more documents");
      list(html, documents.subList(WARNINGS_SHOWN, documents.size()));
      html.close("details").line();
    }
    html.close("aside").line();
  }

  private void list(Html html, List<Document> documents) {
    html.open("ul").line();
    for (Document document : documents) {
      html.open("li");
      html.element("a", document.sourceName(), "href", "#" + Anchors.of(dossier, document));
      html.element("span", " " + document.file().name(), "class", "quiet");
      html.open("br");
      html.text(
          document.warnings().stream()
              .map(Warning::message)
              .map(Words::sentence)
              .distinct()
              .reduce((left, right) -> left + " " + right)
              .orElse(""));
      html.close("li").line();
    }
    html.close("ul").line();
  }
}
