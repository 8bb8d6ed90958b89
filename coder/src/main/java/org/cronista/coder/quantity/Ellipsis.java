package org.cronista.coder.quantity;

import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.quantity.FoundQuantity.Kind;
import org.cronista.coder.quantity.Ties.Last;
import org.cronista.model.Measure;

/**
 * Numbers that leave out what they count because the number before said it: "the governor reported
 * two dead; the union, <i>nine</i>".
 */
final class Ellipsis {

  private static final Set<String> BOUNDARIES = Set.of(";", "and", "but", "while", "whereas", "or");

  private Ellipsis() {}

  /**
   * "Mass dismissals followed: <i>560</i> nurses": ties the number to the event before the colon.
   */
  static boolean tieAfterColon(Ties ties, FoundQuantity found) {
    int colon = found.firstToken() - 1;
    if (colon < 0 || !":".equals(ties.sentence().token(colon).form())) {
      return false;
    }
    for (int i = ties.matches().size() - 1; i >= 0; i--) {
      Optional<Measure> measure =
          Optional.ofNullable(ties.matches().get(i).frame().counts().get("trigger"))
              .filter(Ties::countsPersons);
      if (measure.isPresent() && ties.matches().get(i).lastToken() < colon) {
        ties.add(i, found, measure.get());
        return true;
      }
    }
    return false;
  }

  /** Ties the number to what the number before it counts, where its clause says nothing else. */
  static void tie(Ties ties, FoundQuantity found) {
    Sentence sentence = ties.sentence();
    Optional<Last> last = ties.last().filter(l -> l.found().lastToken() < found.firstToken());
    if (last.isEmpty()) {
      return;
    }
    Last before = last.get();
    if (isListed(sentence, before, found)) {
      ties.add(before.match(), found, before.measure());
    } else if (isBare(sentence, found) && isNewClause(sentence, before, found)) {
      ties.add(before.match(), likeBefore(before, found), before.measure());
    }
  }

  /** "his rival, 46" is a share when "49 percent" went before. */
  private static FoundQuantity likeBefore(Last before, FoundQuantity found) {
    Kind kind = before.found().kind();
    return new FoundQuantity(
        found.firstToken(),
        found.lastToken(),
        found.counted(),
        found.interval(),
        found.qualifier(),
        kind,
        before.found().unit());
  }

  /** "560 nurses, 210 porters": in apposition, the way lists are parsed. */
  private static boolean isListed(Sentence sentence, Last before, FoundQuantity found) {
    Token noun = sentence.token(found.counted());
    boolean nouns =
        found.counted() > found.lastToken()
            && before.found().counted() > before.found().lastToken();
    return nouns
        && noun.head() == before.found().counted()
        && (noun.relation() == Relation.APPOSITION || noun.relation() == Relation.CONJUNCT);
  }

  /** Nothing counted follows, and no preposition makes it a point in time or space. */
  private static boolean isBare(Sentence sentence, FoundQuantity found) {
    int next = found.lastToken() + 1;
    boolean ends =
        next >= sentence.size()
            || sentence.token(next).relation() == Relation.PUNCTUATION
            || ("IN".equals(sentence.token(next).tag())
                && !"of".equals(sentence.token(next).lemma()));
    int previous = found.firstToken() - 1;
    return ends && previous >= 0 && !"IN".equals(sentence.token(previous).tag());
  }

  private static boolean isNewClause(Sentence sentence, Last before, FoundQuantity found) {
    for (int i = before.found().lastToken() + 1; i < found.firstToken(); i++) {
      if (BOUNDARIES.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
