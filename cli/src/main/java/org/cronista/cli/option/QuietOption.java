package org.cronista.cli.option;

import java.io.PrintStream;
import org.cronista.cli.Surroundings;
import org.cronista.cli.progress.BarProgress;
import org.cronista.cli.progress.LineProgress;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.progress.SilentProgress;
import picocli.CommandLine.Option;

/** How much is said. */
public final class QuietOption {

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet = false;

  /** Whether only errors are shown. */
  public boolean isQuiet() {
    return quiet;
  }

  /** Progress as it suits the place where it is shown. */
  public Progress progress(Surroundings surroundings) {
    if (quiet) {
      return new SilentProgress();
    }
    PrintStream err = surroundings.err();
    return surroundings
        .terminalWidth()
        .<Progress>map(width -> new BarProgress(err, width))
        .orElseGet(() -> new LineProgress(err, surroundings.clock()));
  }
}
