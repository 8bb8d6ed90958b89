package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told who types something wrong, or asks what can be typed. */
class UsageTest {

  @TempDir Path folder;

  @Test
  void helpNamesEveryCommandAndGivesExamples() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .contains("chronicle", "code", "ingest", "reconcile", "export", "verify", "doctor")
        .contains("Examples:", "cronista chronicle samples/bolivia-2019-2026 --out out");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        List.of("chronicle", "code", "ingest", "reconcile", "export", "verify", "doctor")) {
      assertThat(CommandRun.of(command, "--help").status()).as(command).isZero();
    }
  }

  @Test
  void tellsItsVersion() {
    assertThat(CommandRun.of("--version").out()).startsWith("cronista ").doesNotContain("${");
  }

  @Test
  void withoutACommandSaysHowToBegin() {
    CommandRun run = CommandRun.of();

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("cronista --help");
  }

  @Test
  void wrongOptionsAreNamed() {
    List<Object[]> wrong =
        List.of(
            new Object[] {"chronicle", folder, "--out", folder, "--as-of", "yesterday"},
            new Object[] {"chronicle", folder},
            new Object[] {"chronicle", "--out", folder},
            new Object[] {"chronicle", folder, "--out", folder, "--language", "fr"},
            new Object[] {"chronicle", folder, "--out", folder, "--threads", "0"},
            new Object[] {"chronicle", folder, "--out", folder, "--frobnicate"},
            new Object[] {"reconcile"},
            new Object[] {"export", "--archive", folder.resolve("none.db"), "--out", folder},
            new Object[] {"verify", folder.resolve("none.db")},
            new Object[] {"serve"});
    for (Object[] arguments : wrong) {
      CommandRun run = CommandRun.of(arguments);
      assertThat(run.status()).as(List.of(arguments).toString()).isEqualTo(2);
      assertThat(run.err()).startsWith("cronista: ").doesNotContain("\tat ");
    }
  }

  @Test
  void aFileThatIsNoArchiveIsAFailureInOneLine() throws IOException {
    Path file = folder.resolve("notes.db");
    Files.writeString(file, "these are notes");

    CommandRun run = CommandRun.of("verify", file);

    assertThat(run.status()).isEqualTo(ExitStatus.INTERNAL_FAILURE);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(CommandRun.of("verify", file, "--debug").err()).contains("\tat ");
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsWrongUsage() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Police detained four miners in Oruro.");

    CommandRun run = CommandRun.of("chronicle", file, "--out", file.resolve("out"));

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void theDoctorFindsEverythingHere() {
    CommandRun run = CommandRun.of("doctor");

    assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("Java", "Memory", "Disk", "Model", "Packs", "Archive");
  }
}
