package org.cronista.publisher.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cronista.model.Coordinates;
import org.cronista.model.Event;
import org.cronista.model.PlaceMention;
import org.cronista.publisher.view.Countries;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.RelationWords;

/**
 * Where events took place: for each of the countries with most of them a map of its places, as wide
 * as the places lie apart. It has no coasts and no borders, since the page holds no such data and
 * asks nobody for it; north is up, and a net of degrees shows the scale.
 */
final class PlaceMaps {

  private static final int COUNTRIES = 3;
  private static final int FEWEST_PLACES = 3;
  private static final int MOST_VAGUE = 3;
  private static final int WIDTH = 880;
  private static final int HIGHEST = 520;
  private static final int LOWEST = 240;
  private static final int EDGE = 60;
  private static final int ROOM_FOR_NAMES = 150;
  private static final double LEAST_DEGREES = 0.2;

  private final Dossier dossier;

  PlaceMaps(Dossier dossier) {
    this.dossier = dossier;
  }

  private static final class Spot {
    private final String name;
    private final Coordinates at;
    private final List<Event> events = new ArrayList<>();

    Spot(String name, Coordinates at) {
      this.name = name;
      this.at = at;
    }

    int size() {
      return events.size();
    }
  }

  void write(Html html) {
    List<Map.Entry<String, List<Spot>>> countries =
        byCountry().entrySet().stream()
            .filter(entry -> entry.getValue().size() >= FEWEST_PLACES)
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, List<Spot>> entry) ->
                            -entry.getValue().stream().mapToInt(Spot::size).sum())
                    .thenComparing(Map.Entry::getKey))
            .limit(COUNTRIES)
            .toList();
    if (countries.isEmpty()) {
      return;
    }
    html.open("section", "id", "map", "aria-labelledby", "map-title").line();
    html.element("h2", "Where", "id", "map-title").line();
    html.element(
            "p",
            "Events told of a town or a spot, each at the first of its places. The larger the"
                + " circle, the more events; red are those that accounts dispute. North is up.",
            "class",
            "quiet")
        .line();
    for (Map.Entry<String, List<Spot>> country : countries) {
      html.element("h3", Countries.nameOf(country.getKey()), "class", "strip-heading").line();
      new Sheet(dossier, Countries.nameOf(country.getKey()), country.getValue()).write(html);
    }
    html.close("section").line();
  }

  private Map<String, List<Spot>> byCountry() {
    Map<String, Map<String, Spot>> found = new TreeMap<>();
    for (Event event : dossier.events()) {
      Optional<PlaceMention> first = event.places().stream().findFirst();
      first
          .filter(place -> place.precision() <= MOST_VAGUE)
          .filter(place -> place.coordinates().isPresent() && place.country().isPresent())
          .ifPresent(
              place ->
                  found
                      .computeIfAbsent(place.country().get(), key -> new TreeMap<>())
                      .computeIfAbsent(
                          place.name(), key -> new Spot(key, place.coordinates().get()))
                      .events
                      .add(event));
    }
    Map<String, List<Spot>> lists = new TreeMap<>();
    found.forEach((country, spots) -> lists.put(country, List.copyOf(spots.values())));
    return lists;
  }

  /** One country's map. */
  private static final class Sheet {
    private final Dossier dossier;
    private final String name;
    private final List<Spot> spots;
    private final double west;
    private final double north;
    private final double scale;
    private final double squeeze;
    private final int height;
    private final Map<Spot, int[]> taken = new HashMap<>();

    Sheet(Dossier dossier, String name, List<Spot> spots) {
      this.dossier = dossier;
      this.name = name;
      this.spots =
          spots.stream()
              .sorted(Comparator.comparingInt(Spot::size).reversed().thenComparing(s -> s.name))
              .toList();
      double south = spots.stream().mapToDouble(s -> s.at.latitude()).min().orElse(0);
      north = spots.stream().mapToDouble(s -> s.at.latitude()).max().orElse(0);
      west = spots.stream().mapToDouble(s -> s.at.longitude()).min().orElse(0);
      double east = spots.stream().mapToDouble(s -> s.at.longitude()).max().orElse(0);
      squeeze = Math.cos(Math.toRadians((south + north) / 2));
      double across = Math.max(LEAST_DEGREES, (east - west) * squeeze);
      double down = Math.max(LEAST_DEGREES, north - south);
      scale = Math.min((WIDTH - EDGE - ROOM_FOR_NAMES) / across, (HIGHEST - 2.0 * EDGE) / down);
      height = Math.max(LOWEST, (int) Math.round(down * scale) + 2 * EDGE);
    }

    void write(Html html) {
      html.open("div", "class", "map", "tabindex", "0", "role", "region", "aria-label", name);
      html.open(
              "svg",
              "width",
              Integer.toString(WIDTH),
              "height",
              Integer.toString(height),
              "viewBox",
              "0 0 " + WIDTH + " " + height,
              "role",
              "list",
              "aria-label",
              name)
          .line();
      net(html);
      for (int i = spots.size() - 1; i >= 0; i--) {
        circle(html, spots.get(i));
      }
      spots.forEach(spot -> name(html, spot));
      html.close("svg").close("div").line();
    }

    private int x(double longitude) {
      return EDGE + (int) Math.round((longitude - west) * squeeze * scale);
    }

    private int y(double latitude) {
      return EDGE + (int) Math.round((north - latitude) * scale);
    }

    /** Lines of whole degrees, of a width that leaves two to six of them. */
    private void net(Html html) {
      double degrees = (height - EDGE) / scale;
      int step = degrees > 12 ? 5 : degrees > 5 ? 2 : 1;
      for (int latitude = -90; latitude <= 90; latitude += step) {
        int y = y(latitude);
        if (y > 0 && y < height) {
          line(html, 0, WIDTH, y, y);
          String side = latitude < 0 ? "° S" : "° N";
          text(html, 4, y - 4, Math.abs(latitude) + side, "degree");
        }
      }
      for (int longitude = -180; longitude <= 180; longitude += step) {
        int x = x(longitude);
        if (x > EDGE / 2 && x < WIDTH) {
          line(html, x, x, 0, height);
          String side = longitude < 0 ? "° W" : "° E";
          text(html, x + 4, height - 6, Math.abs(longitude) + side, "degree");
        }
      }
    }

    private static void line(Html html, int left, int right, int top, int bottom) {
      html.raw(
          "<line class=\"net\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>"
              .formatted(left, right, top, bottom));
    }

    private void circle(Html html, Spot spot) {
      boolean disputed =
          spot.events.stream()
              .flatMap(event -> dossier.disagreementsOf(event).stream())
              .anyMatch(one -> RelationWords.isGrave(one.relation()));
      String said = spot.name + ": " + Words.count(spot.size(), "event", "events");
      html.open("g", "role", "listitem");
      html.open("a", "href", "#" + spot.events.get(0).id().value(), "aria-label", said);
      html.raw(
          "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\">"
              .formatted(
                  disputed ? "spot disputed" : "spot",
                  x(spot.at.longitude()),
                  y(spot.at.latitude()),
                  radius(spot)));
      html.element("title", said).raw("</circle>").close("a").close("g").line();
    }

    private static int radius(Spot spot) {
      return 4 + (int) Math.round(2.5 * Math.sqrt(spot.size()));
    }

    /** Beside its circle, unless another name stands there; the greater place goes first. */
    private void name(Html html, Spot spot) {
      int left = x(spot.at.longitude()) + radius(spot) + 4;
      int base = y(spot.at.latitude()) + 4;
      String words = spot.name + (spot.size() > 1 ? " " + spot.size() : "");
      int right = left + 7 * words.length();
      boolean free =
          right <= WIDTH
              && taken.values().stream()
                  .noneMatch(
                      box -> left < box[1] && box[0] < right && Math.abs(base - box[2]) < 13);
      if (free) {
        taken.put(spot, new int[] {left, right, base});
        text(html, left, base, words, "name");
      }
    }

    private static void text(Html html, int x, int y, String words, String style) {
      html.element(
          "text", words, "class", style, "x", Integer.toString(x), "y", Integer.toString(y));
    }
  }
}
