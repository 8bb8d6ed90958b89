package org.cronista.reader.internal.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The end of what a process writes to its standard error; the rest is thrown away. */
final class LastWords {

  private static final int KEPT = 4096;
  private static final int LONGEST = 200;

  private final Thread thread;
  private final byte[] ring = new byte[KEPT];
  private long written;

  /** Starts to listen, until the stream ends. */
  LastWords(InputStream stream) {
    thread = new Thread(() -> listen(stream), "reading-process-errors");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen(InputStream stream) {
    byte[] buffer = new byte[KEPT];
    try (stream) {
      int number = stream.read(buffer);
      while (number >= 0) {
        keep(buffer, number);
        number = stream.read(buffer);
      }
    } catch (IOException e) {
      // The process was ended: there is no more to hear.
    }
  }

  private synchronized void keep(byte[] buffer, int number) {
    for (int i = 0; i < number; i++) {
      ring[(int) (written % KEPT)] = buffer[i];
      written++;
    }
  }

  private synchronized String kept() {
    StringBuilder text = new StringBuilder();
    int number = (int) Math.min(written, KEPT);
    byte[] bytes = new byte[number];
    for (int i = 0; i < number; i++) {
      bytes[i] = ring[(int) ((written - number + i) % KEPT)];
    }
    return text.append(new String(bytes, StandardCharsets.UTF_8)).toString();
  }

  /** The last line that is not blank, once the process has ended: short, and safe to be shown. */
  Optional<String> line() {
    try {
      thread.join(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return kept()
        .lines()
        .map(line -> Shown.line(line, LONGEST))
        .filter(line -> !line.isEmpty())
        .reduce((earlier, later) -> later);
  }
}
