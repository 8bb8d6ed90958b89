package org.cronista.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.archive.Archive;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.option.LimitOption;
import org.cronista.cli.option.RequiredArchive;
import org.cronista.cli.work.HitLines;
import org.cronista.model.PartialDate;
import org.cronista.search.BadQueryException;
import org.cronista.search.Corpus;
import org.cronista.search.Finder;
import org.cronista.search.Found;
import org.cronista.search.Hit;
import org.cronista.search.Kind;
import org.cronista.search.Request;
import org.cronista.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words, names and dates in an archive. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Find words, names and dates in the sentences, claims, events and actors of an archive.",
      "Beside an archive FILE an index is kept in FILE.index, which may be deleted at any time; "
          + "that of a database server is made in memory."
    },
    footerHeading = "%nQueries:%n",
    footer = {
      "  miners strike          both words, in any form: mines, striking",
      "  \"state of siege\"       these words together",
      "  gas OR petrol -diesel  either word, and not the third",
      "  protest* Morelas~      words that begin so; names spelled nearly so",
      "  type:PROTEST place:Lima actor:police source:\"El Diario\" language:es kind:event",
      "  date:2003-10 date:[2003-10-01 TO 2003-10-31]",
      "",
      "Example:",
      "  cronista search 'strike date:2021' --archive out/archive.db --json"
    })
public final class SearchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to find; see below.")
  private List<String> query = List.of();

  @Mixin private final RequiredArchive archive = new RequiredArchive();
  @Mixin private final LimitOption limit = new LimitOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Only this: sentence, claim, event or actor (default: all but claims, whose sentences are"
              + " found).")
  private Optional<String> kind = Optional.empty();

  @Option(names = "--source", paramLabel = "NAME", description = "Only what this outlet tells.")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only what happened, else was said, on this day or later; or month, or year.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only what happened, else was said, on this day or before; or month, or year.")
  private Optional<String> until = Optional.empty();

  @Option(names = "--json", description = "One JSON line for each hit.")
  private boolean json = false;

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Request request =
        new Request(
            String.join(" ", query),
            kind.map(SearchCommand::kind),
            source,
            Optional.empty(),
            Optional.empty(),
            day("--from", from, PartialDate::first),
            day("--until", until, PartialDate::last),
            limit.limit());
    ArchiveLocation location = archive.location();
    try (Archive opened = location.openExisting();
        Finder finder = finder(location, opened)) {
      show(finder.find(request));
    } catch (BadQueryException e) {
      throw new UsageProblem(String.valueOf(e.getMessage()), e);
    }
    return ExitStatus.DONE;
  }

  private static Finder finder(ArchiveLocation location, Archive archive) {
    return location.isUrl()
        ? SearchIndex.inMemory(corpus(archive))
        : SearchIndex.inFolder(
            Path.of(location.fileOrUrl() + ".index"), archive.changeStamp(), () -> corpus(archive));
  }

  private static Corpus corpus(Archive archive) {
    return new Corpus(
        archive.listDocuments(), archive.listClaims(), archive.listEvents(), archive.listActors());
  }

  private static Kind kind(String label) {
    return Kind.find(label)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "There is no kind “"
                        + label
                        + "”. The kinds are "
                        + Arrays.stream(Kind.values())
                            .map(Kind::label)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static Optional<LocalDate> day(
      String option, Optional<String> written, Function<PartialDate, LocalDate> which) {
    return written.map(
        text ->
            PartialDate.parse(text)
                .map(which)
                .orElseThrow(
                    () ->
                        new UsageProblem(
                            option + " is no date: write 2003, 2003-10 or 2003-10-17.")));
  }

  private void show(Found found) {
    int number = 0;
    for (Hit hit : found.hits()) {
      number++;
      if (json) {
        surroundings.out().println(HitLines.json(hit));
      } else {
        HitLines.text(number, hit).forEach(surroundings.out()::println);
      }
    }
    surroundings.out().flush();
    surroundings
        .err()
        .println(
            found.total() == 0
                ? "Nothing fits: take fewer words, another form, or name~ for a nearly equal one."
                : found.total() + " found, " + found.hits().size() + " shown.");
    if (!found.complete()) {
      surroundings.err().println("Not everything was looked through in time: ask for less.");
    }
    surroundings.err().flush();
  }
}
