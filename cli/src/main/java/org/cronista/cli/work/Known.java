package org.cronista.cli.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.PartialDate;
import org.cronista.reconciler.sameness.SamenessFinder;

/**
 * Documents and claims that count.
 *
 * @param documents every document of the claims, perhaps more
 * @param claims the claims
 */
record Known(List<Document> documents, List<Claim> claims) {

  /**
   * What had been said by the end of {@code day}. What is dated to a month or a year counts once
   * that is over; what has no date is kept.
   */
  static Known on(LocalDate day, List<Document> documents, List<Claim> claims) {
    Map<DocumentId, Document> byId =
        documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
    List<Claim> said =
        claims.stream()
            .filter(
                claim ->
                    Optional.ofNullable(byId.get(claim.document()))
                        .filter(document -> isSaid(document, claim, day))
                        .isPresent())
            .toList();
    Set<DocumentId> withClaims = said.stream().map(Claim::document).collect(Collectors.toSet());
    List<Document> published =
        documents.stream()
            .filter(
                document ->
                    withClaims.contains(document.id())
                        || document.published().map(date -> isOver(date.value(), day)).orElse(true))
            .toList();
    return new Known(published, said);
  }

  /** The same with the documents marked that repeat others or share passages with them. */
  Known marked() {
    return new Known(SamenessFinder.mark(documents), claims);
  }

  private static boolean isSaid(Document document, Claim claim, LocalDate day) {
    return document.saidOn(claim.trigger().span()).map(date -> isOver(date, day)).orElse(true);
  }

  private static boolean isOver(PartialDate date, LocalDate day) {
    return !date.last().isAfter(day);
  }
}
