package org.cronista.spark.room;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.cli.run.InputLine;
import org.cronista.cli.work.Catalogue;
import org.cronista.cli.work.CodedItem;
import org.cronista.cli.work.CoderLoader;
import org.cronista.cli.work.ItemCoder;
import org.cronista.cli.work.ReadItem;
import org.cronista.json.ContractJson;
import org.cronista.model.Document;
import org.cronista.packs.Packs;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.Outlets;
import org.cronista.reader.ReadOutcome;
import org.cronista.reader.ReaderOptions;

/**
 * Reads and codes an input: its name, and a path or a stream of JSON lines, become a row for each
 * thing in it. One is enough for a process; safe for concurrent use.
 *
 * <p>A row is: name, outcome, reason or null, document's identifier or null, document as JSON or
 * null, its claims as lines of JSON or null.
 */
public final class CodingRoom implements BiFunction<String, Object, Iterator<String[]>> {

  private final CoderLoader loader;
  private final ItemCoder coder;
  private final Outlets outlets;
  private final DocumentReader reader = new DocumentReader(ReaderOptions.defaults());

  /** With the bundled packs and those in these folders; the models are loaded when needed. */
  public CodingRoom(List<String> packFolders) {
    Packs packs = Packs.load(packFolders.stream().map(Path::of).toList());
    loader = new CoderLoader(packs);
    coder = new ItemCoder(loader, packs);
    outlets = Catalogue.of(packs);
  }

  /** The loader of the coder that all share. */
  public CoderLoader loader() {
    return loader;
  }

  /**
   * The rows of an input, made as they are asked for.
   *
   * @param name as it is to be called
   * @param content a {@link Path}, or an {@link InputStream} of JSON lines
   */
  @Override
  public Iterator<String[]> apply(String name, Object content) {
    Stream<ReadOutcome> outcomes =
        content instanceof InputStream lines
            ? reader.readJsonLines(lines, name)
            : reader.readAll(new InputFile((Path) content, name));
    return outcomes.flatMap(this::rows).iterator();
  }

  private Stream<String[]> rows(ReadOutcome outcome) {
    if (outcome.documents().isEmpty()) {
      return Stream.<String[]>of(row(InputLine.withoutDocument(outcome), Optional.empty()));
    }
    return outcome.documents().stream().map(document -> row(outcome, document));
  }

  private String[] row(ReadOutcome outcome, Document read) {
    Document document = outlets.named(read);
    String name = outcome.documents().size() == 1 ? outcome.name() : document.file().name();
    InputLine line =
        new InputLine(
            name,
            outcome.outcome(),
            outcome.reason(),
            Optional.of(document.id()),
            outcome.millis());
    CodedItem coded = coder.code(new ReadItem(line, Optional.of(document)));
    return row(coded.line(), coded.toStore());
  }

  private static String[] row(InputLine line, Optional<CodedItem.Coding> coding) {
    return new String[] {
      line.path(),
      line.outcome().name(),
      line.reason().orElse(null),
      line.document().map(Object::toString).orElse(null),
      coding.map(made -> ContractJson.toLine(made.document())).orElse(null),
      coding.map(CodingRoom::claims).orElse(null)
    };
  }

  private static String claims(CodedItem.Coding made) {
    return made.coded().claims().stream()
        .map(ContractJson::toLine)
        .collect(Collectors.joining("\n"));
  }
}
