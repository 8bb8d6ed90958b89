package org.cronista.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.ArticleKind;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.CodedDocument;
import org.cronista.model.Coordinates;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Event;
import org.cronista.model.EventId;
import org.cronista.model.EventOrder;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Label;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.Modality;
import org.cronista.model.Note;
import org.cronista.model.Outlet;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.Quote;
import org.cronista.model.SharedPassage;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.Statement;
import org.cronista.model.TimeBounds;
import org.cronista.model.TimeExpression;
import org.cronista.model.Warning;

/** Records with any content whatever that the model allows. */
final class AnyRecord {

  private AnyRecord() {}

  /** Ordinary words, and everything that has ever broken a JSON writer. */
  static Arbitrary<String> text() {
    Arbitrary<String> words =
        Arbitraries.of(
            "police", "El Alto", "Defensoría", "광주", "\"dozens\"", "a\\b", "</script>", "");
    Arbitrary<String> odd =
        Arbitraries.of(
            "\uD83D\uDE00", // a surrogate pair
            "\uD83D", // half of one
            "\uDE00",
            "\u0000",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\uFFFF",
            "e\u0301",
            "\r\n",
            "\t");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.oneOf(words, odd, any)
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  static Arbitrary<Span> span() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(offset, offset)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  static Arbitrary<Mention> mention() {
    return Combinators.combine(span(), text()).as(Mention::new);
  }

  static Arbitrary<PartialDate> partialDate() {
    return Combinators.combine(day(), Arbitraries.integers().between(1, 3))
        .as(
            (day, parts) ->
                switch (parts) {
                  case 1 -> PartialDate.ofYear(day.getYear());
                  case 2 -> PartialDate.ofMonth(day.getYear(), day.getMonthValue());
                  default -> PartialDate.ofDay(day);
                });
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<EventTime> eventTime() {
    return Combinators.combine(
            day(),
            Arbitraries.integers().between(0, 400),
            Arbitraries.of(DatePrecision.class),
            text(),
            maybe(span()),
            flag(),
            text())
        .as(
            (start, days, precision, words, span, inferred, rule) ->
                new EventTime(start, start.plusDays(days), precision, words, span, inferred, rule));
  }

  static Arbitrary<PlaceMention> place() {
    Arbitrary<Coordinates> point =
        Combinators.combine(
                Arbitraries.integers().between(-90_000_000, 90_000_000),
                Arbitraries.integers().between(-180_000_000, 180_000_000))
            .as((latitude, longitude) -> new Coordinates(latitude / 1e6, longitude / 1e6));
    Arbitrary<OptionalLong> geonamesId =
        maybe(Arbitraries.longs())
            .map(id -> id.isPresent() ? OptionalLong.of(id.get()) : OptionalLong.empty());
    return Combinators.combine(
            mention(),
            geonamesId,
            text(),
            maybe(point),
            Combinators.combine(text(), maybe(text()), maybe(text())).as(List::of),
            Arbitraries.integers().between(1, 7),
            flag())
        .as(
            (mention, id, name, coordinates, more, precision, inferred) ->
                new PlaceMention(
                    mention,
                    id,
                    name,
                    (String) more.get(0),
                    coordinates,
                    textIn(more.get(1)),
                    textIn(more.get(2)),
                    precision,
                    inferred));
  }

  private static Optional<String> textIn(Object maybeText) {
    return ((Optional<?>) maybeText).map(String.class::cast);
  }

  static Arbitrary<ActorMention> actorMention() {
    return Combinators.combine(
            mention(), mention(), maybe(text()), maybe(text()), maybe(text()), maybe(text()))
        .as(ActorMention::new);
  }

  static Arbitrary<Quantity> quantity() {
    return Combinators.combine(
            mention(),
            measure(),
            interval(),
            Arbitraries.of(Quantity.Qualifier.class),
            text(),
            maybe(text()),
            flag())
        .as(Quantity::new);
  }

  private static Arbitrary<Measure> measure() {
    return Arbitraries.oneOf(
        Arbitraries.of(Measure.KILLED, Measure.SHARE, Measure.MONEY),
        text().map(noun -> Measure.other(noun + "s")));
  }

  private static Arbitrary<Double> number() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 500_000).map(Integer::doubleValue),
        Arbitraries.doubles().between(0, 1e300).map(value -> value + 0.0));
  }

  private static Arbitrary<Interval> interval() {
    return Combinators.combine(number(), flag(), maybe(number()), maybe(number()))
        .as(
            (low, excluded, more, best) ->
                new Interval(low, excluded, more.map(extra -> low + extra), best));
  }

  private static Arbitrary<Attribution> attribution() {
    return Combinators.combine(mention(), text(), maybe(text())).as(Attribution::new);
  }

  private static Arbitrary<Citation> citation() {
    return Combinators.combine(span(), span(), few(work())).as(Citation::new);
  }

  private static Arbitrary<Citation.Work> work() {
    return Combinators.combine(maybe(text()), maybe(text()), maybe(text()), maybe(partialDate()))
        .as(Citation.Work::new);
  }

  static Arbitrary<TimeBounds> bounds() {
    return Combinators.combine(
            day(),
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 2),
            text(),
            maybe(span()),
            text())
        .as(
            (first, days, sides, words, span, rule) ->
                new TimeBounds(
                    sides == 1 ? Optional.empty() : Optional.of(first),
                    sides == 2 ? Optional.empty() : Optional.of(first.plusDays(days)),
                    words,
                    span,
                    rule));
  }

  static Arbitrary<EventOrder> order() {
    return Combinators.combine(Arbitraries.of(EventOrder.Relation.class), hex())
        .as((relation, id) -> new EventOrder(relation, "c_" + id));
  }

  static Arbitrary<Claim> claim() {
    return Combinators.combine(claimInNoOrder(), maybe(bounds()), few(order()))
        .as((claim, bounds, order) -> claim.toBuilder().bounds(bounds).order(order).build());
  }

  private static Arbitrary<Claim> claimInNoOrder() {
    Arbitrary<Claim.Builder> ground =
        Combinators.combine(
                hex().map(digits -> new DocumentId("d_" + digits)),
                Arbitraries.of(PloverType.class),
                span(),
                mention(),
                maybe(hex().map(digits -> new ClaimId("c_" + digits))),
                Arbitraries.integers().between(0, 20))
            .as(
                (document, type, sentence, trigger, id, mode) -> {
                  Claim.Builder builder = Claim.builder(document, type, sentence, trigger);
                  id.ifPresent(builder::id);
                  return builder.mode(type.modes().stream().skip(mode).findFirst());
                });
    Arbitrary<Claim.Builder> parts =
        Combinators.combine(
                ground,
                few(actorMention()),
                few(actorMention()),
                few(place()),
                maybe(eventTime()),
                few(quantity()),
                few(attribution()),
                few(citation()))
            .as(
                (builder, actors, recipients, places, time, quantities, attribution, citations) ->
                    builder
                        .actors(actors)
                        .recipients(recipients)
                        .places(places)
                        .time(time)
                        .quantities(quantities)
                        .attribution(attribution)
                        .citations(citations));
    return Combinators.combine(
            parts,
            maybe(hex().map(digits -> new ArticleId("a_" + digits))),
            maybe(Arbitraries.of(AcledSubEvent.class)),
            Arbitraries.of(Modality.class),
            confidence(),
            Arbitraries.of(Claim.Coder.class),
            text())
        .as(
            (builder, article, subEvent, modality, confidence, coder, rule) ->
                builder
                    .article(article)
                    .subEvent(subEvent)
                    .modality(modality)
                    .confidence(confidence)
                    .coder(coder)
                    .rule(rule)
                    .build());
  }

  static Arbitrary<Event> event() {
    return Combinators.combine(eventInNoOrder(), maybe(bounds()), few(order()))
        .as((event, bounds, order) -> event.withSequence(bounds, order));
  }

  private static Arbitrary<Event> eventInNoOrder() {
    Arbitrary<Event.Party> party =
        Combinators.combine(maybe(text()), text(), maybe(text()), maybe(text()))
            .as(Event.Party::new);
    Arbitrary<Event.Toll> toll =
        Combinators.combine(measure(), number(), maybe(number()), maybe(number()), few(text()))
            .as(Event.Toll::new);
    Arbitrary<Event> ground =
        Combinators.combine(
                hex(),
                Arbitraries.of(PloverType.class),
                maybe(text()),
                maybe(Arbitraries.of(AcledSubEvent.class)),
                text(),
                maybe(eventTime()),
                few(place()),
                maybe(text()))
            .as(
                (id, type, mode, subEvent, headline, time, places, episode) ->
                    new Event(
                        new EventId("e_" + id),
                        type,
                        mode,
                        subEvent,
                        headline,
                        time,
                        places,
                        List.of(),
                        List.of(),
                        episode,
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        List.of()));
    return Combinators.combine(
            ground,
            few(party),
            few(party),
            few(toll),
            few(hex()),
            few(text()),
            Arbitraries.integers().greaterOrEqual(0),
            few(hex()))
        .as(
            (event, actors, recipients, tolls, claims, sources, independent, disagreements) ->
                new Event(
                    event.id(),
                    event.type(),
                    event.mode(),
                    event.subEvent(),
                    event.headline(),
                    event.time(),
                    event.places(),
                    actors,
                    recipients,
                    event.episode(),
                    tolls,
                    claims.stream().map(id -> new ClaimId("c_" + id)).toList(),
                    sources,
                    independent,
                    disagreements.stream().map(id -> new DisagreementId("x_" + id)).toList()));
  }

  static Arbitrary<Disagreement> disagreement() {
    Arbitrary<Disagreement.Side> side =
        Combinators.combine(
                text(),
                few(hex().map(id -> new ClaimId("c_" + id))),
                few(text()),
                maybe(partialDate()))
            .as(Disagreement.Side::new);
    return Combinators.combine(
            hex().map(id -> new DisagreementId("x_" + id)),
            maybe(hex().map(id -> new EventId("e_" + id))),
            text(),
            text(),
            Arbitraries.of(Disagreement.Relation.class),
            side.list().ofMinSize(2).ofMaxSize(4),
            text())
        .as(Disagreement::new);
  }

  static Arbitrary<Actor> actor() {
    Arbitrary<Actor.Role> held =
        Combinators.combine(
                text(),
                maybe(text()),
                maybe(partialDate()),
                maybe(partialDate()),
                few(hex().map(id -> new ClaimId("c_" + id))))
            .as(Actor.Role::new);
    Arbitrary<Quote> quote =
        Combinators.combine(hex().map(id -> new DocumentId("d_" + id)), span(), text())
            .as(Quote::new);
    Arbitrary<Actor.Role> told =
        Combinators.combine(
                text(), maybe(text()), maybe(partialDate()), flag(), quote.list().ofSize(1))
            .as(Actor.Role::told);
    Arbitrary<Actor.Role> role = Arbitraries.oneOf(held, told);
    return Combinators.combine(
            text(),
            text(),
            few(text()),
            text(),
            maybe(text()),
            maybe(text()),
            few(role),
            Arbitraries.integers())
        .as(Actor::new);
  }

  static Arbitrary<CodeLine> codeLine() {
    Arbitrary<CodedDocument.Primary> primary =
        Combinators.combine(
                Arbitraries.of(PloverType.class), maybe(text()), maybe(text()), confidence())
            .as(CodedDocument.Primary::new);
    Arbitrary<Label> label = Combinators.combine(text(), text(), confidence()).as(Label::new);
    Arbitrary<TimeExpression> time =
        Combinators.combine(mention(), Arbitraries.of(TimeExpression.Type.class), text())
            .as(TimeExpression::new);
    Arbitrary<Statement> statement =
        Combinators.combine(maybe(mention()), maybe(text()), mention(), span(), flag())
            .as(Statement::new);
    Arbitrary<CodedDocument> coded =
        Combinators.combine(
                hex().map(id -> new DocumentId("d_" + id)),
                maybe(primary),
                few(label),
                few(span()),
                few(time),
                few(place()),
                few(statement),
                few(claim()))
            .as(CodedDocument::new);
    return Combinators.combine(text(), coded).as(CodeLine::new);
  }

  static Arbitrary<Document> document() {
    Arbitrary<SourceFile> file =
        Combinators.combine(text(), hex(), Arbitraries.longs().greaterOrEqual(0), text())
            .as(SourceFile::new);
    Arbitrary<Block> block =
        Combinators.combine(
                Arbitraries.of(BlockKind.class),
                span().list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.integers().between(0, 900))
            .as(Block::new);
    Arbitrary<Article> article =
        Combinators.combine(
                hex().map(id -> new ArticleId("a_" + id)),
                text(),
                few(text()),
                maybe(found(partialDate())),
                span(),
                Arbitraries.of(ArticleKind.class),
                maybe(found(text())),
                maybe(found(text())))
            .as(Article::new);
    Arbitrary<Warning> warning =
        Combinators.combine(text(), text(), maybe(span())).as(Warning::new);
    Arbitrary<Document.Builder> ground =
        Combinators.combine(
                hex(),
                file,
                text(),
                maybe(found(text())),
                few(found(text())),
                maybe(found(text())),
                maybe(found(partialDate())))
            .as(
                (id, sourceFile, words, title, authors, source, published) ->
                    Document.builder(new DocumentId("d_" + id), sourceFile, words)
                        .title(title)
                        .authors(authors)
                        .source(source)
                        .published(published));
    Arbitrary<Note> note =
        Combinators.combine(text(), span(), few(span()), few(work())).as(Note::new);
    Arbitrary<Outlet> outlet =
        Combinators.combine(text(), text(), text(), maybe(text()), maybe(text()), maybe(text()))
            .as(Outlet::new);
    Arbitrary<SharedPassage> passage =
        Combinators.combine(span(), hex(), span())
            .as((here, id, there) -> new SharedPassage(here, new DocumentId("d_" + id), there));
    Arbitrary<Document.Builder> dated =
        Combinators.combine(
                ground, maybe(found(partialDate())), few(note), few(passage), maybe(outlet))
            .as(
                (builder, first, notes, passages, house) ->
                    builder.notBefore(first).notes(notes).sharedPassages(passages).outlet(house));
    return Combinators.combine(
            dated,
            text(),
            few(block),
            few(article),
            maybe(hex().map(id -> new DocumentId("d_" + id))),
            maybe(text()),
            few(warning))
        .as(
            (builder, language, blocks, articles, duplicateOf, externalId, warnings) ->
                builder
                    .language(language)
                    .blocks(blocks)
                    .articles(articles)
                    .duplicateOf(duplicateOf)
                    .externalId(externalId)
                    .warnings(warnings)
                    .build());
  }

  private static <T> Arbitrary<Found<T>> found(Arbitrary<T> value) {
    return Combinators.combine(value, text(), maybe(span())).as(Found::new);
  }

  private static Arbitrary<String> hex() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(16);
  }

  private static Arbitrary<Double> confidence() {
    return Arbitraries.integers().between(0, 10_000).map(number -> number / 1e4);
  }

  private static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false);
  }

  private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
    return value.optional(0.7);
  }

  private static <T> Arbitrary<List<T>> few(Arbitrary<T> value) {
    return value.list().ofMaxSize(3);
  }
}
