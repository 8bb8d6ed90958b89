package org.cronista.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;

/** Reads small texts and shows what came out, one "KIND: words" a line. */
final class Shorthand {

  private Shorthand() {}

  static Document readText(String text) {
    return readBytes("text.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static Document readNamed(String name, String text) {
    return readBytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document readBytes(String name, byte[] bytes) {
    ReadOutcome outcome = outcome(name, bytes, ReaderOptions.defaults());
    if (outcome.outcome() != Outcome.READ) {
      throw new AssertionError(outcome.toString());
    }
    return outcome.documents().get(0);
  }

  static ReadOutcome outcome(String name, byte[] bytes, ReaderOptions options) {
    try {
      Path folder = Files.createTempDirectory("cronista-reader");
      Path file = Files.write(folder.resolve(name), bytes);
      return new DocumentReader(options).read(new InputFile(file, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> blocks(Document document) {
    TextIndex index = TextIndex.of(document.text());
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      shown.add(block.kind() + ": " + BlockView.of(document.text(), index, block).text());
    }
    return shown;
  }

  /** Walks up from the working directory to a folder that stands beside the project or in it. */
  static java.util.Optional<Path> folder(String... names) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      for (String name : names) {
        if (Files.isDirectory(at.resolve(name))) {
          return java.util.Optional.of(at.resolve(name));
        }
      }
    }
    return java.util.Optional.empty();
  }
}
