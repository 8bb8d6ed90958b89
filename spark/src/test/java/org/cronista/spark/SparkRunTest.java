package org.cronista.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A run on two local executors' threads gives what the command gives, whatever happens to it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SparkRunTest {

  private static final Path CLI = Path.of("..", "cli", "target").toAbsolutePath().normalize();

  private static final List<String> LINES =
      List.of(
          "documents", "claims", "events", "disagreements", "actors", "tolls", "framings", "links");

  @TempDir static Path folder;

  private static SparkSession session;
  private static Path input;
  private static Path output;
  private static String said;

  @BeforeAll
  static void runBoth() throws IOException {
    input = Files.createDirectories(folder.resolve("a folder"));
    output = folder.resolve("spark");
    writeCorpus();
    writeHome();
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
    run();
    said = chronicle(folder.resolve("single"));
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static void writeCorpus() throws IOException {
    Files.writeString(
        input.resolve("gazette.txt"),
        """
        HARBOUR GAZETTE

        A night at the port

        14 March 2026

        Police killed two dockers in Valparaíso on 13 March 2026, the port union said. Officers \
        arrested 40 people.
        """);
    Files.writeString(
        input.resolve("crane.md"),
        """
        ---
        title: The dead of the quay
        source: Red Crane
        date: 2026-03-20
        ---

        Police killed four dockers in Valparaíso on 13 March 2026. They arrested at least 60 people.
        """);
    Files.writeString(
        input.resolve("ministerio.txt"),
        "El ministerio negó el lunes que la policía hubiera disparado contra los trabajadores del"
            + " puerto, y anunció una investigación sobre los hechos de la noche del viernes.\n");
    Files.writeString(input.resolve("broken.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
    Files.writeString(input.resolve("README.txt"), "Police killed a README.");
    Files.copy(input.resolve("crane.md"), input.resolve("same-as-crane.md"));
    List<String> towns = List.of("Nairobi", "Kisumu", "Mombasa", "Nakuru", "Eldoret", "Thika");
    StringBuilder feed = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      feed.append(
          """
          {"id": "%d", "date": "2024-07-%02d", "source": "Wire %d", "text": "Police shot dead %d \
          protesters in %s on %d July 2024. Teachers marched to the county hall of %s."}
          """
              .formatted(i, i + 2, i % 3, i + 2, towns.get(i % 6), i + 1, towns.get((i + 1) % 6)));
      if (i == 6) {
        feed.append("\n{\"id\": \"cut\", \"text\": \n");
      }
    }
    Files.writeString(Files.createDirectories(input.resolve("feeds")).resolve("w.jsonl"), feed);
  }

  /** As an unpacked distribution: here the jars stay where the build has put them. */
  private static void writeHome() throws IOException {
    List<String> jars = new ArrayList<>();
    jars.add(Path.of("target", "test-classes").toAbsolutePath().toString());
    jars.add(CLI.resolve("cronista-cli.jar").toString());
    String classPath = Files.readString(CLI.resolve("classpath.txt"), StandardCharsets.UTF_8);
    jars.addAll(List.of(classPath.strip().split(File.pathSeparator)));
    Path lib = Files.createDirectories(folder.resolve("home/lib"));
    Files.write(lib.resolve("order.txt"), jars, StandardCharsets.UTF_8);
  }

  private static void run() throws IOException {
    new Job(
            session,
            Options.parse(
                "--input",
                "file://" + input,
                "--output",
                "file://" + output,
                "--home",
                folder.resolve("home").toString(),
                "--batch-mb",
                "0.2",
                "--task-mb",
                "0.001"))
        .run();
  }

  @SuppressWarnings("unchecked")
  private static String chronicle(Path out) {
    Rooms rooms = new Rooms(folder.resolve("home").toString(), List.of());
    BiFunction<Object, List<String>, String> command =
        rooms.tool("SingleMachine", BiFunction.class);
    return command.apply(
        rooms.room("CodingRoom", BiFunction.class),
        List.of("chronicle", input.toString(), "--out", out.toString(), "--read-in-place"));
  }

  @Test
  @Order(1)
  void givesTheLinesOfTheCommandByteForByte() throws IOException {
    assertThat(said).startsWith("1\n").contains("broken.pdf");
    for (String table : LINES) {
      assertThat(lines(output, table))
          .as(table)
          .isEqualTo(Files.readString(folder.resolve("single").resolve(table + ".jsonl")));
    }
    assertThat(lines(output, "claims").lines().count()).isGreaterThan(20);
  }

  @Test
  @Order(2)
  void tablesAreTypedAndLieInFoldersByMonth() throws IOException {
    session.read().parquet(output.resolve("claims").toString()).createOrReplaceTempView("claims");
    List<Row> months =
        session
            .sql(
                "SELECT month, count(*), min(time.start) FROM claims WHERE time IS NOT NULL"
                    + " GROUP BY month ORDER BY month")
            .collectAsList();

    assertThat(months).extracting(row -> row.getString(0)).contains("2024-07", "2026-03");
    assertThat(months)
        .allSatisfy(row -> assertThat(row.getDate(2).toString()).startsWith(row.getString(0)));
    assertThat(output.resolve("events/month=2026-03")).isDirectory();
    assertThat(session.read().parquet(output.resolve("claims").toString()).count())
        .isEqualTo(lines(output, "claims").lines().count());
  }

  @Test
  @Order(3)
  void badDocumentsStandInTheQuarantineWithTheirReasons() {
    List<Row> bad = session.read().parquet(output.resolve("quarantine").toString()).collectAsList();

    assertThat(bad)
        .extracting(row -> row.getString(row.fieldIndex("path")))
        .containsExactlyInAnyOrder("broken.pdf", "feeds/w.jsonl#9");
    assertThat(bad).allSatisfy(row -> assertThat(row.getString(2)).isNotBlank());
    List<Row> inputs = session.read().parquet(output.resolve("inputs").toString()).collectAsList();
    assertThat(inputs)
        .anySatisfy(
            row -> {
              assertThat(row.getString(0)).isEqualTo("same-as-crane.md");
              assertThat(row.getString(2)).isEqualTo("same bytes as crane.md");
            });
  }

  @Test
  @Order(4)
  void goesOnWhereItWasStoppedWithoutLossOrDoubling() throws IOException {
    Map<String, String> before = allLines();
    List<Path> batches = batches();
    assertThat(batches).hasSizeGreaterThan(2);
    Path stopped = batches.get(1);
    Files.delete(stopped.resolve("_SUCCESS"));
    for (Path part : parts(stopped)) {
      Files.write(part, new byte[] {1, 2, 3});
      Files.deleteIfExists(part.resolveSibling("." + part.getFileName() + ".crc"));
    }
    FileTime untouched = Files.getLastModifiedTime(batches.get(0).resolve("_SUCCESS"));

    run();

    assertThat(allLines()).isEqualTo(before);
    assertThat(stopped.resolve("_SUCCESS")).exists();
    assertThat(Files.getLastModifiedTime(batches.get(0).resolve("_SUCCESS"))).isEqualTo(untouched);
  }

  @Test
  @Order(5)
  void takesInWhatIsNewAndRefusesWhatHasChanged() throws IOException {
    Files.writeString(
        input.resolve("zulu.txt"),
        "Lagos, 3 May 2025. Soldiers detained nine students in Lagos on 2 May 2025.\n");

    run();

    chronicle(folder.resolve("single"));
    for (String table : LINES) {
      assertThat(lines(output, table))
          .as(table)
          .isEqualTo(Files.readString(folder.resolve("single").resolve(table + ".jsonl")));
    }
    Files.writeString(input.resolve("zulu.txt"), "Another text than before.");
    assertThatThrownBy(SparkRunTest::run).hasMessageContaining("has changed");
  }

  private static Map<String, String> allLines() {
    Map<String, String> all = new TreeMap<>();
    LINES.forEach(table -> all.put(table, lines(output, table)));
    return all;
  }

  private static String lines(Path from, String table) {
    return parts(from.resolve("lines").resolve(table)).stream()
        .map(SparkRunTest::read)
        .collect(Collectors.joining());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> batches() throws IOException {
    try (Stream<Path> batches = Files.list(output.resolve("_work/coded"))) {
      return batches.sorted().toList();
    }
  }

  private static List<Path> parts(Path of) {
    try (Stream<Path> files = Files.list(of)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
