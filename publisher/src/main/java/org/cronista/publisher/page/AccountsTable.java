package org.cronista.publisher.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Side;
import org.cronista.model.Quote;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.ReadingAddress;
import org.cronista.publisher.view.RelationWords;

/** What each side says, side by side. */
final class AccountsTable {

  private static final int LINKS = 3;

  private final Dossier dossier;

  AccountsTable(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html, Disagreement disagreement, boolean withAnchor) {
    String grave = RelationWords.isGrave(disagreement.relation()) ? " grave" : "";
    if (withAnchor) {
      html.open("section", "class", "accounts" + grave, "id", disagreement.id().value());
    } else {
      html.open("section", "class", "accounts" + grave);
    }
    html.line().open("p", "class", "relation");
    html.element("b", RelationWords.name(disagreement.relation()));
    html.text(" about " + attribute(disagreement.attribute()) + ": ");
    html.text(RelationWords.meaning(disagreement.relation()) + ".").close("p").line();
    if (!disagreement.explanation().isBlank()) {
      html.element("p", Words.sentence(disagreement.explanation()), "class", "explanation").line();
    }
    html.open("table").line();
    html.raw("<thead><tr><th scope=\"col\">Value</th><th scope=\"col\">Who says so</th>");
    html.raw("<th scope=\"col\">Said on</th><th scope=\"col\">Words</th></tr></thead>\n");
    html.open("tbody").line();
    disagreement.sides().forEach(side -> row(html, side));
    html.close("tbody").close("table").line().close("section").line();
  }

  private void row(Html html, Side side) {
    html.open("tr").element("th", side.value(), "scope", "row");
    html.open("td", "data-label", "Who says so").text(String.join(", ", side.sources()));
    Set<String> speakers = new LinkedHashSet<>();
    List<Claim> claims = dossier.claimsAmong(side.claims());
    for (Claim claim : claims) {
      if (!claim.attribution().isEmpty()) {
        speakers.add(claim.attribution().get(claim.attribution().size() - 1).speaker().strip());
      }
    }
    if (!speakers.isEmpty()) {
      html.element("span", " citing " + String.join(", ", speakers), "class", "quiet");
    }
    html.close("td");
    html.element(
        "td", side.saidOn().map(DateWords::of).orElse("not told"), "data-label", "Said on");
    html.open("td", "data-label", "Words");
    int written = 0;
    for (Claim claim : claims) {
      if (written < LINKS && dossier.findEventOf(claim.id()).isPresent()) {
        html.text(written == 0 ? "" : " ");
        link(html, claim.id(), written == 0 ? "quote" : Integer.toString(written + 1));
        written++;
      }
    }
    if (written == 0) {
      side.quotes().stream().distinct().limit(LINKS).forEach(quote -> quoted(html, quote));
    }
    html.close("td").close("tr").line();
  }

  /** Words read outside of any claim, with the page on which they stand. */
  private void quoted(Html html, Quote quote) {
    String words = "“" + quote.text() + "” ";
    Optional<String> page = ReadingAddress.find(dossier, quote.document());
    if (page.isPresent()) {
      html.element("a", words, "href", page.get());
    } else {
      html.text(words);
    }
  }

  private static void link(Html html, ClaimId claim, String words) {
    html.element("a", words, "href", "#" + claim.value());
  }

  /** Measures and fields as people say them. */
  static String attribute(String attribute) {
    String plain =
        attribute.startsWith("other:") ? attribute.substring("other:".length()) : attribute;
    return switch (plain) {
      case "killed" -> "the number of dead";
      case "injured" -> "the number of injured";
      case "arrested" -> "the number of arrests";
      case "participants" -> "the number of people taking part";
      case "date" -> "the date";
      case "place" -> "the place";
      case "actor" -> "who did it";
      case "recipient" -> "to whom it was done";
      case "name" -> "the name";
      case "duration" -> "how long it lasted";
      default -> plain.replace('_', ' ');
    };
  }
}
