package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.EventOrder;
import org.cronista.model.EventTime;
import org.cronista.model.Modality;
import org.cronista.model.TimeBounds;

/** How the claims of a sentence lie in time to each other, and what follows for undated ones. */
public final class ClaimOrder {

  private ClaimOrder() {}

  /**
   * The same claims with their order and, where they are undated, the bounds that follow from it.
   *
   * @param heads the token that tells each claim's event, in the order of the claims
   */
  public static List<Claim> complete(Sentence sentence, List<Integer> heads, List<Claim> claims) {
    OrderWords words = new OrderWords(sentence);
    List<Claim> completed = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      List<EventOrder> order = new ArrayList<>();
      Optional<TimeBounds> bounds = claim.bounds();
      for (int j = 0; j < claims.size(); j++) {
        Optional<OrderWords.Order> found = words.between(heads.get(i), heads.get(j));
        Claim other = claims.get(j);
        if (found.isEmpty() || !hasHappened(claim) || !hasHappened(other)) {
          continue;
        }
        order.add(new EventOrder(found.get().relation(), other.id().value()));
        Optional<EventTime> when = other.time();
        if (claim.time().isEmpty() && when.isPresent()) {
          String rule = found.get().relation().label() + " another event of that date";
          TimeBounds more = EventBounds.by(found.get().relation(), when.get(), rule);
          bounds = Optional.of(bounds.map(b -> b.and(more)).orElse(more));
        }
      }
      boolean same = order.isEmpty() && bounds.equals(claim.bounds());
      completed.add(
          same
              ? claim
              : claim.toBuilder()
                  .order(order.stream().distinct().sorted().toList())
                  .bounds(bounds)
                  .build());
    }
    return completed;
  }

  /** The claims without relations to claims that are not among them. */
  public static List<Claim> among(List<Claim> claims) {
    Set<String> there = new HashSet<>();
    claims.stream().map(Claim::id).map(ClaimId::value).forEach(there::add);
    return claims.stream()
        .map(
            claim -> {
              List<EventOrder> kept =
                  claim.order().stream().filter(o -> there.contains(o.other())).toList();
              return kept.size() == claim.order().size()
                  ? claim
                  : claim.toBuilder().order(kept).build();
            })
        .toList();
  }

  private static boolean hasHappened(Claim claim) {
    return isPast(claim.modality());
  }

  /** Whether such a claim tells of what has been, or is said to have been. */
  public static boolean isPast(Modality modality) {
    return switch (modality) {
      case ASSERTED, ALLEGED, DENIED, NEGATED -> true;
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
    };
  }
}
