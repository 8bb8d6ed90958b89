package org.cronista.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and characters as they stand in the files. */
class WritingDetailsTest {

  @ParameterizedTest
  @CsvSource({
    "80, 80",
    "0, 0",
    "-0.0, 0",
    "12.5, 12.5",
    "0.1, 0.1",
    "500000, 500000",
    "2e23, 2.0E23",
    "999999999999999, 999999999999999"
  })
  void countsHaveNoNeedlessDecimals(double number, String written) {
    assertThat(JsonNumber.plain(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.93456, 4, 0.9346", "1, 4, 1", "0, 4, 0", "-0.00001, 4, 0", "10, 6, 10"})
  void measuredNumbersAreRounded(double number, int decimals, String written) {
    assertThat(JsonNumber.rounded(number, decimals)).isEqualTo(written);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> JsonNumber.plain(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void charactersOutsideTheBasicPlaneStayAsTheyAre() {
    assertThat(nameAsWritten("\uD83D\uDE00 é 광주")).isEqualTo("\"\uD83D\uDE00 é 광주\"");
  }

  @Test
  void halvesOfSurrogatePairsAreEscaped() {
    assertThat(nameAsWritten("a\uD83Db")).isEqualTo("\"a\\ud83db\"");
    assertThat(nameAsWritten("\uDE00\uD83D")).isEqualTo("\"\\ude00\\ud83d\"");
  }

  @Test
  void whatSomeReadersTakeForLineEndsIsEscaped() {
    assertThat(nameAsWritten("a\u2028\"b\"\n\u2029\u0085"))
        .isEqualTo("\"a\\u2028\\\"b\\\"\\u000a\\u2029\\u0085\"");
  }

  private static String nameAsWritten(String name) {
    Actor actor =
        new Actor("i", name, List.of(), "k", Optional.empty(), Optional.empty(), List.of(), 0);
    String line = ContractJson.toLine(actor);
    assertThat(ContractJson.readActor(ContractJson.parse(line))).isEqualTo(actor);
    return line.substring("{\"id\":\"i\",\"name\":".length(), line.indexOf(",\"aliases\""));
  }
}
