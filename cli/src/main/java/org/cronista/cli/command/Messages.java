package org.cronista.cli.command;

import org.cronista.cli.Surroundings;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.Summary;

/** What a command says at its end: results on standard output, troubles on standard error. */
final class Messages {

  private final Surroundings surroundings;
  private final QuietOption quiet;

  Messages(Surroundings surroundings, QuietOption quiet) {
    this.surroundings = surroundings;
    this.quiet = quiet;
  }

  /** Says something, unless only errors are wanted. */
  void say(String line) {
    if (!quiet.isQuiet()) {
      surroundings.out().println(line);
    }
  }

  /** Names every input that could not be read. */
  void failures(RunRecord record) {
    record.failures().forEach(line -> surroundings.err().println(Summary.failure(line)));
    surroundings.err().flush();
  }
}
