package org.cronista.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cronista.archive.Archive;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.ReadInPlaceOption;
import org.cronista.cli.option.ReadingOptions;
import org.cronista.cli.option.RequiredArchive;
import org.cronista.cli.option.TitleOption;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.ChronologyBuilder;
import org.cronista.cli.work.CoderSource;
import org.cronista.cli.work.DeskIngestion;
import org.cronista.desk.ChronologyMaker;
import org.cronista.desk.Desk;
import org.cronista.desk.DeskImport;
import org.cronista.desk.DeskParts;
import org.cronista.desk.DeskSettings;
import org.cronista.packs.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the desk: people read, correct and decide in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Open the desk: read, correct and decide in a browser.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cronista serve --archive out/archive.db",
      "      on this machine only; open the address it prints, stop it with Ctrl-C",
      "  cronista serve --archive crisis.db --host 0.0.0.0 --name desk.example.org \\",
      "      --keystore desk.p12 --keystore-password-file secret.txt",
      "      for a team, by HTTPS"
    })
public final class ServeCommand implements Callable<Integer> {

  private static final int LARGEST_PORT = 65_535;
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 7878;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name by which browsers call this desk, besides this machine's. Repeatable.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--keystore",
      paramLabel = "FILE",
      description = "A PKCS #12 or JKS file with the key and certificate for HTTPS.")
  private Optional<Path> keystore = Optional.empty();

  @Option(
      names = "--keystore-password-file",
      paramLabel = "FILE",
      description = "A file whose first line is the keystore's password.")
  private Optional<Path> keystorePassword = Optional.empty();

  @Option(
      names = "--behind-proxy",
      description =
          "A proxy in front of the desk ends HTTPS and sets X-Forwarded-For; nobody else reaches it.")
  private boolean behindProxy = false;

  @Option(
      names = "--import-from",
      paramLabel = "DIR",
      description =
          "A folder that may be brought in from the desk by its path, with all in it. Repeatable.")
  private List<Path> importFrom = new ArrayList<>();

  @Option(
      names = "--uploads",
      paramLabel = "DIR",
      description =
          "Where files dropped on the desk are kept. Default: the folder \"uploads\" beside the"
              + " archive's file; with a database on a server, none are taken without this option.")
  private Optional<Path> uploads = Optional.empty();

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final ReadInPlaceOption readInPlace = new ReadInPlaceOption();
  @Mixin private final RequiredArchive archive = new RequiredArchive();
  @Mixin private final TitleOption title = new TitleOption();
  @Mixin private final PackOptions packOptions = new PackOptions();

  private final Surroundings surroundings;
  private final CoderSource coders;

  /** The command in these surroundings. */
  public ServeCommand(Surroundings surroundings, CoderSource coders) {
    this.surroundings = surroundings;
    this.coders = coders;
  }

  @Override
  public Integer call() throws InterruptedException {
    DeskSettings settings = settings();
    Packs packs = packOptions.load();
    try (Archive opened = archive.location().openExisting();
        Desk desk = start(settings, opened, packs)) {
      greet(desk, settings);
      while (!surroundings.stop().isRequested()) {
        Thread.sleep(LOOK_EVERY.toMillis());
      }
      say("The desk is closed. Everything that was saved is in " + archive.location() + ".");
    }
    return ExitStatus.DONE;
  }

  private Desk start(DeskSettings settings, Archive opened, Packs packs) {
    say("Loading the chronology …");
    ChronologyMaker maker =
        (asOf, rule) ->
            new ChronologyBuilder(packs, asOf, rule)
                .build(
                    opened, title.title(), new RunRecord("serve", Map.of(), surroundings.clock()));
    return Desk.start(
        settings,
        new DeskParts(
            opened,
            maker,
            uploads().map(folder -> imports(folder, opened, packs)),
            surroundings.clock(),
            this::reportIncident));
  }

  private Optional<Path> uploads() {
    return uploads.or(
        () ->
            archive.location().isUrl()
                ? Optional.empty()
                : Optional.of(
                    Path.of(archive.location().fileOrUrl())
                        .toAbsolutePath()
                        .resolveSibling("uploads")));
  }

  private DeskImport imports(Path folder, Archive opened, Packs packs) {
    DeskIngestion importer =
        new DeskIngestion(
            () -> readInPlace.reader(reading),
            coders.loaderFor(packs),
            packs,
            opened,
            reading.threads(),
            surroundings.clock());
    return new DeskImport(importer, folder, importFrom.stream().map(Path::toAbsolutePath).toList());
  }

  private void reportIncident(String reference, Throwable failure) {
    surroundings.err().println("cronista: something went wrong in the desk (" + reference + "):");
    failure.printStackTrace(surroundings.err());
  }

  private void greet(Desk desk, DeskSettings settings) {
    if (!isLoopback(host)) {
      say(
          "Warning: other machines can reach this desk. Everything in the archive is behind its"
              + " passwords alone"
              + (settings.behindProxy() ? ", and the proxy must be the only way to it." : "."));
    }
    say("The desk is open at " + desk.url());
    desk.firstOwnerUrl()
        .ifPresent(
            url ->
                say(
                    "Nobody can sign in yet. Open this once, within three days, and choose a"
                        + " password for the user \"owner\":\n  "
                        + url));
    say("Ctrl-C closes it.");
  }

  private void say(String words) {
    surroundings.err().println(words);
    surroundings.err().flush();
  }

  private DeskSettings settings() {
    if (port < 0 || port > LARGEST_PORT) {
      throw new UsageProblem("There is no port " + port + ": choose one from 0 to " + LARGEST_PORT);
    }
    Optional<DeskSettings.Tls> tls = tls();
    if (!isLoopback(host) && tls.isEmpty() && !behindProxy) {
      throw new UsageProblem(
          "Listening on "
              + host
              + " lets other machines in, and without HTTPS their passwords could be read on the"
              + " way. Give --keystore, or --behind-proxy when a proxy in front of the desk does"
              + " that.");
    }
    DeskSettings local = DeskSettings.local(port);
    return new DeskSettings(
        host,
        port,
        names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
        tls,
        behindProxy,
        local.idle(),
        local.longest());
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new UsageProblem("There is no address " + host + " on this machine.", e);
    }
  }

  private Optional<DeskSettings.Tls> tls() {
    if (keystore.isPresent() != keystorePassword.isPresent()) {
      throw new UsageProblem("--keystore and --keystore-password-file go together.");
    }
    return keystore.map(
        file -> {
          if (!Files.isReadable(file)) {
            throw new UsageProblem("The keystore " + file + " cannot be read.");
          }
          return new DeskSettings.Tls(file, firstLine(keystorePassword.orElseThrow()));
        });
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UsageProblem("The file " + file + " cannot be read.", e);
    }
  }
}
