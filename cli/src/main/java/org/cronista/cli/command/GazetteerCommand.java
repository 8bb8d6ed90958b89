package org.cronista.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.packs.GeonamesImport;
import org.cronista.packs.GeonamesImport.Outcome;
import org.cronista.packs.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a fuller gazetteer into a pack. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Bring a fuller gazetteer into a pack.")
public final class GazetteerCommand implements Runnable {

  private static final String FILE = "geonames.gazetteer";
  private static final String KNOWN_CLASSES = "APHTLSRV";

  private final Surroundings surroundings;

  /** The command in these surroundings. */
  public GazetteerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new UsageProblem(
        "Say what to do: cronista gazetteer import allCountries.zip --pack DIR (see --help)");
  }

  /** The import of a table of GeoNames. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Import a table of GeoNames: allCountries.zip, or one country's, such as BO.zip.",
      footerHeading = "%nExample:%n",
      footer = {
        "  cronista gazetteer import allCountries.zip --pack world-full",
        "  cronista chronicle clippings --out out --pack world-full",
        "",
        "It takes the place of the bundled gazetteer in runs with that pack. GeoNames is licensed",
        "under CC BY 4.0: name it where you publish places."
      })
  int importTable(
      @Parameters(paramLabel = "FILE", description = "The table, in a ZIP file or as text.")
          Path source,
      @Option(
              names = "--pack",
              paramLabel = "DIR",
              required = true,
              description = "The pack to put it into; made when it is not there.")
          Path pack,
      @Option(
              names = "--classes",
              paramLabel = "LETTERS",
              defaultValue = "APHTL",
              description =
                  "GeoNames' feature classes to take: A divisions, P places, H waters, T mountains "
                      + "and islands, L areas, S buildings, R roads, V forests. "
                      + "Default: ${DEFAULT-VALUE}.")
          String classes)
      throws IOException {
    return importInto(source, pack, letters(classes));
  }

  private int importInto(Path source, Path pack, Set<Character> classes) throws IOException {
    if (!Files.isRegularFile(source)) {
      throw new UsageProblem("There is no file " + source);
    }
    Path target = Files.createDirectories(pack.resolve("places")).resolve(FILE);
    Outcome outcome;
    try {
      outcome =
          GeonamesImport.run(
              source, target, Packs.load(List.of()).countries(), classes, this::tell);
    } catch (IOException e) {
      throw new UsageProblem("The table could not be imported. " + e.getMessage(), e);
    }
    for (String line : outcome.firstBroken()) {
      surroundings.err().println("left out: " + line);
    }
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            "%,d places of %,d lines (%,d broken) in %s, %.1f MB%n",
            outcome.places(),
            outcome.lines(),
            outcome.broken(),
            target,
            Files.size(target) / 1e6);
    return outcome.broken() == 0 ? ExitStatus.DONE : ExitStatus.SOME_FAILED;
  }

  private void tell(long lines) {
    surroundings.err().printf(Locale.ROOT, "%,d lines%n", lines);
  }

  private static Set<Character> letters(String classes) {
    Set<Character> letters = new HashSet<>();
    for (char letter : classes.toUpperCase(Locale.ROOT).toCharArray()) {
      if (KNOWN_CLASSES.indexOf(letter) < 0) {
        throw new UsageProblem(
            "Unknown feature class " + letter + "; one or more of " + KNOWN_CLASSES);
      }
      letters.add(letter);
    }
    return letters;
  }
}
