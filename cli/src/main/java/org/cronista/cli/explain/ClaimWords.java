package org.cronista.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.ActorMention;
import org.cronista.model.Claim;
import org.cronista.model.Mention;
import org.cronista.model.PlaceMention;
import org.cronista.model.Quantity;

/** The fields of a claim, each with its words, its place and its ground, one a line. */
final class ClaimWords {

  private ClaimWords() {}

  /** The first line: what is claimed and how surely. */
  static String title(Claim claim) {
    return claim.type()
        + claim.mode().map(m -> " " + m).orElse("")
        + claim.subEvent().map(s -> " (" + s.label() + ")").orElse("")
        + ", "
        + claim.modality().name().toLowerCase(Locale.ROOT)
        + ", confidence "
        + String.format(Locale.ROOT, "%.2f", claim.confidence());
  }

  static List<String> fields(Claim claim) {
    List<String> fields = new ArrayList<>();
    fields.add("trigger: " + place(claim.trigger()));
    claim.actors().forEach(a -> fields.add("actor: " + actor(a)));
    claim.recipients().forEach(r -> fields.add("recipient: " + actor(r)));
    claim.places().forEach(p -> fields.add("place: " + place(p)));
    claim
        .time()
        .ifPresent(
            t ->
                fields.add(
                    "time: "
                        + t.start()
                        + (t.end().equals(t.start()) ? "" : " to " + t.end())
                        + " ("
                        + t.precision().name().toLowerCase(Locale.ROOT)
                        + (t.inferred() ? ", inferred" : "")
                        + ")"
                        + (t.rule().isBlank() ? "" : ": " + t.rule())));
    claim.quantities().forEach(q -> fields.add("number: " + number(q)));
    claim
        .attribution()
        .forEach(a -> fields.add("according to: " + a.speaker() + ", " + place(a.mention())));
    fields.add("decision: " + claim.rule());
    return fields;
  }

  private static String place(Mention mention) {
    return "“" + mention.text() + "” at " + mention.span().start() + "–" + mention.span().end();
  }

  private static String actor(ActorMention actor) {
    List<String> known = new ArrayList<>();
    actor.name().ifPresent(known::add);
    actor.sector().ifPresent(known::add);
    actor.country().ifPresent(known::add);
    return place(actor.mention()) + (known.isEmpty() ? "" : ": " + String.join(", ", known));
  }

  private static String place(PlaceMention place) {
    Optional<String> where =
        place.coordinates().map(c -> ", " + c.latitude() + " " + c.longitude());
    return place(place.mention())
        + ": "
        + place.name()
        + place.country().map(c -> ", " + c).orElse("")
        + where.orElse("")
        + ", precision "
        + place.precision()
        + (place.inferred() ? ", inferred" : "");
  }

  private static String number(Quantity quantity) {
    return place(quantity.mention()) + ": " + quantity.what() + " " + quantity.interval();
  }
}
