package org.cronista.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold in, figures and pages out. */
class EvaluationTest {

  private static final String TEXT = "Troops shot two dockers in the harbour.";

  @TempDir Path folder;

  @Test
  void aTypeThatIsFoundBesideAWrongOneCostsPrecision() throws IOException {
    gold("plover_gsr", record("1", "\"event\": \"ASSAULT\""), record("2", "\"event\": \"AID\""));

    Result result =
        result(
            "{\"id\": \"1\", \"claims\": ["
                + claim("ASSAULT")
                + ", "
                + claim("CONSULT")
                + "], \"primary\": {\"type\": \"ASSAULT\"}}",
            "{\"id\": \"2\", \"claims\": []}");

    assertThat(result.score().findFigure("type.precision")).contains(0.5);
    assertThat(result.score().findFigure("type.recall")).contains(0.5);
    assertThat(result.score().findFigure("primary_accuracy")).contains(0.5);
    assertThat(result.score().misses())
        .extracting(miss -> miss.kind())
        .containsExactly("type: CONSULT beside ASSAULT", "type: AID not found");
  }

  @Test
  void aLineThatCouldNotBeCodedCountsAsNothingRead() throws IOException {
    gold("plover_gsr", record("1", "\"event\": \"ASSAULT\""));

    Result result = result("{\"id\": \"1\", \"error\": \"too long\"}");

    assertThat(result.score().findFigure("type.f1")).contains(0.0);
    assertThat(result.score().findFigure("coverage")).contains(0.0);
  }

  @Test
  void aRoleUnderTheOtherNameIsToldAsSuch() throws IOException {
    gold(
        "plover_gsr",
        record(
            "1",
            "\"event\": \"ASSAULT\", \"source\": [{\"start\": 0, \"end\": 6, \"actorText\":"
                + " \"Troops\"}]"));

    Result result = result("{\"id\": \"1\", \"claims\": [" + claim("ASSAULT") + "]}");

    assertThat(result.score().findFigure("source_recall")).contains(0.0);
    assertThat(result.score().findFigure("source_recall_any_role")).contains(1.0);
    assertThat(result.score().misses())
        .extracting(miss -> miss.kind())
        .contains("actors in the other role");
  }

  @Test
  void aSliceIsAlwaysTheSameAndKeepsTheOrder() throws IOException {
    String[] records = new String[40];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(String.valueOf(i), "\"event\": \"AID\"");
    }
    gold("plover_gsr", records);
    GoldSet whole = GoldSet.listIn(folder).get(0);

    List<Integer> ids = whole.slice(10).records().stream().map(r -> r.path("id").asInt()).toList();

