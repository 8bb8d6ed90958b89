package org.cronista.publisher.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there when it is whole. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Something that writes itself. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; the writer is closed by the caller. */
    void writeTo(Writer out) throws IOException;
  }

  /** Writes {@code content} to {@code target} in UTF-8, replacing what stood there. */
  public static void write(Path target, Content content) throws IOException {
    // A fixed name rather than a random one: a run that was killed leaves at most one such file,
    // and the next run clears it away.
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      // Not Files.newBufferedWriter, which fails on a stray surrogate; here it becomes a "?".
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8))) {
        content.writeTo(out);
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
