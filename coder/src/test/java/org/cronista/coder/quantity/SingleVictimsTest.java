package org.cronista.coder.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "A teacher was killed", "they shot the commander" and "he died" count one. */
class SingleVictimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A teacher was killed near the bridge.          | killed=A[1,1]",
        "Gunmen killed an elderly farmer on Tuesday.    | killed=an[1,1]",
        "A journalist was arrested at the border.       | arrested=A[1,1]",
        "Soldiers killed the general.                   | killed=the[1,1]",
        "The commander died. He had led the raid.       | killed=The[1,1]",
        "Ana Quispe was shot dead on Friday.            | killed=Quispe[1,1]",
        "One civilian died and another was wounded.     | killed=One[1,1]",
        "The army was attacked near the border.         | ''",
        "They shot one another.                         | ''",
        "A crowd was attacked with stones.              | ''",
        "They recalled the massacres of Tumba (1923) and Izotlán (1942). | ''",
      })
  void harmToOnePersonCountsOne(String sentence, String expected) {
    List<String> items = expected.isEmpty() ? List.of() : List.of(expected);

    assertEquals(new TreeSet<>(items), new QuantityCase(sentence, new TreeSet<>()).foundItems());
  }
}
