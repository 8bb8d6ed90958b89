package org.cronista.publisher.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.Event.Party;
import org.cronista.model.EventTime;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.FigureWords;
import org.cronista.publisher.view.Figures;
import org.cronista.publisher.view.PlaceWords;
import org.cronista.publisher.view.Quotes;
import org.cronista.publisher.view.RelationWords;
import org.cronista.publisher.view.SpeakerWords;
import org.cronista.publisher.view.TypeWords;

/** One event: when and where in the margin; what, who, how many and according to whom beside it. */
final class Entry {

  private final Dossier dossier;
  private final int quotesShown;
  private final QuoteBlock quoteBlock;
  private final AccountsTable accountsTable;
  private final TollTable tollTable;
  private final LinkBlock linkBlock;
  private final FramingBlock framingBlock = new FramingBlock();

  Entry(Dossier dossier, int quotesShown) {
    this.dossier = dossier;
    this.quotesShown = quotesShown;
    quoteBlock = new QuoteBlock(dossier);
    accountsTable = new AccountsTable(dossier);
    tollTable = new TollTable(dossier);
    linkBlock = new LinkBlock(dossier);
  }

  void write(Html html, Event event) {
    List<Disagreement> disagreements = dossier.disagreementsOf(event);
    String id = event.id().value();
    html.open(
            "article",
            "class",
            "entry",
            "id",
            id,
            "tabindex",
            "-1",
            "aria-labelledby",
            id + "-title",
            "data-year",
            joined(FilterForm.years(event).toList()),
            "data-type",
            event.type().name(),
            "data-place",
            joined(FilterForm.places(event).toList()),
            "data-source",
            joined(FilterForm.sources(event).toList()),
            "data-accounts",
            accounts(event, disagreements))
        .line();
    html.open("div", "class", "margin").line();
    when(html, event);
    where(html, event);
    html.close("div").line();
    html.open("div", "class", "body").line();
    html.element("h5", Words.capital(event.headline()), "id", id + "-title").line();
    tags(html, event, disagreements);
    facts(html, event);
    disagreements.forEach(one -> accountsTable.write(html, one, true));
    tollTable.writeFolded(html, dossier.tollsOf(event));
    dossier.findFraming(event).ifPresent(framing -> framingBlock.write(html, framing));
    quotes(html, event);
    linkBlock.write(html, dossier.linksOf(event));
    html.close("div").line().close("article").line();
  }

  private static String joined(List<String> values) {
    return String.join("|", values);
  }

  private static String accounts(Event event, List<Disagreement> disagreements) {
    StringBuilder words = new StringBuilder();
    if (!disagreements.isEmpty()) {
      words.append("differ");
    }
    if (disagreements.stream().anyMatch(one -> RelationWords.isGrave(one.relation()))) {
      words.append("|grave");
    }
    if (event.sources().size() == 1) {
      words.append(words.length() == 0 ? "" : "|").append("single");
    }
    return words.toString();
  }

  private static void when(Html html, Event event) {
    Optional<EventTime> time = event.time();
    html.element("p", Words.capital(DateWords.of(event)), "class", "when").line();
    event
        .bounds()
        .filter(bounds -> time.isEmpty())
        .ifPresent(bounds -> html.element("p", bounds.rule(), "class", "quiet").line());
    time.filter(EventTime::inferred)
        .ifPresent(
            t ->
                html.open("p", "class", "quiet")
                    .element("i", "inferred")
                    .text(" from the " + ground(t.rule()))
                    .close("p")
                    .line());
  }

  /** Rules are phrases such as "year of the chronology entry". */
  private static String ground(String rule) {
    String words = rule.strip();
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }

