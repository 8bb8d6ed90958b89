package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.archive.Archive;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;

/**
 * The claims as they stand at this moment, in memory: those of the chronology as it was worked out
 * last, and those of documents that people touched since as the archive has them now. So no page
 * has to read the whole archive. Safe for concurrent use.
 */
public final class ClaimBook {

  private final Archive archive;
  private final Map<DocumentId, Leaf> leaves = new ConcurrentHashMap<>();
  private final Map<ClaimId, DocumentId> documents = new ConcurrentHashMap<>();

  /** Touched since the reload that is under way began. */
  private final Set<DocumentId> touched = new HashSet<>();

  private List<DocumentId> order = List.of();
  private Optional<List<Claim>> standing = Optional.empty();
  private Optional<List<Claim>> rejected = Optional.empty();

  ClaimBook(Archive archive) {
    this.archive = archive;
  }

  private record Leaf(List<Claim> standing, List<Claim> rejected) {
    static final Leaf EMPTY = new Leaf(List.of(), List.of());
  }

  /** To be called before a chronology is worked out that {@link #reload} will be given. */
  synchronized void beginReload() {
    touched.clear();
  }

  /** Takes over the claims of a chronology; what people touched in the meantime is read anew. */
  synchronized void reload(Snapshot snapshot) {
    Map<DocumentId, List<Claim>> out =
        archive.listRejectedClaims().stream()
            .collect(
                Collectors.groupingBy(Claim::document, LinkedHashMap::new, Collectors.toList()));
    leaves.clear();
    documents.clear();
    List<DocumentId> places = new ArrayList<>();
    for (Document document : snapshot.dossier().documents()) {
      places.add(document.id());
      put(
          document.id(),
          new Leaf(snapshot.claimsIn(document.id()), out.getOrDefault(document.id(), List.of())));
    }
    order = places;
    touched.forEach(this::readAnew);
    forgetLists();
  }

  private void put(DocumentId id, Leaf leaf) {
    leaves.put(id, leaf);
    leaf.standing().forEach(claim -> documents.put(claim.id(), id));
    leaf.rejected().forEach(claim -> documents.put(claim.id(), id));
  }

  /** Reads the documents of these claims anew. */
  synchronized void refresh(Set<ClaimId> claims) {
    Set<DocumentId> concerned = new HashSet<>();
    for (ClaimId claim : claims) {
      Optional.ofNullable(documents.get(claim))
          .or(() -> archive.findClaim(claim).map(Claim::document))
          .or(() -> archive.findMachinesClaim(claim).map(Claim::document))
          .ifPresent(concerned::add);
    }
    concerned.forEach(this::readAnew);
    touched.addAll(concerned);
    forgetLists();
  }

  private void readAnew(DocumentId id) {
    put(id, new Leaf(archive.listClaims(id), archive.listRejectedClaims(id)));
    if (!order.contains(id)) {
      List<DocumentId> longer = new ArrayList<>(order);
      longer.add(id);
      order = longer;
    }
  }

  private void forgetLists() {
    standing = Optional.empty();
    rejected = Optional.empty();
  }

  /** All claims that stand, by document, then place in it. */
  public synchronized List<Claim> standing() {
    if (standing.isEmpty()) {
      standing = Optional.of(collect(Leaf::standing));
    }
    return standing.get();
  }

  /** All claims that people rejected, in the same order. */
  public synchronized List<Claim> rejected() {
    if (rejected.isEmpty()) {
      rejected = Optional.of(collect(Leaf::rejected));
    }
    return rejected.get();
  }

  private List<Claim> collect(java.util.function.Function<Leaf, List<Claim>> side) {
    return order.stream().flatMap(id -> side.apply(leaf(id)).stream()).toList();
  }

  private Leaf leaf(DocumentId id) {
    return leaves.getOrDefault(id, Leaf.EMPTY);
  }

  /** The claims of a document that stand, in text order. */
  public List<Claim> standing(DocumentId document) {
    return leaf(document).standing();
  }

  /** The claims of a document, those that people rejected included, in text order. */
  public List<Claim> all(DocumentId document) {
    Leaf leaf = leaf(document);
    return leaf.rejected().isEmpty()
        ? leaf.standing()
        : Stream.concat(leaf.standing().stream(), leaf.rejected().stream())
            .sorted(
                Comparator.comparing((Claim claim) -> claim.trigger().span())
                    .thenComparing(Claim::id))
            .toList();
  }

  /**
   * The machine's own claims of a document, whatever people say of them, in text order; none of
   * people's own.
   */
  public List<Claim> machines(DocumentId document) {
    return all(document).stream()
        .flatMap(
            claim ->
                claim.coder() == Claim.Coder.MACHINE
                    ? Stream.of(claim)
                    : archive.findMachinesClaim(claim.id()).stream())
        .sorted(
            Comparator.comparing((Claim claim) -> claim.trigger().span()).thenComparing(Claim::id))
        .toList();
  }

  /** All documents, in their order. */
  public synchronized List<DocumentId> documents() {
    return List.copyOf(order);
  }

  /** The document that a claim is out of. */
  public Optional<DocumentId> findDocument(ClaimId claim) {
    return Optional.ofNullable(documents.get(claim));
  }

  /** The claim that stands. */
  public Optional<Claim> findStanding(ClaimId id) {
    return Optional.ofNullable(documents.get(id))
        .flatMap(document -> find(leaf(document).standing(), id));
  }

  /** The claim that stands, or stood before it was rejected. */
  public Optional<Claim> find(ClaimId id) {
    return findStanding(id)
        .or(
            () ->
                Optional.ofNullable(documents.get(id))
                    .flatMap(document -> find(leaf(document).rejected(), id)));
  }

  private static Optional<Claim> find(List<Claim> claims, ClaimId id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }
}
