package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.BadFiles.utf8;
import static org.cronista.reader.Packed.zip;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cronista.json.ContractJson;
import org.cronista.reader.Packed.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Reading in processes of their own: what it gives, and what is left when one dies. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ChildReaderTest {

  private static final ReaderOptions OPTIONS = ReaderOptions.defaults();
  private static final Entry MARCH = Entry.of("march.txt", "Teachers marched in Oruro.");
  private static final Entry STRIKE = Entry.of("strike.txt", "Miners went on strike.");

  @Test
  void givesWhatReadingInPlaceGives() throws IOException {
    Path samples = Shorthand.folder("samples").orElseThrow().resolve("bolivia-2019-2026");
    List<InputFile> files = new java.util.ArrayList<>(InputFinder.find(List.of(samples)).files());
    for (Map.Entry<String, byte[]> good : BadFiles.good().entrySet()) {
      files.add(Packed.file(good.getKey(), good.getValue()));
    }
    files.add(Packed.file("pair.jsonl", utf8("{\"text\":\"half \\ud83d pair \\u0000\"}\n{\"a\":")));
    files.add(Packed.file("table.csv", utf8("id,text\n1,\"Miners \u001b[2J\"\n2,\n")));
    files.add(Packed.file("a.tar.gz", Packed.gzip(Packed.tar(MARCH, STRIKE))));
    files.add(
        Packed.file("a.zip", zip(MARCH, new Entry("b.zip", zip(STRIKE)), Entry.of("x.exe", "\0"))));

    try (ChildReader apart = new ChildReader(OPTIONS, ChildOptions.of(1));
        DocumentReader inPlace = new DocumentReader(OPTIONS)) {
      for (InputFile file : files) {
        assertThat(lines(apart, file)).as(file.name()).isEqualTo(lines(inPlace, file)).isNotEmpty();
      }
    }
  }

  private static List<String> lines(InputReader reader, InputFile file) {
    return outcomes(reader, file).stream()
        .map(
            outcome ->
                outcome.name()
                    + outcome.outcome()
                    + outcome.reason()
                    + outcome.documents().stream().map(ContractJson::toLine).toList())
        .toList();
  }

  @Test
  void onlyTheDocumentThatEndsTheProcessIsLostOfAnArchive() throws IOException {
    InputFile file =
        Packed.file("a.zip", zip(MARCH, new Entry("m.pdf", BadFiles.oneEndlessWord()), STRIKE));

    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1).withHeapMegabytes(96))) {
      List<ReadOutcome> outcomes = outcomes(reader, file);

      assertThat(Packed.shown(outcomes))
          .containsExactly(
              "READ a.zip!/march.txt", "FAILED a.zip!/m.pdf", "READ a.zip!/strike.txt");
      assertThat(outcomes.get(1).reason().orElse("")).contains("not enough memory");
    }
  }

  @Test
  void documentThatTakesTooLongIsGivenUpAndTheRestIsReadByAnotherProcess() throws IOException {
    InputFile file =
        Packed.file("a.zip", zip(MARCH, new Entry("t.pdf", BadFiles.pagesInPages()), STRIKE));

    try (ChildReader reader =
        new ChildReader(OPTIONS.withTimeLimit(Duration.ofSeconds(5)), ChildOptions.of(1))) {
      List<ReadOutcome> outcomes = outcomes(reader, file);

      assertThat(Packed.shown(outcomes))
          .containsExactly(
              "READ a.zip!/march.txt", "FAILED a.zip!/t.pdf", "READ a.zip!/strike.txt");
      assertThat(outcomes.get(1).reason().orElse("")).contains("longer than 5 seconds");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void processThatIsKilledIsNamedAsTheReasonAndReplaced() throws Exception {
    InputFile slow =
        Packed.file("a.zip", zip(MARCH, new Entry("slow.pdf", BadFiles.pagesInPages())));

    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1))) {
      try (Stream<ReadOutcome> outcomes = reader.readAll(slow)) {
        Iterator<ReadOutcome> all = outcomes.iterator();
        assertThat(all.next().outcome()).isEqualTo(Outcome.READ);
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        ReadOutcome outcome = all.next();

        assertThat(outcome.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(outcome.name()).startsWith("a.zip");
        assertThat(outcome.reason().orElse("")).contains("broke down", "exit status 137");
      }
      assertThat(outcomes(reader, Packed.file("march.txt", MARCH.bytes())).get(0).outcome())
          .isEqualTo(Outcome.READ);
    }
  }

  @Test
  void processThatDiedWhileIdleIsReplacedUnseen() {
    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1))) {
      InputFile file = Packed.file("march.txt", MARCH.bytes());
      outcomes(reader, file);
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

      assertThat(outcomes(reader, file).get(0).outcome()).isEqualTo(Outcome.READ);
    }
  }

  @Test
  void oneProcessReadsAllFilesAndNoneIsLeftAtTheEnd() {
    List<Long> before = List.copyOf(Processes.ofThisOne());
    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1))) {
      InputFile file = Packed.file("march.txt", MARCH.bytes());
      outcomes(reader, file);
      List<Long> first = List.copyOf(Processes.ofThisOne());
      outcomes(reader, file);

      assertThat(Processes.ofThisOne()).containsExactlyInAnyOrderElementsOf(first);
      assertThat(first).hasSize(before.size() + 1);
    }
    assertThat(Processes.ofThisOne()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void archiveMayBeLeftHalfRead() {
    InputFile file = Packed.file("a.zip", zip(MARCH, STRIKE));
    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1))) {
      try (Stream<ReadOutcome> outcomes = reader.readAll(file)) {
        assertThat(outcomes.findFirst().orElseThrow().name()).isEqualTo("a.zip!/march.txt");
      }

      assertThat(outcomes(reader, file)).hasSize(2);
    }
  }

  @Test
  void answerBeyondTheLimitIsNamedAsTheReason() {
    InputFile file = Packed.file("a.txt", utf8("word and word. ".repeat(10_000)));
    try (ChildReader reader =
        new ChildReader(OPTIONS, ChildOptions.of(1).withMaxAnswerBytes(100_000))) {

      assertThat(outcomes(reader, file).get(0).reason().orElse("")).contains("takes more than");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void fileWhoseNameIsNoTextIsReadAllTheSame() throws Exception {
    Path folder = Files.createTempDirectory("cronista-reader");
    Process made =
        new ProcessBuilder(
                "sh", "-c", "printf '%s' \"$1\" > \"$(printf 'a\\351o.txt')\"", "sh", "Miners.")
            .directory(folder.toFile())
            .start();
    assertThat(made.waitFor()).isZero();
    InputFile file = InputFinder.find(List.of(folder)).files().get(0);

    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1))) {
      assertThat(outcomes(reader, file).get(0).documents().get(0).text()).isEqualTo("Miners.");
    }
  }

  @Test
  void secretsOfTheEnvironmentAreNotHandedOn() throws IOException {
    assertThat(System.getenv()).as("a variable that is no business of a parser").isNotEmpty();
    try (ChildReader reader = new ChildReader(OPTIONS, ChildOptions.of(1))) {
      reader.tryToStart();
      long child = ProcessHandle.current().children().findFirst().orElseThrow().pid();
      Path environment = Path.of("/proc/" + child + "/environ");
      org.junit.jupiter.api.Assumptions.assumeTrue(Files.isReadable(environment));

      assertThat(Files.readString(environment, StandardCharsets.ISO_8859_1).split("\0"))
          .allMatch(line -> line.isEmpty() || line.matches("(?s)[A-Za-z_]+=.*"))
          .noneMatch(line -> line.startsWith("SUREFIRE") || line.startsWith("MAVEN"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsLeftWhenTheParentIsKilled() throws Exception {
    Path slow = Packed.file("slow.pdf", BadFiles.pagesInPages()).path();
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowParent.class.getName(),
                slow.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      Thread.sleep(500);
      assertThat(child.isAlive()).isTrue();

      parent.destroyForcibly();

      child.onExit().get(20, TimeUnit.SECONDS);
    } finally {
      parent.destroyForcibly();
    }
  }

  /** Reads something that takes for ever, and says who reads it. */
  static final class SlowParent {

    private SlowParent() {}

    /** Reads the file named. */
    public static void main(String[] arguments) {
      Path slow = Path.of(arguments[0]);
      try (ChildReader reader =
          new ChildReader(OPTIONS.withTimeLimit(Duration.ofMinutes(3)), ChildOptions.of(1))) {
        reader.tryToStart();
        System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
        System.out.flush();
        outcomes(reader, new InputFile(slow, "slow.pdf"));
      }
    }
  }

  private static List<ReadOutcome> outcomes(InputReader reader, InputFile file) {
    try (Stream<ReadOutcome> outcomes = reader.readAll(file)) {
      return outcomes.toList();
    }
  }
}
