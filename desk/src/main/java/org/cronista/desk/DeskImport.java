package org.cronista.desk;

import java.nio.file.Path;
import java.util.List;

/**
 * How documents come in by way of the desk.
 *
 * @param importer what takes them in
 * @param uploads where files sent by browsers are kept; made when it is needed
 * @param sources folders of this machine that may be taken in by their path, with all that is in
 *     them
 */
public record DeskImport(Importer importer, Path uploads, List<Path> sources) {
  /** Copies the folders. */
  public DeskImport {
    sources = List.copyOf(sources);
  }
}
