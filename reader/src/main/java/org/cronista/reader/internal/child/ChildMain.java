package org.cronista.reader.internal.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.ReadOutcome;
import org.cronista.reader.ReadingListener;

/**
 * A process that reads files for the one that started it: settings and requests on its standard
 * input, outcomes on its standard output.
 *
 * <p>It ends when its standard input does, whatever it is at, so that none is left behind when its
 * parent is gone. What libraries print goes to standard error.
 */
public final class ChildMain {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int LONGEST_REQUEST = 1 << 20;

  private final Wire wire;
  private final CountDownLatch letGo = new CountDownLatch(1);
  private final SynchronousQueue<Request> requests = new SynchronousQueue<>();

  private ChildMain(Wire wire) {
    this.wire = wire;
  }

  /** Reads until standard input ends. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER_BYTES);
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES)) {
      System.setOut(System.err);
      System.setIn(InputStream.nullInputStream());
      new ChildMain(new Wire(in, out)).serve(out);
    }
  }

  private void serve(OutputStream out) throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::beforeTheEnd, "end"));
    Optional<Wire.Frame> first = wire.take(LONGEST_REQUEST);
    if (first.isPresent()) {
      Settings settings = Settings.unpacked(first.get().content());
      Thread worker = new Thread(() -> work(settings, out), "work");
      worker.setDaemon(true);
      worker.start();
      wire.send(Wire.Kind.READY, new byte[0]);
      Optional<Wire.Frame> next = wire.take(LONGEST_REQUEST);
      while (next.isPresent()) {
        requests.put(Request.unpacked(next.get().content()));
        next = wire.take(LONGEST_REQUEST);
      }
    }
    letGo.countDown();
  }

  /**
   * Ctrl-C reaches all processes of a terminal. Whether to stop is for the parent to say: until it
   * lets go, the work goes on. A program that was started for a document ends with this process.
   */
  private void beforeTheEnd() {
    try {
      letGo.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private void work(Settings settings, OutputStream out) {
    // Closed, the parent learns that nothing more will come.
    try (out) {
      Listener listener = new Listener();
      DocumentReader reader =
          new DocumentReader(settings.options(), settings.containers()).telling(listener);
      while (true) {
        answer(reader, listener, requests.take(), settings);
      }
    } catch (IOException | UncheckedIOException e) {
      // The parent is gone; soon standard input will end, too.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(DocumentReader reader, Listener listener, Request request, Settings settings)
      throws IOException {
    try (Stream<ReadOutcome> outcomes = reader.readAll(request.file(), request.passOver())) {
      for (Iterator<ReadOutcome> left = outcomes.iterator(); left.hasNext(); ) {
        ReadOutcome outcome = left.next();
        byte[] packed = new Answer(outcome, listener.state).packed();
        if (packed.length > settings.maxAnswerBytes()) {
          packed = new Answer(tooMuch(outcome, settings), listener.state).packed();
        }
        wire.send(Wire.Kind.OUTCOME, packed);
      }
    }
    wire.send(Wire.Kind.END, Answer.packed(listener.state));
  }

  private static ReadOutcome tooMuch(ReadOutcome outcome, Settings settings) {
    return ReadOutcome.failed(
        outcome.name(),
        "What was read of it takes more than "
            + (settings.maxAnswerBytes() >> 20)
            + " MiB, far more than a document does. Split it.",
        outcome.millis());
  }

  /** Hands on what it hears. */
  private final class Listener implements ReadingListener {

    private volatile Answer.State state = Answer.State.SOUND;

    @Override
    public void begins(String name) {
      if (state != Answer.State.SOUND) {
        // It was on the way to this document that time ran out: the way ends here.
        state = Answer.State.SPENT_AND_OVER;
      }
      send(Wire.Kind.BEGINS, new Parcel.Packer().text(name).packed());
    }

    @Override
    public void hasTime(Duration left) {
      send(Wire.Kind.TIME, new Parcel.Packer().number(left.toNanos()).packed());
    }

    @Override
    public void givesUp() {
      state = Answer.State.SPENT;
    }

    private void send(Wire.Kind kind, byte[] content) {
      try {
        wire.send(kind, content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
