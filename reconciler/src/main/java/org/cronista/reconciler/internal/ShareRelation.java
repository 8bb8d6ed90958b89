package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;

/**
 * Tells apart the shares of one vote that a party and one of its people are said to have won: 3.2 %
 * for the party, 2.5 % for a member of it. A reader may take them for two accounts of one result;
 * they are when the member was the party's candidate.
 */
final class ShareRelation {

  private ShareRelation() {}

  /** One record for each year, party and person of it, where the values differ. */
  static List<Disagreement> compare(Map<String, List<StatedFact>> facts, List<Actor> known) {
    Map<String, Actor> actors = new HashMap<>();
    known.forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    List<Disagreement> found = new ArrayList<>();
    for (List<StatedFact> some : facts.values()) {
      Optional<Share> person = Share.of(some.get(0), actors);
      if (person.isEmpty()) {
        continue;
      }
      for (Actor.Role role : person.get().who().roles()) {
        List<StatedFact> others =
            role.of()
                .map(party -> facts.getOrDefault(Share.key(party, person.get().year()), List.of()))
                .orElse(List.of());
        if (!others.isEmpty() && covers(role, person.get().year())) {
          compare(person.get(), some, others).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean covers(Actor.Role role, int year) {
    boolean begun = role.from().map(date -> date.year() <= year).orElse(true);
    boolean goesOn = role.to().map(date -> date.year() >= year).orElse(true);
    return begun && goesOn;
  }

  private record Share(Actor who, int year) {

    static String key(String actor, int year) {
      return "share|" + actor + "|" + year + "|share";
    }

    static Optional<Share> of(StatedFact fact, Map<String, Actor> actors) {
      String[] parts = fact.key().split("\\|");
      if (!parts[0].equals("share") || parts.length != 4) {
        return Optional.empty();
      }
      return Optional.ofNullable(actors.get(parts[1]))
          .filter(actor -> actor.kind().equals("person"))
          .map(actor -> new Share(actor, Integer.parseInt(parts[2])));
    }
  }

  private static Optional<Disagreement> compare(
      Share person, List<StatedFact> some, List<StatedFact> others) {
    StatedFact mine = some.get(0);
    StatedFact theirs = others.get(0);
    boolean apart =
        !mine.interval().orElseThrow().meets(theirs.interval().orElseThrow())
            && !Rounding.explains(mine.interval().orElseThrow(), theirs.interval().orElseThrow());
    if (!apart) {
      return Optional.empty();
    }
    String party = label(theirs);
    return Optional.of(
        new Finding(
                "share",
                Relation.SCOPE,
                List.of(side(theirs, party, others), side(mine, label(mine), some)),
                "one is told of "
                    + party
                    + ", the other of "
                    + label(mine)
                    + " of that party, who need not have been its candidate")
            .toModel(
                Optional.empty(),
                party + " and " + label(mine) + ", share of the vote in " + person.year()));
  }

  private static String label(StatedFact fact) {
    return fact.topic().replaceFirst(", share of the vote in \\d+$", "");
  }

  private static Side side(StatedFact first, String who, List<StatedFact> facts) {
    return Side.ofWords(
        first.value() + " (" + who + ")", facts.stream().map(StatedFact::words).toList());
  }
}
