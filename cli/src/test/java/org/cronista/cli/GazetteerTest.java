package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cronista gazetteer import}. */
class GazetteerTest {

  private static final String LINE =
      "1\tTorvik\tTorvik\t\t-16.5\t-68.1\tP\tPPL\tBO\t\t04\t\t\t\t900\t\t10\tAmerica/La_Paz\t2026-01-01\n";

  @TempDir Path folder;

  @Test
  void importsATableIntoAPackAndSaysHowMuch() throws IOException {
    Path table = Files.writeString(folder.resolve("BO.txt"), LINE);
    Path pack = folder.resolve("full");

    CommandRun run = CommandRun.of("gazetteer", "import", table, "--pack", pack);

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).startsWith("1 places of 1 lines (0 broken)");
    assertThat(pack.resolve("places/geonames.gazetteer")).isRegularFile();
  }

  @Test
  void tellsOfBrokenLinesByTheExitStatus() throws IOException {
    Path table = Files.writeString(folder.resolve("BO.txt"), LINE + "broken\n");

    CommandRun run = CommandRun.of("gazetteer", "import", table, "--pack", folder.resolve("p"));

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err()).contains("left out: line 2: 1 columns, not 19");
  }

  @Test
  void saysWhatIsWrongWithWhatWasTyped() {
    CommandRun missing =
        CommandRun.of("gazetteer", "import", folder.resolve("none.zip"), "--pack", folder);
    CommandRun classes =
        CommandRun.of("gazetteer", "import", folder, "--pack", folder, "--classes", "AX");

    assertThat(missing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(missing.err()).contains("There is no file");
    assertThat(classes.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(classes.err()).contains("Unknown feature class X");
    assertThat(CommandRun.of("gazetteer").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
