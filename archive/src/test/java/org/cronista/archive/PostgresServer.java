package org.cronista.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server for tests: the one that {@code CRONISTA_TEST_POSTGRES} names (a JDBC URL
 * with user and password), else one of our own on a free port of the loopback address, in a
 * temporary folder, gone when the tests are.
 *
 * <p>PostgreSQL refuses to run as root; as root, we run it as the user {@code postgres}, whom
 * Debian's package creates.
 */
final class PostgresServer implements AutoCloseable {

  private static final String ENVIRONMENT = "CRONISTA_TEST_POSTGRES";
  private static final String OWNER = "postgres";

  private final String url;
  private final Runnable stop;

  private PostgresServer(String url, Runnable stop) {
    this.url = url;
    this.stop = stop;
  }

  /** A running server, or empty when there is neither a given nor an installed one. */
  static Optional<PostgresServer> find() throws IOException, InterruptedException {
    String given = System.getenv(ENVIRONMENT);
    if (given != null && !given.isBlank()) {
      return Optional.of(new PostgresServer(given, () -> {}));
    }
    Optional<Path> programs = findPrograms();
    return programs.isPresent() ? Optional.of(start(programs.get())) : Optional.empty();
  }

  /** A JDBC URL; it has at least one parameter. */
  String url() {
    return url;
  }

  private static Optional<Path> findPrograms() throws IOException {
    List<Path> folders = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions
            .sorted(Comparator.comparing((Path path) -> version(path)).reversed())
            .forEach(version -> folders.add(version.resolve("bin")));
      }
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Arrays.stream(path.split(":")).map(Path::of).forEach(folders::add);
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
        .findFirst();
  }

  private static int version(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d+") ? Integer.parseInt(name) : 0;
  }

  private static PostgresServer start(Path programs) throws IOException, InterruptedException {
    boolean root = System.getProperty("user.name").equals("root");
    Path home = Files.createTempDirectory("cronista-postgres");
    Path password = home.resolve("password");
    String secret = UUID.randomUUID().toString();
    Files.createFile(
        password,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(password, secret);
    if (root) {
      run(List.of("chown", "-R", OWNER, home.toString()));
    }
    Path data = home.resolve("data");
    run(
        as(root, programs.resolve("initdb"))
            .with("--pgdata=" + data, "--username=" + OWNER, "--pwfile=" + password)
            .with("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync")
            .words());
    int port = freePort();
    run(
        as(root, programs.resolve("pg_ctl"))
            .with("--pgdata=" + data, "--log=" + home.resolve("log"), "--wait", "start")
            .with("--options=-h 127.0.0.1 -p " + port + " -k '' -c fsync=off")
            .words());
    Runnable stop = () -> stop(as(root, programs.resolve("pg_ctl")), data, home);
    // A server must not outlive tests that were interrupted.
    Thread hook = new Thread(stop, "stop-postgres");
    Runtime.getRuntime().addShutdownHook(hook);
    return new PostgresServer(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + OWNER + "&password=" + secret,
        () -> {
          Runtime.getRuntime().removeShutdownHook(hook);
          stop.run();
        });
  }

  private static void stop(Command control, Path data, Path home) {
    try {
      run(control.with("--pgdata=" + data, "--mode=immediate", "--wait", "stop").words());
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Command as(boolean root, Path program) {
    return root
        ? new Command(List.of("runuser", "-u", OWNER, "--", program.toString()))
        : new Command(List.of(program.toString()));
  }

  /** A command line. */
  private record Command(List<String> words) {
    Command with(String... more) {
      List<String> all = new ArrayList<>(words);
      all.addAll(List.of(more));
      return new Command(all);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("cronista-postgres", ".log");
    // To a file: the server keeps the output open for as long as it runs.
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(command.get(0) + " failed: " + Files.readString(output));
    }
    Files.delete(output);
  }

  @Override
  public void close() {
    stop.run();
  }
}
