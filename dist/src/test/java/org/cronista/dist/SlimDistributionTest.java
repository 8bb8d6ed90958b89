package org.cronista.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.cli.work.OutputFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The folder that was made does what the build does, with the models that are used and no other.
 */
class SlimDistributionTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path SAMPLE = PROJECT.resolve("samples/bolivia-2019-2026");

  @TempDir static Path folder;

  private static ModelList list;
  private static Path slim;
  private static Path trace;

  @BeforeAll
  static void chronicleTheSampleWithBoth() throws Exception {
    list = ModelList.read(Path.of("models.tsv"));
    try (Stream<Path> made = Files.list(TARGET)) {
      slim =
          made.filter(path -> Files.isDirectory(path.resolve("runtime"))).findFirst().orElseThrow();
    }
    trace = folder.resolve("trace.txt");
    runFull("chronicle", SAMPLE.toString(), "--out", folder.resolve("full").toString());
    runSlim("chronicle", SAMPLE.toString(), "--out", folder.resolve("slim").toString());
  }

  @Test
  void givesTheSameBytesAsTheBuild() throws IOException {
    assertThat(Files.size(folder.resolve("full/claims.jsonl"))).isPositive();
    for (String name : OutputFolder.PUBLISHED) {
      assertThat(folder.resolve("slim").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("full").resolve(name));
    }
  }

  @Test
  void theListNamesWhatARunReadsAndNothingElse() throws IOException {
    Set<String> picked = list.picked();
    Set<String> jars =
        picked.stream().map(entry -> entry.split(" ", 2)[0]).collect(Collectors.toSet());
    Set<String> read = new TreeSet<>();
    for (String line : Files.readAllLines(trace, StandardCharsets.UTF_8)) {
      boolean notice = line.contains(" META-INF/");
      if (jars.contains(line.split(" ", 2)[0]) && !notice) {
        read.add(line);
      }
    }
    assertThat(read).isEqualTo(picked);
  }

  @Test
  void dropsNothingThatARunReads() throws IOException {
    for (String line : Files.readAllLines(trace, StandardCharsets.UTF_8)) {
      String[] fields = line.split(" ", 2);
      assertThat(list.treatment(Path.of(fields[0] + "-1.0.jar"), fields[1]))
          .as(line)
          .isNotEqualTo(ModelList.Treatment.DROP);
    }
  }

  @Test
  void theDoctorFindsEverything() throws Exception {
    assertThat(runSlim("doctor")).contains("nlp4j-english").doesNotContain("missing");
  }

  private static String runFull(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-Djava.system.class.loader=" + TracingClassLoader.class.getName(),
                "-D" + TracingClassLoader.FILE + "=" + trace,
                "-cp",
                TARGET.resolve("classes")
                    + System.getProperty("path.separator")
                    + Files.readString(TARGET.resolve("classpath.txt")).strip(),
                "org.cronista.cli.Main"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String runSlim(String... arguments) throws Exception {
    boolean windows = Platform.current().isWindows();
    String program = windows ? "cronista.cmd" : "cronista";
    List<String> command =
        new ArrayList<>(List.of(slim.resolve("bin").resolve(program).toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String run(List<String> command) throws Exception {
    Path output = Files.createTempFile(folder, "run", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(status).as(said).isZero();
    return said;
  }
}
