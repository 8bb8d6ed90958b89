package org.cronista.evaluation.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of marked event words (SemEval-2015 task 4, Minard et al. 2015): a record is an
 * article, with the timelines whose {@code mentions} may stand in it. An event word counts as found
 * when a claim's trigger shares a character with it and has a date, and as right when that date
 * lies within the gold's day, month or year. Event words whose date the gold leaves open are not
 * asked for. The task's own measure, temporal awareness over ordered timelines, is another one.
 */
final class EventDateScorer implements Scorer {

  private static final String UNKNOWN = "XXXX";

  @Override
  public Optional<String> dateGiven(JsonNode gold) {
    return Optional.ofNullable(gold.path("dct").textValue());
  }

  @Override
  public Optional<String> companionField() {
    return Optional.of("timelines");
  }

  @Override
  public boolean belongs(JsonNode record, JsonNode companion) {
    return record.path("set").equals(companion.path("set"));
  }

  /** An event word of the gold and its date. */
  private record Dated(JsonNode place, String date) {}

  @Override
  public Score score(List<Example> examples) {
    long right = 0;
    long found = 0;
    long gold = 0;
    List<Miss> misses = new ArrayList<>();
    for (Example example : examples) {
      List<JsonNode> claims = Coded.list(example.coded(), "claims");
      for (Dated want : dated(example.gold())) {
        gold++;
        Optional<JsonNode> time =
            claims.stream()
                .filter(c -> Coded.overlap(c.path("trigger"), want.place()))
                .map(c -> c.path("time"))
                .filter(t -> t.path("start").isTextual())
                .findFirst();
        boolean isRight = time.filter(t -> lies(t, want.date())).isPresent();
        found += time.isPresent() ? 1 : 0;
        right += isRight ? 1 : 0;
        if (time.isPresent() && !isRight) {
          String expected = Matching.words(example.text(), want.place()) + " = " + want.date();
          String got = time.map(t -> t.path("start").asText()).orElse("");
          misses.add(new Miss(example, "date other", expected, got, 0.6));
        }
      }
    }
    return Score.of(new Counts(right, found, gold).figures("date"), misses);
  }

  private static boolean lies(JsonNode time, String date) {
    return time.path("start").asText().startsWith(date)
        && time.path("end").asText().startsWith(date);
  }

  /** The event words of an article that have a date, each once. */
  private static List<Dated> dated(JsonNode record) {
    List<Dated> words = new ArrayList<>();
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode timeline : Coded.list(record, "timelines")) {
      for (JsonNode event : Coded.list(timeline, "timeline")) {
        String date = known(event.path("date").asText());
        for (JsonNode mention : Coded.list(event, "mentions")) {
          if (!date.isEmpty() && isIn(record, mention) && seen.add(mention.path("span"))) {
            words.add(new Dated(place(mention.path("span")), date));
          }
        }
      }
    }
    return words;
  }

  private static boolean isIn(JsonNode record, JsonNode mention) {
    return mention.path("doc").asText().equals(record.path("doc_id").asText())
        && mention.path("span").size() == 2;
  }

  private static JsonNode place(JsonNode span) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("start", span.path(0).asInt())
        .put("end", span.path(1).asInt());
  }

  /** What is known of a date such as {@code 2010-06-XX}: {@code 2010-06}; empty when nothing. */
  private static String known(String date) {
    if (date.startsWith(UNKNOWN)) {
      return "";
    }
    int open = date.indexOf("-XX");
    return open < 0 ? date : date.substring(0, open);
  }
}
