package org.cronista.reader;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.cronista.reader.internal.Assembler;
import org.cronista.reader.internal.Deadline;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Mojibake;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.Reading;
import org.cronista.reader.internal.container.Part;
import org.cronista.reader.internal.container.Walk;
import org.cronista.reader.internal.format.Formats;
import org.cronista.reader.internal.recognition.Recogniser;

/**
 * Reads files into documents, in this very process.
 *
 * <p>It fetches nothing. The only program it starts is tesseract, when that is installed and there
 * is a picture to be read. What a parser does to this process, a hostile file can make it do: for
 * files from elsewhere use {@link ChildReader}.
 */
public final class DocumentReader implements InputReader {

  private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");

  /** Deeply nested pages need more stack than a thread has by default. */
  private static final long STACK = 64L << 20;

  private final ReaderOptions options;
  private final ContainerLimits containerLimits;
  private final String path;
  private final ReadingListener listener;
  private final Formats formats;
  private final Assembler assembler;

  /** A reader with the given limits. */
  public DocumentReader(ReaderOptions options) {
    this(options, ContainerLimits.defaults());
  }

  /** A reader with the given limits, also for files that hold others. */
  public DocumentReader(ReaderOptions options, ContainerLimits containerLimits) {
    this(options, containerLimits, Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /** A reader that looks for other programs in the folders of {@code path}. */
  DocumentReader(ReaderOptions options, ContainerLimits containerLimits, String path) {
    this(options, containerLimits, path, ReadingListener.NONE);
  }

  private DocumentReader(
      ReaderOptions options,
      ContainerLimits containerLimits,
      String path,
      ReadingListener listener) {
    this.options = options;
    this.containerLimits = containerLimits;
    this.path = path;
    this.listener = listener;
    this.formats = new Formats(new Recogniser(path, options.timeLimit()));
    this.assembler = new Assembler(options.language());
  }

  /** The same reader, which tells {@code listener} how it goes on. */
  public DocumentReader telling(ReadingListener told) {
    return new DocumentReader(options, containerLimits, path, told);
  }

  /** Whether the file holds one document a line, so that {@link #readAll} gives many outcomes. */
  public static boolean isJsonLines(InputFile file) {
    String name = file.name();
    return JSON_LINES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether the file holds many documents, which {@link #readAll} reads as they are asked for. */
  public static boolean isStreamed(InputFile file) {
    return isJsonLines(file) || Walk.isStreamed(file.name(), file.path());
  }

  /**
   * Reads one file. A file that holds several documents gives one outcome with all of them; its
   * reason then says what could not be read. To have an outcome for each, use {@link #readAll}.
   */
  public ReadOutcome read(InputFile file) {
    long started = System.nanoTime();
    try (Stream<ReadOutcome> outcomes = readAll(file)) {
      return OutcomesTogether.of(file.name(), outcomes.toList(), millisSince(started));
    }
  }

  @Override
  public Stream<ReadOutcome> readAll(InputFile file) {
    return readAll(file, 0);
  }

  /**
   * As {@link #readAll(InputFile)}, but passes over the first {@code passOver} outcomes without
   * reading them, to go on where an earlier reading came to grief.
   */
  public Stream<ReadOutcome> readAll(InputFile file, long passOver) {
    return outcomes(
        Walk.ofFile(file.name(), file.path(), containerLimits, options.maxBytes()), passOver);
  }

  @Override
  public Stream<ReadOutcome> readJsonLines(InputStream lines, String name) {
    return outcomes(Walk.ofJsonLines(name, lines, containerLimits, options.maxBytes()), 0);
  }

  /** Does nothing: it holds nothing. */
  @Override
  public void close() {}

  private Stream<ReadOutcome> outcomes(Walk walk, long passOver) {
    Stream<Part> parts =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new Parts(walk), Spliterator.ORDERED | Spliterator.NONNULL),
            false);
    return parts.skip(passOver).map(this::read).onClose(walk::close);
  }

  private ReadOutcome read(Part part) {
    long started = System.nanoTime();
    listener.begins(part.name());
    try {
      Document document = guarded(deadline -> document(part, deadline));
      return ReadOutcome.read(part.name(), List.of(document), millisSince(started));
    } catch (ReadProblem e) {
      return problem(part.name(), e, millisSince(started));
    }
  }

  private Document document(Part part, Deadline deadline) {
    Reading reading = part.read(formats, deadline).with(Mojibake::named);
    byte[] bytes = reading.bytes();
    String hash = ContentHash.sha256(bytes);
    SourceFile source = new SourceFile(part.name(), hash, bytes.length, reading.mediaType());
    Document document = finish(reading.draft(), DocumentId.of(hash, "0"), source);
    return document.toBuilder().externalId(reading.externalId()).build();
  }

  private Document finish(Draft draft, DocumentId id, SourceFile source) {
    if (draft.text().isBlank()) {
      throw ReadProblem.failed("There is no text in it.");
    }
    if (draft.text().length() > options.maxTextCharacters()) {
      throw ReadProblem.skipped(
          "The text is too long: "
              + draft.text().length()
              + " characters, and the limit is "
              + options.maxTextCharacters()
              + ". Split it, or raise the limit.");
    }
    return assembler.assemble(draft, id, source);
  }

  /** Runs {@code work} on a thread of its own, within the time limit. */
  private <T> T guarded(Function<Deadline, T> work) {
    Deadline deadline = Deadline.in(options.timeLimit(), listener::hasTime);
    listener.hasTime(options.timeLimit());
    FutureTask<T> task = new FutureTask<>(() -> work.apply(deadline));
    Thread thread = new Thread(null, task, "cronista-reader", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      while (true) {
        try {
          return task.get(Math.max(1, deadline.remainingNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (deadline.remainingNanos() <= 0) {
            task.cancel(true);
            listener.givesUp();
            throw ReadProblem.tooSlow(options.timeLimit());
          }
        }
      }
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw ReadProblem.failed("Reading was interrupted.");
    } catch (ExecutionException e) {
      throw asProblem(Optional.ofNullable(e.getCause()).orElse(e));
    }
  }

  private static ReadProblem asProblem(Throwable cause) {
    if (cause instanceof ReadProblem problem) {
      return problem;
    }
    if (cause instanceof OutOfMemoryError) {
      return ReadProblem.tooMuchMemory();
    }
    if (cause instanceof StackOverflowError) {
      return ReadProblem.tooDeep();
    }
    return ReadProblem.failed(
        "The file is damaged or not what its name says ("
            + cause.getClass().getSimpleName()
            + "). Open it in another program and save it again.");
  }

  private static ReadOutcome problem(String name, ReadProblem problem, long millis) {
    Outcome outcome = problem.isSkipped() ? Outcome.SKIPPED : Outcome.FAILED;
    return new ReadOutcome(name, outcome, Optional.of(problem.reason()), List.of(), millis);
  }

  private static long millisSince(long started) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
  }

  /** The parts of an input; each step of the walk is guarded as a reading is. */
  private final class Parts implements Iterator<Part> {

    private final Walk walk;
    private Optional<Part> next = Optional.empty();
    private boolean ended;

    Parts(Walk walk) {
      this.walk = walk;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !ended) {
        next = advance();
        ended = ended || next.isEmpty();
      }
      return next.isPresent();
    }

    private Optional<Part> advance() {
      try {
        return guarded(deadline -> walk.next());
      } catch (ReadProblem e) {
        // The thread may still be at it: nothing more can be asked of this walk.
        ended = true;
        return Optional.of(new Part.NotRead(walk.at(), e));
      }
    }

    @Override
    public Part next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Part part = next.orElseThrow();
      next = Optional.empty();
      return part;
    }
  }
}
