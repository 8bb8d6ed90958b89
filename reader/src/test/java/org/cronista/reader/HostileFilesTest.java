package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders full of files that are made to do harm. */
@DisabledOnOs(OS.WINDOWS)
class HostileFilesTest {

  private static final int HEAP_MEGABYTES = 160;

  /** What a process of Java takes beside its heap: classes, code, stacks. */
  private static final int BESIDE_MEGABYTES = 220;

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  @TempDir Path folder;

  private final AtomicLong peakMegabytes = new AtomicLong();
  private final AtomicBoolean called = new AtomicBoolean();

  @Test
  void goodFilesAreReadBadOnesAreNamedAndNothingIsLeftBehind() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Set<Long> before = Processes.ofThisOne();
    Map<String, byte[]> good = BadFiles.good();

    Map<String, List<ReadOutcome>> outcomes;
    try (ServerSocket loopback = listen()) {
      write(inputs, good);
      write(inputs, BadFiles.bad(secret, loopback.getLocalPort()));
      BadFiles.addLargeAndStrange(inputs);
      // One file takes as long as it may, the others far less, on a busy machine as well.
      outcomes = readAll(inputs, Duration.ofSeconds(10));
    }

    for (String name : good.keySet()) {
      List<ReadOutcome> read = outcomes.remove(name);
      assertThat(read).as(name).hasSize(1);
      assertThat(read.get(0).reason()).as(name).isEmpty();
      assertThat(read.get(0).documents().get(0).text()).contains(BadFiles.WORDS);
    }
    assertThat(outcomes.keySet()).hasSizeGreaterThanOrEqualTo(100);
    outcomes.forEach(HostileFilesTest::assertNamedWithAReason);
    assertThat(outcomes.get("memory.pdf").get(0).reason().orElse("")).contains("enough memory");
    assertThat(outcomes.get("time.pdf").get(0).reason().orElse("")).contains("longer than");
    assertThat(called).as("somebody called loopback").isFalse();
    assertThat(peakMegabytes).hasValueLessThan(HEAP_MEGABYTES + BESIDE_MEGABYTES);
    assertThat(Processes.ofThisOne()).isEqualTo(before);
    assertThat(Path.of("/tmp/cronista-was-here.bin")).doesNotExist();
    assertThat(Path.of("/etc/cronista-was-here.bin")).doesNotExist();
  }

  private static void assertNamedWithAReason(String name, List<ReadOutcome> outcomes) {
    assertThat(outcomes).as(name).isNotEmpty();
    for (ReadOutcome outcome : outcomes) {
      assertThat(outcome.outcome()).as(outcome.name()).isNotEqualTo(Outcome.READ);
      assertThat(outcome.documents()).as(outcome.name()).isEmpty();
      assertThat(outcome.name()).startsWith(name).matches("\\P{Cntrl}+");
      assertThat(outcome.reason().orElse("")).as(name).matches("[A-Z]\\P{Cntrl}{10,400}\\.");
      assertThat(outcome.reason().orElse("")).as(name).doesNotContain("Exception", "java.");
    }
  }

  @Test
  void filesThatPointOutsideAreReadWithoutWhatTheyPointAt() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the folder");
    Path inputs = Files.createDirectory(folder.resolve("inputs"));

    Map<String, List<ReadOutcome>> outcomes;
    try (ServerSocket loopback = listen()) {
      write(inputs, BadFiles.pointing(secret, loopback.getLocalPort()));
      outcomes = readAll(inputs, Duration.ofSeconds(60));
    }

    assertThat(outcomes.keySet()).contains("file.html", "http.html", "file.odt", "http.epub");
    assertThat(outcomes.get("file.html").get(0).outcome()).isEqualTo(Outcome.READ);
    outcomes.values().stream()
        .flatMap(List::stream)
        .flatMap(outcome -> outcome.documents().stream())
        .forEach(document -> assertThat(document.text()).doesNotContain("the secret"));
    assertThat(called).as("somebody called loopback").isFalse();
  }

  @Test
  void filesWithTheEndingOfAnotherKindAreReadForWhatTheyAre() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    write(inputs, BadFiles.misnamed());

    Map<String, List<ReadOutcome>> outcomes = readAll(inputs, Duration.ofSeconds(60));

    assertThat(outcomes).hasSize(5);
    outcomes.forEach(
        (name, all) ->
            assertThat(all.get(0).documents())
                .as(name + all.get(0).reason())
                .allMatch(document -> document.text().contains(BadFiles.WORDS))
                .hasSize(1));
  }

  @Test
  void fileThatMayNotBeOpenedSaysSo() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Path shut = Files.writeString(inputs.resolve("shut.txt"), BadFiles.WORDS);
    Assumptions.assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut), "root");

    assertThat(readAll(inputs, Duration.ofSeconds(60)).get("shut.txt").get(0).reason().orElse(""))
        .contains("permissions");
  }

  private ServerSocket listen() throws IOException {
    ServerSocket loopback = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread =
        new Thread(
            () -> {
              try {
                loopback.accept().close();
                called.set(true);
              } catch (IOException e) {
                // Closed: nobody called.
              }
            });
    thread.setDaemon(true);
    thread.start();
    return loopback;
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** What came of every input, by the file's name; read two at a time. */
  private Map<String, List<ReadOutcome>> readAll(Path inputs, Duration limit) {
    ReaderOptions options = ReaderOptions.defaults().withTimeLimit(limit);
    ChildOptions children = ChildOptions.of(2).withHeapMegabytes(HEAP_MEGABYTES);
    Map<String, List<ReadOutcome>> outcomes = new ConcurrentHashMap<>();
    Inputs found = InputFinder.find(List.of(inputs));
    found.notRead().forEach(outcome -> outcomes.put(outcome.name(), List.of(outcome)));
    try (ChildReader reader = new ChildReader(options, children)) {
      found.files().parallelStream()
          .forEach(
              file -> {
                try (Stream<ReadOutcome> all = reader.readAll(file)) {
                  outcomes.put(file.name(), all.toList());
                }
                notePeak();
              });
    }
    return new TreeMap<>(outcomes);
  }

  private void notePeak() {
    ProcessHandle.current().children().forEach(child -> notePeak(child.pid()));
  }

  private void notePeak(long process) {
    try {
      Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      if (matcher.find()) {
        peakMegabytes.accumulateAndGet(Long.parseLong(matcher.group(1)) >> 10, Math::max);
      }
    } catch (IOException e) {
      // Already gone, or a system that does not tell.
    }
  }
}
