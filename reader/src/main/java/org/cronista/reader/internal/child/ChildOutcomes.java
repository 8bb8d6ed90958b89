package org.cronista.reader.internal.child;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cronista.reader.InputFile;
import org.cronista.reader.ReadOutcome;

/**
 * What comes of a file, read by children: where one comes to grief, the document it was at is
 * failed, and another goes on behind it. For one thread.
 */
public final class ChildOutcomes implements Iterator<ReadOutcome> {

  /** So many bad documents in one file are no accident. */
  private static final int MOST_ENDED = 20;

  private final ChildPool pool;
  private final InputFile file;
  private final AnswerCheck check;
  private Optional<Child> child = Optional.empty();

  /** The document the child is at. */
  private Optional<String> at = Optional.empty();

  private Optional<ReadOutcome> next = Optional.empty();
  private long known;
  private int ended;
  private boolean heard;
  private boolean over;
  private long since = System.nanoTime();

  /** Outcomes of {@code file}; nothing is done before they are asked for. */
  public ChildOutcomes(ChildPool pool, InputFile file) {
    this.pool = pool;
    this.file = file;
    this.check = new AnswerCheck(file, pool.reading().maxTextCharacters());
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !over) {
      next = advance();
      known += next.isPresent() ? 1 : 0;
    }
    return next.isPresent();
  }

  @Override
  public ReadOutcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadOutcome outcome = next.orElseThrow();
    next = Optional.empty();
    return outcome;
  }

  /** The next outcome, if this step brings one. */
  private Optional<ReadOutcome> advance() {
    if (ended > MOST_ENDED) {
      over = true;
      return Optional.of(failed(file.name(), tooMany()));
    }
    Child reading = child.orElseGet(pool::borrow);
    try {
      if (child.isEmpty()) {
        begin(reading);
      }
      return hear(reading, reading.take());
    } catch (ChildFailure e) {
      return afterDeath(reading, e.reason());
    } catch (IOException e) {
      return afterDeath(reading, Child.impossible().reason());
    }
  }

  private void begin(Child reading) throws ChildFailure {
    child = Optional.of(reading);
    heard = false;
    at = Optional.empty();
    since = System.nanoTime();
    reading.ask(new Request(file, known));
  }

  private Optional<ReadOutcome> hear(Child reading, Wire.Frame frame) throws IOException {
    heard = true;
    switch (frame.kind()) {
      case TIME -> reading.hasTime(Duration.ofNanos(new Parcel.Unpacker(frame.content()).number()));
      case BEGINS -> {
        at = Optional.of(check.name(new Parcel.Unpacker(frame.content()).text()));
        since = System.nanoTime();
      }
      case OUTCOME -> {
        return Optional.of(settled(reading, Answer.unpacked(frame.content())));
      }
      case END -> end(reading, Answer.unpackedState(frame.content()));
      default -> throw new Wire.BrokenRules("Not for a parent: " + frame.kind());
    }
    return Optional.empty();
  }

  private ReadOutcome settled(Child reading, Answer answer) throws IOException {
    ReadOutcome outcome = check.outcome(answer.outcome(), at);
    at = Optional.empty();
    if (answer.state() != Answer.State.SOUND) {
      release(reading, false);
      ended++;
      over = answer.state() == Answer.State.SPENT_AND_OVER;
    }
    return outcome;
  }

  private void end(Child reading, Answer.State state) {
    over = true;
    release(reading, state == Answer.State.SOUND);
  }

  /** The document it was at has failed; without one, the rest of the file has. */
  private Optional<ReadOutcome> afterDeath(Child reading, String reason) {
    release(reading, false);
    ended++;
    if (pool.isClosed()) {
      over = true;
      return Optional.empty();
    }
    if (!heard) {
      // It was dead before it was asked, perhaps ended by the system: another one is asked.
      return Optional.empty();
    }
    if (at.isPresent()) {
      return Optional.of(failed(at.get(), reason));
    }
    over = true;
    return Optional.of(
        failed(file.name(), known == 0 ? reason : "The rest of it was not read: " + reason));
  }

  private ReadOutcome failed(String name, String reason) {
    return ReadOutcome.failed(name, reason, (System.nanoTime() - since) / 1_000_000);
  }

  private static String tooMany() {
    return "More than "
        + MOST_ENDED
        + " of its parts ended the process that read them; the rest of it was not read. Unpack it"
        + " and give the files you trust.";
  }

  private void release(Child reading, boolean sound) {
    child = Optional.empty();
    if (sound) {
      pool.giveBack(reading);
    } else {
      pool.drop(reading);
    }
  }

  /** Gives up what has not been read. */
  public void close() {
    over = true;
    child.ifPresent(reading -> release(reading, false));
  }
}
