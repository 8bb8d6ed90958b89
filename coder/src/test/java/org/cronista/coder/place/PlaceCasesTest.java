package org.cronista.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.PlaceMention;
import org.cronista.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of places in sentences about many countries, and which place each means. */
class PlaceCasesTest {

  /** Lines of a sentence and, behind a tab, its places as {@code words=country kind precision}. */
  static Stream<Arguments> cases() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                PlaceCasesTest.class.getResourceAsStream("/places/cases.tsv"), "no cases");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> Arguments.of(cells[0], Arrays.asList(cells[1].split("; "))))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meansThesePlaces(String text, List<String> expected) {
    assertThat(code(text).places().stream().map(PlaceCasesTest::told).toList()).isEqualTo(expected);
  }

  @Test
  void thereAreMoreThanAHundredCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
  }

  @Test
  void aNameNobodyKnowsLiesWhereTheTextSaysAndNeverAtAnExactPoint() {
    List<PlaceMention> places =
        code("Gunmen killed two farmers in the village of Qorvatte (Sokoto, Nigeria).").places();

    PlaceMention unknown = places.get(0);
    assertThat(unknown.mention().text()).isEqualTo("Qorvatte");
    assertThat(unknown.geonamesId()).isEmpty();
    assertThat(unknown.country()).contains("NGA");
    assertThat(unknown.coordinates()).isEqualTo(places.get(1).coordinates());
    assertThat(unknown.precision()).isGreaterThan(1);
    assertThat(unknown.inferred()).isFalse();
  }

  @Test
  void anAdjectiveOrABodyNamedAfterATownPlacesNoEvent() {
    CodedDocument coded = code("Turkish soldiers killed three protesters in Basra.");

    assertThat(coded.places()).extracting(p -> p.mention().text()).contains("Turkish", "Basra");
    for (Claim claim : coded.claims()) {
      assertThat(claim.places()).extracting(p -> p.mention().text()).doesNotContain("Turkish");
    }
  }

  @Test
  void whatOnlySaysWhereAPlaceLiesComesAfterIt() {
    CodedDocument coded = code("Police killed two miners in Sacaba (Cochabamba) on Monday.");

    assertThat(coded.claims()).isNotEmpty();
    assertThat(coded.claims().get(0).places().get(0).mention().text()).isEqualTo("Sacaba");
  }

  private static String told(PlaceMention place) {
    return "%s=%s %s %d"
        .formatted(
            place.mention().text(),
            place.country().orElse("-"),
            place.kind().isEmpty() ? "-" : place.kind(),
            place.precision());
  }

  private static CodedDocument code(String text) {
    return English.coder()
        .code(
            Document.builder(
                    DocumentId.of("d_places"),
                    new SourceFile("places.txt", "", 0, "text/plain"),
                    text)
                .language("en")
                .build());
  }
}
