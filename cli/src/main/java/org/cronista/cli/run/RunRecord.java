package org.cronista.cli.run;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cronista.model.DocumentId;
import org.cronista.reader.Outcome;

/**
 * Collects what a run did, for {@code run.json}: everything that depends on the run and not on the
 * documents alone. For one thread.
 */
public final class RunRecord {

  private final String command;
  private final Map<String, Object> options;
  private final Clock clock;
  private final Instant started;
  private final List<InputLine> inputs = new ArrayList<>();
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, Long> millis = new LinkedHashMap<>();
  private Optional<String> coderVersion = Optional.empty();
  private Optional<String> packsHash = Optional.empty();
  private Consumer<InputLine> listener = line -> {};
  private boolean stopped;
  private long stored;

  /**
   * A record of a run that begins now.
   *
   * @param command for example {@code chronicle}
   * @param options as they were given or supplied: strings, numbers, truth values, lists of strings
   */
  public RunRecord(String command, Map<String, Object> options, Clock clock) {
    this.command = command;
    this.options = new LinkedHashMap<>(options);
    this.clock = clock;
    this.started = clock.instant();
  }

  /** Adds what became of an input. */
  public void addInput(InputLine line) {
    inputs.add(line);
    listener.accept(line);
  }

  /** Has somebody told of every input as it is added. */
  public void tellInputsTo(Consumer<InputLine> told) {
    listener = told;
  }

  /** Counts a document put into the archive. */
  public void addStored() {
    stored++;
  }

  /** How many documents were put into the archive. */
  public long storedDocuments() {
    return stored;
  }

  /** Remembers a number of things found. */
  public void count(String what, long number) {
    counts.put(what, number);
  }

  /** Remembers how long something took. */
  public void time(String what, long tookMillis) {
    millis.put(what, tookMillis);
  }

  /** Does something and remembers how long it took. */
  public void timed(String what, Runnable work) {
    timed(
        what,
        () -> {
          work.run();
          return what;
        });
  }

  /** Makes something and remembers how long it took. */
  public <T> T timed(String what, Supplier<T> work) {
    long began = System.nanoTime();
    T result = work.get();
    time(what, (System.nanoTime() - began) / 1_000_000);
    return result;
  }

  /** Remembers what coded. */
  public void coder(String version) {
    coderVersion = Optional.of(version);
  }

  /** Remembers what was known beforehand. */
  public void packs(String hash) {
    packsHash = Optional.of(hash);
  }

  /** Remembers that the run was stopped before its end. */
  public void stop() {
    stopped = true;
  }

  /** How many inputs there were. */
  public long inputCount() {
    return inputs.size();
  }

  /** How many of them were read. */
  public long readCount() {
    return inputs.stream().filter(line -> line.outcome() == Outcome.READ).count();
  }

  /** The inputs that could not be read, or not wholly. */
  public List<InputLine> failures() {
    return inputs.stream().filter(InputLine::isFailure).toList();
  }

  /** The inputs left out on purpose. */
  public List<InputLine> skipped() {
    return inputs.stream().filter(line -> line.outcome() == Outcome.SKIPPED).toList();
  }

  /** The documents that the inputs hold. */
  public Stream<DocumentId> documents() {
    return inputs.stream().flatMap(line -> line.document().stream()).distinct();
  }

  String command() {
    return command;
  }

  Map<String, Object> options() {
    return options;
  }

  Instant started() {
    return started;
  }

  Instant now() {
    return clock.instant();
  }

  List<InputLine> inputs() {
    return inputs;
  }

  Map<String, Long> counts() {
    return counts;
  }

  Map<String, Long> millis() {
    return millis;
  }

  Optional<String> coderVersion() {
    return coderVersion;
  }

  Optional<String> packsHash() {
    return packsHash;
  }

  boolean isStopped() {
    return stopped;
  }
}
