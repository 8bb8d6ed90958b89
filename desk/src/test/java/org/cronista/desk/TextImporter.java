package org.cronista.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronista.archive.Archive;
import org.cronista.model.Document;

/**
 * Takes in text files of one sentence, {@code SOURCE YYYY-MM-DD: … killed N … in PLACE}, as the
 * command's importer takes in real ones; anything else fails, with the reason.
 */
final class TextImporter implements Importer {

  private static final Pattern LINE =
      Pattern.compile("(.+?) (\\d{4}-\\d\\d-\\d\\d): (.*killed (\\d+).* in (\\w+).*)\\s*");

  private final Archive archive;

  TextImporter(Archive archive) {
    this.archive = archive;
  }

  @Override
  public void take(Path folder, Listener listener, BooleanSupplier cancelled) {
    List<Path> files = files(folder);
    for (int at = 0; at < files.size() && !cancelled.getAsBoolean(); at++) {
      listener.outcome(take(files.get(at)));
      listener.documents(at + 1, files.size());
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome take(Path file) {
    String name = file.getFileName().toString();
    try {
      Matcher line = LINE.matcher(Files.readString(file));
      if (!line.matches()) {
        return new Outcome(
            name, "failed", Optional.of("It does not say who was killed."), Optional.empty());
      }
      LocalDate said = LocalDate.parse(line.group(2));
      Document document = Samples.document(line.group(1), said, line.group(3));
      Samples.store(
          archive,
          document,
          Samples.killed(
              document,
              "killed",
              line.group(5),
              said.minusDays(1),
              line.group(4),
              Integer.parseInt(line.group(4))));
      return new Outcome(name, "read", Optional.empty(), Optional.of(document.id().value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
