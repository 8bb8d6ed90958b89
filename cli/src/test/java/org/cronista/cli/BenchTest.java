package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cronista.json.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus to measure with; that measuring works is seen where it is measured. */
class BenchTest {

  @TempDir Path folder;

  @Test
  void makesTheSameArticlesEachTimeAndNoTwoAlike() throws IOException {
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");

    assertThat(CommandRun.of("bench", "--documents", 60, "--make", first).status()).isZero();
    assertThat(CommandRun.of("bench", "--documents", 90, "--make", second).status()).isZero();

    List<String> lines = Files.readAllLines(first);
    assertThat(Files.readAllLines(second)).startsWith(lines.toArray(String[]::new)).hasSize(90);
    assertThat(lines.stream().map(line -> text(line)).distinct()).hasSize(60);
    double mean = lines.stream().mapToInt(line -> text(line).length()).average().orElse(0);
    assertThat(mean).isBetween(1_500.0, 6_000.0);
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(CommandRun.of("bench", "--documents", 0).status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(CommandRun.of("bench", folder.resolve("none.jsonl")).err()).contains("none.jsonl");
  }

  private static String text(String line) {
    JsonNode article = ContractJson.parse(line);
    return article.path("text").asText();
  }
}
