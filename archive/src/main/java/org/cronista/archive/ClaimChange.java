package org.cronista.archive;

import java.sql.Connection;
import java.sql.SQLException;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;

/** What an act changes about the claims that stand. The machine's own claims stay as they are. */
public sealed interface ClaimChange {

  /** Makes the change. */
  void apply(Connection connection) throws SQLException;

  /**
   * A person's claim stands in the place of the machine's, or of an earlier one.
   *
   * @param claim a person's
   */
  record Put(Claim claim) implements ClaimChange {
    /** Checks that it is a person's. */
    public Put {
      if (claim.coder() != Claim.Coder.PERSON) {
        throw new IllegalArgumentException("Not a person's claim: " + claim.id());
      }
    }

    @Override
    public void apply(Connection connection) throws SQLException {
      if (DocumentTable.findTextHash(connection, claim.document()).isEmpty()) {
        throw new IllegalArgumentException("No such document: " + claim.document());
      }
      ClaimTable.put(connection, claim);
    }
  }

  /**
   * A person's claim no longer stands; the machine's does again, if there is one.
   *
   * @param claim the identifier of both
   */
  record Withdraw(ClaimId claim) implements ClaimChange {
    @Override
    public void apply(Connection connection) throws SQLException {
      Sql.update(
          connection,
          "DELETE FROM claims WHERE id = ? AND coder = ?",
          claim.value(),
          ClaimTable.label(Claim.Coder.PERSON));
    }
  }

  /**
   * The claim no longer counts.
   *
   * @param claim its identifier
   */
  record Reject(ClaimId claim) implements ClaimChange {
    @Override
    public void apply(Connection connection) throws SQLException {
      new Insert("rejected_claims", "claim_id")
          .ignoringKnown("claim_id")
          .row(claim.value())
          .run(connection);
    }
  }

  /**
   * The claim counts again.
   *
   * @param claim its identifier
   */
  record Restore(ClaimId claim) implements ClaimChange {
    @Override
    public void apply(Connection connection) throws SQLException {
      Sql.update(connection, "DELETE FROM rejected_claims WHERE claim_id = ?", claim.value());
    }
  }
}
