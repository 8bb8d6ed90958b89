package org.cronista.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small packs for tests. */
public final class TinyPack {

  /** The header of a places file. */
  public static final String PLACES_HEADER =
      "name\talternates\tkind\tcountry\tadmin1\tlat\tlon\tprecision\tnote\n";

  private final Path folder;

  /** A pack in a folder that need not exist yet. */
  public TinyPack(Path folder) {
    this.folder = folder;
  }

  /** Writes a file. */
  public TinyPack with(String path, String content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }
}
