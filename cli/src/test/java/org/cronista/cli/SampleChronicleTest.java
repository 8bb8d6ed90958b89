package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.cronista.cli.work.OutputFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from the sample's files to the chronology's. */
class SampleChronicleTest {

  private static final Path SAMPLE = Path.of("..", "samples", "bolivia-2019-2026");

  @TempDir static Path folder;

  private static Path out;
  private static CommandRun run;
  private static Results results;

  @BeforeAll
  static void chronicleTheSample() {
    out = folder.resolve("out with a space");
    run = CommandRun.of("chronicle", SAMPLE, "--out", out, "--threads", 2);
    results = new Results(out);
  }

  @Test
  void endsWellAndSaysWhatWasFoundAndWhereToLook() {
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("claims", "events", "Open " + out.resolve("chronology.html"));
  }

  @Test
  void leavesEveryFileOfTheContract() {
    assertThat(OutputFolder.PUBLISHED)
        .allSatisfy(name -> assertThat(out.resolve(name)).isNotEmptyFile());
    assertThat(out.resolve("run.json")).isNotEmptyFile();
    assertThat(out.resolve("archive.db")).isNotEmptyFile();
  }

  @Test
  void everyTriggerIsTheWordsOfItsDocument() throws IOException {
    Map<String, String> whole = new HashMap<>();
    for (JsonNode document : results.lines("documents.jsonl")) {
      whole.put(document.path("id").asText(), document.path("text").asText());
    }
    List<JsonNode> claims = results.lines("claims.jsonl");
    assertThat(claims).hasSizeGreaterThan(100);
    for (JsonNode claim : claims) {
      String id = claim.path("document").asText();
      String text = whole.get(id);
      JsonNode trigger = claim.path("trigger");
      int start = text.offsetByCodePoints(0, trigger.path("start").asInt());
      int end = text.offsetByCodePoints(0, trigger.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(trigger.path("text").asText());
    }
  }

  @Test
  void verifiesAgainstItsSources() {
    CommandRun verified = CommandRun.of("verify", out, "--sources", SAMPLE);

    assertThat(verified.status()).as(verified.out()).isEqualTo(ExitStatus.DONE);
    assertThat(verified.out()).doesNotContain("wrong:");
  }

  @Test
  void tellsOfEveryInputInTheAccountOfTheRun() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".jsonl")) {
          String expected = name.startsWith("README") ? "skipped" : "read";
          assertThat(results.input(name).path("outcome").asText()).isEqualTo(expected);
        }
      }
    }
    JsonNode account = results.run();
    assertThat(account.path("schema").asText()).isEqualTo("1");
    assertThat(account.path("coder").asText()).isNotEmpty();
    assertThat(account.path("counts").path("claims").asInt())
        .isEqualTo(results.lines("claims.jsonl").size());
  }

  @Test
  void keepsSpanishDocumentsWithoutClaims() throws IOException {
    JsonNode spanish = document("2026-06-20_el-cerro-diario.txt");

    assertThat(spanish.path("language").asText()).isEqualTo("es");
    assertThat(spanish.path("warnings").findValuesAsText("kind")).contains("not-coded");
    assertThat(results.lines("claims.jsonl"))
        .noneMatch(claim -> claim.path("document").equals(spanish.path("id")));
  }

  @Test
  void givesTheSameBytesForOneThreadAndShuffledInputs() throws IOException {
    List<Object> arguments = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      files
          .filter(file -> !file.getFileName().toString().startsWith("README"))
          .sorted()
          .forEach(arguments::add);
    }
    Collections.shuffle(arguments, new Random(1));
    Path other = folder.resolve("shuffled");
    arguments.addAll(0, List.of("chronicle", "--out", other, "--threads", 1));

    CommandRun shuffled = CommandRun.of(arguments.toArray());

    assertThat(shuffled.status()).as(shuffled.err()).isEqualTo(ExitStatus.DONE);
    assertThat(new Results(other).hashes()).isEqualTo(results.hashes());
  }

  @Test
  void givesTheSameBytesOnASecondRunAndCodesNothingAgain() throws IOException {
    Path copy = folder.resolve("second");
    CommandRun.of("chronicle", SAMPLE, "--out", copy);
    CommandRun second = CommandRun.of("chronicle", SAMPLE, "--out", copy);

    assertThat(second.status()).as(second.err()).isEqualTo(ExitStatus.DONE);
    assertThat(new Results(copy).hashes()).isEqualTo(results.hashes());
    assertThat(new Results(copy).run().path("counts").path("stored").asInt()).isZero();
  }

  @Test
  void asOfADayKnowsNothingSaidLater() throws IOException {
    Path then = folder.resolve("then");
    CommandRun.of(
        "export", "--archive", out.resolve("archive.db"), "--out", then, "--as-of", "2019-12");

    // A magazine of later may hold an article of before.
    List<String> published =
        new Results(then)
            .lines("documents.jsonl").stream()
                .filter(document -> document.path("articles").isEmpty())
                .map(document -> document.path("published").asText(""))
                .toList();
    assertThat(published).isNotEmpty().allMatch(date -> date.compareTo("2020") < 0);
    CommandRun verified = CommandRun.of("verify", then);
    assertThat(verified.status()).as(verified.out()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void theStepsOneByOneGiveWhatTheWholeGives() throws IOException {
    Path archive = folder.resolve("steps.db");
    Path steps = folder.resolve("steps");

    assertThat(CommandRun.of("ingest", SAMPLE, "--archive", archive).status()).isZero();
    assertThat(CommandRun.of("reconcile", "--archive", archive).status()).isZero();
    assertThat(CommandRun.of("export", "--archive", archive, "--out", steps).status()).isZero();

    assertThat(new Results(steps).hashes()).isEqualTo(results.hashes());
    assertThat(CommandRun.of("verify", archive).status()).isZero();
  }

  private static JsonNode document(String name) throws IOException {
    return results.lines("documents.jsonl").stream()
        .filter(document -> document.path("file").path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
