package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Event;
import org.junit.jupiter.api.Test;

/** What people say of events counts, whatever the evidence says. */
class TiesTest {

  private static final Told TOLD =
      Told.of(
          "Wire 2023-01-10: ASSAULT/firearms police:COP>protesters:CVL @Juliaca 2023-01-09 killed=17",
          "Post 2023-01-11: ASSAULT/firearms police:COP>protesters:CVL @Juliaca 2023-01-09 killed=18",
          "Post 2023-02-11: ASSAULT/firearms soldiers:MIL>farmers:AGR @Khartoum 2023-02-10 killed=4");

  @Test
  void withoutAWordOfAPersonTheEvidenceDecides() {
    assertThat(sizes()).containsExactly(2, 1);
  }

  @Test
  void eventsThatAPersonSaysAreOneAreOneWithAllTheirFigures() {
    List<Event> events = reconcile(tie(Tie.Kind.TOGETHER, 0, 2));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).claims()).hasSize(3);
    assertThat(events.get(0).quantities().get(0).low()).isEqualTo(4);
    assertThat(events.get(0).quantities().get(0).high()).contains(18.0);
  }

  @Test
  void aClaimThatAPersonSetsApartIsAnEventOfItsOwn() {
    assertThat(sizes(tie(Tie.Kind.APART, 1))).containsExactly(1, 1, 1);
  }

  @Test
  void theLaterWordCounts() {
    assertThat(sizes(tie(Tie.Kind.APART, 1), tie(Tie.Kind.TOGETHER, 0, 1))).containsExactly(2, 1);
    assertThat(sizes(tie(Tie.Kind.TOGETHER, 0, 2), tie(Tie.Kind.APART, 2))).containsExactly(2, 1);
  }

  @Test
  void settingAllApartOrNamingClaimsThatAreGoneChangesNothing() {
    assertThat(sizes(tie(Tie.Kind.APART, 0, 1))).containsExactly(2, 1);
    Tie gone = new Tie(Tie.Kind.TOGETHER, List.of(new ClaimId("c_gone"), claims().get(0)));
    assertThat(sizes(gone)).containsExactly(2, 1);
  }

  private static List<Integer> sizes(Tie... ties) {
    return reconcile(ties).stream().map(event -> event.claims().size()).toList();
  }

  private static List<Event> reconcile(Tie... ties) {
    return new EventReconciler(ReconcilerOptions.defaults())
        .reconcile(TOLD.documents(), TOLD.claims(), List.of(ties))
        .events();
  }

  private static Tie tie(Tie.Kind kind, int... places) {
    return new Tie(kind, Arrays.stream(places).mapToObj(place -> claims().get(place)).toList());
  }

  private static List<ClaimId> claims() {
    return TOLD.claims().stream().map(Claim::id).toList();
  }
}
