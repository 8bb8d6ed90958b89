package org.cronista.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What a run finds around it, so that a test can give it something else.
 *
 * @param in standard input
 * @param out standard output, for results; UTF-8
 * @param err standard error, for progress and messages; UTF-8
 * @param terminalWidth columns of the terminal that shows {@code err}; empty when there is none
 * @param clock the time
 * @param stop the wish to stop
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Optional<Integer> terminalWidth,
    Clock clock,
    StopSignal stop) {

  /** Set by the launcher to the number of columns when standard error is a terminal. */
  private static final String COLUMNS = "CRONISTA_COLUMNS";

  private static final int USUAL_COLUMNS = 80;

  private static final int BUFFER_BYTES = 1 << 16;

  /** The surroundings of this process. */
  public static Surroundings ofProcess(StopSignal stop) {
    return new Surroundings(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER_BYTES),
        utf8(new FileOutputStream(FileDescriptor.out), false),
        utf8(new FileOutputStream(FileDescriptor.err), true),
        terminalWidth(System.getenv()),
        Clock.systemUTC(),
        stop);
  }

  /** A stream of text in UTF-8, whatever the platform's habit. */
  public static PrintStream utf8(OutputStream stream, boolean flushLines) {
    return new PrintStream(
        new BufferedOutputStream(stream, BUFFER_BYTES), flushLines, StandardCharsets.UTF_8);
  }

  /** A writer in UTF-8 to such a stream, which flushes each line. */
  static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static Optional<Integer> terminalWidth(Map<String, String> environment) {
    Optional<String> columns = Optional.ofNullable(environment.get(COLUMNS));
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    try {
      int width = Integer.parseInt(columns.get());
      return width > 0 ? Optional.of(width) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.of(USUAL_COLUMNS);
    }
  }
}
