package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.Disagreement;
import org.cronista.model.Episode;
import org.cronista.model.Event;
import org.cronista.model.Framing;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Interval;
import org.cronista.model.PartialDate;
import org.cronista.model.TollLedger;

/** What a test sees of a reconciliation: events and disagreements as short lines. */
final class Reconciled {

  private final Told told;
  private Optional<LocalDate> asOf = Optional.empty();
  private final List<Episode> episodes = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private HeadlineRule rule = HeadlineRule.MOST_INDEPENDENT;

  private Reconciled(Told told) {
    this.told = told;
  }

  static Reconciled given(String... lines) {
    return new Reconciled(Told.of(lines));
  }

  Reconciled asOf(String day) {
    asOf = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** An episode with its aliases, in one country. */
  Reconciled episode(String name, String country, String first, String last, String... aliases) {
    episodes.add(
        new Episode(
            name,
            name,
            List.of(aliases),
            Optional.of(country),
            PartialDate.parse(first).orElseThrow(),
            PartialDate.parse(last)));
    return this;
  }

  Reconciled person(String id, String name) {
    actors.add(
        new Actor(id, name, List.of(), "person", Optional.empty(), Optional.empty(), List.of(), 0));
    return this;
  }

  Reconciled rule(HeadlineRule chosen) {
    rule = chosen;
    return this;
  }

  /**
   * "event killed: 10; 3 Wire (ombudsman), 10 Huellas", one line for each ledger; a sum behind a
   * plus.
   */
  Reconciled assertLedgers(String... lines) {
    assertThat(result().tolls().stream().map(Reconciled::line).toList()).containsExactly(lines);
    return this;
  }

  private static String line(TollLedger ledger) {
    return ledger.scope().label()
        + " "
        + ledger.what()
        + ": "
        + ledger.headline().map(TollLedger.Figure::words).orElse("-")
        + ledger.sum().map(sum -> " + " + sum.figure().words() + unlisted(sum)).orElse("")
        + "; "
        + ledger.entries().stream()
            .map(
                entry ->
                    entry.figure().words()
                        + (entry.cover() == TollLedger.Cover.WHOLE
                            ? ""
                            : " " + entry.cover().label())
                        + " "
                        + entry.source()
                        + entry.speaker().map(name -> " (" + name + ")").orElse(""))
            .collect(Collectors.joining(", "));
  }

  private static String unlisted(TollLedger.Sum sum) {
    return sum.unlisted() > 0 ? ", " + Interval.plain(sum.unlisted()) + " unlisted" : "";
  }

  /** "2019-11-16 5, 2019-11-20 7". */
  Reconciled assertGrowth(String line) {
    String growth =
        result().tolls().get(0).growth().stream()
            .map(step -> step.on() + " " + step.figure().words())
            .collect(Collectors.joining(", "));
    assertThat(growth).isEqualTo(line);
    return this;
  }

  /** "Wire: clash | police | | doer not named", one line for each voice of the first event. */
  Reconciled assertFraming(String... lines) {
    assertThat(
            result().framings().get(0).voices().stream()
                .map(
                    voice ->
                        voice.source()
                            + voice.speaker().map(name -> " (" + name + ")").orElse("")
                            + ": "
                            + String.join(", ", voice.event())
                            + " | "
                            + String.join(", ", voice.doers())
                            + " | "
                            + String.join(", ", voice.sufferers())
                            + " | "
                            + voice.agency().map(Framing.Agency::label).orElse("-"))
                .toList())
        .containsExactly(lines);
    return this;
  }

  /** The episodes of the events, in their order; "-" for none. */
  Reconciled assertEpisodes(String... names) {
    assertThat(result().events().stream().map(event -> event.episode().orElse("-")).toList())
        .containsExactly(names);
    return this;
  }

  Told told() {
    return told;
  }

  EventReconciler reconciler() {
    return new EventReconciler(new ReconcilerOptions(asOf, episodes, actors, rule));
  }

  Reconciliation result() {
    return reconciler().reconcile(told.documents(), told.claims());
  }

  /** "ASSAULT Senkata 2019-11-19 | killed 8 (3..8) | 2: Observer, Wire". */
  List<String> eventLines() {
    return result().events().stream().map(Reconciled::line).toList();
  }

  private static String line(Event event) {
    String place = event.places().stream().findFirst().map(p -> " " + p.name()).orElse("");
    String time =
        event
            .time()
            .map(
                when ->
                    " " + when.start() + (when.start().equals(when.end()) ? "" : ".." + when.end()))
            .orElse(" undated");
    String tolls =
        event.quantities().stream()
            .map(
                toll ->
                    toll.what()
                        + " "
                        + toll.best().map(Interval::plain).orElse("?")
                        + (toll.high().equals(toll.best())
                                && toll.best().equals(Optional.of(toll.low()))
                            ? ""
                            : " ("
                                + Interval.plain(toll.low())
                                + ".."
                                + toll.high().map(Interval::plain).orElse("")
                                + ")"))
            .collect(Collectors.joining(", "));
    return event.type()
        + event.mode().map(m -> "/" + m).orElse("")
        + place
        + time
        + (tolls.isEmpty() ? "" : " | " + tolls)
        + " | "
        + event.independentSources()
        + ": "
        + String.join(", ", event.sources());
  }

  /** "killed contradiction: 80 / more than 80". */
  List<String> disagreementLines() {
    return result().disagreements().stream()
        .map(
            found ->
                found.attribute()
                    + " "
                    + found.relation().label()
                    + ": "
                    + found.sides().stream()
                        .map(Disagreement.Side::value)
                        .collect(Collectors.joining(" / ")))
        .toList();
  }

  Reconciled assertEvents(String... lines) {
    assertThat(eventLines()).containsExactly(lines);
    return this;
  }

  Reconciled assertEventCount(int count) {
    assertThat(eventLines()).hasSize(count);
    return this;
  }

  Reconciled assertDisagreements(String... lines) {
    assertThat(disagreementLines()).containsExactly(lines);
    return this;
  }

  Reconciled assertHeadlines(String... lines) {
    assertThat(result().events().stream().map(Event::headline).toList()).containsExactly(lines);
    return this;
  }

  Reconciled assertExplanation(String... parts) {
    assertThat(result().disagreements().get(0).explanation()).contains(parts);
    return this;
  }
}
