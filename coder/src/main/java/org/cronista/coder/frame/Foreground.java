package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch.Trait;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;
import org.cronista.model.PloverType.QuadClass;
import org.cronista.packs.Frame.PartOfSpeech;

/**
 * Tells which of the frames read in a sentence it tells as events. An act that is only asked for,
 * promised, threatened or imagined inside another act is part of that act: "demanded that the army
 * withdraw" is a demand and no withdrawal. A deed that is alleged stays, if the sentence says whom
 * it struck, when or where. An event noun named in passing ("after the <i>clashes</i>") tells
 * nothing by itself.
 */
public final class Foreground {

  private static final int MAX_STEPS = 24;

  /** Acts that undo or refuse what they name: the thing named is no event of its own. */
  private static final Set<PloverType> UNDOING =
      EnumSet.of(
          PloverType.CONCEDE,
          PloverType.REJECT,
          PloverType.SANCTION,
          PloverType.RETREAT,
          PloverType.REQUEST,
          PloverType.AGREE,
          PloverType.THREATEN,
          PloverType.COOPERATE);

  private static final Set<PloverType> WORDS =
      EnumSet.of(
          PloverType.REQUEST,
          PloverType.ACCUSE,
          PloverType.REJECT,
          PloverType.SUPPORT,
          PloverType.THREATEN,
          PloverType.AGREE);

  /** Acts that end what they name: "lifted the curfew", "suspended aid". */
  private static final Set<PloverType> ENDING =
      EnumSet.of(PloverType.CONCEDE, PloverType.SANCTION, PloverType.RETREAT);

  /** What demonstrators say is part of the demonstration. */
  private static final Set<PloverType> SAID_BY_PROTEST =
      EnumSet.of(PloverType.REQUEST, PloverType.ACCUSE, PloverType.REJECT, PloverType.SUPPORT);

  private final Sentence sentence;
  private final KnownTokens known;

  private Foreground(Sentence sentence, KnownTokens known) {
    this.sentence = sentence;
    this.known = known;
  }

  /**
   * A frame and what was read around it.
   *
   * @param match the frame
   * @param modality how its event is meant
   * @param counted whether a number is tied to it
   */
  public record Told(FrameMatch match, Modality modality, boolean counted) {}

  /**
   * The frames that are told as events.
   *
   * @param told all frames of the sentence, in text order
   * @param known dates and places among the sentence's tokens
   */
  public static Set<FrameMatch> of(Sentence sentence, List<Told> told, KnownTokens known) {
    return new Foreground(sentence, known).choose(told);
  }

  private Set<FrameMatch> choose(List<Told> told) {
    List<Told> kept = new ArrayList<>(told);
    kept.removeIf(t -> told.stream().anyMatch(outer -> isPartOf(t, outer)));
    List<Told> first = List.copyOf(kept);
    kept.removeIf(t -> isInPassing(t, first));
    Set<FrameMatch> matches = new HashSet<>();
    kept.forEach(t -> matches.add(t.match()));
    return matches;
  }

  /** Whether an act is only the content, the purpose or the object of another. */
  private boolean isPartOf(Told inner, Told outer) {
    if (inner.equals(outer) || !isUnder(inner.match(), outer.match())) {
      return false;
    }
    if (isUnrealised(inner.modality())) {
      // "threatened to bring 50,000 members to the capital": the announced march, with its number.
      return inner.match().type() != PloverType.PROTEST || !inner.counted();
    }
    if (outer.match().type() == PloverType.PROTEST
        && SAID_BY_PROTEST.contains(inner.match().type())) {
      return true;
    }
    if (!inner.match().traits().contains(Trait.INNER)) {
      return false;
    }
    PloverType act = outer.match().type();
    boolean noun = inner.match().frame().partOfSpeech() == PartOfSpeech.NOUN;
    if (inner.match().type() == act || (noun && ENDING.contains(act))) {
      return true;
    }
    boolean undone = UNDOING.contains(act);
    boolean deed = inner.match().type().quadClass() == QuadClass.MATERIAL_CONFLICT;
    if (deed && inner.modality() == Modality.ALLEGED) {
      return substance(inner) < 1;
    }
    int least = deed && !undone ? 1 : 2;
    return (undone && !deed) || substance(inner) < least;
  }

