package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cronista.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A signal in the middle of the work: what is saved is whole, and the next run goes on. */
@DisabledOnOs(OS.WINDOWS)
class StopTest {

  private static final int DOCUMENTS = 100;

  /** What a shell reports of a process ended by SIGTERM. */
  private static final int TERMINATED = 143;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void anInterruptedRunLeavesASoundArchiveAndCanBeGoneOnWith() throws Exception {
    Path inputs = writeInputs();
    Path archive = folder.resolve("archive.db");
    Path err = folder.resolve("err.txt");
    // Made beforehand, so that looking into it does not get in the way of its making.
    Archive.open(archive.toString()).close();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx3g",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    Main.class.getName(),
                    "ingest",
                    inputs.toString(),
                    "--archive",
                    archive.toString()))
            .redirectError(err.toFile())
            .redirectOutput(new File("/dev/null"))
            .start();
    try {
      waitForFirstDocument(archive, process, err);
      // As Ctrl-C does, but not ignored where tests are run in the background.
      process.destroy();

      assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(TERMINATED);
    } finally {
      process.destroyForcibly();
    }

    assertThat(Files.readString(err)).contains("stopped", "go on");
    assertThat(CommandRun.of("verify", archive).status()).isZero();
    assertThat(documents(archive)).isBetween(1, DOCUMENTS - 1);

    CommandRun rest = CommandRun.of("ingest", inputs, "--archive", archive);

    assertThat(rest.status()).as(rest.err()).isZero();
    assertThat(documents(archive)).isEqualTo(DOCUMENTS);
    assertThat(CommandRun.of("verify", archive).status()).isZero();
  }

  private Path writeInputs() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    for (int i = 0; i < DOCUMENTS; i++) {
      String text =
          ("Police detained "
                  + (i + 2)
                  + " miners in Oruro on Monday. The union said that soldiers had attacked the "
                  + "march with tear gas and that two teachers were injured in La Paz.\n\n")
              .repeat(3);
      Files.writeString(inputs.resolve(String.format("%03d.txt", i)), text);
    }
    return inputs;
  }

  private static void waitForFirstDocument(Path archive, Process process, Path err)
      throws Exception {
    while (documents(archive) == 0) {
      assertThat(process.isAlive()).as(Files.readString(err)).isTrue();
      Thread.sleep(100);
    }
  }

  private static int documents(Path archive) {
    try (Archive opened = Archive.open(archive.toString())) {
      return opened.listDocuments().size();
    }
  }
}
