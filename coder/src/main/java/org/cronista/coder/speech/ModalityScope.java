package org.cronista.coder.speech;

import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Modality;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Cues.Force;

/**
 * One walk from an event's trigger up to the clause that asserts it. What each word on the way does
 * with what hangs on it is put together; the walk ends where the event is no longer in the scope of
 * what stands above, as in a relative clause or as the object of an ordinary verb.
 */
final class ModalityScope {

  private static final int MAX_STEPS = 14;

  private final Sentence sentence;
  private final ModalityCues cues;
  private Modality modality;
  private int at;
  private boolean reachesTop;

  /** The word the walk came from; what it says of itself is not said again by its governor. */
  private int from = -1;

  /** Whether the word reached shares nothing but its governor with where the walk came from. */
  private boolean besideConjunct;

  private ModalityScope(Sentence sentence, ModalityCues cues, int trigger, Modality own) {
    this.sentence = sentence;
    this.cues = cues;
    this.modality = own;
    this.at = trigger;
  }

  /** Walks from a trigger whose event is by itself meant as {@code own}. */
  static ModalityScope climb(Sentence sentence, ModalityCues cues, int trigger, Modality own) {
    ModalityScope scope = new ModalityScope(sentence, cues, trigger, own);
    boolean up = true;
    for (int steps = 0; up && steps < MAX_STEPS; steps++) {
      up = scope.step();
    }
    return scope;
  }

  /** What the words on the way make of the event. */
  Modality modality() {
    return modality;
  }

  /** The last word of the walk. */
  int top() {
    return at;
  }

  /** Whether the walk came to the main word of the sentence or of what is said. */
  boolean reachesTop() {
    return reachesTop;
  }

  private boolean step() {
    Token token = sentence.token(at);
    if (!besideConjunct && !readOwnWords(token)) {
      return false;
    }
    besideConjunct = false;
    if (token.head() < 0) {
      reachesTop = true;
      return false;
    }
    return switch (token.relation()) {
      case CONJUNCT -> conjunct(token);
      case OPEN_CLAUSAL_COMPLEMENT, CLAUSAL_COMPLEMENT, CLAUSAL_SUBJECT -> clause(token);
      case OBJECT, PASSIVE_SUBJECT -> object(token, token.head(), Optional.empty());
      case SUBJECT -> subject(token);
      case PREPOSITION_OBJECT, PREPOSITION_CLAUSE -> throughPreposition(token);
      case NOUN_CLAUSE -> nounClause(token);
      case ADVERBIAL_CLAUSE -> adverbialClause(token);
      case ATTRIBUTE, ADJECTIVAL_COMPLEMENT, OBJECT_PREDICATE -> climbTo(token.head());
      default -> false;
    };
  }

  private boolean climbTo(int head) {
    from = at;
    at = head;
    return true;
  }

  private void apply(Modality outer) {
    modality = ModalityAlgebra.compose(modality, outer);
  }

  // --- the words around one word ---------------------------------------------------------------

  /** Negation, auxiliaries, adverbs, adjectives; says whether the walk may go on. */
  private boolean readOwnWords(Token token) {
    boolean condition = false;
    Modality own = Modality.ASSERTED;
    boolean negated = false;
    for (Token child : sentence.children(token.index())) {
      switch (child.relation()) {
        case NEGATION, DETERMINER -> negated |= cues.isNegator(sentence, child.index());
        case ADVERB, PRECONJUNCTION -> {
          negated |= token.isVerb() && cues.isNegator(sentence, child.index());
          own = stronger(own, adverb(child));
          condition |= token.isVerb() && isConditionMark(child);
        }
        case AUXILIARY -> own = stronger(own, auxiliary(token, child));
        case ADJECTIVE, NOMINAL_MODIFIER -> own = stronger(own, attribute(child));
        case SUBJECT, PASSIVE_SUBJECT, OBJECT, AGENT ->
            negated |= token.isVerb() && child.index() != from && saysNobody(child);
        case MARKER -> condition |= isConditionMark(child);
        default -> {}
      }
    }
    if (negated && !isUntil(token)) {
      own = Modality.NEGATED;
    }
    apply(own);
    if (condition) {
      apply(Modality.HYPOTHETICAL);
    } else if (own != Modality.ASSERTED && own != Modality.NEGATED && hangsOnCondition(token)) {
      modality = modality == Modality.PLANNED ? Modality.HYPOTHETICAL : modality;
    }
    return !condition;
  }

