package org.cronista.publisher.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cronista.model.Interval;
import org.cronista.model.TollLedger;
import org.cronista.model.TollLedger.Cover;
import org.cronista.model.TollLedger.Entry;
import org.cronista.model.TollLedger.Scope;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.TollWords;

/**
 * A ledger's figures by the day on which each was said: a line of steps for each source, which goes
 * on until the source says another number. Figures of a part, and those said on no known day, are
 * in the table only.
 */
final class TollChart {

  private static final int PLOT = 586;
  private static final int LEFT = 44;
  private static final int TOP = 14;
  private static final int HEIGHT = 150;
  private static final int BELOW = 26;
  private static final int LABEL = 15;
  private static final int COLOURS = 6;
  private static final int TICK_ROOM = 96;

  /** Pixels beside the end of a line before its label, and behind the label. */
  private static final int GAP = 12;

  /**
   * Pixels that a letter of a label takes at most on the average, at the size of the page's css.
   */
  private static final double LETTER = 7.5;

  private final TollLedger ledger;
  private final Map<String, List<Point>> lines = new TreeMap<>();
  private long first;
  private long last;
  private double most;

  private record Point(long day, double value, Entry entry) {}

  private record Label(int y, String words, int colour) {}

  TollChart(TollLedger ledger) {
    this.ledger = ledger;
    for (Entry entry : ledger.entries()) {
      if (entry.saidOn().isPresent() && entry.cover() == Cover.WHOLE) {
        double value = entry.figure().best().orElse(entry.figure().low());
        lines
            .computeIfAbsent(entry.source(), source -> new ArrayList<>())
            .add(new Point(entry.saidOn().get().last().toEpochDay(), value, entry));
      }
    }
    lines
        .values()
        .forEach(
            points ->
                points.sort(
                    Comparator.comparingLong(Point::day).thenComparingDouble(Point::value)));
    first = points().mapToLong(Point::day).min().orElse(0);
    last = points().mapToLong(Point::day).max().orElse(0);
    most = points().mapToDouble(Point::value).max().orElse(0);
  }

  private Stream<Point> points() {
    return lines.values().stream().flatMap(List::stream);
  }

  /** Whether there is something to see: different numbers, said on different days. */
  private boolean isTelling() {
    return ledger.scope() != Scope.TOTAL
        && last > first
        && most > 0
        && points().mapToDouble(Point::value).distinct().count() > 1;
  }

  void write(Html html) {
    if (!isTelling()) {
      return;
    }
    String name = Words.capital(TollWords.subject(ledger)) + ", by the day it was said";
    List<Label> labels = labels();
    int width = LEFT + PLOT + GAP + room(labels) + GAP;
    int lowest = labels.stream().mapToInt(Label::y).max().orElse(0) + LABEL;
    int height = Math.max(TOP + HEIGHT + BELOW, lowest);
    html.open("figure", "class", "chart", "tabindex", "0", "role", "group", "aria-label", name);
    html.open(
        "svg",
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-label",
        name);
    scale(html);
    int colour = 0;
    for (List<Point> points : lines.values()) {
      line(html, points, colour);
      colour = (colour + 1) % COLOURS;
    }
    labels.forEach(
        label ->
            text(
                html,
                LEFT + PLOT + GAP,
                label.y(),
                label.words(),
                "start",
                "colour-" + label.colour()));
    html.close("svg").line().close("figure").line();
  }

  /** Beside the ends of their lines, pushed down where they would run into each other. */
  private List<Label> labels() {
    List<Label> ends = new ArrayList<>();
    int colour = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      Point end = line.getValue().get(line.getValue().size() - 1);
      ends.add(
          new Label(
              y(end.value()) + 4, end.entry().figure().words() + "  " + line.getKey(), colour));
      colour = (colour + 1) % COLOURS;
    }
    List<Label> placed = new ArrayList<>();
    int free = Integer.MIN_VALUE;
    for (Label label : ends.stream().sorted(Comparator.comparingInt(Label::y)).toList()) {
      int y = Math.max(label.y(), free);
      placed.add(new Label(y, label.words(), label.colour()));
      free = y + LABEL;
    }
    return List.copyOf(placed);
  }

  /** Pixels for the longest label: none is cut off. */
  private static int room(List<Label> labels) {
    int letters = labels.stream().mapToInt(label -> label.words().length()).max().orElse(0);
    return (int) Math.ceil(letters * LETTER);
  }

  private void scale(Html html) {
    int floor = TOP + HEIGHT;
    html.raw(
        "<line class=\"floor\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>"
            .formatted(LEFT, LEFT + PLOT, floor, floor));
    text(html, LEFT - 8, floor + 4, "0", "end", "");
    text(html, LEFT - 8, y(most) + 4, Interval.plain(most), "end", "");
    int free = Integer.MIN_VALUE;
    for (long day : new TreeSet<>(points().map(Point::day).toList())) {
      if (x(day) - TICK_ROOM >= free || free == Integer.MIN_VALUE) {
        String words = DateWords.day(LocalDate.ofEpochDay(day));
        text(html, x(day), floor + 17, words, day == first ? "start" : "middle", "");
        free = x(day);
      }
    }
  }

  private void line(Html html, List<Point> points, int colour) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      boolean begins = path.length() == 0;
      path.append(begins ? "M" : "H").append(x(point.day()));
      path.append(begins ? "," : "V").append(y(point.value()));
    }
    path.append('H').append(LEFT + PLOT + 6);
    html.raw("<path class=\"step colour-%d\" d=\"%s\"/>".formatted(colour, path));
    for (Point point : points) {
      html.open("a", "href", "#" + point.entry().claim().value());
      html.raw(
          "<circle class=\"colour-%d\" cx=\"%d\" cy=\"%d\" r=\"4\">"
              .formatted(colour, x(point.day()), y(point.value())));
      html.element("title", said(point.entry()));
      html.raw("</circle>");
      html.close("a");
    }
  }

  private static String said(Entry entry) {
    return entry.source()
        + entry.speaker().map(name -> ", citing " + name).orElse("")
        + entry.saidOn().map(date -> ", " + DateWords.of(date)).orElse("")
        + ": "
        + entry.figure().words()
        + " (“"
        + entry.quote().text()
        + "”)";
  }

  private static void text(Html html, int x, int y, String words, String anchor, String style) {
    html.element(
        "text",
        words,
        "class",
        style,
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(y),
        "text-anchor",
        anchor);
  }

  private int x(long day) {
    return LEFT + (int) Math.round((double) PLOT * (day - first) / (last - first));
  }

  private int y(double value) {
    return TOP + HEIGHT - (int) Math.round(HEIGHT * value / most);
  }
}
