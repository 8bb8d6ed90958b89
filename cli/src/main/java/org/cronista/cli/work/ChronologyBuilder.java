package org.cronista.cli.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.Archive;
import org.cronista.cli.run.RunRecord;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.HeadlineRule;
import org.cronista.packs.KnownActor;
import org.cronista.packs.Packs;
import org.cronista.reconciler.EventReconciler;
import org.cronista.reconciler.ReconcilerOptions;
import org.cronista.reconciler.Reconciliation;
import org.cronista.reconciler.Tie;

/** Reconciles everything an archive holds into one chronology. */
public final class ChronologyBuilder {

  private final Packs packs;
  private final Optional<LocalDate> asOf;
  private final HeadlineRule rule;

  /**
   * A builder.
   *
   * @param packs episodes and actors known beforehand
   * @param asOf the day after which nothing counts that was said
   * @param rule which of several figures for one thing stands in the headline
   */
  public ChronologyBuilder(Packs packs, Optional<LocalDate> asOf, HeadlineRule rule) {
    this.packs = packs;
    this.asOf = asOf;
    this.rule = rule;
  }

  /**
   * The chronology of all that is in {@code archive}.
   *
   * @param record is told how much there is and how long it took
   */
  public Chronology build(Archive archive, String title, RunRecord record) {
    Chronology chronology = record.timed("reconcile", () -> build(archive, title));
    record.count("documents", chronology.documents().size());
    record.count("claims", chronology.claims().size());
    record.count("events", chronology.events().size());
    record.count("disagreements", chronology.disagreements().size());
    record.count("actors", chronology.actors().size());
    return chronology;
  }

  private Chronology build(Archive archive, String title) {
    return build(
        archive.listDocuments(), archive.listClaims(), PeoplesTies.of(archive.acts()), title);
  }

  /**
   * The chronology of documents and claims, wherever they were kept.
   *
   * @param documents in any order
   * @param claims all of them from these documents, in any order
   * @param ties what people said of the events
   */
  public Chronology build(
      List<Document> documents, List<Claim> claims, List<Tie> ties, String title) {
    List<Document> all = documents.stream().sorted(DocumentOrder.byPlace()).toList();
    // Compared only with what was known by then: an original that came out later is none.
    Known known =
        asOf.map(day -> Known.on(day, all, claims))
            .orElseGet(() -> new Known(all, claims))
            .marked();
    ReconcilerOptions options =
        new ReconcilerOptions(
            asOf, packs.episodes(), packs.actors().stream().map(KnownActor::actor).toList(), rule);
    Reconciliation reconciliation =
        new EventReconciler(options).reconcile(known.documents(), known.claims(), ties);
    return new Chronology(
        title,
        known.documents(),
        sorted(known),
        reconciliation.events(),
        reconciliation.disagreements(),
        reconciliation.actors(),
        reconciliation.tolls(),
        reconciliation.framings(),
        reconciliation.eventLinks());
  }

  private static List<Claim> sorted(Known known) {
    Map<DocumentId, Integer> places = new HashMap<>();
    known.documents().forEach(document -> places.put(document.id(), places.size()));
    return known.claims().stream()
        .sorted(
            Comparator.comparing((Claim claim) -> places.getOrDefault(claim.document(), 0))
                .thenComparing(claim -> claim.trigger().span())
                .thenComparing(Claim::id))
        .toList();
  }
}
