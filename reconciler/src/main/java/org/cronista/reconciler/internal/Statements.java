package org.cronista.reconciler.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.Document;

/**
 * What the texts state of persons and things beside the claims: each text is marked and read once.
 * Duplicates of a document are left out, as is what was said after the day asked for.
 *
 * @param roles who holds, held or follows in which role, in the order of the words
 * @param facts dates, makers, shares and amounts, in the order of documents and text
 */
record Statements(List<StatedRole> roles, List<StatedFact> facts) {

  /** Copies the lists. */
  Statements {
    roles = List.copyOf(roles);
    facts = List.copyOf(facts);
  }

  static Statements read(
      List<Document> documents,
      Sources sources,
      Collection<Actor> known,
      Optional<LocalDate> asOf) {
    NamedMentions.Names names = new NamedMentions.Names(known);
    List<StatedRole> roles = new ArrayList<>();
    List<StatedFact> facts = new ArrayList<>();
    for (Document document : documents) {
      if (document.duplicateOf().isEmpty()) {
        MarkedText text = MarkedText.of(document, names);
        RoleReader.read(text, sources).stream()
            .filter(role -> isSaidBy(role.words(), asOf))
            .forEach(roles::add);
        FactReader.read(text, sources).stream()
            .filter(fact -> isSaidBy(fact.words(), asOf))
            .forEach(facts::add);
      }
    }
    roles.sort(Comparator.comparing(StatedRole::words, Utterance.IN_ORDER));
    return new Statements(roles, facts);
  }

  private static boolean isSaidBy(Utterance words, Optional<LocalDate> asOf) {
    return asOf.isEmpty()
        || words.saidOn().map(said -> !said.last().isAfter(asOf.get())).orElse(true);
  }
}
