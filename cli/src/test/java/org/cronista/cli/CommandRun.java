package org.cronista.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * A command as it was run inside the test's own process.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int status, String out, String err) {

  /** Runs a command with nothing on standard input. */
  static CommandRun of(Object... arguments) {
    return withInput("", arguments);
  }

  /** Runs a command with something on standard input. */
  static CommandRun withInput(String input, Object... arguments) {
    return withStreams(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        arguments);
  }

  /** Runs a command with streams that somebody else may hold the other end of. */
  static CommandRun withStreams(
      InputStream input, java.io.OutputStream output, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = Surroundings.utf8(output, false);
    PrintStream errors = Surroundings.utf8(err, true);
    Surroundings surroundings =
        new Surroundings(input, out, errors, Optional.empty(), Clock.systemUTC(), new StopSignal());
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int status = Cronista.commandLine(surroundings, SharedCoder.INSTANCE).execute(words);
    out.flush();
    errors.flush();
    String written = output instanceof ByteArrayOutputStream ? output.toString() : "";
    return new CommandRun(status, written, err.toString(StandardCharsets.UTF_8));
  }
}
