package org.cronista.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of writing a name that are one. */
class PlaceNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El Alto           | el alto
          POTOSÍ            | potosi
          Port-au-Prince    | port au prince
          Washington, D.C.  | washington dc
          Xi’an             | xian
          Łódź              | lodz
          Gießen            | giessen
          Ñuflo de Chávez   | nuflo de chavez
          La - Paz          | la paz
          Москва            | москва
          """)
  void isNormalisedTo(String written, String normal) {
    assertThat(PlaceName.normalise(written)).isEqualTo(normal);
    assertThat(PlaceName.normalise(normal)).as("once is enough").isEqualTo(normal);
  }

  @Test
  void theFastWayForAsciiGivesTheSame() {
    for (String name :
        new String[] {"", " ", "-", "El  Alto ", "St. John's", "A-b_c", "x'", "D.C."}) {
      byte[] source = name.getBytes(StandardCharsets.US_ASCII);
      byte[] target = new byte[source.length];

      int length = PlaceName.normaliseAscii(source, 0, source.length, target);

      assertThat(new String(target, 0, length, StandardCharsets.US_ASCII))
          .isEqualTo(PlaceName.normalise(name));
    }
  }
}
