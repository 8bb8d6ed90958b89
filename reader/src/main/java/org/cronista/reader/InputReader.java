package org.cronista.reader;

import java.io.InputStream;
import java.util.stream.Stream;

/**
 * Reads files into documents, here or in a process of its own.
 *
 * <p>Safe for use by several threads. No bad document makes it throw: what cannot be read is an
 * outcome with its reason.
 */
public interface InputReader extends AutoCloseable {

  /**
   * Reads one file, lazily and in the order it is stored in: one outcome for every file, mail, line
   * or row inside it, else a single one. At most a few of them are held at a time. Close the
   * stream.
   */
  Stream<ReadOutcome> readAll(InputFile file);

  /**
   * Reads one document a line, in constant memory and in order. Blank lines are passed over; a bad
   * line is a failed outcome named {@code name#line}. The stream of bytes is not closed.
   */
  Stream<ReadOutcome> readJsonLines(InputStream lines, String name);

  /**
   * Gives up what is being read, and frees what reading took. Nothing can be read afterwards. May
   * be called more than once.
   */
  @Override
  void close();
}