  private static void where(Html html, Event event) {
    if (event.places().isEmpty()) {
      html.element("p", "place not told", "class", "where quiet").line();
      return;
    }
    PlaceMention best = event.places().get(0);
    html.element("p", PlaceWords.full(best), "class", "where").line();
    html.open("p", "class", "quiet").text(PlaceWords.precision(best.precision()));
    if (best.inferred()) {
      html.text(", ").element("i", "inferred").text(" from the text around");
    }
    html.close("p").line();
    List<String> others =
        event.places().stream()
            .skip(1)
            .map(PlaceMention::name)
            .filter(name -> !name.equals(best.name()))
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      html.element("p", "also " + String.join(", ", others), "class", "quiet").line();
    }
  }

  private void tags(Html html, Event event, List<Disagreement> disagreements) {
    html.open("p", "class", "tags");
    html.element(
        "span",
        TypeWords.of(event.type(), event.mode()),
        "class",
        "tag",
        "title",
        "PLOVER " + event.type().name() + event.mode().map(mode -> " " + mode).orElse(""));
    event
        .subEvent()
        .ifPresent(
            one ->
                html.text(" ")
                    .element(
                        "span", one.label(), "class", "tag", "title", "ACLED " + one.eventType()));
    event
        .episode()
        .ifPresent(name -> html.text(" ").element("span", "part of " + name, "class", "tag plain"));
    List<Claim> claims = dossier.claimsOf(event);
    if (!claims.isEmpty() && claims.stream().noneMatch(c -> c.modality() == Modality.ASSERTED)) {
      String how =
          claims.stream()
              .map(Claim::modality)
              .map(SpeakerWords::modality)
              .distinct()
              .collect(Collectors.joining("; "));
      html.text(" ").element("span", "only " + how, "class", "tag unsure");
    } else if (claims.stream().anyMatch(c -> isDenial(c.modality()))) {
      html.text(" ").element("span", "denied by some", "class", "tag unsure");
    }
    if (disagreements.stream().anyMatch(one -> RelationWords.isGrave(one.relation()))) {
      html.text(" ").element("span", "Accounts disagree", "class", "tag disagree");
    } else if (!disagreements.isEmpty()) {
      html.text(" ").element("span", "Accounts differ", "class", "tag differ");
    }
    html.close("p").line();
  }

  private static boolean isDenial(Modality modality) {
    return modality == Modality.DENIED || modality == Modality.NEGATED;
  }

  private void facts(Html html, Event event) {
    List<Figures.Figure> figures = Figures.of(dossier, event);
    html.open("dl", "class", "facts").line();
    parties(html, "Who", event.actors());
    parties(html, "To whom", event.recipients());
    for (Figures.Figure figure : figures) {
      html.element("dt", Words.capital(FigureWords.of(figure.measure())));
      html.open("dd");
      if (figure.values().size() > 1) {
        html.element("b", figure.overall(), "class", "overall").text(": ");
      }
      for (int i = 0; i < figure.values().size(); i++) {
        html.text(i == 0 ? "" : "; ");
        value(html, figure.values().get(i));
      }
      html.close("dd").line();
    }
    html.element("dt", "Told by");
    html.open("dd").text(String.join(", ", event.sources()));
    if (event.sources().size() > 1) {
      html.element(
          "span",
          " ("
              + (event.independentSources() == 1
                  ? "not independent of each other"
                  : event.independentSources() + " independent of each other")
              + ")",
          "class",
          "quiet");
    }
    html.close("dd").line().close("dl").line();
  }

  private static void value(Html html, Figures.Value value) {
    html.open("span", "class", "value").element("b", value.words());
    if (!value.of().isEmpty()) {
      html.text(" " + String.join(" / ", value.of()));
    }
    if (value.cumulative()) {
      html.element("i", " in all so far");
    }
    html.text(" — " + String.join(", ", value.sources())).close("span");
  }

  private static void parties(Html html, String question, List<Party> parties) {
    if (parties.isEmpty()) {
      return;
    }
    html.element("dt", question);
    html.element(
            "dd", parties.stream().map(Party::name).distinct().collect(Collectors.joining(", ")))
        .line();
  }

  private void quotes(Html html, Event event) {
    Quotes quotes = Quotes.of(dossier, event, quotesShown);
    quotes.shown().forEach(claim -> quoteBlock.write(html, event, claim));
    if (!quotes.folded().isEmpty()) {
      html.open("details", "class", "more");
      html.element("summary", Words.count(quotes.folded().size(), "more account", "more accounts"))
          .line();
      quotes.folded().forEach(claim -> quoteBlock.write(html, event, claim));
      html.close("details").line();
    }
  }
}
