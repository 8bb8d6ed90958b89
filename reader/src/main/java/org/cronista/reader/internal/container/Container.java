package org.cronista.reader.internal.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file that holds others, opened. */
interface Container extends Closeable {

  /** The name the file is shown by. */
  String name();

  /**
   * The next thing in it, or nothing at its end. What it gave before may not be read any more.
   *
   * @throws IOException when the rest cannot be read
   */
  Optional<Piece> next() throws IOException;

  @Override
  default void close() throws IOException {}
}
