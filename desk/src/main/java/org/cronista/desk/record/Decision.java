package org.cronista.desk.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cronista.archive.Act;
import org.cronista.desk.web.Json;
import org.cronista.json.ContractJson;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;

/**
 * What was decided about a disagreement, with the accounts as they were then.
 *
 * @param act the act
 * @param follow the value of the account that is followed; empty when it was left open
 * @param followed the claims of that account
 * @param event the event that it was about
 * @param topic what it was about, for people; empty in old records
 * @param sides the accounts as they were; none in old records
 */
public record Decision(
    Act act,
    Optional<String> follow,
    List<ClaimId> followed,
    Optional<String> event,
    String topic,
    List<Side> sides) {

  /** Copies the lists. */
  public Decision {
    followed = List.copyOf(followed);
    sides = List.copyOf(sides);
  }

  /**
   * An account as it was.
   *
   * @param value what it said
   * @param claims the claims that said it
   */
  public record Side(String value, List<ClaimId> claims) {
    /** Copies the claims. */
    public Side {
      claims = List.copyOf(claims);
    }

    static Side of(Disagreement.Side side) {
      return new Side(side.value(), side.claims());
    }
  }

  /**
   * The content of an act that decides.
   *
   * @param side the account to follow; empty to leave it open
   */
  public static String write(Disagreement one, Optional<Disagreement.Side> side) {
    ObjectNode decision = Json.object();
    side.ifPresent(followed -> decision.put("follow", followed.value()));
    one.event().ifPresent(event -> decision.put("event", event.value()));
    decision.put("topic", one.topic());
    claims(decision.putArray("claims"), side.map(Disagreement.Side::claims).orElse(List.of()));
    ArrayNode sides = decision.putArray("sides");
    for (Disagreement.Side account : one.sides()) {
      ObjectNode written = sides.addObject();
      written.put("value", account.value());
      claims(written.putArray("claims"), account.claims());
    }
    return Json.write(decision);
  }

  private static void claims(ArrayNode to, List<ClaimId> claims) {
    claims.forEach(claim -> to.add(claim.value()));
  }

  /** Reads what {@link #write} wrote. */
  public static Decision read(Act act) {
    JsonNode after = ContractJson.parse(act.draft().after());
    List<Side> sides = new ArrayList<>();
    for (JsonNode side : after.path("sides")) {
      sides.add(new Side(side.path("value").asText(), claims(side.path("claims"))));
    }
    return new Decision(
        act,
        text(after, "follow"),
        claims(after.path("claims")),
        text(after, "event"),
        text(after, "topic").orElse(""),
        sides);
  }

  private static Optional<String> text(JsonNode from, String field) {
    return from.hasNonNull(field) ? Optional.of(from.get(field).asText()) : Optional.empty();
  }

  private static List<ClaimId> claims(JsonNode from) {
    List<ClaimId> claims = new ArrayList<>();
    from.forEach(claim -> claims.add(new ClaimId(claim.asText())));
    return claims;
  }

  /** All claims that it named. */
  public Set<ClaimId> claims() {
    Set<ClaimId> all = new HashSet<>(followed);
    sides.forEach(side -> all.addAll(side.claims()));
    return all;
  }

  /** Whether it was about this very disagreement. */
  boolean isAbout(Disagreement one) {
    return act.target().id().equals(one.id().value());
  }

  /** Whether the accounts are others than those that were decided between. */
  public boolean isEarlier(Disagreement one) {
    return sides.isEmpty()
        ? !isAbout(one)
        : !sides.equals(one.sides().stream().map(Side::of).toList());
  }

  /** Which account of the disagreement as it is now is followed, by its place. */
  public OptionalInt findFollowed(Disagreement one) {
    if (follow.isEmpty()) {
      return OptionalInt.empty();
    }
    for (int at = 0; at < one.sides().size(); at++) {
      if (one.sides().get(at).value().equals(follow.get())) {
        return OptionalInt.of(at);
      }
    }
    for (int at = 0; at < one.sides().size(); at++) {
      if (one.sides().get(at).claims().stream().anyMatch(followed::contains)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
