package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cronista.model.ContentHash;
import org.cronista.model.EventId;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.PartialDate;
import org.cronista.model.TollLedger;
import org.cronista.model.TollLedger.Cover;
import org.cronista.model.TollLedger.Scope;
import org.cronista.reconciler.internal.FigureComparison.Value;

/** Keeps the ledgers of tolls: of each event, of each episode, and of each country in all. */
final class TollBook {

  private static final List<Measure> MEASURES =
      List.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.ARRESTED,
          Measure.DISAPPEARED,
          Measure.DISMISSED);

  private final HeadlineRule rule;
  private final List<Page> pages;

  /** An event with its name. */
  record Page(Draft draft, EventId event, String headline) {}

  /**
   * A book over events.
   *
   * @param pages the events in their order
   */
  TollBook(HeadlineRule rule, List<Page> pages) {
    this.rule = rule;
    this.pages = List.copyOf(pages);
  }

  /** Totals, then episodes, then events in their order. */
  List<TollLedger> ledgers() {
    List<TollLedger> ledgers = new ArrayList<>();
    for (Measure measure : MEASURES) {
      List<TollLedger> episodes =
          group(page -> page.draft().episode()).entrySet().stream()
              .flatMap(e -> together(Scope.EPISODE, e.getKey(), e.getValue(), measure).stream())
              .toList();
      group(TollBook::country)
          .forEach((name, group) -> total(name, group, measure).ifPresent(ledgers::add));
      ledgers.addAll(episodes);
    }
    ledgers.sort(Comparator.comparing(ledger -> ledger.scope() != Scope.TOTAL));
    for (Page page : pages) {
      for (Measure measure : MEASURES) {
        event(page, measure).ifPresent(ledgers::add);
      }
    }
    return List.copyOf(ledgers);
  }

  private Map<String, List<Page>> group(Function<Page, Optional<String>> key) {
    Map<String, List<Page>> groups = new TreeMap<>();
    for (Page page : pages) {
      key.apply(page)
          .ifPresent(name -> groups.computeIfAbsent(name, k -> new ArrayList<>()).add(page));
    }
    return groups;
  }

  private static Optional<String> country(Page page) {
    Map<String, Integer> votes = new TreeMap<>();
    page.draft()
        .members()
        .forEach(
            account -> account.setting().country().ifPresent(c -> votes.merge(c, 1, Integer::sum)));
    return votes.isEmpty() ? Optional.empty() : Optional.of(Tally.most(votes));
  }

  private static boolean isWhole(Page page) {
    return page.draft().members().stream().anyMatch(Account::isWhole);
  }

  // --- one event ---

  private Optional<TollLedger> event(Page page, Measure measure) {
    List<Value> all =
        FigureComparison.values(page.draft().members()).getOrDefault(measure, List.of());
    List<TollLedger.Entry> entries = new ArrayList<>();
    for (Value value : all) {
      for (Figure figure : value.figures()) {
        if (figure.extent() != Figure.Extent.BEYOND) {
          entries.add(entry(figure, cover(figure)));
        }
      }
    }
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ledger(
            Scope.EVENT,
            Optional.of(page.event()),
            page.headline(),
            measure,
            page.draft().tolls().list(measure),
            Optional.empty(),
            entries));
  }

  private static Cover cover(Figure figure) {
    return switch (figure.extent()) {
      case MAIN -> figure.population() == Population.EVERYBODY ? Cover.WHOLE : Cover.PART;
      case ADDED -> Cover.ADDED;
      case PART, BEYOND -> Cover.PART;
    };
  }

  // --- an episode ---

  /** The sums told of an episode beside its events, which are added up apart. */
  private Optional<TollLedger> together(
      Scope scope, String subject, List<Page> group, Measure measure) {
    List<Value> wholes = new ArrayList<>();
    List<TollLedger.Entry> entries = new ArrayList<>();
    for (Page page : group) {
      if (isWhole(page)) {
        wholes.addAll(page.draft().tolls().list(measure));
      }
    }
    wholes.forEach(value -> value.figures().forEach(f -> entries.add(entry(f, Cover.WHOLE))));
    Optional<Summed> parts = addUp(group, measure, entries);
    if (entries.isEmpty() || (wholes.isEmpty() && parts.filter(p -> p.events() > 1).isEmpty())) {
      return Optional.empty();
    }
    List<Value> merged = FigureComparison.merge(wholes);
    Optional<Figure> headline =
        merged.isEmpty()
            ? Optional.empty()
            : Optional.of(HeadlineFigure.choose(merged, rule).first());
    Optional<TollLedger.Sum> sum =
        parts.map(
            part ->
                new TollLedger.Sum(
                    part.figure(),
                    part.events(),
                    headline.map(h -> Math.max(0, h.interval().low() - part.most())).orElse(0.0)));
    return Optional.of(ledger(scope, Optional.empty(), subject, measure, merged, sum, entries));
  }

  /** The figures of several events in one. */
  private record Summed(TollLedger.Figure figure, int events) {
    double most() {
      return figure.high().or(() -> figure.best()).orElse(figure.low());
    }
  }

  /** Adds the events that tell one deed each; those that sum up others are left out. */
  private static Optional<Summed> addUp(
      List<Page> group, Measure measure, List<TollLedger.Entry> entries) {
    double low = 0;
    double best = 0;
    double high = 0;
    boolean bestKnown = true;
    boolean closed = true;
    int events = 0;
    for (Page page : group) {
      Optional<Value> value =
          isWhole(page) ? Optional.empty() : page.draft().tolls().findBest(measure);
      if (value.isPresent()) {
        Interval interval = value.get().first().interval();
        entries.add(entry(value.get().first(), Cover.PART));
        low += interval.low();
        bestKnown &= interval.best().isPresent();
        best += interval.best().orElse(0.0);
        closed &= interval.high().isPresent();
        high += interval.high().orElse(0.0);
        events++;
      }
    }
    if (events == 0) {
      return Optional.empty();
    }
    Optional<Double> likeliest = bestKnown ? Optional.of(best) : Optional.empty();
    Optional<Double> most = closed ? Optional.of(high) : Optional.empty();
    String words =
        most.isEmpty()
            ? "at least " + English.number(low)
            : low == high
                ? English.number(low)
                : English.number(low) + " to " + English.number(high);
    return Optional.of(new Summed(new TollLedger.Figure(low, likeliest, most, words), events));
  }

  // --- a country ---

  /** Everything told of a country: its single deeds added up, its sums listed and not added. */
  private Optional<TollLedger> total(String country, List<Page> group, Measure measure) {
    return together(Scope.TOTAL, country, group, measure)
        .map(
            ledger ->
                new TollLedger(
                    ledger.id(),
                    ledger.scope(),
                    ledger.event(),
                    ledger.subject(),
                    ledger.what(),
                    ledger.rule(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    ledger
                        .sum()
                        .map(
                            s ->
                                new TollLedger.Sum(
                                    s.figure(), s.events(), unlisted(group, measure))),
                    ledger.entries()));
  }

  /** What the sums of the country's episodes count beyond the events listed in them. */
  private double unlisted(List<Page> group, Measure measure) {
    Map<String, List<Page>> episodes = new TreeMap<>();
    for (Page page : group) {
      page.draft()
          .episode()
          .ifPresent(name -> episodes.computeIfAbsent(name, k -> new ArrayList<>()).add(page));
    }
    return episodes.entrySet().stream()
        .flatMap(e -> together(Scope.EPISODE, e.getKey(), e.getValue(), measure).stream())
        .mapToDouble(
            ledger ->
                ledger
                    .sum()
                    .map(TollLedger.Sum::unlisted)
                    .orElseGet(() -> ledger.headline().map(TollLedger.Figure::low).orElse(0.0)))
        .sum();
  }

  // --- writing ---

  private TollLedger ledger(
      Scope scope,
      Optional<EventId> event,
      String subject,
      Measure measure,
      List<Value> values,
      Optional<TollLedger.Sum> sum,
      List<TollLedger.Entry> entries) {
    List<TollLedger.Choice> choices = new ArrayList<>();
    List<TollLedger.Step> growth = new ArrayList<>();
    if (!values.isEmpty()) {
      Arrays.stream(HeadlineRule.values())
          .forEach(r -> choices.add(new TollLedger.Choice(r, choose(values, r))));
      HeadlineFigure.knownOn(values)
          .forEach((day, known) -> step(growth, day, choose(known, rule)));
    }
    return new TollLedger(
        "t_"
            + ContentHash.shortHash(
                scope.label(), event.map(EventId::value).orElse(subject), measure.key()),
        scope,
        event,
        subject,
        measure,
        rule,
        values.isEmpty() ? Optional.empty() : Optional.of(choose(values, rule)),
        choices,
        growth,
        sum,
        entries.stream().distinct().sorted(BY_SAYING).toList());
  }

  private static void step(List<TollLedger.Step> growth, LocalDate day, TollLedger.Figure figure) {
    boolean same = !growth.isEmpty() && growth.get(growth.size() - 1).figure().equals(figure);
    if (!same) {
      growth.add(new TollLedger.Step(day, figure));
    }
  }

  private static TollLedger.Figure choose(List<Value> values, HeadlineRule rule) {
    return figure(HeadlineFigure.choose(values, rule).first());
  }

  private static TollLedger.Figure figure(Figure figure) {
    Interval interval = figure.interval();
    String words =
        Values.of(figure)
            + figure
                .base()
                .map(base -> " (" + Values.of(base) + " and " + figure.addedWords() + " more)")
                .orElse("");
    return new TollLedger.Figure(interval.low(), interval.best(), interval.high(), words);
  }

  private static TollLedger.Entry entry(Figure figure, Cover cover) {
    Utterance words = Side.utterance(figure);
    boolean running =
        figure.quantity().cumulative() || figure.account().isWhole() || figure.base().isPresent();
    Optional<LocalDate> said = words.saidOn().map(PartialDate::last);
    Optional<LocalDate> happened = figure.account().period().map(Period::last);
    return new TollLedger.Entry(
        words.source(),
        words.speaker(),
        figure.account().marks().official(),
        words.saidOn(),
        running ? said.or(() -> happened) : happened.or(() -> said),
        cover,
        figure(figure),
        figure.quantity().of(),
        figure.account().id(),
        words.quote());
  }

  private static final Comparator<TollLedger.Entry> BY_SAYING =
      Comparator.comparing((TollLedger.Entry entry) -> entry.saidOn().isEmpty())
          .thenComparing(entry -> entry.saidOn().map(date -> date.last().toEpochDay()).orElse(0L))
          .thenComparing(TollLedger.Entry::source)
          .thenComparing(TollLedger.Entry::claim)
          .thenComparing(entry -> entry.quote().span());
}
