package org.cronista.publisher.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.DatePrecision;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.RelationWords;

/**
 * How many events when, as bars that lead to their place: by month over a few years, by year over
 * many, with the busiest years by month below. Long empty stretches are cut out, and marked.
 */
final class TimelineStrips {

  private static final int MONTHS_AT_MOST = 36;
  private static final int GAP_FROM = 3;
  private static final int BUSY_EVENTS = 8;
  private static final double BUSY_SHARE = 0.25;
  private static final int BUSIEST_YEARS = 2;

  private final Dossier dossier;

  TimelineStrips(Dossier dossier) {
    this.dossier = dossier;
  }

  /** One bar. */
  record Bar(String label, String name, String anchor, int events, int disputed) {}

  private static final class Tally {
    private int events;
    private int disputed;
  }

  void write(Html html) {
    List<Event> dated =
        dossier.events().stream().filter(event -> Dossier.timeOf(event).isPresent()).toList();
    if (dated.isEmpty()) {
      return;
    }
    html.open("section", "class", "strips", "aria-labelledby", "strip-title").line();
    html.element("h2", "When", "id", "strip-title").line();
    html.open("p", "class", "legend");
    html.open("span", "class", "key key-events").close("span").text("events ");
    html.open("span", "class", "key key-disputed").close("span");
    html.text("of which contradicted or framed differently").close("p").line();
    NavigableMap<YearMonth, Tally> months = byMonth(dated);
    if (!months.isEmpty()
        && ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey()) < MONTHS_AT_MOST
        && monthsTellMost(months, dated.size())) {
      writeMonths(html, "Events by month", months);
    } else {
      NavigableMap<Integer, Tally> years = byYear(dated);
      writeYears(html, years);
      for (int year : busiest(years, dated.size())) {
        TreeMap<YearMonth, Tally> ofYear =
            new TreeMap<>(months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true));
        if (ofYear.size() > 1) {
          writeMonths(html, year + " by month", ofYear);
        }
      }
    }
    html.close("section").line();
  }

  private static boolean monthsTellMost(Map<YearMonth, Tally> months, int dated) {
    return months.values().stream().mapToInt(tally -> tally.events).sum() * 2 > dated;
  }

  private NavigableMap<YearMonth, Tally> byMonth(List<Event> events) {
    TreeMap<YearMonth, Tally> months = new TreeMap<>();
    for (Event event : events) {
      Optional<EventTime> time = Dossier.timeOf(event);
      if (time.isPresent() && time.get().precision() != DatePrecision.YEAR) {
        add(months, YearMonth.from(time.get().start()), event);
      }
    }
    return months;
  }

  private NavigableMap<Integer, Tally> byYear(List<Event> events) {
    TreeMap<Integer, Tally> years = new TreeMap<>();
    for (Event event : events) {
      Dossier.timeOf(event)
          .map(EventTime::start)
          .map(LocalDate::getYear)
          .ifPresent(year -> add(years, year, event));
    }
    return years;
  }

  private <K> void add(Map<K, Tally> tallies, K key, Event event) {
    Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
    tally.events++;
    if (dossier.disagreementsOf(event).stream()
        .anyMatch(one -> RelationWords.isGrave(one.relation()))) {
      tally.disputed++;
    }
  }

  private static List<Integer> busiest(Map<Integer, Tally> years, int all) {
    return years.entrySet().stream()
        .filter(year -> year.getValue().events >= BUSY_EVENTS)
        .filter(year -> year.getValue().events >= all * BUSY_SHARE)
        .sorted((a, b) -> Integer.compare(b.getValue().events, a.getValue().events))
        .limit(BUSIEST_YEARS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static void writeYears(Html html, NavigableMap<Integer, Tally> years) {
    List<Bar> bars = new ArrayList<>();
    for (int year = years.firstKey(); year <= years.lastKey(); year++) {
      Tally tally = years.getOrDefault(year, new Tally());
      String name = Integer.toString(year);
      bars.add(new Bar(name, name, Anchors.ofYear(year), tally.events, tally.disputed));
    }
    new StripSvg("Events by year", withGaps(bars)).write(html);
  }

  private static void writeMonths(Html html, String title, NavigableMap<YearMonth, Tally> months) {
    List<Bar> bars = new ArrayList<>();
    for (YearMonth month = months.firstKey();
        !month.isAfter(months.lastKey());
        month = month.plusMonths(1)) {
      Tally tally = months.getOrDefault(month, new Tally());
      String name = DateWords.month(month.getMonth());
      boolean sayYear = bars.isEmpty() || month.getMonthValue() == 1;
      bars.add(
          new Bar(
              name.substring(0, 3) + (sayYear ? " ’" + twoDigits(month.getYear() % 100) : ""),
              name + " " + month.getYear(),
              Anchors.ofMonth(month.getYear(), month.getMonthValue()),
              tally.events,
              tally.disputed));
    }
    new StripSvg(title, withGaps(bars)).write(html);
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** Runs of empty bars become one bar without events whose label is "⋯". */
  private static List<Bar> withGaps(List<Bar> bars) {
    List<Bar> result = new ArrayList<>();
    int i = 0;
    while (i < bars.size()) {
      int end = i;
      while (end < bars.size() && bars.get(end).events() == 0) {
        end++;
      }
      if (end - i >= GAP_FROM) {
        result.add(new Bar("⋯", bars.get(i).name() + " to " + bars.get(end - 1).name(), "", 0, 0));
        i = end;
      } else {
        result.add(bars.get(i));
        i++;
      }
    }
    return result;
  }
}
