package org.cronista.reader;

import java.util.Set;
import java.util.stream.Collectors;

/** The processes that a test has started. */
final class Processes {

  private Processes() {}

  /** Their numbers, and those of the processes they started. */
  static Set<Long> ofThisOne() {
    return ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }
}
