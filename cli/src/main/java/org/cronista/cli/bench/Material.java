package org.cronista.cli.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.cli.UsageProblem;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFinder;
import org.cronista.reader.ReaderOptions;

/**
 * Paragraphs of news, communiqués and reports from the project's own samples and from the examples
 * that the classifier learns from, to make texts of.
 *
 * @param paragraphs in a fixed order
 */
record Material(List<String> paragraphs) {

  private static final int SHORTEST = 80;
  private static final int LONGEST = 1_500;

  /** Copies the list. */
  Material {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * That of this installation.
   *
   * @throws UsageProblem when the samples are not beside the program
   */
  static Material ofInstallation() throws IOException {
    Path home =
        findHome()
            .orElseThrow(
                () ->
                    new UsageProblem(
                        "The samples to make a corpus of are not here: give a folder or a file of"
                            + " JSON lines."));
    List<String> paragraphs = new ArrayList<>(ofSamples(home.resolve("samples")));
    paragraphs.addAll(ofTraining(home.resolve("packs/en/training")));
    return new Material(paragraphs);
  }

  /** The nearest folder above the program, or the one it was started in, that has the samples. */
  private static Optional<Path> findHome() {
    return Stream.concat(program().stream(), Stream.of(Path.of("").toAbsolutePath()))
        .flatMap(start -> Stream.iterate(Optional.of(start), Optional::isPresent, Material::above))
        .flatMap(Optional::stream)
        .filter(folder -> Files.isDirectory(folder.resolve("samples/bolivia-2019-2026")))
        .findFirst();
  }

  /** The jar or folder of this class; none when it is no file. */
  private static Optional<Path> program() {
    CodeSource source = Material.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> above(Optional<Path> folder) {
    return folder.map(Path::getParent);
  }

  private static List<String> ofSamples(Path samples) {
    DocumentReader reader = new DocumentReader(ReaderOptions.defaults());
    return InputFinder.find(
            List.of(samples.resolve("bolivia-2019-2026"), samples.resolve("south-korea-1980")))
        .files()
        .stream()
        .flatMap(reader::readAll)
        .flatMap(outcome -> outcome.documents().stream())
        .filter(document -> document.language().equals("en"))
        .flatMap(Material::paragraphs)
        .toList();
  }

  private static Stream<String> paragraphs(Document document) {
    TextIndex index = TextIndex.of(document.text());
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .map(block -> BlockView.of(document.text(), index, block).text().strip())
        .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST);
  }

  private static List<String> ofTraining(Path training) throws IOException {
    if (!Files.isDirectory(training)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(training)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.split("\t", 2)[0].strip())
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .forEach(texts::add);
      }
    }
    return texts;
  }
}
