package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence in, how it was read out. */
class ExplainTest {

  @TempDir Path folder;

  @Test
  void showsTheParseTheFrameAndTheClaim() {
    CommandRun run =
        CommandRun.of(
            "explain", "--date", "2026-05-19", "Police detained four miners in Oruro on Monday.");

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines())
        .anyMatch(l -> l.matches(" +0 Police +police +NNP?S? .*subject of detained"))
        .anyMatch(
            l -> l.matches(" +frame detain \\(.*verbs-coerce.yaml.*\\) on “detained” → COERCE.*"))
        .anyMatch(l -> l.contains("actor by subject: Police"))
        .anyMatch(l -> l.matches(" +claim c_.*: COERCE arrest .*, asserted, confidence .*"))
        .anyMatch(l -> l.contains("recipient: “four miners” at 16–27"))
        .anyMatch(l -> l.contains("time: 2026-05-18"))
        .anyMatch(l -> l.contains("number: “four” at 16–20: arrested"));
  }

  @Test
  void saysWhyAFrameWasNotTaken() {
    CommandRun run = CommandRun.of("explain", "The coalition killed the pension bill in Lisbon.");

    assertThat(run.out().lines())
        .anyMatch(
            l -> l.matches(" +not coalition \\(.*\\) on “coalition”: it requires words: form, .*"))
        .anyMatch(
            l -> l.matches(" +not kill \\(.*verbs-assault.*: its words belong to a .* trigger"));
  }

  @Test
  void explainsTheSentenceAtAPlaceOfADocument() throws IOException {
    Path file = folder.resolve("report.txt");
    String first = "The clock in the hall had stopped at noon and nobody had cared to wind it. ";
    Files.writeString(file, first + "Soldiers shot two dockers in the harbour on 3 May 1984.\n");

    CommandRun run = CommandRun.of("explain", "--document", file, "--at", first.length() + 3);

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("Soldiers shot two dockers").doesNotContain("clock");
    assertThat(run.out()).contains("time: 1984-05-03");
  }

  @Test
  void writesAPageOnWhichNothingIsMarkup() throws IOException {
    Path page = folder.resolve("page.html");

    CommandRun run = CommandRun.of("explain", "<b>Police</b> shot a docker.", "--out", page);

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(page)).contains("default-src 'none'").doesNotContain("<b>");
  }

  @Test
  void asksForATextOrADocument() {
    assertThat(CommandRun.of("explain").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(CommandRun.of("explain", "Text.", "--document", "x").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(CommandRun.of("explain", "Text.", "--date", "someday").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
