package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected files under {@code src/test/resources/golden}. A missing one is written and the test
 * fails, so that somebody reads it before it is believed; delete a file to have it written anew.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void assertSame(Path actual, String name) throws IOException {
    Path expected = FOLDER.resolve(name);
    if (!Files.exists(expected)) {
      Files.createDirectories(FOLDER);
      Files.copy(actual, expected);
      fail("Wrote the missing expectation " + expected + ": read it, then run again");
    }
    assertThat(Files.readString(actual)).isEqualTo(Files.readString(expected));
  }
}
