package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.Coordinates;
import org.cronista.model.PlaceMention;
import org.cronista.model.Quantity;

/**
 * The tables of a claim's actors, places, quantities and speakers. Their rows go when the claim's
 * row goes.
 */
final class ClaimPartTables {

  private ClaimPartTables() {}

  static void insertAll(Connection connection, List<Claim> claims) throws SQLException {
    Insert actors =
        new Insert(
            "claim_actors",
            "claim_id",
            "coder",
            "role",
            "position",
            "words",
            "actor_id",
            "name",
            "country",
            "sector");
    Insert places =
        new Insert(
            "claim_places",
            "claim_id",
            "coder",
            "position",
            "words",
            "geonames_id",
            "name",
            "latitude",
            "longitude",
            "country",
            "admin1",
            "place_precision",
            "inferred");
    Insert quantities =
        new Insert(
            "claim_quantities",
            "claim_id",
            "coder",
            "position",
            "words",
            "what",
            "low",
            "low_excluded",
            "high",
            "best",
            "qualifier",
            "unit",
            "counted",
            "cumulative");
    Insert speakers =
        new Insert(
            "claim_speakers", "claim_id", "coder", "position", "words", "speaker", "speaker_id");
    for (Claim claim : claims) {
      addActors(actors, claim, "actor", claim.actors());
      addActors(actors, claim, "recipient", claim.recipients());
      addPlaces(places, claim);
      addQuantities(quantities, claim);
      addSpeakers(speakers, claim);
    }
    for (Insert insert : List.of(actors, places, quantities, speakers)) {
      insert.run(connection);
    }
  }

  private static void addActors(
      Insert insert, Claim claim, String role, List<ActorMention> mentions) {
    for (int at = 0; at < mentions.size(); at++) {
      ActorMention actor = mentions.get(at);
      insert.row(
          claim.id().value(),
          ClaimTable.label(claim.coder()),
          role,
          at,
          actor.mention().text(),
          actor.actorId(),
          actor.name(),
          actor.country(),
          actor.sector());
    }
  }

  private static void addPlaces(Insert insert, Claim claim) {
    for (int at = 0; at < claim.places().size(); at++) {
      PlaceMention place = claim.places().get(at);
      OptionalLong geonamesId = place.geonamesId();
      insert.row(
          claim.id().value(),
          ClaimTable.label(claim.coder()),
          at,
          place.mention().text(),
          geonamesId.isPresent() ? Optional.of(geonamesId.getAsLong()) : Optional.empty(),
          place.name(),
          place.coordinates().map(Coordinates::latitude),
          place.coordinates().map(Coordinates::longitude),
          place.country(),
          place.admin1(),
          place.precision(),
          place.inferred());
    }
  }

  private static void addQuantities(Insert insert, Claim claim) {
    for (int at = 0; at < claim.quantities().size(); at++) {
      Quantity quantity = claim.quantities().get(at);
      insert.row(
          claim.id().value(),
          ClaimTable.label(claim.coder()),
          at,
          quantity.mention().text(),
          quantity.what().key(),
          quantity.interval().low(),
          quantity.interval().lowExcluded(),
          quantity.interval().high(),
          quantity.interval().best(),
          quantity.qualifier().label(),
          quantity.unit(),
          quantity.of(),
          quantity.cumulative());
    }
  }

  private static void addSpeakers(Insert insert, Claim claim) {
    for (int at = 0; at < claim.attribution().size(); at++) {
      Attribution attribution = claim.attribution().get(at);
      insert.row(
          claim.id().value(),
          ClaimTable.label(claim.coder()),
          at,
          attribution.mention().text(),
          attribution.speaker(),
          attribution.speakerId());
    }
  }
}
