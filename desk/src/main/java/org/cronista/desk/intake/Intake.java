package org.cronista.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronista.desk.DeskImport;
import org.cronista.desk.access.Secrets;

/** Keeps the files sent and runs one import at a time. Safe for concurrent use. */
public final class Intake implements AutoCloseable {

  private static final String DONE = ".done";
  private static final String PART = ".part";
  private static final int LONGEST_NAME = 150;

  private final DeskImport settings;
  private final Runnable afterwards;
  private final Consumer<Throwable> failures;
  private final Secrets secrets = new Secrets();
  private Optional<ImportRun> run = Optional.empty();

  /**
   * An intake.
   *
   * @param afterwards done when an import has ended
   * @param failures told when one failed as a whole
   */
  public Intake(DeskImport settings, Runnable afterwards, Consumer<Throwable> failures) {
    this.settings = settings;
    this.afterwards = afterwards;
    this.failures = failures;
  }

  /** Folders of this machine that may be taken in. */
  public List<Path> sources() {
    return settings.sources();
  }

  /** The import that runs, or ran last. */
  public synchronized Optional<ImportRun> findRun() {
    return run;
  }

  /** A new folder for files. */
  public String newBatch() {
    String batch = "b_" + secrets.nextId().replaceAll("[^A-Za-z0-9]", "0");
    try {
      Files.createDirectories(settings.uploads().resolve(batch));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return batch;
  }

  /** The folder of files with this identifier. */
  public Optional<Path> findBatch(String batch) {
    Path folder = settings.uploads().resolve(batch);
    return batch.matches("b_[A-Za-z0-9]+") && Files.isDirectory(folder)
        ? Optional.of(folder)
        : Optional.empty();
  }

  /** The folders whose import has not come to its end, for it to be resumed. */
  public List<String> listOpenBatches() {
    if (!Files.isDirectory(settings.uploads())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(settings.uploads())) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !Files.exists(folder.resolve(DONE)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a file. It is there wholly or not at all, and takes no other's place: of two with one
   * name, the second gets a number. The same content under the same name is one file, so that what
   * was interrupted can be sent again.
   *
   * @param name as the sender calls it; only its last part counts
   * @param atMost the most bytes
   * @return the name under which it is kept; empty when it is too large
   */
  public Optional<String> keep(Path batch, String name, InputStream content, long atMost)
      throws IOException {
    Path part = Files.createTempFile(batch, "upload", PART);
    try {
      long size;
      try (java.io.OutputStream out = Files.newOutputStream(part)) {
        size = copy(content, out, atMost);
      }
      if (size > atMost) {
        return Optional.empty();
      }
      return Optional.of(put(part, batch, safe(name)));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String put(Path part, Path batch, String name) throws IOException {
    for (int number = 1; ; number++) {
      Path file = batch.resolve(number == 1 ? name : numbered(name, number));
      if (Files.exists(file) && Files.mismatch(part, file) < 0) {
        return file.getFileName().toString();
      }
      try {
        // The name is taken by the file being made: of two threads only one can.
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return file.getFileName().toString();
    }
  }

  /** {@code list.txt} as {@code list (2).txt}. */
  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? name + " (" + number + ")"
        : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }

  private static long copy(InputStream in, java.io.OutputStream out, long atMost)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > atMost) {
        return size;
      }
      out.write(buffer, 0, read);
    }
    return size;
  }

  /** A name that leads nowhere else and hides nothing. */
  static String safe(String name) {
    String last = name.replaceFirst("(?s).*[/\\\\]", "");
    String clean = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").replaceFirst("^\\.+", "").strip();
    if (clean.isEmpty()) {
      return "file";
    }
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
  }

  /**
   * Begins to take a folder in.
   *
   * @return whether it began; not while another import runs
   */
  public synchronized boolean start(Path folder) {
    if (run.filter(other -> other.now(0).state() == ImportRun.State.RUNNING).isPresent()) {
      return false;
    }
    ImportRun begun = new ImportRun(folder.getFileName().toString());
    run = Optional.of(begun);
    Thread thread = new Thread(() -> take(folder, begun), "import");
    thread.setDaemon(true);
    thread.start();
    return true;
  }

  private void take(Path folder, ImportRun begun) {
    try {
      settings.importer().take(folder, begun, begun::isCancelled);
      if (!begun.isCancelled() && folder.startsWith(settings.uploads())) {
        Files.writeString(folder.resolve(DONE), "");
      }
      afterwards.run();
      begun.end(begun.isCancelled() ? ImportRun.State.CANCELLED : ImportRun.State.DONE);
    } catch (Throwable e) { // also when memory or stack was not enough: nobody may wait for ever
      begun.end(ImportRun.State.FAILED);
      failures.accept(e);
    }
  }

  /** Asks the import that runs to end after the document in hand. */
  public synchronized void cancel() {
    run.ifPresent(ImportRun::cancel);
  }

  @Override
  public void close() {
    cancel();
  }
}
