package org.cronista.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.cronista.reader.internal.Assembler;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.format.ByteLines;
import org.cronista.reader.internal.format.Decoded;
import org.cronista.reader.internal.format.Formats;
import org.cronista.reader.internal.format.JsonLine;

/**
 * Reads files into documents.
 *
 * <p>Safe for use by several threads. No bad document makes it throw: what cannot be read is an
 * outcome with its reason. It fetches nothing and starts no program.
 */
public final class DocumentReader {

  private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");

  /** Deeply nested pages need more stack than a thread has by default. */
  private static final long STACK = 64L << 20;

  private final ReaderOptions options;
  private final Formats formats = new Formats();
  private final Assembler assembler;

  /** A reader with the given limits. */
  public DocumentReader(ReaderOptions options) {
    this.options = options;
    this.assembler = new Assembler(options.language());
  }

  /** Whether the file holds one document a line, so that {@link #readAll} gives many outcomes. */
  public static boolean isJsonLines(InputFile file) {
    String name = file.name();
    return JSON_LINES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Reads one file. A JSONL file gives one outcome with all its documents; its reason then names
   * the lines that could not be read. To have an outcome for every line, use {@link #readAll}.
   */
  public ReadOutcome read(InputFile file) {
    long started = System.nanoTime();
    if (isJsonLines(file)) {
      return readJsonFile(file, started);
    }
    try {
      RawFile raw = load(file);
      List<Document> documents = guarded(() -> readRaw(raw));
      return ReadOutcome.read(file.name(), documents, millisSince(started));
    } catch (ReadProblem e) {
      return problem(file.name(), e, millisSince(started));
    }
  }

  /** Reads one file, lazily: one outcome for every line of a JSONL file, else a single one. */
  public Stream<ReadOutcome> readAll(InputFile file) {
    if (!isJsonLines(file)) {
      return Stream.of(read(file));
    }
    try {
      InputStream stream = Files.newInputStream(file.path());
      return readJsonLines(stream, file.name())
          .onClose(
              () -> {
                try {
                  stream.close();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      return Stream.of(ReadOutcome.failed(file.name(), reason(e), 0));
    }
  }

  /**
   * Reads one document a line, in constant memory and in order. Blank lines are passed over; a bad
   * line is a failed outcome named {@code name#line}. The stream of bytes is not closed.
   */
  public Stream<ReadOutcome> readJsonLines(InputStream lines, String name) {
    JsonLines iterator = new JsonLines(lines, name);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private ReadOutcome readJsonFile(InputFile file, long started) {
    List<Document> documents = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    try (Stream<ReadOutcome> outcomes = readAll(file)) {
      outcomes.forEach(
          outcome -> {
            documents.addAll(outcome.documents());
            outcome.reason().ifPresent(reason -> bad.add(outcome.name() + ": " + reason));
          });
    }
    if (documents.isEmpty()) {
      String reason = bad.isEmpty() ? "The file is empty." : bad.get(0);
      return ReadOutcome.failed(file.name(), reason, millisSince(started));
    }
    Optional<String> reason =
        bad.isEmpty()
            ? Optional.empty()
            : Optional.of(bad.size() + " lines could not be read; the first: " + bad.get(0));
    return new ReadOutcome(file.name(), Outcome.READ, reason, documents, millisSince(started));
  }

  private RawFile load(InputFile file) {
    try {
      if (!Files.isRegularFile(file.path())) {
        throw ReadProblem.failed("It is not a file: check the path.");
      }
      long size = Files.size(file.path());
      if (size > options.maxBytes()) {
        throw tooLarge(size);
      }
      byte[] bytes = Files.readAllBytes(file.path());
      if (bytes.length == 0) {
        throw ReadProblem.failed("The file is empty.");
      }
      return new RawFile(file.name(), bytes);
    } catch (IOException e) {
      throw ReadProblem.failed(reason(e));
    }
  }

  private ReadProblem tooLarge(long size) {
    return ReadProblem.skipped(
        "The file is too large: "
            + (size >> 20)
            + " MiB, and the limit is "
            + (options.maxBytes() >> 20)
            + " MiB. Split it, or raise the limit.");
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "No such file: check the path.";
    }
    if (e instanceof AccessDeniedException) {
      return "The file may not be opened: check its permissions.";
    }
    return "The file cannot be read from disk: " + e.getClass().getSimpleName() + ".";
  }

  private List<Document> readRaw(RawFile raw) {
    Format format = formats.choose(raw);
    Draft draft = format.read(raw);
    String hash = ContentHash.sha256(raw.bytes());
    SourceFile source = new SourceFile(raw.name(), hash, raw.bytes().length, format.mediaType());
    return List.of(finish(draft, DocumentId.of(hash, "0"), source));
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
  private <T> T guarded(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "cronista-reader", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(options.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw ReadProblem.failed(
          "Reading it took longer than "
              + options.timeLimit().toSeconds()
              + " seconds and was given up. Split the file, or raise the limit.");
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
      return ReadProblem.failed("There is not enough memory to read it. Split it, or give more.");
    }
    if (cause instanceof StackOverflowError) {
      return ReadProblem.failed("It is nested too deeply to be read.");
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

  /** The outcomes of a JSONL stream, one line at a time. */
  private final class JsonLines implements Iterator<ReadOutcome> {

    private final ByteLines lines;
    private final String name;

    JsonLines(InputStream stream, String name) {
      this.lines = new ByteLines(stream, options.maxBytes());
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public ReadOutcome next() {
      ByteLines.Found line = lines.next();
      String lineName = name + "#" + line.number();
      long started = System.nanoTime();
      try {
        byte[] bytes =
            line.bytes()
                .orElseThrow(() -> ReadProblem.failed(line.problem() + " (" + lineName + ")"));
        List<Document> documents = List.of(guarded(() -> readLine(lineName, bytes)));
        return ReadOutcome.read(lineName, documents, millisSince(started));
      } catch (ReadProblem e) {
        return problem(lineName, e, millisSince(started));
      }
    }

    private Document readLine(String lineName, byte[] bytes) {
      JsonLine line = JsonLine.read(Decoded.strictly(bytes));
      String hash = ContentHash.sha256(bytes);
      SourceFile source = new SourceFile(lineName, hash, bytes.length, "application/json");
      Document document = finish(line.draft(), DocumentId.of(hash, "0"), source);
      return document.toBuilder().externalId(line.id()).build();
    }
  }
}
