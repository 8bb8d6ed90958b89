package org.cronista.reconciler;

import java.util.List;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Document;
import org.cronista.reconciler.internal.Pipeline;

/**
 * Turns claims into events and shows where the accounts of them part.
 *
 * <p>Immutable and safe for concurrent use. The result depends on the documents and claims only,
 * not on their order.
 *
 * <p>Claims told as having happened form events. A claim that is denied joins the event it denies,
 * as an account of its own, but forms none. Negated, planned, threatened, demanded and hypothetical
 * claims form no event; a negated one may stand on the other side of a disagreement. Claims are
 * joined on weighted evidence (time, place, parties, numbers, names of episodes), never across a
 * barrier such as two exact days more than one day apart.
 */
public final class EventReconciler {

  private final Pipeline pipeline;

  /** A reconciler with these options. */
  public EventReconciler(ReconcilerOptions options) {
    pipeline = new Pipeline(options);
  }

  /**
   * Reconciles.
   *
   * @param documents the documents of all the claims; more are allowed
   * @param claims in any order
   * @throws IllegalArgumentException when a claim's document is not among the documents
   */
  public Reconciliation reconcile(List<Document> documents, List<Claim> claims) {
    return reconcile(documents, claims, List.of());
  }

  /**
   * Reconciles, with what people said of the events.
   *
   * @param documents the documents of all the claims; more are allowed
   * @param claims in any order
   * @param ties what people said, in the order in which they said it
   * @throws IllegalArgumentException when a claim's document is not among the documents
   */
  public Reconciliation reconcile(List<Document> documents, List<Claim> claims, List<Tie> ties) {
    return pipeline.reconcile(documents, claims, ties);
  }

  /**
   * Why two claims were or were not joined directly. Two claims can also tell of one event by way
   * of a third: see {@link Reconciliation#links}.
   *
   * @throws IllegalArgumentException when one of the claims is not among those that can form events
   */
  public Link explain(List<Document> documents, List<Claim> claims, ClaimId first, ClaimId second) {
    return pipeline.explain(documents, claims, first, second);
  }
}