  private static Modality stronger(Modality one, Modality other) {
    return one == Modality.ASSERTED ? other : one;
  }

  private Modality adverb(Token adverb) {
    if (cues.isReportingAdverb(adverb)) {
      return Modality.ALLEGED;
    }
    return cues.modifying(sentence, adverb).orElse(Modality.ASSERTED);
  }

  /** "would" after a past verb of saying is the future as seen then. */
  private Modality auxiliary(Token verb, Token auxiliary) {
    Optional<Modality> modal = cues.modifying(sentence, auxiliary);
    boolean reportedFuture =
        modal.isPresent()
            && "would".equals(ModalityCues.lower(auxiliary))
            && isReportedInPast(verb);
    return reportedFuture ? Modality.PLANNED : modal.orElse(Modality.ASSERTED);
  }

  private boolean isReportedInPast(Token verb) {
    Token clause = verb;
    for (int i = 0; i < 4 && clause.relation() == Relation.CONJUNCT && clause.head() >= 0; i++) {
      clause = sentence.token(clause.head());
    }
    if (clause.relation() != Relation.CLAUSAL_COMPLEMENT || clause.head() < 0) {
      return false;
    }
    Token governor = sentence.token(clause.head());
    return cues.force(governor).isPresent() && governor.tag().matches("VBD|VBN|VBG");
  }

  private Modality attribute(Token adjective) {
    return cues.governing(sentence, adjective.index(), ModalityCues.OBJECT, Optional.empty())
        .orElse(Modality.ASSERTED);
  }

  private boolean isConditionMark(Token mark) {
    boolean inversion = "MD".equals(mark.tag()) || mark.isVerb();
    return !inversion && (cues.isConditional(sentence, mark.index()) || isLimitOfFuture(mark));
  }

