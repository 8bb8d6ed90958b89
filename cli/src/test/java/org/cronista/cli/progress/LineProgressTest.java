package org.cronista.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How progress is put into words. */
class LineProgressTest {

  @Test
  void saysHowFarHowFastAndHowLong() {
    assertThat(LineProgress.describe(21, 41, Duration.ofSeconds(10)))
        .isEqualTo("21 of 41 documents, 2.0 a second, about 10 s left");
    assertThat(LineProgress.describe(2, 1002, Duration.ofSeconds(1)))
        .isEqualTo("2 of 1002 documents, 1.0 a second, about 17 min left");
  }

  @Test
  void promisesNothingWhenItDoesNotKnow() {
    assertThat(LineProgress.describe(21, 0, Duration.ofSeconds(10)))
        .isEqualTo("21 documents, 2.0 a second");
    assertThat(LineProgress.describe(1, 5, Duration.ZERO))
        .isEqualTo("1 of 5 documents, 0.0 a second");
  }
}
