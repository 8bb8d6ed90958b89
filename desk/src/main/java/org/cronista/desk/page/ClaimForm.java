package org.cronista.desk.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Visit;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.Claim;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.EventTime;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.QuoteSelector;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * The form by which people put a claim right or make one of their own, and the way back from what
 * it sends to a claim. Rows that were left as they are keep what the machine knew of them.
 *
 * @param type PLOVER type and mode as {@code TYPE/mode}
 * @param subEvent ACLED sub-event; empty for none
 * @param modality how it is told
 * @param trigger the words that tell of it
 * @param actors who
 * @param recipients to whom
 * @param places where
 * @param time when
 * @param quantities how many
 * @param speakers according to whom
 */
public record ClaimForm(
    String type,
    String subEvent,
    String modality,
    Words trigger,
    List<NamedRow> actors,
    List<NamedRow> recipients,
    List<NamedRow> places,
    TimeRow time,
    List<QuantityRow> quantities,
    List<NamedRow> speakers) {

  private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final int UNKNOWN_PRECISION = 5;

  /** Copies the lists. */
  public ClaimForm {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
    speakers = List.copyOf(speakers);
  }

  /**
   * Words of the document.
   *
   * @param words the words, line ends folded
   * @param at where, as {@code start-end} in code points; empty when they are to be looked for
   */
  public record Words(String words, String at) {
    static final Words NONE = new Words("", "");

    static Words of(Mention mention) {
      return of(mention.text(), mention.span());
    }

    static Words of(String text, Span span) {
      return new Words(folded(text), span.start() + "-" + span.end());
    }

    boolean isBlank() {
      return words.isBlank();
    }
  }

  /**
   * Somebody or a place.
   *
   * @param words the words
   * @param name by which name it is known; empty when it is not
   * @param more precision of a place, 1 to 7; empty otherwise
   */
  public record NamedRow(Words words, String name, String more) {
    static final NamedRow NONE = new NamedRow(Words.NONE, "", "");
  }

  /**
   * When.
   *
   * @param words the words, perhaps none
   * @param from first day, ISO 8601, or empty
   * @param to last day
   * @param precision how exactly
   */
  public record TimeRow(Words words, String from, String to, String precision) {
    static final TimeRow NONE = new TimeRow(Words.NONE, "", "", DatePrecision.DAY.label());
  }

  /**
   * How many.
   *
   * @param words the words
   * @param what what is counted
   * @param qualifier how it is bounded
   * @param low the number, or the lower one
   * @param high the upper one; empty when there is one number
   * @param of whom it counts
   * @param cumulative whether it is a running total
   */
  public record QuantityRow(
      Words words,
      String what,
      String qualifier,
      String low,
      String high,
      String of,
      boolean cumulative) {
    static final QuantityRow NONE =
        new QuantityRow(
            Words.NONE, Measure.KILLED.key(), Quantity.Qualifier.EXACT.label(), "", "", "", false);
  }

  /** An empty form. */
  public static ClaimForm empty() {
    return new ClaimForm(
        PloverType.PROTEST.name() + "/",
        "",
        Modality.ASSERTED.label(),
        Words.NONE,
        List.of(NamedRow.NONE),
        List.of(NamedRow.NONE),
        List.of(NamedRow.NONE),
        TimeRow.NONE,
        List.of(QuantityRow.NONE),
        List.of(NamedRow.NONE));
  }

  /** The form filled with a claim, with a free row at the end of each list. */
  public static ClaimForm of(Claim claim) {
    return new ClaimForm(
        claim.type().name() + "/" + claim.mode().orElse(""),
        claim.subEvent().map(AcledSubEvent::label).orElse(""),
        claim.modality().label(),
        Words.of(claim.trigger()),
        withFree(claim.actors().stream().map(ClaimForm::row).toList(), NamedRow.NONE),
        withFree(claim.recipients().stream().map(ClaimForm::row).toList(), NamedRow.NONE),
        withFree(claim.places().stream().map(ClaimForm::row).toList(), NamedRow.NONE),
        claim.time().map(ClaimForm::row).orElse(TimeRow.NONE),
        withFree(claim.quantities().stream().map(ClaimForm::row).toList(), QuantityRow.NONE),
        withFree(claim.attribution().stream().map(ClaimForm::row).toList(), NamedRow.NONE));
  }

  private static <T> List<T> withFree(List<T> rows, T free) {
    List<T> all = new ArrayList<>(rows);
    all.add(free);
    return all;
  }

  private static NamedRow row(ActorMention actor) {
    return new NamedRow(Words.of(actor.mention()), actor.name().orElse(""), "");
  }

  private static NamedRow row(PlaceMention place) {
    return new NamedRow(
        Words.of(place.mention()), place.name(), Integer.toString(place.precision()));
  }

  private static NamedRow row(Attribution attribution) {
    return new NamedRow(Words.of(attribution.mention()), attribution.speaker(), "");
  }

  private static TimeRow row(EventTime time) {
    return new TimeRow(
        time.span().map(span -> Words.of(time.text(), span)).orElse(Words.NONE),
        time.start().toString(),
        time.end().toString(),
        time.precision().label());
  }

  private static QuantityRow row(Quantity quantity) {
    Interval interval = quantity.interval();
    boolean one =
        switch (quantity.qualifier()) {
          case RANGE, VAGUE -> false;
          default -> true;
        };
    double number =
        quantity.qualifier() == Quantity.Qualifier.AT_MOST
            ? interval.high().or(interval::best).orElse(interval.low())
            : one ? interval.best().orElse(interval.low()) : interval.low();
    return new QuantityRow(
        Words.of(quantity.mention()),
        quantity.what().key(),
        quantity.qualifier().label(),
        Interval.plain(number),
        one ? "" : interval.high().map(Interval::plain).orElse(""),
        quantity.of().orElse(""),
        quantity.cumulative());
  }

  /** Line ends and runs of blanks as one blank. */
  static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** Reads what a form sent. */
  public static final class Reader {
    private final Visit visit;
    private final Snapshot snapshot;
    private final Document document;
    private final TextIndex index;
    private final List<Span> sentences;
    private int near;

    /**
     * For a form about a document.
     *
     * @param sentences the document's sentences, as far as known
     */
    public Reader(Visit visit, Snapshot snapshot, Document document, List<Span> sentences) {
      this.visit = visit;
      this.snapshot = snapshot;
      this.document = document;
      this.sentences = List.copyOf(sentences);
      index = TextIndex.of(document.text());
    }

    /** {@code base} as the form has it. */
    public Claim read(Claim base) {
      near = base.trigger().span().start();
      Mention trigger = trigger();
      near = trigger.span().start();
      String type = visit.form("type").orElse("");
      return base.toBuilder()
          .type(type(type), mode(type))
          .at(
              trigger.equals(base.trigger()) ? base.sentence() : sentenceOf(trigger.span()),
              trigger)
          .subEvent(visit.form("subEvent").flatMap(AcledSubEvent::findByLabel))
          .modality(modality())
          .actors(actors("actor", base.actors()))
          .recipients(actors("recipient", base.recipients()))
          .places(places(base.places()))
          .time(time(base.time()))
          .quantities(quantities(base.quantities()))
          .attribution(speakers(base.attribution()))
          .coder(Claim.Coder.PERSON)
          .build();
    }

    /** A claim of the form's own. */
    public Claim read() {
      Mention trigger = trigger();
      String type = visit.form("type").orElse("");
      Claim bare =
          Claim.builder(document.id(), type(type), sentenceOf(trigger.span()), trigger)
              .mode(mode(type))
              .coder(Claim.Coder.PERSON)
              .confidence(1)
              .article(document.findArticle(trigger.span()).map(article -> article.id()))
              .citations(document.citations(sentenceOf(trigger.span())))
              .rule("a person")
              .build();
      return read(bare);
    }

    private Mention trigger() {
      return mention(row("trigger", 0)).orElseThrow(() -> DeskException.bad("trigger-missing"));
    }

    private static PloverType type(String value) {
      return Arrays.stream(PloverType.values())
          .filter(type -> type.name().equals(value.replaceFirst("/.*", "")))
          .findFirst()
          .orElseThrow(() -> DeskException.bad("type-missing"));
    }

    private static Optional<String> mode(String value) {
      return Optional.of(value.replaceFirst("^[^/]*/?", ""))
          .filter(mode -> type(value).modes().contains(mode));
    }

    private Modality modality() {
      return visit
          .form("modality")
          .flatMap(
              label ->
                  Arrays.stream(Modality.values())
                      .filter(one -> one.label().equals(label))
                      .findFirst())
          .orElse(Modality.ASSERTED);
    }

    private int rows(String name) {
      return visit.formAll(name + "Words").size();
    }

    private String value(String name, int row) {
      List<String> all = visit.formAll(name);
      return row < all.size() ? all.get(row).strip() : "";
    }

    private Words row(String name, int row) {
      return new Words(folded(value(name + "Words", row)), value(name + "At", row));
    }

    /** The words where the form says, else where they are found nearest to the trigger. */
    private Optional<Mention> mention(Words words) {
      if (words.isBlank()) {
        return Optional.empty();
      }
      Matcher at = AT.matcher(words.at());
      if (at.matches()) {
        int start = Integer.parseInt(at.group(1));
        int end = Integer.parseInt(at.group(2));
        if (start < end && end <= index.length()) {
          Span span = new Span(start, end);
          if (folded(index.words(span)).equals(words.words())) {
            return Optional.of(new Mention(span, index.words(span)));
          }
        }
      }
      return Optional.of(
          QuoteSelector.ofWords(words.words())
              .find(document.text(), near)
              .map(span -> new Mention(span, index.words(span)))
              .orElseThrow(() -> DeskException.bad("words-not-found", words.words())));
    }

    private Span sentenceOf(Span trigger) {
      return sentences.stream()
          .filter(sentence -> sentence.contains(trigger))
          .findFirst()
          .or(
              () ->
                  document.blocks().stream()
                      .map(Block::hull)
                      .filter(hull -> hull.contains(trigger))
                      .findFirst())
          .orElse(trigger);
    }

    private List<ActorMention> actors(String name, List<ActorMention> base) {
      List<ActorMention> actors = new ArrayList<>();
      for (int at = 0; at < rows(name); at++) {
        NamedRow row = new NamedRow(row(name, at), value(name + "Name", at), "");
        Optional<ActorMention> same =
            base.stream().filter(one -> ClaimForm.row(one).equals(row)).findFirst();
        same.or(() -> mention(row.words()).map(mention -> actor(mention, row.name())))
            .ifPresent(actors::add);
      }
      return actors;
    }

    private ActorMention actor(Mention mention, String name) {
      Optional<Actor> known = name.isEmpty() ? Optional.empty() : known(name);
      return new ActorMention(
          mention,
          mention,
          known.map(Actor::id),
          known.map(Actor::name).or(() -> Optional.of(name).filter(said -> !said.isEmpty())),
          known.flatMap(Actor::country),
          known.flatMap(Actor::sector));
    }

    private Optional<Actor> known(String name) {
      String wanted = ChronologyFilter.folded(name);
      return snapshot.dossier().actors().stream()
          .filter(
              actor ->
                  ChronologyFilter.folded(actor.name()).equals(wanted)
                      || actor.aliases().stream()
                          .anyMatch(alias -> ChronologyFilter.folded(alias).equals(wanted)))
          .findFirst();
    }

    private List<PlaceMention> places(List<PlaceMention> base) {
      List<PlaceMention> places = new ArrayList<>();
      for (int at = 0; at < rows("place"); at++) {
        NamedRow row =
            new NamedRow(row("place", at), value("placeName", at), value("placePrecision", at));
        Optional<PlaceMention> same =
            base.stream().filter(one -> ClaimForm.row(one).equals(row)).findFirst();
        same.or(() -> mention(row.words()).map(mention -> place(mention, row)))
            .ifPresent(places::add);
      }
      return places;
    }

    /** A place that other claims know by this name is the same one. */
    private PlaceMention place(Mention mention, NamedRow row) {
      String name = row.name().isEmpty() ? folded(mention.text()) : row.name();
      String wanted = ChronologyFilter.folded(name);
      Optional<PlaceMention> known =
          snapshot.dossier().claims().stream()
              .flatMap(claim -> claim.places().stream())
              .filter(one -> ChronologyFilter.folded(one.name()).equals(wanted))
              .findFirst();
      int precision =
          row.more().matches("[1-7]")
              ? Integer.parseInt(row.more())
              : known.map(PlaceMention::precision).orElse(UNKNOWN_PRECISION);
      return new PlaceMention(
          mention,
          known.map(PlaceMention::geonamesId).orElse(OptionalLong.empty()),
          known.map(PlaceMention::name).orElse(name),
          known.map(PlaceMention::kind).orElse(""),
          known.flatMap(PlaceMention::coordinates),
          known.flatMap(PlaceMention::country),
          known.flatMap(PlaceMention::admin1),
          precision,
          false);
    }

    private Optional<EventTime> time(Optional<EventTime> base) {
      TimeRow row =
          new TimeRow(
              row("time", 0),
              value("timeFrom", 0),
              value("timeTo", 0),
              visit.form("timePrecision").orElse(DatePrecision.DAY.label()));
      if (base.filter(time -> ClaimForm.row(time).equals(row)).isPresent()) {
        return base;
      }
      if (row.from().isEmpty()) {
        return Optional.empty();
      }
      LocalDate from = day(row.from());
      DatePrecision precision =
          Arrays.stream(DatePrecision.values())
              .filter(one -> one.label().equals(row.precision()))
              .findFirst()
              .orElse(DatePrecision.DAY);
      LocalDate first =
          switch (precision) {
            case YEAR -> LocalDate.of(from.getYear(), 1, 1);
            case MONTH -> from.withDayOfMonth(1);
            default -> from;
          };
      LocalDate last =
          switch (precision) {
            case YEAR -> LocalDate.of(from.getYear(), 12, 31);
            case MONTH -> YearMonth.from(from).atEndOfMonth();
            case DAY -> from;
            default -> row.to().isEmpty() ? from : day(row.to());
          };
      if (last.isBefore(first)) {
        throw DeskException.bad("time-reversed");
      }
      Optional<Mention> words = mention(row.words());
      return Optional.of(
          new EventTime(
              first,
              last,
              precision,
              words.map(Mention::text).orElse(""),
              words.map(Mention::span),
              words.isEmpty(),
              "a person"));
    }

    private static LocalDate day(String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException e) {
        throw DeskException.bad("date-unfit", written);
      }
    }

    private List<Quantity> quantities(List<Quantity> base) {
      List<Quantity> quantities = new ArrayList<>();
      List<String> running = visit.formAll("quantityRunning");
      for (int at = 0; at < rows("quantity"); at++) {
        QuantityRow row =
            new QuantityRow(
                row("quantity", at),
                value("quantityWhat", at),
                value("quantityQualifier", at),
                value("quantityLow", at),
                value("quantityHigh", at),
                value("quantityOf", at),
                running.contains(Integer.toString(at)));
        Optional<Quantity> same =
            base.stream().filter(one -> ClaimForm.row(one).equals(row)).findFirst();
        same.or(() -> mention(row.words()).map(mention -> quantity(mention, row, base)))
            .ifPresent(quantities::add);
      }
      return quantities;
    }

    private static Quantity quantity(Mention mention, QuantityRow row, List<Quantity> base) {
      if (!Measure.isValid(row.what())) {
        throw DeskException.bad("measure-unfit", row.what());
      }
      Measure what = new Measure(row.what());
      Quantity.Qualifier qualifier =
          Arrays.stream(Quantity.Qualifier.values())
              .filter(one -> one.label().equals(row.qualifier()))
              .findFirst()
              .orElse(Quantity.Qualifier.EXACT);
      String unit =
          base.stream()
              .filter(one -> one.what().equals(what))
              .map(Quantity::unit)
              .findFirst()
              .orElse(unit(what));
      return new Quantity(
          mention,
          what,
          interval(qualifier, row),
          qualifier,
          unit,
          Optional.of(row.of()).filter(of -> !of.isEmpty()),
          row.cumulative());
    }

    /** What is counted by the piece has the unit that the machine gives it. */
    private static String unit(Measure what) {
      return switch (what.key()) {
        case "share" -> "percent";
        case "duration" -> "days";
        case "money" -> "";
        case "blockades", "votes" -> "items";
        default -> "persons";
      };
    }

    /** As the contract has it: "about 80" is 72 to 88, "almost 80" lies below. */
    private static Interval interval(Quantity.Qualifier qualifier, QuantityRow row) {
      double low = number(row.low());
      return switch (qualifier) {
        case EXACT -> Interval.exactly(low);
        case AT_LEAST -> Interval.atLeast(low);
        case MORE_THAN -> Interval.moreThan(low);
        case ABOUT -> Interval.between(low * 0.9, low * 1.1, Optional.of(low));
        case ALMOST -> Interval.between(low * 0.9, low, Optional.of(low));
        case AT_MOST -> Interval.between(0, low, Optional.of(low));
        case RANGE, VAGUE -> {
          double high = row.high().isEmpty() ? low : number(row.high());
          if (high < low) {
            throw DeskException.bad("range-reversed");
          }
          yield Interval.between(low, high, Optional.empty());
        }
      };
    }

    private static double number(String written) {
      try {
        double number = Double.parseDouble(written);
        if (number >= 0 && !Double.isInfinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw DeskException.bad("number-unfit", written);
      }
      throw DeskException.bad("number-unfit", written);
    }

    private List<Attribution> speakers(List<Attribution> base) {
      List<Attribution> speakers = new ArrayList<>();
      for (int at = 0; at < rows("speaker"); at++) {
        NamedRow row = new NamedRow(row("speaker", at), value("speakerName", at), "");
        Optional<Attribution> same =
            base.stream().filter(one -> ClaimForm.row(one).equals(row)).findFirst();
        same.or(() -> mention(row.words()).map(mention -> speaker(mention, row.name())))
            .ifPresent(speakers::add);
      }
      return speakers;
    }

    private Attribution speaker(Mention mention, String name) {
      String said = name.isEmpty() ? folded(mention.text()) : name;
      return new Attribution(mention, said, known(said).map(Actor::id));
    }
  }
}