  /**
   * "until the army <i>leaves</i>", "before they <i>disarm</i>": not yet; "until it left": it did.
   */
  private boolean isLimitOfFuture(Token mark) {
    boolean limit = cues.isLimit(mark) || "before".equals(mark.lemma());
    if (!limit || mark.head() < 0) {
      return false;
    }
    Token verb = sentence.token(mark.head());
    Optional<Token> helped =
        sentence.findChild(verb.index(), Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
    return helped.map(Token::tag).orElse(verb.tag()).matches("VBP|VBZ");
  }

  /** "should the army intervene" and "if the army intervenes" hanging on a clause. */
  private boolean hangsOnCondition(Token verb) {
    for (Token clause : sentence.listChildren(verb.index(), Relation.ADVERBIAL_CLAUSE)) {
      for (Token mark : sentence.listChildren(clause.index(), Relation.MARKER, Relation.ADVERB)) {
        if (isConditionMark(mark)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "no one", "no protesters", "none of them", "by nobody". */
  private boolean saysNobody(Token argument) {
    Token noun =
        argument.relation() == Relation.AGENT
            ? sentence.findChild(argument.index(), Relation.PREPOSITION_OBJECT).orElse(argument)
            : argument;
    if (cues.isNegator(sentence, noun.index()) && !noun.isVerb()) {
      return true;
    }
    return sentence
        .listChildren(noun.index(), Relation.DETERMINER, Relation.NEGATION, Relation.PRECONJUNCTION)
        .stream()
        .anyMatch(t -> cues.isNegator(sentence, t.index()));
  }

  /** "did not resign until Monday": it did, then. */
  private boolean isUntil(Token verb) {
    for (Token child : sentence.children(verb.index())) {
      boolean until =
          "until".equals(child.lemma())
              || sentence.listChildren(child.index(), Relation.MARKER).stream()
                  .anyMatch(t -> "until".equals(t.lemma()));
      if (until && child.index() > verb.index()) {
        return true;
      }
    }
    return false;
  }

  // --- the ways up -----------------------------------------------------------------------------

  /** "will march and block": the second verb has part in the first one's auxiliaries. */
  private boolean conjunct(Token token) {
    Token first = sentence.token(token.head());
    if (token.isVerb() && first.isVerb()) {
      boolean ownSubject =
          sentence.findChild(token.index(), Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isPresent();
      boolean ownHelp = sentence.findChild(token.index(), Relation.AUXILIARY).isPresent();
      boolean finite = token.tag().matches("VB[DZP]");
      if (finite && "VB".equals(first.tag())) {
        return false;
      }
      if (!ownSubject && !ownHelp && !finite) {
        shareAuxiliaries(token, first);
      }
      besideConjunct = true;
    }
    return climbTo(first.index());
  }

  private void shareAuxiliaries(Token token, Token first) {
    Modality shared = Modality.ASSERTED;
    for (Token child : sentence.listChildren(first.index(), Relation.AUXILIARY)) {
      shared = stronger(shared, auxiliary(first, child));
    }
    boolean either =
        sentence.listChildren(first.index(), Relation.COORDINATION).stream()
            .anyMatch(t -> "or".equals(t.lemma()) || "nor".equals(t.lemma()));
    boolean negated =
        sentence.listChildren(first.index(), Relation.NEGATION).stream()
            .anyMatch(t -> t.index() < first.index() && cues.isNegator(sentence, t.index()));
    boolean nobody =
        sentence.listChildren(first.index(), Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
            .anyMatch(this::saysNobody);
    if ((negated && (either || "VB".equals(token.tag()))) || nobody) {
      shared = Modality.NEGATED;
    }
    apply(shared);
  }

  /** What a verb, adjective or noun does with its clause. */
  private boolean clause(Token token) {
    int head = token.head();
    Token governor = sentence.token(head);
    Optional<Modality> cue = cues.governing(sentence, head, ModalityCues.CLAUSE, Optional.empty());
    boolean open = token.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT;
    if (cue.isPresent()) {
      apply(cue.get());
      return climbTo(head);
    }
    if (!open && isVouchedForByNobody(governor)) {
      apply(Modality.DENIED);
      reachesTop = true;
      return false;
    }
    if (!open && cues.force(governor).isPresent()) {
      return reported(token, governor);
    }
    if (open || isTransparent(governor)) {
      if (open && governor.isVerb()) {
        cues.force(governor).ifPresent(force -> apply(ofInfinitive(governor, force)));
      }
      return climbTo(head);
    }
    at = head;
    return false;
  }

  /**
   * "<i>none</i> of the autopsies supports the claim that …", "<i>no</i> evidence shows that …".
   */
  private boolean isVouchedForByNobody(Token governor) {
    Token verb =
        governor.isNoun() && governor.relation() == Relation.OBJECT && governor.head() >= 0
            ? sentence.token(governor.head())
            : governor;
    return cues.isVouching(verb)
        && sentence.listChildren(verb.index(), Relation.SUBJECT).stream()
            .anyMatch(this::saysNobody);
  }

  /** "told them to fire" orders, "is said to have fired" leaves open. */
  private Modality ofInfinitive(Token governor, Force force) {
    if (force != Force.ASSERT) {
      return ModalityReader.ofForce(force);
    }
    if (cues.isAddressing(governor)) {
      return Modality.DEMANDED;
    }
    boolean passive = sentence.findChild(governor.index(), Relation.PASSIVE_AUXILIARY).isPresent();
    return passive ? Modality.ALLEGED : Modality.ASSERTED;
  }

  /** "is possible that", "is it that": the copula only carries the clause. */
  private static boolean isTransparent(Token governor) {
    return governor.isAdjective()
        || "be".equals(governor.lemma())
        || "let".equals(governor.lemma());
  }

  private boolean reported(Token clause, Token governor) {
    boolean presupposed =
        sentence.children(clause.index()).stream().anyMatch(t -> t.tag().startsWith("WRB"));
    boolean negated =
        !presupposed
            && sentence.listChildren(governor.index(), Relation.NEGATION).stream()
                .anyMatch(t -> cues.isNegator(sentence, t.index()));
    Force force = cues.force(governor).orElse(Force.ASSERT);
    if (negated) {
      apply(negatedReport(governor, force));
    } else {
      apply(ModalityReader.ofForce(force));
    }
    reachesTop = true;
    return false;
  }

  private Modality negatedReport(Token governor, Force force) {
    if (cues.isOpinion(governor)) {
      return Modality.DENIED;
    }
    return force == Force.DEMAND || force == Force.THREATEN || force == Force.PROMISE
        ? Modality.NEGATED
        : Modality.ALLEGED;
  }

  /** What a verb does with an event named by its object: "demanded the release". */
  private boolean object(Token token, int governor, Optional<String> preposition) {
    Optional<Modality> cue = cues.governing(sentence, governor, ModalityCues.OBJECT, preposition);
    if (cue.isEmpty() && token.isVerb()) {
      cue = cues.governing(sentence, governor, ModalityCues.CLAUSE, preposition);
    }
    Optional<Effect> effect = cues.lightVerb(sentence, governor, preposition);
    if (cue.isPresent()) {
      apply(cue.get());
      return climbTo(governor);
    }
    return effect.isPresent() && carry(effect.get(), governor);
  }

  private boolean carry(Effect effect, int verb) {
    switch (effect) {
      case ENDS -> {
        return false;
      }
      case PLANNED -> apply(Modality.PLANNED);
      case DEMANDED -> apply(Modality.DEMANDED);
      case THREATENED -> apply(Modality.THREATENED);
      case NEGATED -> apply(Modality.NEGATED);
      case HAPPENS, OBSERVED, SUFFERED, BEGINS -> {}
    }
    return climbTo(verb);
  }

  /** "The strike will begin", "a coup is possible"; of other verbs the subject is presupposed. */
  private boolean subject(Token token) {
    int verb = token.head();
    if ("be".equals(sentence.token(verb).lemma())) {
      for (Token child :
          sentence.listChildren(verb, Relation.ADJECTIVAL_COMPLEMENT, Relation.ATTRIBUTE)) {
        Modality predicate = attribute(child);
        if (predicate != Modality.ASSERTED) {
          apply(predicate);
          return climbTo(verb);
        }
      }
      boolean there = sentence.findChild(verb, Relation.EXPLETIVE).isPresent();
      return there && climbTo(verb);
    }
    Optional<Effect> effect = cues.lightVerb(sentence, verb, Optional.empty());
    boolean carries =
        effect.isPresent() && effect.get() != Effect.ENDS && !isCarryingOther(verb, token);
    return carries && climbTo(verb);
  }

  /** "The strike caused deaths": the verb carries its object, not its subject. */
  private boolean isCarryingOther(int verb, Token subject) {
    return sentence
        .findChild(verb, Relation.OBJECT)
        .map(o -> o.index() != subject.index() && o.isNoun() && !cues.isLightPhrase(verbOf(o), o))
        .orElse(false);
  }

  private Token verbOf(Token object) {
    return sentence.token(object.head());
  }

  private boolean throughPreposition(Token token) {
    Token preposition = sentence.token(token.head());
    if (cues.isNegator(sentence, preposition.index())) {
      apply(Modality.NEGATED);
      return false;
    }
    if (cues.isConditional(sentence, preposition.index())) {
      apply(Modality.HYPOTHETICAL);
      return false;
    }
    if (cues.isLimit(preposition) && isUndated(token)) {
      apply(Modality.HYPOTHETICAL);
      return false;
    }
    if (preposition.head() < 0) {
      return false;
    }
    Token governor = sentence.token(preposition.head());
    if (carriesOn(token, governor, preposition)) {
      return true;
    }
    boolean ofObject =
        !governor.isVerb()
            && governor.relation() == Relation.OBJECT
            && governor.head() >= 0
            && sentence.token(governor.head()).isVerb();
    return ofObject && carriesOn(token, sentence.token(governor.head()), preposition);
  }

  /** "closed until the resignation of the director": not said to have come; with a day it is. */
  private boolean isUndated(Token noun) {
    if (noun.isVerb()) {
      return false;
    }
    for (int index : sentence.subtree(noun.index())) {
      Token token = sentence.token(index);
      if (token.isNumber() || cues.isCalendarWord(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean carriesOn(Token token, Token governor, Token preposition) {
    Optional<String> word = Optional.of(preposition.lemma());
    boolean clause = token.relation() == Relation.PREPOSITION_CLAUSE || token.isVerb();
    Optional<Modality> cue =
        cues.governing(
            sentence, governor.index(), clause ? ModalityCues.CLAUSE : ModalityCues.OBJECT, word);
    if (cue.isEmpty()) {
      cue =
          cues.governing(
              sentence, governor.index(), clause ? ModalityCues.OBJECT : ModalityCues.CLAUSE, word);
    }
    if (cue.isPresent()) {
      apply(cue.get());
      return climbTo(governor.index());
    }
    if (governor.isVerb() && !clause) {
      Optional<Effect> effect = cues.lightVerb(sentence, governor.index(), word);
      return effect.isPresent() && carry(effect.get(), governor.index());
    }
    return governor.isNoun()
        && "of".equals(preposition.lemma())
        && cues.isCarrier(governor)
        && climbTo(governor.index());
  }

  /** Infinitives and that-clauses on nouns; participles tell of what has happened. */
  private boolean nounClause(Token token) {
    Token noun = sentence.token(token.head());
    Optional<Modality> cue =
        cues.governing(sentence, noun.index(), ModalityCues.CLAUSE, Optional.empty());
    boolean infinitive = isInfinitive(token);
    boolean that =
        sentence.listChildren(token.index(), Relation.MARKER).stream()
            .anyMatch(t -> "that".equals(t.lemma()));
    if ((infinitive || that) && cue.isPresent()) {
      apply(cue.get());
      return climbTo(noun.index());
    }
    if (that) {
      cues.force(noun).map(ModalityReader::ofForce).ifPresent(this::apply);
      if (saysNobody(noun)) {
        apply(Modality.NEGATED);
      }
      return false;
    }
    if (infinitive) {
      if (!isRanked(noun)) {
        apply(Modality.HYPOTHETICAL);
      }
      return false;
    }
    if (saysNobody(noun)) {
      apply(Modality.NEGATED);
    }
    return false;
  }

  private boolean isInfinitive(Token token) {
    return "VB".equals(token.tag())
        && sentence.listChildren(token.index(), Relation.AUXILIARY).stream()
            .anyMatch(t -> "TO".equals(t.tag()));
  }

  /** "the first president to resign", "the only one to": he did. */
  private boolean isRanked(Token noun) {
    return sentence.children(noun.index()).stream()
        .anyMatch(
            t ->
                (t.relation() == Relation.ADJECTIVE || t.relation() == Relation.NOMINAL_MODIFIER)
                    && (cues.isRanking(t) || "JJS".equals(t.tag())));
  }

  /** "marched to demand", "in order to arrest": meant, not told as done. */
  private boolean adverbialClause(Token token) {
    if (isInfinitive(token) && !cues.isSpeechAct(token)) {
      apply(Modality.PLANNED);
    }
    return false;
  }
}
