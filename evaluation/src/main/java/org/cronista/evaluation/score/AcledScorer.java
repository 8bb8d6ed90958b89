package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Coders' notes as ACLED publishes them: the sub-event, the day, the place and the deaths of what
 * the note tells. Notes are written after the day they tell of, so they are given to the coder
 * under a date five days later. A note that gives no number of deaths stands for none.
 */
final class AcledScorer implements Scorer {

  private static final int WRITTEN_DAYS_LATER = 5;
  private static final double NEAR_KM = 25;

  /** Right of how many. */
  private static final class Share {
    private long right;
    private long all;

    void count(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    Figure figure(String name) {
      return new Figure(name, Counts.share(right, Math.max(1, all)));
    }
  }

  /** What is counted over one set. */
  private static final class Shares {
    private final Share dates = new Share();
    private final Share places = new Share();
    private final Share deaths = new Share();
    private final Share deadly = new Share();
    private final Share many = new Share();
    private final List<Miss> misses = new ArrayList<>();
  }

  @Override
  public Optional<String> dateGiven(JsonNode gold) {
    return Optional.ofNullable(gold.path("date").textValue())
        .map(d -> LocalDate.parse(d.substring(0, 10)).plusDays(WRITTEN_DAYS_LATER).toString());
  }

  @Override
  public Score score(List<Example> examples) {
    List<LabelPair> pairs = new ArrayList<>();
    List<Guess> guesses = new ArrayList<>();
    Shares shares = new Shares();
    for (Example example : examples) {
      String gold = example.gold().path("sub_event_type").asText();
      Optional<Coded.Chosen> best = Coded.bestLabel(example.coded(), label -> true);
      String found = best.map(Coded.Chosen::label).orElse("");
      pairs.add(new LabelPair(gold, found));
      best.ifPresent(b -> guesses.add(new Guess(b.confidence(), b.label().equals(gold))));
      if (!found.equals(gold)) {
        double weight = best.map(Coded.Chosen::confidence).orElse(0.5);
        shares.misses.add(new Miss(example, LabelMisses.kind(gold, found), gold, found, weight));
      }
      Optional<JsonNode> main = Coded.mainClaim(example.coded());
      date(example, main, shares);
      place(example, main, shares);
      deaths(example, shares);
    }
    List<Figure> figures =
        List.of(
            new Figure("sub_event_weighted_f1", LabelPair.weightedF1(pairs)),
            new Figure("sub_event_accuracy", LabelPair.accuracy(pairs)),
            new Figure("macro_f1", LabelPair.macroF1(pairs)),
            shares.dates.figure("date_exact"),
            shares.places.figure("place_within_25km"),
            shares.deaths.figure("fatalities_exact"),
            shares.deadly.figure("fatalities_exact_when_any"),
            shares.many.figure("fatalities_exact_when_many"));
    return new Score(figures, pairs, guesses, shares.misses);
  }

  private static void date(Example example, Optional<JsonNode> main, Shares shares) {
    if (example.gold().path("time_precision").asInt() != 1) {
      return;
    }
    String gold = example.gold().path("date").asText();
    String found = main.map(c -> c.path("time").path("start").asText()).orElse("");
    boolean right = head(found).equals(head(gold));
    shares.dates.count(right);
    if (!right) {
      String kind = found.isEmpty() ? "date missing" : "date other";
      shares.misses.add(new Miss(example, kind, gold, found, 0.6));
    }
  }

  private static String head(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  private static void place(Example example, Optional<JsonNode> main, Shares shares) {
    int precision = example.gold().path("geo_precision").asInt();
    if ((precision != 1 && precision != 2) || !Earth.isPlaced(example.gold())) {
      return;
    }
    List<JsonNode> spots = main.map(c -> Coded.list(c, "places")).orElse(List.of());
    spots = spots.isEmpty() ? Coded.list(example.coded(), "places") : spots;
    boolean right =
        spots.stream()
            .limit(1)
            .anyMatch(p -> Earth.isPlaced(p) && Earth.km(p, example.gold()) <= NEAR_KM);
    shares.places.count(right);
    if (!right) {
      String found = spots.isEmpty() ? "" : spots.get(0).path("text").asText();
      String kind =
          found.isEmpty()
              ? "place missing"
              : Earth.isPlaced(spots.get(0)) ? "place other" : "place without coordinates";
      String gold = example.gold().path("location").asText();
      shares.misses.add(new Miss(example, kind, gold, found, 0.6));
    }
  }

  private static void deaths(Example example, Shares shares) {
    int gold = example.gold().path("fatalities").asInt();
    List<Double> values = killed(example.coded());
    double lowest = values.stream().mapToDouble(v -> v).min().orElse(0);
    boolean right = gold == lowest || values.stream().anyMatch(v -> v.intValue() == gold);
    shares.deaths.count(right);
    if (gold > 0) {
      shares.deadly.count(right);
    }
    if (gold > 1) {
      shares.many.count(right);
    }
    if (!right) {
      String kind =
          values.isEmpty() ? "deaths missing" : gold == 0 ? "deaths where none" : "deaths other";
      shares.misses.add(new Miss(example, kind, String.valueOf(gold), values.toString(), 0.8));
    }
  }

  private static List<Double> killed(JsonNode coded) {
    List<Double> values = new ArrayList<>();
    for (JsonNode claim : Coded.list(coded, "claims")) {
      for (JsonNode quantity : Coded.list(claim, "quantities")) {
        if (quantity.path("what").asText().equals("killed")) {
          best(quantity).ifPresent(values::add);
        }
      }
    }
    return values;
  }

  private static OptionalDouble best(JsonNode quantity) {
    if (quantity.path("best").isNumber()) {
      return OptionalDouble.of(quantity.path("best").asDouble());
    }
    return quantity.path("low").isNumber()
        ? OptionalDouble.of(quantity.path("low").asDouble())
        : OptionalDouble.empty();
  }
}
