package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.model.Claim;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Disagreement.Side;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.Event.Party;
import org.cronista.model.EventLink;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Framing;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.model.TollLedger;
import org.cronista.model.Warning;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.FigureWords;
import org.cronista.publisher.view.Figures;
import org.cronista.publisher.view.LinkWords;
import org.cronista.publisher.view.PlaceWords;
import org.cronista.publisher.view.Quotation;
import org.cronista.publisher.view.RelationWords;
import org.cronista.publisher.view.SpeakerWords;
import org.cronista.publisher.view.TollWords;
import org.cronista.publisher.view.TypeWords;

/** The chronology as text, every quote included, for readers and programs without a browser. */
public final class MarkdownChronology {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");

  private final Dossier dossier;

  /** A text of {@code dossier}. */
  public MarkdownChronology(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Writes the text. */
  public void write(Writer out) throws IOException {
    Text text = new Text();
    header(text);
    warnings(text);
    text.line("## Chronology").blank();
    String year = "";
    String month = "";
    for (Event event : dossier.events()) {
      String itsYear = yearOf(event);
      String itsMonth = monthOf(event);
      if (!itsYear.equals(year)) {
        text.line("### " + itsYear).blank();
        month = "";
      }
      if (!itsMonth.isEmpty() && !itsMonth.equals(month)) {
        text.line("#### " + itsMonth).blank();
      }
      year = itsYear;
      month = itsMonth;
      event(text, event);
    }
    disagreements(text);
    tolls(text);
    sources(text);
    out.write(text.toString());
  }

  /** Lines; what comes from documents goes through {@link #escape}. */
  private static final class Text {
    private final StringBuilder lines = new StringBuilder();

    Text line(String line) {
      lines.append(line).append('\n');
      return this;
    }

    Text blank() {
      lines.append('\n');
      return this;
    }

    @Override
    public String toString() {
      return lines.toString();
    }
  }

  /** Words of a document on one line, with nothing left that Markdown or HTML would act on. */
  static String escape(String words) {
    String oneLine = SPACES.matcher(words).replaceAll(" ").strip();
    return ACTIVE.matcher(oneLine).replaceAll("\\\\$0");
  }

  private static String yearOf(Event event) {
    return Dossier.timeOf(event)
        .map(time -> Integer.toString(time.start().getYear()))
        .orElse("Date not told");
  }

  private static String monthOf(Event event) {
    return Dossier.timeOf(event)
        .filter(time -> time.precision() != DatePrecision.YEAR)
        .map(time -> DateWords.month(Month.from(time.start())) + " " + time.start().getYear())
        .orElse("");
  }

  private void header(Text text) {
    long contradictions =
        dossier.disagreements().stream()
            .filter(one -> one.relation() == Relation.CONTRADICTION)
            .count();
    text.line("# " + escape(dossier.title())).blank();
    text.line(
            "Every line is somebody’s account: it quotes the words, names who says them, and shows"
                + " beside them whoever says otherwise.")
        .line("Nothing is averaged, and nothing is decided for you.")
        .blank();
    text.line(
            "Documents: "
                + dossier.documents().size()
                + "; sources: "
                + dossier.sources().size()
                + "; events: "
                + dossier.events().size()
                + "; disagreements: "
                + dossier.disagreements().size()
                + ", contradictions among them: "
                + contradictions
                + ".")
        .blank();
  }

  private void warnings(Text text) {
    List<Document> warned =
        dossier.documents().stream().filter(document -> !document.warnings().isEmpty()).toList();
    if (warned.isEmpty()) {
      return;
    }
    text.line("## Before you rely on it").blank();
    for (Document document : warned) {
      text.line(
          "- "
              + reference(document)
              + " "
              + escape(document.sourceName())
              + ": "
              + document.warnings().stream()
                  .map(Warning::message)
                  .map(MarkdownChronology::escape)
                  .distinct()
                  .collect(Collectors.joining(" ")));
    }
    text.blank();
  }

  private void event(Text text, Event event) {
    text.line("##### " + capital(DateWords.of(event)) + ": " + escape(event.headline())).blank();
    facts(text, event);
    for (Disagreement disagreement : dossier.disagreementsOf(event)) {
      table(text, disagreement);
    }
    dossier.tollsOf(event).forEach(ledger -> ledger(text, ledger));
    dossier.findFraming(event).ifPresent(framing -> framing(text, framing));
    for (Claim claim : dossier.claimsOf(event)) {
      quote(text, claim);
    }
    links(text, event);
  }

  /** Who says how many; left out where one account gives the only figure. */
  private static void ledger(Text text, TollLedger ledger) {
    if (TollWords.isOfEvent(ledger) && ledger.entries().size() < 2) {
      return;
    }
    text.line(
            "**"
                + capital(escape(TollWords.subject(ledger)))
                + "**: "
                + escape(TollWords.headline(ledger)))
        .blank();
    TollWords.byRule(ledger).ifPresent(words -> text.line(escape(words)).blank());
    TollWords.growth(ledger).ifPresent(words -> text.line(escape(words)).blank());
    text.line("| How many | Source | Who said so first | Said on | As of | Words |")
        .line("|---|---|---|---|---|---|");
    for (TollLedger.Entry entry : ledger.entries()) {
      text.line(
          "| "
              + escape(TollWords.figure(entry))
              + " | "
              + escape(entry.source())
              + " | "
              + escape(entry.speaker().orElse("the source itself"))
              + (entry.official() ? " (official)" : "")
              + " | "
              + entry.saidOn().map(DateWords::of).orElse("not told")
              + " | "
              + entry.asOf().map(DateWords::day).orElse("not told")
              + " | “"
              + escape(entry.quote().text())
              + "” |");
    }
    text.blank();
  }

  private void tolls(Text text) {
    List<TollLedger> together =
        dossier.tolls().stream().filter(ledger -> !TollWords.isOfEvent(ledger)).toList();
    if (together.isEmpty()) {
      return;
    }
    text.line("## How many in all").blank();
    text.line(TollWords.explanation()).blank();
    together.forEach(ledger -> ledger(text, ledger));
  }

  private static void framing(Text text, Framing framing) {
    text.line("| Voice | The event | Who did it | To whom | Doer |").line("|---|---|---|---|---|");
    for (Framing.Voice voice : framing.voices()) {
      text.line(
          "| "
              + escape(voice.source() + voice.speaker().map(name -> ", citing " + name).orElse(""))
              + " | "
              + escape(String.join(", ", voice.event()))
              + " | "
              + escape(String.join(", ", voice.doers()))
              + " | "
              + escape(String.join(", ", voice.sufferers()))
              + " | "
              + voice.agency().map(Framing.Agency::label).orElse("")
              + " |");
    }
    text.blank();
  }

  private void links(Text text, Event event) {
    List<EventLink> links = dossier.linksOf(event);
    for (EventLink link : links.subList(0, Math.min(LINKS, links.size()))) {
      text.line(
          "- One event: `"
              + link.first()
              + "` and `"
              + link.second()
              + "`: "
              + escape(LinkWords.of(link)));
    }
    if (!links.isEmpty()) {
      text.blank();
    }
  }

  /** More of them stand in {@code links.jsonl}. */
  private static final int LINKS = 5;

  private void facts(Text text, Event event) {
    text.line("- Event: `" + event.id() + "`, " + kind(event));
    event
        .time()
        .filter(EventTime::inferred)
        .ifPresent(time -> text.line("- Date inferred: " + escape(time.rule())));
    text.line("- Where: " + where(event));
    parties(text, "Who", event.actors());
    parties(text, "To whom", event.recipients());
    for (Figures.Figure figure : Figures.of(dossier, event)) {
      String values =
          figure.values().stream().map(MarkdownChronology::value).collect(Collectors.joining("; "));
      text.line("- " + capital(escape(FigureWords.of(figure.measure()))) + ": " + values);
    }
    event.episode().ifPresent(name -> text.line("- Part of: " + escape(name)));
    if (!dossier.happened(event)) {
      text.line("- Nobody tells it as having happened.");
    }
    text.line(
            "- Told by: "
                + event.sources().stream()
                    .map(MarkdownChronology::escape)
                    .collect(Collectors.joining(", "))
                + (event.sources().size() > 1
                    ? " (" + event.independentSources() + " independent)"
                    : ""))
        .blank();
  }

  private static String kind(Event event) {
    return TypeWords.of(event.type(), event.mode())
        + event.subEvent().map(one -> "; ACLED: " + one.label()).orElse("");
  }

  private static String where(Event event) {
    Optional<PlaceMention> place = PlaceWords.best(event.places());
    return place
        .map(
            p ->
                escape(PlaceWords.full(p))
                    + " ("
                    + PlaceWords.precision(p.precision())
                    + (p.inferred() ? ", inferred" : "")
                    + ")")
        .orElse("not told");
  }

  private static void parties(Text text, String question, List<Party> parties) {
    if (!parties.isEmpty()) {
      text.line(
          "- "
              + question
              + ": "
              + parties.stream()
                  .map(Party::name)
                  .distinct()
                  .map(MarkdownChronology::escape)
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String value(Figures.Value value) {
    return "**"
        + escape(value.words())
        + "**"
        + (value.of().isEmpty() ? "" : " " + escape(String.join(" / ", value.of())))
        + (value.cumulative() ? " in all so far" : "")
        + " — "
        + escape(String.join(", ", value.sources()));
  }

  private static void table(Text text, Disagreement disagreement) {
    text.line(
            "**"
                + RelationWords.name(disagreement.relation())
                + "** ("
                + escape(disagreement.attribute())
                + "): "
                + escape(disagreement.explanation()))
        .blank();
    text.line("| Value | Who says so | Said on |").line("|---|---|---|");
    for (Side side : disagreement.sides()) {
      text.line(
          "| "
              + escape(side.value())
              + " | "
              + escape(String.join(", ", side.sources()))
              + " | "
              + side.saidOn().map(DateWords::of).orElse("not told")
              + " |");
    }
    text.blank();
  }

  private void quote(Text text, Claim claim) {
    Quotation quotation = Quotation.of(dossier, claim);
    StringBuilder words = new StringBuilder();
    for (Quotation.Piece piece : quotation.pieces()) {
      words.append(piece.text());
    }
    text.line(
        "> “"
            + (quotation.cutBefore() ? "\\[…\\] " : "")
            + escape(words.toString())
            + (quotation.cutAfter() ? " \\[…\\]" : "")
            + "”");
    text.line(">");
    List<String> authors = dossier.authorsOf(claim);
    text.line(
            "> — "
                + escape(capital(SpeakerWords.chain(claim, dossier.sourceOf(claim))))
                + (authors.isEmpty() ? "" : ", by " + escape(String.join(", ", authors)))
                + ", "
                + dossier.saidOn(claim).map(DateWords::of).orElse("date of saying not told")
                + dossier.findDocument(claim.document()).map(d -> " " + reference(d)).orElse("")
                + (claim.modality() == Modality.ASSERTED
                    ? ""
                    : " (" + SpeakerWords.modality(claim.modality()) + ")")
                + "; `"
                + claim.id()
                + "`")
        .blank();
  }

  private void disagreements(Text text) {
    text.line("## Where the accounts part").blank();
    List<Disagreement> sorted = new ArrayList<>(dossier.disagreements());
    // A stable sort: within one relation the order of the events remains.
    sorted.sort(
        (left, right) -> RelationWords.gravestFirst().compare(left.relation(), right.relation()));
    for (Disagreement disagreement : sorted) {
      boolean shownAbove = disagreement.event().filter(dossier::hasEvent).isPresent();
      if (shownAbove) {
        text.line(
            "- **"
                + RelationWords.name(disagreement.relation())
                + "**, "
                + escape(disagreement.topic())
                + ", "
                + escape(disagreement.attribute())
                + ": "
                + disagreement.sides().stream()
                    .map(Side::value)
                    .map(MarkdownChronology::escape)
                    .collect(Collectors.joining(" / ")));
      }
    }
    text.blank();
    for (Disagreement disagreement : sorted) {
      if (disagreement.event().filter(dossier::hasEvent).isEmpty()) {
        text.line("### " + escape(disagreement.topic())).blank();
        table(text, disagreement);
      }
    }
  }

  private void sources(Text text) {
    text.line("## Sources").blank();
    for (Document document : dossier.documents()) {
      List<String> parts = new ArrayList<>();
      parts.add("**" + escape(document.sourceName()) + "**");
      document.title().map(Found::value).ifPresent(title -> parts.add("“" + escape(title) + "”"));
      document.authors().forEach(author -> parts.add(escape(author.value())));
      parts.add(
          document.published().map(found -> DateWords.of(found.value())).orElse("date not told"));
      parts.add("language " + document.language());
      parts.add(dossier.claimCount(document.id()) + " claims");
      parts.add("`" + document.file().name().replace('`', '\'') + "`");
      text.line(dossier.numberOf(document.id()) + ". " + String.join(", ", parts));
    }
  }

  private String reference(Document document) {
    return "\\[" + dossier.numberOf(document.id()) + "\\]";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
