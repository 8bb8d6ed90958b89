package org.cronista.reader.internal.child;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.json.ContractJson;
import org.cronista.model.Document;

/** How a child is started: the same Java, little else. */
final class ChildCommand {

  /** The libraries of this module, one file name a line; written by the build. */
  private static final String LIBRARIES = "/org/cronista/reader/libraries.txt";

  /** Keeps the logging that libraries do from being missed aloud; whoever has it, brings it. */
  private static final String NO_LOGGING = "slf4j-nop";

  private static final Pattern VERSION = Pattern.compile("-\\d[^/]*\\.jar$");

  /**
   * What a parser or text recognition may need; no passwords, tokens and other people's options.
   */
  private static final Set<String> ENVIRONMENT =
      Set.of(
          "PATH",
          "TESSDATA_PREFIX",
          "LD_LIBRARY_PATH",
          "DYLD_LIBRARY_PATH",
          "LANG",
          "LC_ALL",
          "LC_CTYPE",
          "TMPDIR",
          "TEMP",
          "TMP",
          "SystemRoot",
          "HOME");

  private static final List<String> OPTIONS =
      List.of(
          // Small and quick to start: a child lives for some files only.
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Xms32m",
          "-XX:MaxMetaspaceSize=192m",
          "-XX:MaxDirectMemorySize=64m",
          // Out of memory once, nothing it says can be relied on.
          "-XX:+ExitOnOutOfMemoryError",
          // Nothing is left on the disk, nothing is said on standard output.
          "-XX:+DisplayVMOutputToStderr",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          // Nothing outside a document belongs to it.
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=");

  private ChildCommand() {}

  /** Starts a process with a heap of at most {@code heapMegabytes}. */
  static Process start(int heapMegabytes) throws IOException {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    Path java = Path.of(System.getProperty("java.home", ""), "bin", windows ? "java.exe" : "java");
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xmx" + heapMegabytes + "m");
    command.addAll(OPTIONS);
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath()));
    command.add(ChildMain.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().retainAll(ENVIRONMENT);
    return builder.start();
  }

  /**
   * Of this process's class path what reading needs: neither language models nor databases. Where
   * the build's list of libraries is missing, all of it.
   */
  static List<String> classPath() {
    List<String> all =
        List.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1));
    Optional<Set<String>> needed = libraries();
    if (needed.isEmpty()) {
      return all;
    }
    Set<String> path = new LinkedHashSet<>();
    Stream.of(ChildMain.class, ContractJson.class, Document.class)
        .flatMap(own -> location(own).stream())
        .forEach(path::add);
    all.stream().filter(entry -> needed.get().contains(nameOf(entry))).forEach(path::add);
    return List.copyOf(path);
  }

  private static Optional<String> location(Class<?> own) {
    try {
      CodeSource source = own.getProtectionDomain().getCodeSource();
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Set<String>> libraries() {
    try (InputStream stream = ChildCommand.class.getResourceAsStream(LIBRARIES)) {
      if (stream == null) {
        return Optional.empty();
      }
      String list = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(
          Stream.concat(
                  Stream.of(list.strip().split("[:;\\s]+")).map(ChildCommand::nameOf),
                  Stream.of(NO_LOGGING))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * "lib/tika-core-3.2.3.jar" → "tika-core": another module may have settled on another version.
   */
  private static String nameOf(String entry) {
    String file = entry.replace('\\', '/');
    return VERSION.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceFirst("");
  }
}
