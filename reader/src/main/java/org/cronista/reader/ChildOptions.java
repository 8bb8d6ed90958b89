package org.cronista.reader;

import java.time.Duration;

/**
 * What the processes may use that read for this one.
 *
 * @param most how many there are at once; each is started when it is first needed
 * @param heapMegabytes how large the heap of one may grow
 * @param maxAnswerBytes how long the answer for one document may be
 * @param patience how much longer than a reading's own time limit a process is waited for before it
 *     is ended
 */
public record ChildOptions(int most, int heapMegabytes, int maxAnswerBytes, Duration patience) {

  /** Checks the numbers. */
  public ChildOptions {
    if (most < 1 || heapMegabytes < 1 || maxAnswerBytes < 1) {
      throw new IllegalArgumentException("A child needs room");
    }
  }

  /** {@code most} processes with a heap of 1 GiB each, answers of 128 MiB, two seconds. */
  public static ChildOptions of(int most) {
    return new ChildOptions(most, 1024, 128 << 20, Duration.ofSeconds(2));
  }

  /** The same with another heap. */
  public ChildOptions withHeapMegabytes(int value) {
    return new ChildOptions(most, value, maxAnswerBytes, patience);
  }

  /** The same with another limit on answers. */
  public ChildOptions withMaxAnswerBytes(int value) {
    return new ChildOptions(most, heapMegabytes, value, patience);
  }
}
