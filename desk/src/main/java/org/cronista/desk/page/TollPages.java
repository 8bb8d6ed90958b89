package org.cronista.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.access.Permission;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Dates;
import org.cronista.model.PartialDate;
import org.cronista.model.TollLedger;
import org.cronista.publisher.view.FigureWords;

/** Every figure that accounts give, one ledger for each thing counted, with how it grew. */
public final class TollPages implements RouteGroup {

  private final LiveRecord record;

  /** Pages over this record. */
  public TollPages(LiveRecord record) {
    this.record = record;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/tolls", Permission.READ, this::list),
        Route.get("/tolls/{id}", Permission.READ, this::show));
  }

  /**
   * A ledger as a line.
   *
   * @param id its identifier
   * @param scope event, episode or total, as a key of words
   * @param subject what is counted in
   * @param measure what is counted, in words
   * @param headline the figure in the headline; empty for none
   * @param lowest the lowest figure told
   * @param highest the highest figure told
   * @param figures how many figures there are
   */
  public record LedgerRow(
      String id,
      String scope,
      String subject,
      String measure,
      String headline,
      String lowest,
      String highest,
      int figures) {}

  /**
   * A figure.
   *
   * @param source the outlet
   * @param speaker whoever it quotes; empty for its own voice
   * @param official whether that is a body of the state
   * @param said when it was said, in words
   * @param figure the words of the figure
   * @param cover how much of the whole it counts, as a key of words
   * @param of whom it counts; empty when not said
   * @param address the words in their place
   */
  public record EntryRow(
      String source,
      String speaker,
      boolean official,
      String said,
      String figure,
      String cover,
      String of,
      String address) {}

  /**
   * What a rule would put in the headline.
   *
   * @param rule its name, in words
   * @param figure its figure
   * @param chosen whether it is the one in force
   */
  public record ChoiceRow(String rule, String figure, boolean chosen) {}

  private void list(Visit visit) {
    Snapshot snapshot = record.in(ChronologyFilter.of(visit.queryAll()).view());
    visit.show(
        "page/tolls",
        Map.of(
            "rows",
            snapshot.dossier().tolls().stream().map(ledger -> row(visit, ledger)).toList()));
  }

  private static LedgerRow row(Visit visit, TollLedger ledger) {
    List<Double> all =
        ledger.entries().stream()
            .map(entry -> entry.figure().best().orElse(entry.figure().low()))
            .sorted()
            .toList();
    return new LedgerRow(
        ledger.id(),
        ledger.scope().name(),
        ledger.subject(),
        Measures.of(visit.words(), ledger.what()),
        ledger.headline().map(TollLedger.Figure::words).orElse(""),
        all.isEmpty() ? "" : FigureWords.number(all.get(0)),
        all.isEmpty() ? "" : FigureWords.number(all.get(all.size() - 1)),
        ledger.entries().size());
  }

  private void show(Visit visit) {
    Snapshot snapshot = record.in(ChronologyFilter.of(visit.queryAll()).view());
    TollLedger ledger =
        snapshot.dossier().tolls().stream()
            .filter(one -> one.id().equals(visit.path("id")))
            .findFirst()
            .orElseThrow(DeskException::notFound);
    Dates dates = new Dates(visit.words());
    visit.show(
        "page/toll",
        Map.of(
            "row",
            row(visit, ledger),
            "event",
            ledger.event().map(id -> id.value()),
            "choices",
            ledger.byRule().stream()
                .map(
                    choice ->
                        new ChoiceRow(
                            visit.words().of("rule." + choice.rule().name()),
                            choice.figure().words(),
                            choice.rule() == ledger.rule()))
                .toList(),
            "entries",
            ledger.entries().stream()
                .map(
                    entry ->
                        new EntryRow(
                            entry.source(),
                            entry.speaker().orElse(""),
                            entry.official(),
                            entry
                                .saidOn()
                                .map(dates::of)
                                .orElseGet(() -> visit.words().of("dates.unknown")),
                            entry.figure().words(),
                            entry.cover().name(),
                            entry.of().orElse(""),
                            "/documents/" + entry.quote().document() + "#" + entry.claim()))
                .toList(),
            "chart",
            StepChart.of(ledger, dates)));
  }

  /**
   * The figures by the day on which they were said: a dot for each account, and the headline as a
   * line of steps. Coordinates are those of an SVG of {@link #WIDTH} by {@link #HEIGHT}.
   *
   * @param steps the headline's path; empty when it was never known
   * @param dots the accounts
   * @param marks the scale of numbers
   * @param first the first day, in words
   * @param last the last day, in words
   */
  public record StepChart(
      String steps, List<Dot> dots, List<Mark> marks, String first, String last) {

    /** Width. */
    public static final int WIDTH = 720;

    /** Height. */
    public static final int HEIGHT = 240;

    private static final int LEFT = 56;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 24;

    /** Copies the lists. */
    public StepChart {
      dots = List.copyOf(dots);
      marks = List.copyOf(marks);
    }

    /** One account's figure. */
    public record Dot(String x, String y, boolean official, String words) {}

    /** A number of the scale. */
    public record Mark(String y, String words) {}

    static StepChart of(TollLedger ledger, Dates dates) {
      List<TollLedger.Entry> told =
          ledger.entries().stream().filter(entry -> entry.saidOn().isPresent()).toList();
      List<LocalDate> days = new ArrayList<>();
      told.forEach(entry -> days.add(day(entry)));
      ledger.growth().forEach(step -> days.add(step.on()));
      if (days.isEmpty()) {
        return new StepChart("", List.of(), List.of(), "", "");
      }
      LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
      LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
      double top = 1;
      for (TollLedger.Entry entry : told) {
        top = Math.max(top, value(entry.figure()));
      }
      for (TollLedger.Step step : ledger.growth()) {
        top = Math.max(top, value(step.figure()));
      }
      double highest = top;
      long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
      return new StepChart(
          steps(ledger, first, span, highest),
          told.stream()
              .map(
                  entry ->
                      new Dot(
                          x(day(entry), first, span),
                          y(value(entry.figure()), highest),
                          entry.official(),
                          entry.source()
                              + ": "
                              + entry.figure().words()
                              + ", "
                              + entry.saidOn().map(dates::of).orElse("")))
              .toList(),
          List.of(
              new Mark(y(0, highest), "0"),
              new Mark(y(highest / 2, highest), FigureWords.number(highest / 2)),
              new Mark(y(highest, highest), FigureWords.number(highest))),
          dates.of(first),
          dates.of(last));
    }

    private static LocalDate day(TollLedger.Entry entry) {
      return entry.saidOn().map(PartialDate::first).orElseThrow();
    }

    private static double value(TollLedger.Figure figure) {
      return figure.best().orElse(figure.low());
    }

    private static String steps(TollLedger ledger, LocalDate first, long span, double top) {
      StringBuilder path = new StringBuilder();
      for (TollLedger.Step step : ledger.growth()) {
        String x = x(step.on(), first, span);
        String y = y(value(step.figure()), top);
        path.append(path.length() == 0 ? "M" + x + " " + y : "H" + x + "V" + y);
      }
      return path.length() == 0 ? "" : path.append("H").append(WIDTH - RIGHT).toString();
    }

    private static String x(LocalDate day, LocalDate first, long span) {
      return plain(
          LEFT + (double) ChronoUnit.DAYS.between(first, day) / span * (WIDTH - LEFT - RIGHT));
    }

    private static String y(double value, double top) {
      return plain(HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM));
    }

    private static String plain(double number) {
      return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Whether there is something to draw. */
    public boolean isEmpty() {
      return dots.isEmpty() && steps.isEmpty();
    }

    /** The headline's path, if there is one. */
    public Optional<String> findSteps() {
      return Optional.of(steps).filter(path -> !path.isEmpty());
    }
  }
}
