package org.cronista.publisher.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.publisher.format.AtomicFile;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.ReadingAddress;

/** The documents' pages, in a folder beside the chronology. */
public final class Readings {

  private static final Pattern PAGE = Pattern.compile("d_[0-9a-f]+\\.html(?:\\.part)?");

  private final Dossier dossier;

  /** The pages of all documents of {@code dossier}. */
  public Readings(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Writes every page and takes away those of documents that are gone. */
  public void write(Path directory) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(ReadingAddress.FOLDER));
    Map<DocumentId, List<Claim>> claims =
        dossier.claims().stream()
            .collect(Collectors.groupingBy(Claim::document, HashMap::new, Collectors.toList()));
    Set<String> written = new HashSet<>();
    for (Document document : dossier.documents()) {
      if (ReadingAddress.hasPage(dossier, document.id())) {
        ReadingPage page =
            new ReadingPage(dossier, document, claims.getOrDefault(document.id(), List.of()));
        AtomicFile.write(folder.resolve(ReadingAddress.fileName(document.id())), page::write);
        written.add(ReadingAddress.fileName(document.id()));
      }
    }
    clear(folder, written);
  }

  private static void clear(Path folder, Set<String> written) throws IOException {
    List<Path> old;
    try (Stream<Path> files = Files.list(folder)) {
      old =
          files
              .filter(file -> PAGE.matcher(file.getFileName().toString()).matches())
              .filter(file -> !written.contains(file.getFileName().toString()))
              .toList();
    }
    for (Path file : old) {
      Files.delete(file);
    }
  }
}
