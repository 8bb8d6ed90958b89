package org.cronista.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Sums up what one stage took: by the clock, and of the processor by the thread that did it. */
final class StageClock {

  private long wallNanos;
  private long cpuNanos;

  <T> T time(Supplier<T> work) {
    long wall = System.nanoTime();
    long cpu = cpu();
    try {
      return work.get();
    } finally {
      wallNanos += System.nanoTime() - wall;
      cpuNanos += cpu() - cpu;
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  double wallSeconds() {
    return wallNanos / 1e9;
  }

  double cpuSeconds() {
    return cpuNanos / 1e9;
  }
}
