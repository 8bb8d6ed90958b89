package org.cronista.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.reader.InputFile;
import org.cronista.reader.InputFinder;
import org.cronista.reader.InputReader;
import org.cronista.reader.ReadOutcome;

/** Checks documents against the files they came from, by reading those once more. */
public final class SourcesCheck {

  private final InputReader reader;

  /** A check by {@code reader}. */
  public SourcesCheck(InputReader reader) {
    this.reader = reader;
  }

  /** What is wrong; when nothing is, one line that says so. */
  public List<Finding> check(List<Document> documents, List<Path> sources) {
    Map<DocumentId, Document> read = readAll(sources);
    List<Finding> findings = new ArrayList<>();
    for (Document document : documents) {
      problem(document, Optional.ofNullable(read.get(document.id())))
          .map(Finding::trouble)
          .ifPresent(findings::add);
    }
    return findings.isEmpty()
        ? List.of(
            Finding.well(
                "All " + documents.size() + " documents are the bytes and words of their sources."))
        : findings;
  }

  private Map<DocumentId, Document> readAll(List<Path> sources) {
    Map<DocumentId, Document> read = new HashMap<>();
    for (InputFile file : InputFinder.find(sources).files()) {
      try (Stream<ReadOutcome> outcomes = reader.readAll(file)) {
        outcomes
            .flatMap(outcome -> outcome.documents().stream())
            .forEach(document -> read.putIfAbsent(document.id(), document));
      }
    }
    return read;
  }

  private static Optional<String> problem(Document document, Optional<Document> source) {
    String name = document.file().name();
    if (source.isEmpty()) {
      return Optional.of(
          name + ": no source has its bytes (SHA-256 " + document.file().sha256() + ").");
    }
    if (!source.get().file().sha256().equals(document.file().sha256())) {
      return Optional.of(name + ": the hash on record is not that of its source.");
    }
    if (!source.get().text().equals(document.text())) {
      return Optional.of(name + ": its text is not what its source says.");
    }
    return Optional.empty();
  }
}
