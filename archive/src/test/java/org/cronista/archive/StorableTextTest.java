package org.cronista.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no database takes is replaced in the columns; everything else stays. */
class StorableTextTest {

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "\uD83D\uDE00 ok, \uD83D\uDE00 ok",
    "a\u0000b, a\uFFFDb",
    "a\uD83D, a\uFFFD",
    "\uDE00\uD83Da, \uFFFD\uFFFDa"
  })
  void columnsHoldOnlyWhatDatabasesTake(String text, String stored) {
    assertThat(Sql.storable(text)).isEqualTo(stored);
  }
}
