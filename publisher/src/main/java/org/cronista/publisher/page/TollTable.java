package org.cronista.publisher.page;

import java.util.List;
import java.util.Optional;
import org.cronista.model.TollLedger;
import org.cronista.model.TollLedger.Entry;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.TollWords;

/** A ledger as a table: who says how many, who said so first, when, and in which words. */
final class TollTable {

  private final Dossier dossier;

  TollTable(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The ledger's headline, its sum and its figures. */
  void write(Html html, TollLedger ledger) {
    html.open("section", "class", "accounts tolls", "id", ledger.id()).line();
    html.open("p", "class", "relation").element("b", Words.capital(TollWords.subject(ledger)));
    html.text(": " + TollWords.headline(ledger)).close("p").line();
    TollWords.byRule(ledger).ifPresent(words -> html.element("p", words, "class", "quiet").line());
    TollWords.growth(ledger).ifPresent(words -> html.element("p", words, "class", "quiet").line());
    new TollChart(ledger).write(html);
    html.open("table").line();
    html.raw("<thead><tr><th scope=\"col\">How many</th><th scope=\"col\">Source</th>");
    html.raw("<th scope=\"col\">Who said so first</th><th scope=\"col\">Said on</th>");
    html.raw("<th scope=\"col\">As of</th><th scope=\"col\">Words</th></tr></thead>\n");
    html.open("tbody").line();
    ledger.entries().forEach(entry -> row(html, entry));
    html.close("tbody").close("table").line().close("section").line();
  }

  private void row(Html html, Entry entry) {
    html.open("tr").element("th", TollWords.figure(entry), "scope", "row");
    html.element("td", entry.source(), "data-label", "Source");
    html.element(
        "td",
        entry.speaker().orElse("the source itself") + (entry.official() ? " (official)" : ""),
        "data-label",
        "Who said so first");
    html.element(
        "td", entry.saidOn().map(DateWords::of).orElse("not told"), "data-label", "Said on");
    html.element("td", entry.asOf().map(DateWords::day).orElse("not told"), "data-label", "As of");
    html.open("td", "data-label", "Words");
    String quote = "“" + entry.quote().text() + "”";
    if (dossier.findEventOf(entry.claim()).isPresent()) {
      html.element("a", quote, "href", "#" + entry.claim().value());
    } else {
      html.text(quote);
    }
    html.close("td").close("tr").line();
  }

  /** The totals and the episodes, behind the chronology. */
  void writeTogether(Html html) {
    List<TollLedger> together =
        dossier.tolls().stream().filter(ledger -> ledger.event().isEmpty()).toList();
    if (together.isEmpty()) {
      return;
    }
    html.open("section", "id", "tolls", "aria-labelledby", "tolls-title").line();
    html.element("h2", "How many in all", "id", "tolls-title").line();
    html.element("p", TollWords.explanation(), "class", "quiet").line();
    for (TollLedger ledger : together) {
      html.open("details", "class", "more");
      html.element(
          "summary", Words.capital(TollWords.subject(ledger)) + ": " + TollWords.headline(ledger));
      write(html, ledger);
      html.close("details").line();
    }
    html.close("section").line();
  }

  /** The ledgers of an event, folded. */
  void writeFolded(Html html, List<TollLedger> ledgers) {
    Optional<String> names =
        ledgers.stream()
            .map(ledger -> TollWords.measure(ledger.what()))
            .reduce((left, right) -> left + ", " + right);
    if (names.isEmpty()) {
      return;
    }
    html.open("details", "class", "more");
    html.element("summary", "How many, according to whom: " + names.get());
    ledgers.forEach(ledger -> write(html, ledger));
    html.close("details").line();
  }
}
