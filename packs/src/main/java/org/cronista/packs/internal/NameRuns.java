package org.cronista.packs.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts names that need not fit into memory: full chunks are sorted and set down in files of their
 * own, which are read side by side in the end. Used by one thread.
 */
final class NameRuns implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final Comparator<Entry> ORDER =
      Comparator.<Entry, byte[]>comparing(Entry::name, Arrays::compareUnsigned)
          .thenComparingInt(Entry::posting);

  private final Path folder;
  private final int chunk;
  private final List<Path> runs = new ArrayList<>();
  private List<Entry> current = new ArrayList<>();

  /**
   * Sorts nothing yet.
   *
   * @param folder where files may be put; whoever made it removes it
   * @param chunk how many names are held in memory
   */
  NameRuns(Path folder, int chunk) {
    this.folder = folder;
    this.chunk = chunk;
  }

  /**
   * A name of a row.
   *
   * @param name normalised, UTF-8
   * @param posting the row, doubled, plus one if it is not the row's first name
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by content, above
  record Entry(byte[] name, int posting) {}

  /** Takes the sorted names. */
  interface Sink {
    /** The next one; names do not fall. */
    void accept(Entry entry) throws IOException;
  }

  void add(byte[] name, int posting) throws IOException {
    current.add(new Entry(name, posting));
    if (current.size() >= chunk) {
      setDown();
    }
  }

  private void setDown() throws IOException {
    current.sort(ORDER);
    Path run = folder.resolve("names-" + runs.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      for (Entry entry : current) {
        out.writeShort(entry.name().length);
        out.write(entry.name());
        out.writeInt(entry.posting());
      }
    }
    runs.add(run);
    current = new ArrayList<>();
  }

  /** Hands over all names in the order of their bytes. */
  void drain(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      current.sort(ORDER);
      for (Entry entry : current) {
        sink.accept(entry);
      }
      return;
    }
    if (!current.isEmpty()) {
      setDown();
    }
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> queue =
          new PriorityQueue<>(Comparator.comparing((Run run) -> run.head, ORDER));
      for (Path path : runs) {
        Run run = new Run(path);
        open.add(run);
        if (run.advance()) {
          queue.add(run);
        }
      }
      while (!queue.isEmpty()) {
        Run least = queue.remove();
        sink.accept(least.head);
        if (least.advance()) {
          queue.add(least);
        }
      }
    } finally {
      open.forEach(Run::close);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private static final class Run {
    private final DataInputStream in;
    private Entry head = new Entry(new byte[0], 0);

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    boolean advance() throws IOException {
      try {
        byte[] name = new byte[in.readUnsignedShort()];
        in.readFully(name);
        head = new Entry(name, in.readInt());
        return true;
      } catch (EOFException end) {
        return false;
      }
    }

    void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