    assertThat(ids).hasSize(10).isSorted().isNotEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    assertThat(whole.slice(10)).isEqualTo(GoldSet.listIn(folder).get(0).slice(10));
  }

  @Test
  void aNoteIsGivenToTheCoderUnderALaterDate() throws IOException {
    gold("acled_sample", record("1", "\"date\": \"2021-12-29\", \"lang\": \"en\""));

    assertThat(GoldSet.listIn(folder).get(0).lines())
        .containsExactly(
            "{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"date\":\"2022-01-03\",\"language\":\"en\"}");
  }

  @Test
  void aBadLineIsNamedWithItsFileAndNumber() throws IOException {
    gold("plover_gsr", record("1", "\"event\": \"AID\""), "{\"id\": 3}");

    assertThatThrownBy(() -> GoldSet.listIn(folder))
        .isInstanceOf(GoldProblem.class)
        .hasMessageContaining("plover_gsr.jsonl, line 2")
        .hasMessageContaining("text");
  }

  @Test
  void aFigureThatFellIsToldAndASmallLossIsNot() throws IOException {
    gold("plover_gsr", record("1", "\"event\": \"ASSAULT\""));
    Result good = result("{\"id\": \"1\", \"claims\": [" + claim("ASSAULT") + "]}");
    Result bad = result("{\"id\": \"1\", \"claims\": []}");
    Path kept = folder.resolve("kept.json");
    Figures.of(Optional.of(5), List.of(good)).write(kept);

    Figures before = Figures.read(kept);

    assertThat(before.slice()).contains(5);
    assertThat(before.fallen(List.of(good), 0.02)).isEmpty();
    assertThat(before.fallen(List.of(bad), 0.02))
        .anyMatch(line -> line.contains("event type, all claims, F1 is .000, and was 1.000"));
  }

  @Test
  void theTableTakesThePlaceOfTheOneBefore() throws IOException {
    gold("plover_gsr", record("1", "\"event\": \"ASSAULT\""));
    Result result = result("{\"id\": \"1\", \"claims\": [" + claim("ASSAULT") + "]}");

    String once = new QualityTable(List.of(result), "Measured once.").into("# Quality\n\nWords.\n");
    String twice = new QualityTable(List.of(result), "Measured twice.").into(once + "\nMore.\n");

    assertThat(once)
        .startsWith("# Quality\n\nWords.\n")
        .contains("| event type, precision | 1.000");
    assertThat(twice)
        .contains("Measured twice.")
        .doesNotContain("Measured once.")
        .endsWith("More.\n");
  }

  @Test
  void errorsAreShownWithWhatWasReadAndNothingOfATextIsMarkup() throws IOException {
    gold(
        "plover_gsr",
        "{\"id\": \"1\", \"text\": \"<script>alert(1)</script> Troops shot\", \"event\": \"AID\"}");
    Result result = result("{\"id\": \"1\", \"claims\": [" + claim("ASSAULT") + "]}");

    Path index = new ErrorBrowser(List.of(result)).write(folder.resolve("pages"), "Measured.");

    String page = Files.readString(folder.resolve("pages").resolve("plover_gsr.html"));
    assertThat(Files.readString(index)).contains("plover_gsr.html");
    assertThat(page)
        .contains("type: AID not found (1)", "frame shoot", "&lt;script&gt;", "default-src 'none'")
        .doesNotContain("<script");
  }

  @Test
  void theDaysThatMostArticlesTellOfAreHeldAgainstTheJournalistsTimeline() throws IOException {
    gold(
        "timeline17",
        "{\"id\": \"t\", \"topic\": \"gdansk\", \"timeline\": [{\"date\": \"1980-08-14\"},"
            + " {\"date\": \"1980-08-31\"}]}",
        "{\"id\": \"other\", \"topic\": \"lima\", \"timeline\": [{\"date\": \"1990-01-01\"}]}");
    gold(
        "timeline17_docs",
        record("1", "\"topic\": \"gdansk\""),
        record("2", "\"topic\": \"gdansk\""));

    Result result =
        result(
            coded("1", dated("1980-08-14"), dated("1980-08-20"), dated("1980-09-05")),
            coded("2", dated("1980-08-14"), dated("1980-08-20"), dated("1980-09-05")));

    assertThat(result.score().findFigure("date.f1")).contains(0.5);
    assertThat(result.score().misses())
        .extracting(miss -> miss.kind() + " " + miss.expected() + miss.found())
        .containsExactly("t: not chosen 1980-08-31", "t: chosen 1980-08-20");
  }

  @Test
  void anEventWordsDateIsRightWithinTheDayMonthOrYearThatTheGoldHas() throws IOException {
    gold(
        "semeval2015_timeline",
        "{\"id\": \"t\", \"set\": \"one\", \"timeline\": ["
            + event("1980-08-XX", 7, 11)
            + ", "
            + event("1980-08-03", 0, 6)
            + ", "
            + event("XXXX-XX-XX", 12, 15)
            + "]}");
    gold("semeval2015_timeline_docs", record("1", "\"set\": \"one\", \"doc_id\": \"1\""));

    Result result = result(coded("1", at(7, 11, "1980-08-14"), at(0, 6, "1980-08-14")));

    assertThat(result.score().findFigure("date.precision")).contains(0.5);
    assertThat(result.score().findFigure("date.recall")).contains(0.5);
    assertThat(result.score().misses())
        .extracting(miss -> miss.expected() + ", " + miss.found())
        .containsExactly("Troops = 1980-08-03, 1980-08-14");
  }

  @Test
  void onlySetsWhoseFiguresAreKeptAreHeldAgainstThem() throws IOException {
    gold("plover_gsr", record("1", "\"event\": \"ASSAULT\""));
    Figures figures =
        Figures.of(Optional.of(5), List.of(result("{\"id\": \"1\", \"claims\": []}")));

    assertThat(figures.has("plover_gsr")).isTrue();
    assertThat(figures.has("case2021_task2")).isFalse();
  }

  private static String event(String date, int start, int end) {
    return "{\"date\": \""
        + date
        + "\", \"mentions\": [{\"doc\": \"1\", \"span\": ["
        + start
        + ", "
        + end
        + "]}]}";
  }

  private static String coded(String id, String... claims) {
    return "{\"id\": \"" + id + "\", \"claims\": [" + String.join(", ", claims) + "]}";
  }

  private static String dated(String day) {
    return at(0, 6, day);
  }

  private static String at(int start, int end, String day) {
    return "{\"trigger\": {\"start\": "
        + start
        + ", \"end\": "
        + end
        + "}, \"modality\": \"asserted\", \"time\": {\"start\": \""
        + day
        + "\", \"end\": \""
        + day
        + "\", \"precision\": \"day\"}}";
  }

  private Result result(String... coded) {
    GoldSet set = GoldSet.listIn(folder).get(0);
    return new Result(set, set.score(List.of(coded)));
  }

  private void gold(String name, String... records) throws IOException {
    Files.write(folder.resolve(name + ".jsonl"), List.of(records));
  }

  private static String record(String id, String more) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + TEXT + "\", " + more + "}";
  }

  private static String claim(String type) {
    return "{\"type\": \""
        + type
        + "\", \"confidence\": 0.8, \"trigger\": {\"text\": \"shot\"}, \"rule\": \"frame shoot\","
        + " \"recipients\": [{\"start\": 0, \"end\": 6, \"text\": \"Troops\"}], \"actors\": []}";
  }
}
