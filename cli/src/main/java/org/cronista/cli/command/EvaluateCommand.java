package org.cronista.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.Version;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.option.ReadingOptions;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.work.CodeLines;
import org.cronista.cli.work.CodeLines.CodedLine;
import org.cronista.cli.work.CoderLoader;
import org.cronista.cli.work.CoderSource;
import org.cronista.cli.work.JsonLineReader;
import org.cronista.cli.work.ParallelInOrder;
import org.cronista.cli.work.SourceCommit;
import org.cronista.evaluation.ErrorBrowser;
import org.cronista.evaluation.Figures;
import org.cronista.evaluation.GoldProblem;
import org.cronista.evaluation.GoldSet;
import org.cronista.evaluation.QualityTable;
import org.cronista.evaluation.Result;
import org.cronista.reader.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes gold data, as {@code code} does, and says how good the coding is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Score the coding against a folder of gold data.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista evaluate gold --out errors",
      "      score every set that is known; then open errors/index.html",
      "  cronista evaluate gold --set plover_gsr --set acled_sample --slice 300",
      "      two sets, at most 300 texts of each, always the same ones",
      "  cronista evaluate gold --table docs/quality.md --record docs/quality-figures.json",
      "      keep the figures",
      "  cronista evaluate gold --slice 60 --against docs/quality-slice.json",
      "      exit status 1 when a figure that matters has fallen by more than 0.02",
      "",
      "A gold file is NAME.jsonl, one record a line with at least id and text; the names that are",
      "known and what is asked of each are in docs/quality.md. The pages quote the gold data."
    })
public final class EvaluateCommand implements Callable<Integer> {

  private static final double TOLERANCE = 0.02;

  @Parameters(paramLabel = "GOLD", description = "The folder of gold files.")
  private Path gold = Path.of("gold");

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "Score this gold file only; without .jsonl. Repeatable.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--slice",
      paramLabel = "N",
      description = "Take at most N records of each set, always the same ones.")
  private Optional<Integer> slice = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write pages on which the errors can be read.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "FILE.md",
      description = "Put the table of figures into this page.")
  private Optional<Path> table = Optional.empty();

  @Option(
      names = "--record",
      paramLabel = "FILE.json",
      description = "Keep the figures in this file.")
  private Optional<Path> record = Optional.empty();

  @Option(
      names = "--against",
      paramLabel = "FILE.json",
      description =
          "Score the sets kept there, and fail when a figure has fallen by more than 0.02.")
  private Optional<Path> against = Optional.empty();

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final PackOptions packOptions = new PackOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  private final Surroundings surroundings;
  private final CoderSource coders;

  /** The command in these surroundings. */
  public EvaluateCommand(Surroundings surroundings, CoderSource coders) {
    this.surroundings = surroundings;
    this.coders = coders;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Optional<Figures> before = against.map(Figures::read);
      Optional<Integer> most = slice.or(() -> before.flatMap(Figures::slice));
      List<GoldSet> sets = sets(most, before);
      String when = when(most); // the checkout may move on while the sets are coded
      List<Result> results = score(sets);
      return surroundings.stop().isRequested()
          ? ExitStatus.STOPPED
          : report(results, when, most, before);
    } catch (GoldProblem e) {
      throw new UsageProblem(String.valueOf(e.getMessage()), e);
    }
  }

  private List<GoldSet> sets(Optional<Integer> most, Optional<Figures> before) {
    List<GoldSet> sets =
        GoldSet.listIn(gold).stream()
            .filter(set -> before.map(kept -> kept.has(set.name())).orElse(true))
            .filter(set -> names.isEmpty() || names.contains(set.name()))
            .map(set -> most.map(set::slice).orElse(set))
            .toList();
    List<String> known = sets.stream().map(GoldSet::name).toList();
    List<String> missing = names.stream().filter(name -> !known.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new UsageProblem(
          "In " + gold + " there is no gold file that is known as " + String.join(", ", missing));
    }
    if (sets.isEmpty()) {
      throw new UsageProblem("In " + gold + " there is no gold file whose name is known.");
    }
    return sets;
  }

  /** Codes all sets in one go, since the models are slow to load. */
  private List<Result> score(List<GoldSet> sets) {
    CoderLoader coder = coders.loaderFor(packOptions.load());
    coder.begin();
    String lines = sets.stream().flatMap(s -> s.lines().stream()).collect(Collectors.joining("\n"));
    CodeLines code = new CodeLines(reading.reader(), coder);
    JsonLineReader in =
        new JsonLineReader(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            ReaderOptions.defaults().maxBytes());
    List<String> coded = new ArrayList<>();
    try (Progress progress = quiet.progress(surroundings);
        ParallelInOrder<JsonLineReader.Line, CodedLine> all =
            ParallelInOrder.start(
                "coder", in, code::code, reading.threads(), surroundings.stop())) {
      while (all.hasNext()) {
        coded.add(all.next().json());
        progress.documents(coded.size(), 0);
      }
    }
    List<Result> results = new ArrayList<>();
    int from = 0;
    for (GoldSet set : sets) {
      int to = Math.min(coded.size(), from + set.records().size());
      if (to - from == set.records().size()) {
        results.add(new Result(set, set.score(coded.subList(from, to))));
      }
      from = to;
    }
    return results;
  }

  private int report(
      List<Result> results, String when, Optional<Integer> most, Optional<Figures> before)
      throws IOException {
    QualityTable figures = new QualityTable(results, when);
    figures.lines().forEach(surroundings.out()::println);
    if (table.isPresent()) {
      makeFolderOf(table.get());
      Files.writeString(table.get(), figures.into(existing(table.get())), StandardCharsets.UTF_8);
    }
    if (record.isPresent()) {
      makeFolderOf(record.get());
      Figures.of(most, results).write(record.get());
    }
    if (out.isPresent()) {
      Path index = new ErrorBrowser(results).write(out.get(), when);
      surroundings.err().println("Open " + index);
    }
    List<String> fallen = before.map(b -> b.fallen(results, TOLERANCE)).orElse(List.of());
    fallen.forEach(line -> surroundings.err().println("cronista: fallen: " + line));
    surroundings.out().flush();
    return fallen.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private static void makeFolderOf(Path file) throws IOException {
    Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
    }
  }

  private static String existing(Path page) throws IOException {
    try {
      return Files.readString(page, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** The day and the commit of the code that is about to be measured. */
  private String when(Optional<Integer> most) {
    LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
    String commit = SourceCommit.find(Path.of("")).map(c -> ", commit " + c).orElse("");
    String extent = most.map(n -> ", at most " + n + " texts of each set").orElse("");
    return "Measured on " + today + ", version " + Version.current() + commit + extent + ".";
  }
}
