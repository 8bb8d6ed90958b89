package org.cronista.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.desk.Samples;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Modality;
import org.junit.jupiter.api.Test;

/** Krippendorff's alpha by field, against values worked out by hand. */
class AgreementTest {

  private static final Claim CLAIM = claim();

  private static Claim claim() {
    LocalDate day = LocalDate.of(2021, 3, 14);
    Document document = Samples.document("A", day, "Police shot two in Cusco.");
    return Samples.killed(document, "shot", "Cusco", day, "two", 2);
  }

  private static Codings.Coding coding(String person, Modality modality) {
    return new Codings.Coding(
        person, Optional.of(CLAIM.toBuilder().modality(modality).build()), 1);
  }

  private static Agreement field(List<List<Codings.Coding>> claims, String name) {
    return Agreement.of(claims).stream()
        .filter(one -> one.field().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void alphaIsThatOfTheFormula() {
    // Two coders, four claims: aa, aa, bb, ab. Observed disagreement 1/4. Of 8 values 5 are a and 3
    // b; expected disagreement 2*5*3/(8*7) = 30/56. Alpha = 1 - (1/4)/(30/56) = 0.5333…
    Modality a = Modality.ASSERTED;
    Modality b = Modality.ALLEGED;
    List<List<Codings.Coding>> claims = new ArrayList<>();
    for (List<Modality> pair : List.of(List.of(a, a), List.of(a, a), List.of(b, b), List.of(a, b))) {
      claims.add(List.of(coding("p_1", pair.get(0)), coding("p_2", pair.get(1))));
    }

    Agreement agreement = field(claims, "modality");

    assertThat(agreement.items()).isEqualTo(4);
    assertThat(agreement.same()).isEqualTo(3);
    assertThat(agreement.alpha().orElseThrow()).isCloseTo(1 - 0.25 / (30.0 / 56), within(1e-9));
  }

  @Test
  void whereNothingVariesAlphaIsNotDefined() {
    List<List<Codings.Coding>> claims =
        List.of(List.of(coding("p_1", Modality.ASSERTED), coding("p_2", Modality.ASSERTED)));

    assertThat(field(claims, "modality").alpha()).isEmpty();
    assertThat(field(claims, "modality").same()).isEqualTo(1);
  }

  @Test
  void whoSaysThatItIsNoEventGivesNoValueForItsFields() {
    List<List<Codings.Coding>> claims =
        List.of(
            List.of(
                coding("p_1", Modality.ASSERTED),
                new Codings.Coding("p_2", Optional.empty(), 2)));

    assertThat(field(claims, "modality").items()).isZero();
    assertThat(field(claims, FieldValues.VERDICT).items()).isEqualTo(1);
    assertThat(field(claims, FieldValues.VERDICT).same()).isZero();
  }
}
