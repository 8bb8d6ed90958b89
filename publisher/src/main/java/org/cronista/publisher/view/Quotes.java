package org.cronista.publisher.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;

/**
 * Which quotes of an event a reader sees first.
 *
 * @param shown the best, each from another outlet as far as possible
 * @param folded the others, in the event's order
 */
public record Quotes(List<Claim> shown, List<Claim> folded) {

  /** Copies the lists. */
  public Quotes {
    shown = List.copyOf(shown);
    folded = List.copyOf(folded);
  }

  /**
   * Picks: first one claim for each side of each disagreement, then the surest of each outlet, then
   * the surest of the rest, up to {@code atMost}; told in the event's order.
   */
  public static Quotes of(Dossier dossier, Event event, int atMost) {
    List<Claim> all = dossier.claimsOf(event);
    Set<ClaimId> picked = new HashSet<>();
    for (Disagreement disagreement : dossier.disagreementsOf(event)) {
      for (Disagreement.Side side : disagreement.sides()) {
        List<Claim> among = side.claims().isEmpty() ? List.of() : members(all, side.claims());
        pick(among.stream().limit(1).toList(), picked, atMost);
      }
    }
    List<Claim> surest = new ArrayList<>(all);
    surest.sort(surestFirst());
    Set<String> outlets = new HashSet<>();
    all.stream()
        .filter(claim -> picked.contains(claim.id()))
        .forEach(claim -> outlets.add(dossier.sourceOf(claim)));
    for (Claim claim : surest) {
      if (outlets.add(dossier.sourceOf(claim))) {
        pick(List.of(claim), picked, atMost);
      }
    }
    pick(surest, picked, atMost);
    return new Quotes(
        all.stream().filter(claim -> picked.contains(claim.id())).toList(),
        all.stream().filter(claim -> !picked.contains(claim.id())).toList());
  }

  private static List<Claim> members(List<Claim> all, List<ClaimId> ids) {
    return all.stream().filter(claim -> ids.contains(claim.id())).sorted(surestFirst()).toList();
  }

  private static void pick(List<Claim> claims, Set<ClaimId> picked, int atMost) {
    for (Claim claim : claims) {
      if (picked.size() >= atMost) {
        return;
      }
      picked.add(claim.id());
    }
  }

  private static Comparator<Claim> surestFirst() {
    return comparing((Claim claim) -> claim.modality().happened() ? 0 : 1)
        .thenComparing(comparingDouble(Claim::confidence).reversed())
        .thenComparing(Claim::id);
  }
}
