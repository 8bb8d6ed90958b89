package org.cronista.coder.speech;

import java.util.List;
import java.util.Optional;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.model.Modality;
import org.cronista.packs.Cues;
import org.cronista.packs.Cues.Force;

/**
 * How an event is meant: as having happened, or as alleged, denied, negated, planned, threatened,
 * demanded or imagined.
 *
 * <p>Reads the words that govern the event from its trigger upwards through the syntax, in the way
 * of the De Facto profiler (Saurí and Pustejovsky 2012), so that a cue in another clause does not
 * reach it; then asks what the statements around it do with their content.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class ModalityReader {

  private final ModalityCues cues;

  /** Reads by the cue words of one language. */
  public ModalityReader(Cues cues) {
    this.cues = new ModalityCues(cues);
  }

  /**
   * The modality of an event.
   *
   * @param match the event's frame in its sentence
   * @param covering the statements in whose content it stands, outermost first; see {@link
   *     AttributionChains#covering}
   */
  public Modality of(Sentence sentence, FrameMatch match, List<FoundStatement> covering) {
    Modality own = match.frame().modality().orElse(Modality.ASSERTED);
    if (!sentence.isParsed()) {
      return own;
    }
    ModalityScope scope = ModalityScope.climb(sentence, cues, match.head(), own);
    Modality modality = scope.modality();
    if (modality != Modality.ASSERTED) {
      return modality;
    }
    if (scope.reachesTop() && isQuestion(sentence, scope.top())) {
      return Modality.HYPOTHETICAL;
    }
    if (scope.reachesTop() && isImperative(sentence, scope.top())) {
      return Modality.DEMANDED;
    }
    return byStatements(sentence, scope, covering);
  }

  /** From the innermost statement outwards, the first that does not simply assert. */
  private static Modality byStatements(
      Sentence sentence, ModalityScope scope, List<FoundStatement> covering) {
    for (int i = covering.size() - 1; i >= 0; i--) {
      FoundStatement statement = covering.get(i);
      if (statement.kind() != Kind.REPORT) {
        continue;
      }
      if (statement.force() == Force.ALLEGE) {
        return Modality.ALLEGED;
      }
      boolean main = scope.reachesTop() && isApart(sentence, scope.top(), statement);
      Modality modality = main ? ofForce(statement.force()) : Modality.ASSERTED;
      if (modality != Modality.ASSERTED) {
        return modality;
      }
    }
    return Modality.ASSERTED;
  }

  /** Whether syntax does not reach from the cue to the content: another sentence, or a quote. */
  private static boolean isApart(Sentence sentence, int top, FoundStatement statement) {
    return statement.cue().sentenceOrder() != sentence.order()
        || (statement.direct() && !sentence.isUnder(top, statement.cue().head()));
  }

  static Modality ofForce(Force force) {
    return switch (force) {
      case ASSERT -> Modality.ASSERTED;
      case ALLEGE -> Modality.ALLEGED;
      case DENY -> Modality.DENIED;
      case DEMAND -> Modality.DEMANDED;
      case THREATEN -> Modality.THREATENED;
      case PROMISE -> Modality.PLANNED;
      case ASK -> Modality.HYPOTHETICAL;
    };
  }

  /** A question mark ends the sentence, or the quotation the event stands in. */
  private static boolean isQuestion(Sentence sentence, int top) {
    for (int i = top + 1; i < sentence.size(); i++) {
      String form = sentence.token(i).form();
      if ("?".equals(form)) {
        return true;
      }
      if ("”".equals(form) || "''".equals(form) || "»".equals(form)) {
        return false;
      }
    }
    return false;
  }

  /** "Release the prisoners!", "Do not shoot". */
  private static boolean isImperative(Sentence sentence, int top) {
    Token verb = sentence.token(top);
    boolean bare = "VB".equals(verb.tag()) || "VBP".equals(verb.tag());
    Optional<Token> subject =
        sentence.findChild(top, Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.EXPLETIVE);
    boolean helped =
        sentence.listChildren(top, Relation.AUXILIARY).stream()
            .anyMatch(t -> !"do".equals(t.lemma()));
    return bare && subject.isEmpty() && !helped && startsClause(sentence, top);
  }

  private static boolean startsClause(Sentence sentence, int top) {
    for (int i = top - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      boolean light =
          token.head() == top
              && (token.relation() == Relation.ADVERB
                  || token.relation() == Relation.NEGATION
                  || token.relation() == Relation.AUXILIARY
                  || token.tag().equals("UH"));
      boolean letter = Character.isLetterOrDigit(token.form().charAt(0));
      if (letter && !light) {
        return false;
      }
      if (!letter && !",".equals(token.form())) {
        return true;
      }
    }
    return true;
  }
}
