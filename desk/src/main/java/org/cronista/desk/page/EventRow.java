package org.cronista.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.desk.record.Decision;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.publisher.view.FigureWords;
import org.cronista.publisher.view.RelationWords;
import org.cronista.publisher.view.Standing;

/**
 * An event as a line of a list.
 *
 * @param id its identifier
 * @param heading what a new group begins with; empty within a group
 * @param date when, in words
 * @param type its type, in words
 * @param headline the neutral line
 * @param place where, perhaps empty
 * @param figures "killed: 2 to 5", perhaps none
 * @param sources how many outlets tell it
 * @param disputes how many disagreements it has
 * @param grave whether one of them cannot be held together
 * @param thin whether it rests on little
 * @param seen whether a person has looked at it
 * @param decided "killed: 7", what people decided to follow, perhaps nothing
 */
public record EventRow(
    String id,
    Optional<String> heading,
    String date,
    String type,
    String headline,
    String place,
    List<String> figures,
    int sources,
    int disputes,
    boolean grave,
    boolean thin,
    boolean seen,
    List<String> decided) {

  /** Copies the lists. */
  public EventRow {
    figures = List.copyOf(figures);
    decided = List.copyOf(decided);
  }

  static EventRow of(
      LiveRecord record,
      Snapshot snapshot,
      Event event,
      Optional<String> heading,
      Words words,
      Dates dates,
      boolean seen) {
    List<Disagreement> disputes = snapshot.dossier().disagreementsOf(event);
    return new EventRow(
        event.id().value(),
        heading,
        dates.of(event.time()),
        TypeNames.of(words, event.type()),
        event.headline(),
        event.places().stream()
            .limit(2)
            .map(one -> one.name())
            .distinct()
            .collect(Collectors.joining(", ")),
        event.quantities().stream()
            .map(toll -> Measures.of(words, toll.what()) + ": " + FigureWords.of(toll))
            .toList(),
        event.sources().size(),
        disputes.size(),
        disputes.stream().anyMatch(one -> RelationWords.isGrave(one.relation())),
        snapshot.dossier().standingOf(event) != Standing.MAIN,
        seen,
        disputes.stream().flatMap(one -> decided(record, snapshot, one, words).stream()).toList());
  }

  private static Optional<String> decided(
      LiveRecord record, Snapshot snapshot, Disagreement one, Words words) {
    return record
        .decisions(snapshot)
        .find(one)
        .flatMap(Decision::follow)
        .map(value -> EventView.attributeName(one, words) + ": " + value);
  }
}
