package org.cronista.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
          St. Petersburg    | saint petersburg
          Mt. Kenya         | mount kenya
          Stes. Maries      | stes maries
          Ñuflo de Chávez   | nuflo de chavez
          La - Paz          | la paz
          Москва            | москва
          """)
  void isNormalisedTo(String written, String normal) {
    assertThat(PlaceName.normalise(written)).isEqualTo(normal);
    assertThat(PlaceName.normalise(normal)).as("once is enough").isEqualTo(normal);
  }
}
