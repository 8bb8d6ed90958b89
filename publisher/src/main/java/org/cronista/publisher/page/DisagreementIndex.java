package org.cronista.publisher.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Disagreement.Side;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.RelationWords;

/** Every disagreement in a line, contradictions first; those about no event in full. */
final class DisagreementIndex {

  private final Dossier dossier;
  private final AccountsTable accountsTable;

  DisagreementIndex(Dossier dossier) {
    this.dossier = dossier;
    accountsTable = new AccountsTable(dossier);
  }

  void write(Html html) {
    html.open("section", "id", "disagreements", "aria-labelledby", "disagreements-title").line();
    html.element("h2", "Where the accounts part", "id", "disagreements-title").line();
    if (dossier.disagreements().isEmpty()) {
      html.element("p", "The accounts part nowhere, as far as the program can tell.").line();
    }
    TreeMap<Relation, List<Disagreement>> byRelation = new TreeMap<>(RelationWords.gravestFirst());
    dossier
        .disagreements()
        .forEach(
            one -> byRelation.computeIfAbsent(one.relation(), r -> new ArrayList<>()).add(one));
    byRelation.forEach((relation, disagreements) -> writeRelation(html, relation, disagreements));
    html.close("section").line();
  }

  private void writeRelation(Html html, Relation relation, List<Disagreement> disagreements) {
    html.open("h3", "class", RelationWords.isGrave(relation) ? "grave" : "mild");
    html.text(RelationWords.name(relation) + " ");
    html.element(
        "span",
        Words.number(disagreements.size()) + " · " + RelationWords.meaning(relation),
        "class",
        "quiet");
    html.close("h3").line();
    html.open("ul", "class", "index").line();
    for (Disagreement disagreement : disagreements) {
      writeLine(html, disagreement);
    }
    html.close("ul").line();
  }

  private void writeLine(Html html, Disagreement disagreement) {
    boolean shownAbove = disagreement.event().filter(dossier::hasEvent).isPresent();
    html.open("li");
    if (shownAbove) {
      html.element(
          "a", Words.capital(disagreement.topic()), "href", "#" + disagreement.id().value());
      html.text(" — " + AccountsTable.attribute(disagreement.attribute()) + ": ");
      html.element(
          "span",
          disagreement.sides().stream().map(Side::value).collect(Collectors.joining(" / ")),
          "class",
          "values");
    } else {
      html.element("b", Words.capital(disagreement.topic()));
      accountsTable.write(html, disagreement, true);
    }
    html.close("li").line();
  }
}
