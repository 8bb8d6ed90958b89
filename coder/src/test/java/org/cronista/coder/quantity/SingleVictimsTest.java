package org.cronista.coder.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "A teacher was killed" counts one. */
class SingleVictimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A teacher was killed near the bridge.          | killed=A[1,1]",
        "Gunmen killed an elderly farmer on Tuesday.    | killed=an[1,1]",
        "A journalist was arrested at the border.       | arrested=A[1,1]",
        "Soldiers killed the general.                   | ''",
        "A crowd was attacked with stones.              | ''",
      })
  void theArticleCountsOnePersonHarmed(String sentence, String expected) {
    List<String> items = expected.isEmpty() ? List.of() : List.of(expected);

    assertEquals(new TreeSet<>(items), new QuantityCase(sentence, new TreeSet<>()).foundItems());
  }
}
