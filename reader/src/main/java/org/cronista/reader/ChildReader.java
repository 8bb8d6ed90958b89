package org.cronista.reader;

import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cronista.reader.internal.child.ChildOutcomes;
import org.cronista.reader.internal.child.ChildPool;

/**
 * Reads files in processes of their own, so that a file that crashes, hangs or fills its reader
 * costs itself only: it is named with the reason, and another process takes the place of the one it
 * ended.
 *
 * <p>What comes back is checked: spans lie in the text, identifiers and hashes are those of the
 * bytes. It is the same as {@link DocumentReader} gives. JSON lines from a stream are read here:
 * they need no parser of documents.
 *
 * <p>Processes are started when there is something to read and end with {@link #close}, or when
 * this process does.
 */
public final class ChildReader implements InputReader {

  private final ChildPool pool;
  private final DocumentReader here;

  /** A reader with the given limits. */
  public ChildReader(ReaderOptions options, ChildOptions children) {
    this(options, ContainerLimits.defaults(), children);
  }

  /** A reader with the given limits, also for files that hold others. */
  public ChildReader(ReaderOptions options, ContainerLimits containers, ChildOptions children) {
    this.pool = new ChildPool(options, containers, children);
    this.here = new DocumentReader(options, containers);
  }

  /**
   * Starts a process and lets it go.
   *
   * @throws ChildNotStartedException when that cannot be done
   */
  public void tryToStart() {
    pool.giveBack(pool.borrow());
  }

  /**
   * {@inheritDoc}
   *
   * @throws ChildNotStartedException from the stream, when no process can be started to read it
   */
  @Override
  public Stream<ReadOutcome> readAll(InputFile file) {
    ChildOutcomes outcomes = new ChildOutcomes(pool, file);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                outcomes, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(outcomes::close);
  }

  @Override
  public Stream<ReadOutcome> readJsonLines(InputStream lines, String name) {
    return here.readJsonLines(lines, name);
  }

  @Override
  public void close() {
    pool.close();
  }
}
