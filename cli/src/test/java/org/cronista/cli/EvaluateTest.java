package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold data in a folder in, figures, a table and pages of errors out. */
class EvaluateTest {

  @TempDir Path folder;
  private Path gold = Path.of("");

  @BeforeEach
  void writeGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.write(
        gold.resolve("plover_gsr.jsonl"),
        List.of(
            "{\"id\": \"a\", \"text\": \"Police detained four miners in Oruro.\", \"event\": \"COERCE\","
                + " \"source\": [{\"start\": 0, \"end\": 6}], \"target\": [{\"start\": 21, \"end\": 27}]}",
            "{\"id\": \"b\", \"text\": \"The clock in the hall had stopped.\", \"event\": \"AID\"}"));
    Files.writeString(gold.resolve("another.jsonl"), "not read, since nobody knows its name");
  }

  @Test
  void printsTheFiguresThatMatterWithTheirFloors() {
    CommandRun run = CommandRun.of("evaluate", gold);

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines())
        .anyMatch(l -> l.matches("plover_gsr +event type, precision +1\\.000 +floor \\.620"))
        .anyMatch(l -> l.matches("plover_gsr +chief event right +\\.500"))
        .anyMatch(l -> l.matches("plover_gsr +actor found .* 1\\.000 +floor \\.800"))
        .anyMatch(l -> l.matches("plover_gsr +recipient found .* 1\\.000 +floor \\.700"));
  }

  @Test
  void keepsFiguresAndTellsWhenTheyFall() throws IOException {
    Path kept = folder.resolve("figures.json");
    Path table = folder.resolve("docs").resolve("quality.md");
    CommandRun first =
        CommandRun.of("evaluate", gold, "--record", kept, "--table", table, "--out", folder);
    CommandRun same = CommandRun.of("evaluate", gold, "--against", kept);
    Files.writeString(kept, Files.readString(kept).replace("0.5", "0.9"));
    CommandRun fallen = CommandRun.of("evaluate", gold, "--against", kept);

    assertThat(first.status()).as(first.err()).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(table)).contains("| event type, precision | 1.000 | .620 |");
    assertThat(Files.readString(folder.resolve("plover_gsr.html"))).contains("AID not found (1)");
    assertThat(same.status()).as(same.err()).isEqualTo(ExitStatus.DONE);
    assertThat(fallen.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(fallen.err())
        .contains("fallen: plover_gsr: chief event right is .500, and was .900");
  }

  @Test
  void namesAFileThatIsNotKnown() {
    CommandRun run = CommandRun.of("evaluate", gold, "--set", "another");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("another");
  }

  @Test
  void namesAFolderThatIsNotThere() {
    CommandRun run = CommandRun.of("evaluate", folder.resolve("none"));

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("There is no folder");
  }
}
