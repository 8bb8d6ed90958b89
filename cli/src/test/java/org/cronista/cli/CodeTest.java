package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cronista.json.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bulk coding: a line out for each line in, in order, whatever is in it. */
class CodeTest {

  private static final String TEXT = "\"text\": \"Police detained four miners in Oruro.\"";

  @TempDir Path folder;

  @Test
  void keepsTheOrderWithManyThreads() {
    String lines =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "{\"id\": \"n"
                        + i
                        + "\", \"text\": \""
                        + "Police detained four miners in Oruro. ".repeat(1 + i % 7)
                        + "\"}\n")
            .collect(Collectors.joining());

    CommandRun run = CommandRun.withInput(lines, "code", "-", "--threads", 4);

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(parsed(run))
        .extracting(line -> line.path("id").asText())
        .containsExactlyElementsOf(IntStream.range(0, 60).mapToObj(i -> "n" + i).toList());
  }

  @Test
  void codesAShortTextWhoseLanguageNobodySays() {
    CommandRun run = CommandRun.withInput("{\"id\": 1, " + TEXT + "}\n", "code", "-");

    JsonNode claim = parsed(run).get(0).path("claims").get(0);
    assertThat(claim.path("type").asText()).isEqualTo("COERCE");
    assertThat(claim.path("trigger").path("text").asText()).isEqualTo("detained");
  }

  @Test
  void echoesIdentifiersOfAnyTypeAsTheyWere() {
    CommandRun run =
        CommandRun.withInput(
            "{\"id\": 7, "
                + TEXT
                + "}\n"
                + "{\"id\": null, "
                + TEXT
                + "}\n"
                + "{\"id\": {\"a\": [1.50, \"ä\"]}, "
                + TEXT
                + "}\n"
                + "{"
                + TEXT
                + "}\n"
                + "{\"id\": [true], \"text\": 3}\n",
            "code",
            "-");

    assertThat(run.out().lines().map(CodeTest::start))
        .containsExactly(
            "{\"id\":7,\"",
            "{\"id\":null,\"",
            "{\"id\":{\"a\":[1.5,\"ä\"]},\"",
            "{\"id\":null,\"",
            "{\"id\":[true],\"");
  }

  @Test
  void tellsOfABadLineInItsPlaceAndGoesOn() {
    CommandRun run =
        CommandRun.withInput(
            "{\"id\": \"a\", "
                + TEXT
                + "}\n"
                + "this is no JSON\n"
                + "{\"id\": \"c\"}\n"
                + "\n"
                + "[1, 2]\n"
                + "{\"id\": \"e\", "
                + TEXT
                + "}",
            "code",
            "-");

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    List<JsonNode> lines = parsed(run);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).has("error")).isFalse();
    assertThat(lines.get(1).path("id").isNull()).isTrue();
    assertThat(lines.get(1).path("error").asText()).isNotEmpty();
    assertThat(lines.get(2).path("id").asText()).isEqualTo("c");
    assertThat(lines.get(2).path("error").asText()).contains("text");
    assertThat(lines.get(3).path("error").asText()).isNotEmpty();
    assertThat(lines.get(4).path("id").asText()).isEqualTo("e");
    assertThat(lines.get(4).has("error")).isFalse();
  }

  @Test
  void toleratesAByteOrderMarkAndWindowsLineEnds() throws IOException {
    Path file = folder.resolve("marked.jsonl");
    Files.writeString(
        file, "\uFEFF{\"id\": \"a\", " + TEXT + "}\r\n{\"id\": \"b\", " + TEXT + "}\r\n");

    CommandRun run = CommandRun.of("code", file);

    assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.DONE);
    assertThat(parsed(run)).extracting(line -> line.path("id").asText()).containsExactly("a", "b");
  }

  @Test
  void reportsBytesThatAreNotUtf8() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(
        file, "{\"id\": \"a\", \"text\": \"Potosí\"}\n".getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = CommandRun.of("code", file);

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(parsed(run).get(0).path("error").asText()).contains("UTF-8");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES) // loading the models, on a slow machine
  void answersEachLineBeforeTheNextOneComes() throws Exception {
    PipedOutputStream toCommand = new PipedOutputStream();
    PipedInputStream fromTest = new PipedInputStream(toCommand, 1 << 16);
    PipedOutputStream fromCommand = new PipedOutputStream();
    PipedInputStream toTest = new PipedInputStream(fromCommand, 1 << 20);
    CompletableFuture<CommandRun> run =
        CompletableFuture.supplyAsync(
            () -> CommandRun.withStreams(fromTest, fromCommand, "code", "-"));
    try (BufferedReader answers =
        new BufferedReader(new InputStreamReader(toTest, StandardCharsets.UTF_8))) {
      for (String id : List.of("first", "second")) {
        toCommand.write(
            ("{\"id\": \"" + id + "\", " + TEXT + "}\n").getBytes(StandardCharsets.UTF_8));
        toCommand.flush();

        assertThat(ContractJson.parse(answers.readLine()).path("id").asText()).isEqualTo(id);
      }
      toCommand.close();
      assertThat(run.get().status()).isEqualTo(ExitStatus.DONE);
    }
  }

  @Test
  void refusesAFileThatIsNotThere() {
    CommandRun run = CommandRun.of("code", folder.resolve("none.jsonl"));

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void writesNothingButLinesToStandardOutput() {
    CommandRun run =
        CommandRun.withStreams(
            new java.io.ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            "code",
            "-");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).isEmpty();
  }

  private static String start(String line) {
    return line.substring(0, line.indexOf(line.contains("\"error\"") ? "error\"" : "primary\""));
  }

  private static List<JsonNode> parsed(CommandRun run) {
    return run.out().lines().map(ContractJson::parse).toList();
  }
}