  private static boolean isUnrealised(Modality modality) {
    return switch (modality) {
      case PLANNED, DEMANDED, THREATENED, HYPOTHETICAL, NEGATED -> true;
      case ASSERTED, ALLEGED, DENIED -> false;
    };
  }

  /** Whether a frame hangs below another's words; what only stands beside it does not. */
  private boolean isUnder(FrameMatch inner, FrameMatch outer) {
    if (inner.trigger().stream().anyMatch(outer.trigger()::contains)) {
      return false;
    }
    int at = inner.head();
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token token = sentence.token(at);
      int head = token.head();
      if (head >= 0 && outer.trigger().contains(head)) {
        return token.relation() != Relation.CONJUNCT && token.relation() != Relation.PARATAXIS;
      }
      at = head;
    }
    return false;
  }

  /** A noun or a participle beside the main line of the sentence that says next to nothing. */
  private boolean isInPassing(Told told, List<Told> all) {
    FrameMatch match = told.match();
    boolean predicate =
        match.frame().partOfSpeech() == PartOfSpeech.NOUN
            && sentence.token(match.head()).relation() == Relation.ATTRIBUTE;
    boolean bare = match.actors().isEmpty() && match.recipients().isEmpty() && !told.counted();
    if (bare && (isUnrealised(told.modality()) || predicate)) {
      return true; // "moved to crush", "this is a coup": meant or named, not told
    }
    if (match.traits().contains(Trait.GENERIC) || isNobodysWord(told)) {
      return true;
    }
    if (!isBeside(match)) {
      return false;
    }
    int substance = substance(told);
    boolean verb = match.frame().partOfSpeech() == PartOfSpeech.VERB;
    boolean conflict = match.type().quadClass() == QuadClass.MATERIAL_CONFLICT;
    return substance == 0 || (substance < 2 && !verb && !conflict && all.size() > 1);
  }

  /** "the demand was met": words of nobody to nobody. */
  private boolean isNobodysWord(Told told) {
    FrameMatch match = told.match();
    return match.frame().partOfSpeech() == PartOfSpeech.NOUN
        && WORDS.contains(match.type())
        && (match.actors().isEmpty() || match.type() == PloverType.SUPPORT)
        && match.recipients().isEmpty()
        && !told.counted();
  }

  /** How much is said of an event: who, to whom, how many, when, where. */
  private int substance(Told told) {
    FrameMatch match = told.match();
    int substance = match.actors().isEmpty() ? 0 : 1;
    substance += match.recipients().isEmpty() ? 0 : 1;
    substance += told.counted() ? 1 : 0;
    Set<Integer> own = new HashSet<>();
    for (int token : sentence.subtree(match.head())) {
      own.add(token);
    }
    substance += known.dates().stream().anyMatch(own::contains) ? 1 : 0;
    substance += known.places().stream().anyMatch(own::contains) ? 1 : 0;
    return substance;
  }

  /** Whether a word modifies another rather than being what a clause tells. */
  private boolean isBeside(FrameMatch match) {
    int at = match.lightVerb().orElse(match.head());
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token token = sentence.token(at);
      switch (token.relation()) {
        case PREPOSITION_OBJECT,
            PREPOSITION_CLAUSE,
            ADJECTIVE,
            COMPOUND,
            NOMINAL_MODIFIER,
            POSSESSIVE,
            NOUN_CLAUSE,
            RELATIVE_CLAUSE,
            APPOSITION -> {
          return true;
        }
        case CONJUNCT, ATTRIBUTE, OPEN_CLAUSAL_COMPLEMENT -> at = token.head();
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
