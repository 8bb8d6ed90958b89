package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cronista.reconciler.Reconciled.given;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Order, scale, actors and reasons of a whole run. */
class WholeRunTest {

  private static final String[] PLACES = {
    "Senkata", "La_Paz", "Sacaba", "Santa_Cruz", "Taiz", "Aden", "Gwangju", "Lima", "Juliaca"
  };
  private static final String[] KINDS = {
    "ASSAULT/firearms soldiers:MIL>protesters:CVL",
    "ASSAULT >people:CVL",
    "PROTEST/demo workers:LAB>government:GOV",
    "PROTEST/strike miners:LAB>",
    "PROTEST/obstruct peasants:AGR>",
    "COERCE/arrest police:COP>leaders:LAB",
    "ACCUSE/disapprove Mesa:OPP>government:GOV",
    "RETREAT/resign Juan_Perez_Soto>"
  };

  private static String[] manyLines(int count, int days) {
    Random random = new Random(7);
    String[] lines = new String[count];
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(days));
      lines[i] =
          "Outlet%d %s: %s @%s %s killed=%s%d"
              .formatted(
                  random.nextInt(300),
                  day.plusDays(random.nextInt(4)),
                  KINDS[random.nextInt(KINDS.length)],
                  PLACES[random.nextInt(PLACES.length)],
                  random.nextInt(10) == 0 ? day.toString().substring(0, 7) : day,
                  random.nextBoolean() ? ">=" : "",
                  1 + random.nextInt(30));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfTheInputNeverShows(long seed) {
    Told told = Told.of(manyLines(400, 40));
    EventReconciler reconciler = new EventReconciler(ReconcilerOptions.defaults());
    Reconciliation inOrder = reconciler.reconcile(told.documents(), told.claims());
    List<Claim> claims = new ArrayList<>(told.claims());
    List<Document> documents = new ArrayList<>(told.documents());

    Collections.shuffle(claims, new Random(seed));
    Collections.shuffle(documents, new Random(seed));
    Reconciliation shuffled = reconciler.reconcile(documents, claims);

    assertThat(shuffled).isEqualTo(inOrder);
  }

  @Test
  void aClaimIsInOneEventAtMost() {
    Told told = Told.of(manyLines(400, 40));
    Reconciliation result =
        new EventReconciler(ReconcilerOptions.defaults())
            .reconcile(told.documents(), told.claims());
    assertThat(result.events().stream().flatMap(event -> event.claims().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void fourTimesTheClaimsTakeAboutFourTimesAsLong() {
    processorTime(manyLines(2_000, 150)); // warm
    long few = processorTime(manyLines(5_000, 375));
    long many = processorTime(manyLines(20_000, 1500));

    assertThat((double) many / few).isLessThan(9);
  }

  @Test
  void aCrowdOfClaimsAboutOneDayCostsLittleMoreThanClaimsOfManyDays() {
    processorTime(manyLines(2_000, 150)); // warm
    long spread = processorTime(manyLines(5_000, 375));
    long crowd = processorTime(manyLines(5_000, 1));

    assertThat((double) crowd / spread).isLessThan(25);
  }

  @Test
  void twentyThousandClaimsMakeThousandsOfEvents() {
    Told told = Told.of(manyLines(20_000, 1500));
    Reconciliation result =
        new EventReconciler(ReconcilerOptions.defaults())
            .reconcile(told.documents(), told.claims());

    assertThat(result.events()).hasSizeBetween(5_000, 20_000);
  }

  /** What reconciling takes of this thread, in nanoseconds. */
  private static long processorTime(String[] lines) {
    Told told = Told.of(lines);
    List<Document> documents = told.documents();
    List<Claim> claims = told.claims();
    EventReconciler reconciler = new EventReconciler(ReconcilerOptions.defaults());
    long start = processorTime();
    reconciler.reconcile(documents, claims);
    return processorTime() - start;
  }

  /** Of this thread: what others do on the machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void eventsComeInOrderOfTimeUndatedLast() {
    given(
            "A 2020-06-03: PROTEST/demo workers:LAB> @Lima",
            "A 2020-06-03: PROTEST/demo workers:LAB> @Lima 2020-06-02",
            "A 2020-06-03: PROTEST/strike workers:LAB> @Lima 2020-06-01")
        .assertEvents(
            "PROTEST/strike Lima 2020-06-01 | 1: A", "PROTEST/demo Lima 2020-06-02 | 1: A");
  }

  @Test
  void everyJoinCanBeAskedWhy() {
    Reconciled run =
        given(
            "Wire 2019-11-19: ASSAULT soldiers:MIL>people:CVL @Senkata 2019-11-19 killed=3",
            "Post 2019-11-20: ASSAULT soldiers:MIL>people:CVL @El_Alto 2019-11-19 killed=8");
    Reconciliation result = run.result();

    assertThat(result.links()).hasSize(1);
    assertThat(result.listLinks(run.told().claims().get(0).id()).get(0).reasons())
        .extracting(Link.Reason::what)
        .contains("time", "place", "actor", "recipient");
  }

  @Test
  void aRefusedJoinNamesItsBarrier() {
    Reconciled run =
        given(
            "Wire 2019-11-19: ASSAULT @Senkata 2019-11-19 killed=3",
            "Post 2019-11-20: ASSAULT @Sacaba 2019-11-19 killed=3");
    List<Claim> claims = run.told().claims();

    Link link =
        run.reconciler()
            .explain(run.told().documents(), claims, claims.get(0).id(), claims.get(1).id());

    assertThat(link.joined()).isFalse();
    assertThat(link.reasons()).extracting(Link.Reason::note).containsExactly("different places");
  }

  @Test
  void aClaimWithoutItsDocumentIsAMistake() {
    Told told = Told.of("Wire 2019-11-19: ASSAULT @Senkata 2019-11-19");
    EventReconciler reconciler = new EventReconciler(ReconcilerOptions.defaults());
    assertThatThrownBy(() -> reconciler.reconcile(List.of(), told.claims()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void actorsAreCountedUnderIdOrName() {
    List<Actor> actors =
        given(
                "Wire 2019-11-10: RETREAT/resign Evo_Morales:GOV#morales> by=The_Ombudsman",
                "Post 2019-11-11: RETREAT/resign Evo_Morales:GOV#morales> by=the_ombudsman",
                "Post 2019-11-11: ASSAULT they>him @Lima 2019-11-11")
            .person("morales", "Evo Morales Ayma")
            .result()
            .actors();

    assertThat(actors).extracting(Actor::id).containsExactly("morales", "text:ombudsman");
    assertThat(actors.get(0).name()).isEqualTo("Evo Morales Ayma");
    assertThat(actors.get(0).aliases()).containsExactly("Evo Morales");
    assertThat(actors).extracting(Actor::mentions).containsExactly(2, 2);
  }

  @Test
  void eventsKnowTheirEpisode() {
    assertThat(
            given("Wire 2019-11-20: ASSAULT @Senkata 2019-11-19 killed=3")
                .episode("Crisis of 2019", "BOL", "2019-10-20", "2020-11-08")
                .episode("Evo years", "BOL", "2006", "2019-12")
                .result()
                .events())
        .extracting(Event::episode)
        .containsExactly(Optional.of("Crisis of 2019"));
  }
}
