package org.cronista.publisher.page;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.DatePrecision;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.Standing;

/** All events, by year and month; undated ones last, words without date and place last of all. */
final class Entries {

  private static final int MONTH_NOT_TOLD = 0;

  private final Dossier dossier;
  private final Entry entry;

  Entries(Dossier dossier, int quotesShown) {
    this.dossier = dossier;
    entry = new Entry(dossier, quotesShown);
  }

  void write(Html html) {
    TreeMap<Integer, TreeMap<Integer, List<Event>>> years = new TreeMap<>();
    List<Event> undated = new ArrayList<>();
    List<Event> adrift = new ArrayList<>();
    for (Event event : dossier.events()) {
      Optional<EventTime> time = Dossier.timeOf(event);
      if (time.isPresent()) {
        years
            .computeIfAbsent(time.get().start().getYear(), year -> new TreeMap<>())
            .computeIfAbsent(monthOf(time.get()), month -> new ArrayList<>())
            .add(event);
      } else {
        (dossier.standingOf(event) == Standing.ADRIFT ? adrift : undated).add(event);
      }
    }
    if (dossier.events().isEmpty()) {
      html.element("p", "No event was found in these documents.", "class", "nothing").line();
    }
    years.forEach((year, months) -> writeYear(html, year, months));
    writeUndated(html, undated, adrift);
    html.element(
            "p", "Nothing fits these filters.", "id", "nothing", "class", "nothing", "hidden", "")
        .line();
  }

  private static int monthOf(EventTime time) {
    boolean wholeYear =
        time.precision() == DatePrecision.RANGE
            && time.start().getDayOfYear() == 1
            && time.end().getMonth() == Month.DECEMBER
            && time.end().getDayOfMonth() == 31;
    return time.precision() == DatePrecision.YEAR || wholeYear
        ? MONTH_NOT_TOLD
        : time.start().getMonthValue();
  }

  private void writeYear(Html html, int year, Map<Integer, List<Event>> months) {
    html.open("section", "class", "group year", "id", Anchors.ofYear(year)).line();
    html.element("h3", Integer.toString(year)).line();
    months.forEach((month, events) -> writeMonth(html, year, month, events));
    html.close("section").line();
  }

  private void writeMonth(Html html, int year, int month, List<Event> events) {
    html.open("section", "class", "group month", "id", Anchors.ofMonth(year, month)).line();
    html.element(
            "h4", month == MONTH_NOT_TOLD ? "Month not told" : DateWords.month(Month.of(month)))
        .line();
    writeEvents(html, events);
    html.close("section").line();
  }

  private void writeEvents(Html html, List<Event> events) {
    List<Event> thin = new ArrayList<>();
    for (Event event : events) {
      if (dossier.standingOf(event) == Standing.MAIN) {
        entry.write(html, event);
      } else {
        thin.add(event);
      }
    }
    if (!thin.isEmpty()) {
      html.open("details", "class", "fold");
      html.element(
              "summary",
              Words.count(thin.size(), "event", "events") + " told once, with little certainty")
          .line();
      thin.forEach(event -> entry.write(html, event));
      html.close("details").line();
    }
  }

  private void writeUndated(Html html, List<Event> undated, List<Event> adrift) {
    if (undated.isEmpty() && adrift.isEmpty()) {
      return;
    }
    html.open("section", "class", "group year undated", "id", "undated").line();
    html.element("h3", "Date not told").line();
    if (!undated.isEmpty()) {
      html.open("section", "class", "group month").line();
      html.element("h4", "Acts and happenings").line();
      writeEvents(html, undated);
      html.close("section").line();
    }
    if (!adrift.isEmpty()) {
      html.open("section", "class", "group month").line();
      html.element("h4", "Words told without date or place").line();
      html.open("details", "class", "fold");
      html.element(
              "summary",
              Words.count(
                  adrift.size(), "demand, accusation or promise", "demands, accusations, promises"))
          .line();
      adrift.forEach(event -> entry.write(html, event));
      html.close("details").line().close("section").line();
    }
    html.close("section").line();
  }
}
