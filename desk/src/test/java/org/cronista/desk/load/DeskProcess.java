package org.cronista.desk.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Archive;
import org.cronista.desk.Desk;
import org.cronista.desk.DeskParts;
import org.cronista.desk.DeskSettings;

/**
 * A desk in a process of its own, so that it can be killed, and shares nothing with its callers.
 */
final class DeskProcess implements AutoCloseable {

  private final Process process;
  private final String url;

  private DeskProcess(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Opens the archive and prints the address. */
  public static void main(String[] arguments) throws InterruptedException {
    try (Archive archive = Archive.open(arguments[0]);
        Desk desk =
            Desk.start(
                new DeskSettings(
                    "127.0.0.1",
                    0,
                    List.of(),
                    Optional.empty(),
                    false,
                    Duration.ofHours(2),
                    Duration.ofHours(12)),
                new DeskParts(
                    archive,
                    (asOf, rule) -> BigArchive.chronology(archive),
                    Optional.empty(),
                    Clock.systemUTC(),
                    (reference, failure) -> failure.printStackTrace(System.err)))) {
      System.out.println(desk.url());
      System.out.flush();
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  static DeskProcess start(Path archive) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                DeskProcess.class.getName(),
                archive.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String url = out.readLine();
    if (url == null) {
      process.destroyForcibly();
      throw new IOException("The desk did not open");
    }
    return new DeskProcess(process, url);
  }

  String url() {
    return url;
  }

  /** Without a chance to put anything in order. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
