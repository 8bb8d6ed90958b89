package org.cronista.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cronista.model.Document;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFinder;
import org.cronista.reader.ReaderOptions;

/** The English documents of the project's own sample about Bolivia: the same text for everybody. */
final class SampleDocuments {

  private static final Path FOLDER = Path.of("samples", "bolivia-2019-2026");

  private SampleDocuments() {}

  /** All of them, in the order of their files. */
  static List<Document> list() {
    DocumentReader reader = new DocumentReader(ReaderOptions.defaults());
    List<Document> documents =
        InputFinder.find(List.of(folder())).files().stream()
            .flatMap(reader::readAll)
            .flatMap(outcome -> outcome.documents().stream())
            .filter(document -> document.language().equals("en"))
            .toList();
    if (documents.isEmpty()) {
      throw new IllegalStateException("No English document could be read in " + folder());
    }
    return documents;
  }

  /** A few short ones, for what is slow. */
  static List<Document> listShort() {
    return list().stream().filter(document -> document.text().length() < 5_000).toList();
  }

  /** From the project's folder, or from that of this module. */
  private static Path folder() {
    Path inModule = Path.of("..").resolve(FOLDER);
    return Files.isDirectory(FOLDER) ? FOLDER : inModule;
  }
}
