package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Event;
import org.cronista.model.EventTime;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.reconciler.internal.Clusters.Told;

/**
 * An event put together, before its headline and its name.
 *
 * @param told the accounts
 * @param kind type, mode and sub-event
 * @param time when
 * @param places where, best first
 * @param actors who, most told first
 * @param recipients to whom, most told first
 * @param episode what it belongs to
 * @param tolls how many
 */
record Draft(
    Told told,
    Kind kind,
    Optional<EventTime> time,
    List<PlaceMention> places,
    List<NamedParty> actors,
    List<NamedParty> recipients,
    Optional<String> episode,
    Tolls tolls) {

  private static final Pattern OCCUPYING =
      Pattern.compile(
          "\\b(?:occup|seiz|sit-?in|squat|t(?:ake|ook|akes|aken|aking)\\s+(?:over|control)|ocup|toma)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Copies the lists. */
  Draft {
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * What kind of happening it is.
   *
   * @param type PLOVER type
   * @param mode PLOVER mode, if any account tells it
   * @param subEvent ACLED sub-event, if any
   */
  record Kind(PloverType type, Optional<String> mode, Optional<AcledSubEvent> subEvent) {}

  /**
   * A party with the words a headline can use for it.
   *
   * @param party as published
   * @param phrase its words in English; empty when there are none fit to print
   */
  record NamedParty(Event.Party party, Optional<NounPhrase> phrase) {}

  List<Account> members() {
    return told.members();
  }

  /** Whether a place was occupied, rather than roads blocked. */
  boolean isOccupation() {
    return family() == Family.OBSTRUCTION
        && members().stream()
                    .filter(account -> OCCUPYING.matcher(account.claim().trigger().text()).find())
                    .count()
                * 2
            > members().size();
  }

  Family family() {
    return told.members().get(0).family();
  }
}
