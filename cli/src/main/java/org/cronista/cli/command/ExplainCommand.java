package org.cronista.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.explain.ExplanationPage;
import org.cronista.cli.explain.ExplanationText;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.ReadInPlaceOption;
import org.cronista.cli.option.ReadingOptions;
import org.cronista.cli.work.CodeLines;
import org.cronista.cli.work.CoderSource;
import org.cronista.coder.Explanation;
import org.cronista.json.JsonShapeException;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.PartialDate;
import org.cronista.reader.InputFile;
import org.cronista.reader.InputFinder;
import org.cronista.reader.InputReader;
import org.cronista.reader.ReadOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a sentence is read: this is how packs get written. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Show how a sentence is coded: parse, triggers, frames taken and not, roles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista explain \"Police detained four miners in Oruro.\"",
      "  cronista explain --date 2026-05-18 \"Dockers will strike on Friday.\"",
      "  cronista explain --document report.pdf --at 10422",
      "      the sentence at a claim's start; without --at, all of the document",
      "  cronista explain --pack mypack \"Inmates sewed their lips shut.\" --out page.html"
    })
public final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "One sentence or more.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When the text was said, such as 2026-05-18.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "FILE",
      description = "Explain a document instead of a text.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "OFFSET",
      description = "Only the sentence at this position of the document, in code points.")
  private Optional<Integer> at = Optional.empty();

  @Option(names = "--out", paramLabel = "PAGE.html", description = "Write a page instead of text.")
  private Optional<Path> out = Optional.empty();

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final ReadInPlaceOption readInPlace = new ReadInPlaceOption();
  @Mixin private final PackOptions packOptions = new PackOptions();

  private final Surroundings surroundings;
  private final CoderSource coders;

  /** The command in these surroundings. */
  public ExplainCommand(Surroundings surroundings, CoderSource coders) {
    this.surroundings = surroundings;
    this.coders = coders;
  }

  @Override
  public Integer call() throws IOException {
    if (file.isPresent() != words.isEmpty()) {
      throw new UsageProblem("Give a text in quotes, or a document with --document FILE.");
    }
    Document document = file.map(this::ofFile).orElseGet(this::ofText);
    Explanation whole = coders.loaderFor(packOptions.load()).get().explain(document);
    Explanation explanation = at.map(offset -> only(whole, offset)).orElse(whole);
    if (out.isPresent()) {
      Files.writeString(out.get(), ExplanationPage.of(explanation), StandardCharsets.UTF_8);
      surroundings.err().println("Open " + out.get());
    } else {
      new ExplanationText(explanation).lines().forEach(surroundings.out()::println);
      surroundings.out().flush();
    }
    return ExitStatus.DONE;
  }

  private Document ofText() {
    date.filter(value -> PartialDate.parse(value).isEmpty())
        .ifPresent(
            value -> {
              throw new UsageProblem(
                  "'" + value + "' is not a date such as 2026-05-18 or 2026-05.");
            });
    try {
      return new CodeLines(reading.reader(), coders.loaderFor(packOptions.load()))
          .document(String.join(" ", words), date);
    } catch (JsonShapeException e) {
      throw new UsageProblem(String.valueOf(e.getMessage()), e);
    }
  }

  private Document ofFile(Path path) {
    List<InputFile> files = InputFinder.find(List.of(path)).files();
    if (files.size() != 1) {
      throw new UsageProblem(path + " is not one file: name the document itself.");
    }
    try (InputReader reader = readInPlace.reader(reading);
        Stream<ReadOutcome> outcomes = reader.readAll(files.get(0))) {
      ReadOutcome outcome =
          outcomes
              .findFirst()
              .orElseThrow(() -> new UsageProblem("There is nothing in " + path + "."));
      return outcome.documents().stream()
          .findFirst()
          .orElseThrow(
              () -> new UsageProblem(path + ": " + outcome.reason().orElse("it holds no text.")));
    }
  }

  private static Explanation only(Explanation whole, int offset) {
    List<Explanation.SentenceAccount> there =
        whole.sentences().stream()
            .filter(s -> s.span().start() <= offset && offset < s.span().end())
            .toList();
    if (there.isEmpty()) {
      throw new UsageProblem("No sentence that is coded stands at " + offset + ".");
    }
    CodedDocument coded = whole.coded();
    return new Explanation(
        there,
        new CodedDocument(
            coded.document(),
            Optional.empty(),
            List.of(),
            coded.sentences(),
            coded.times(),
            coded.places(),
            coded.statements(),
            coded.claims()));
  }
}
