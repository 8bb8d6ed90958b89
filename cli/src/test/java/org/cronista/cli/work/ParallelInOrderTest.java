package org.cronista.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cronista.cli.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads, one order, little memory. */
@Timeout(60)
class ParallelInOrderTest {

  @Test
  void handsOnResultsInTheOrderOfTheThings() {
    List<Integer> things = IntStream.range(0, 500).boxed().toList();

    assertThat(results(things.iterator(), 8, new StopSignal())).isEqualTo(things);
  }

  @Test
  void takesOnlySoManyThingsAhead() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> endless = IntStream.generate(taken::incrementAndGet).iterator();
    try (ParallelInOrder<Integer, Integer> parallel =
        ParallelInOrder.start("test", endless, number -> number, 2, new StopSignal())) {
      parallel.next();
      Thread.sleep(300);

      assertThat(taken.get()).isBetween(2, 40);
    }
  }

  @Test
  void tellsOfAFailureInItsPlace() {
    try (ParallelInOrder<Integer, Integer> parallel =
        ParallelInOrder.start(
            "test",
            List.of(1, 2).iterator(),
            number -> {
              if (number == 2) {
                throw new IllegalArgumentException("two");
              }
              return number;
            },
            2,
            new StopSignal())) {
      assertThat(parallel.next()).isEqualTo(1);
      assertThatThrownBy(parallel::next).isInstanceOf(IllegalArgumentException.class);
      assertThat(parallel.hasNext()).isFalse();
    }
  }

  @Test
  void endsSoonAfterAWishToStopEvenWhenNothingMoreComes() {
    StopSignal stop = new StopSignal();
    CountDownLatch never = new CountDownLatch(1);
    Iterator<Integer> stuck =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            stop.request();
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return false;
          }

          @Override
          public Integer next() {
            throw new IllegalStateException();
          }
        };

    assertThat(results(stuck, 2, stop)).isEmpty();
  }

  private static List<Integer> results(Iterator<Integer> things, int threads, StopSignal stop) {
    List<Integer> results = new ArrayList<>();
    try (ParallelInOrder<Integer, Integer> parallel =
        ParallelInOrder.start("test", things, ParallelInOrderTest::slowly, threads, stop)) {
      parallel.forEachRemaining(results::add);
    }
    return results;
  }

  private static Integer slowly(Integer number) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }
}
