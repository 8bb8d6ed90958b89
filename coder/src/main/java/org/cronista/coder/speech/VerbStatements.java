package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.cronista.coder.speech.SpeechLexicon.CueWord;
import org.cronista.model.Span;
import org.cronista.packs.Cues.Force;

/** Statements that a verb brings: "the office reported that", "accused the army of", "denied". */
final class VerbStatements {

  private final SpeechLexicon lexicon;

  VerbStatements(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Sentence sentence, Grammar grammar) {
    SpeakerFinder speakers = new SpeakerFinder(sentence, grammar, lexicon);
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        if (token.relation() != Relation.ADJECTIVE && token.relation() != Relation.COMPOUND) {
          lexicon
              .verb(sentence, token.index())
              .flatMap(cue -> draft(sentence, grammar, speakers, cue))
              .ifPresent(drafts::add);
        }
      }
      if (lexicon.isAttitudeAdjective(token)) {
        attitude(sentence, grammar, speakers, token).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** The words of a reporting verb's cue, its particle included. */
  static Phrase cuePhrase(Sentence sentence, CueWord cue) {
    int last = cue.last() - cue.head() <= 3 ? cue.last() : cue.head();
    return Phrase.of(sentence, cue.head(), last, cue.head());
  }

  private Optional<Draft> draft(
      Sentence sentence, Grammar grammar, SpeakerFinder speakers, CueWord cue) {
    Optional<Extent> content = content(sentence, grammar, cue);
    Optional<Span> span = content.flatMap(Extent::span);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase> speaker = speakers.ofVerb(cue.head());
    boolean bare = "VB".equals(sentence.token(cue.head()).tag());
    if (cue.kind() == Kind.ATTITUDE && (speaker.isEmpty() || bare)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            cue.kind(),
            speaker,
            cuePhrase(sentence, cue),
            span.get(),
            cue.force(),
            isNegated(sentence, cue.head()),
            0));
  }

  static boolean isNegated(Sentence sentence, int verb) {
    return sentence.findChild(verb, Relation.NEGATION).isPresent();
  }

  /** "is confident that", "are afraid to". */
  private static Optional<Draft> attitude(
      Sentence sentence, Grammar grammar, SpeakerFinder speakers, Token adjective) {
    Optional<Token> clause =
        sentence.findChild(
            adjective.index(), Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_CLAUSAL_COMPLEMENT);
    if (clause.isEmpty() || clause.get().index() < adjective.index()) {
      return Optional.empty();
    }
    boolean predicate =
        adjective.relation() == Relation.ADJECTIVAL_COMPLEMENT
            || adjective.relation() == Relation.ATTRIBUTE;
    Optional<Integer> subject =
        predicate && adjective.head() >= 0
            ? grammar.surfaceSubject(adjective.head())
            : grammar.surfaceSubject(adjective.index());
    Optional<Span> span = new Extent(sentence).addTree(clause.get().index()).span();
    if (subject.isEmpty() || span.isEmpty() || "it".equals(sentence.token(subject.get()).lemma())) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Kind.ATTITUDE,
            Optional.of(speakers.phrase(subject.get())),
            Phrase.of(sentence, adjective.index(), adjective.index(), adjective.index()),
            span.get(),
            Force.ALLEGE,
            false,
            0));
  }

  private Optional<Extent> content(Sentence sentence, Grammar grammar, CueWord cue) {
    int verb = cue.head();
    if (grammar.isPassive(verb)) {
      return passiveContent(sentence, grammar, cue);
    }
    Extent named = complements(sentence, cue);
    if (lexicon.isNaming(cue.lemma())) {
      boolean name = sentence.findChild(verb, Relation.OBJECT_PREDICATE).isPresent();
      return name ? Optional.of(named) : Optional.empty();
    }
    Optional<Token> clause = clause(sentence, verb);
    if (clause.isPresent()) {
      return Optional.of(clausal(sentence, cue, clause.get()));
    }
    Optional<Extent> around = parenthetical(sentence, grammar, verb);
    if (around.isPresent()) {
      return around;
    }
    if (isInverted(sentence, verb)) {
      return Optional.of(new Extent(sentence).addRange(0, verb - 1));
    }
    boolean needsClause =
        lexicon.isClauseOnly(cue.lemma()) || lexicon.isAddressing(cue.lemma()) || named.isEmpty();
    return needsClause || isMerePronoun(sentence, named, cue)
        ? Optional.empty()
        : Optional.of(named);
  }

  /** "denied it": nothing is told; of attitudes one word tells nothing either. */
  private static boolean isMerePronoun(Sentence sentence, Extent content, CueWord cue) {
    boolean word = content.first() == content.last();
    return word && (cue.kind() == Kind.ATTITUDE || !sentence.token(content.first()).isNoun());
  }

  private static Optional<Token> clause(Sentence sentence, int verb) {
    return sentence
        .findChild(verb, Relation.CLAUSAL_COMPLEMENT)
        .or(() -> sentence.findChild(verb, Relation.OPEN_CLAUSAL_COMPLEMENT));
  }

  private Extent clausal(Sentence sentence, CueWord cue, Token clause) {
    int verb = cue.head();
    Extent content = new Extent(sentence);
    for (Token other :
        sentence.listChildren(
            verb, Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_CLAUSAL_COMPLEMENT)) {
      content.addTree(other.index());
    }
    boolean infinitive = clause.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT;
    if (infinitive && clause.index() > verb) {
      addController(sentence, cue, content);
    }
    addStrandedSubject(sentence, verb, clause, content);
    for (Token token : sentence.tokens()) {
      if (content.holds(token.index()) && lexicon.continues(sentence, token)) {
        content.removeTree(token.index());
      }
    }
    return content;
  }

  /** "urged <i>the president to resign</i>": whoever is to act belongs to what is demanded. */
  private void addController(Sentence sentence, CueWord cue, Extent content) {
    if (lexicon.isAddressing(cue.lemma()) && cue.force() != Force.ASK) {
      return;
    }
    sentence
        .findChild(cue.head(), Relation.OBJECT)
        .filter(o -> o.index() > cue.head())
        .ifPresent(o -> content.addTree(o.index()));
    cue.preposition()
        .flatMap(p -> sentence.findChild(p, Relation.PREPOSITION_OBJECT))
        .ifPresent(o -> content.addTree(o.index()));
  }

  /**
   * "The bridge, the office reported, was destroyed": the parser hangs the bridge on the reporting
   * verb.
   */
  private static void addStrandedSubject(
      Sentence sentence, int verb, Token clause, Extent content) {
    Optional<Token> speaker = sentence.findChild(verb, Relation.SUBJECT);
    boolean subjectless =
        sentence.findChild(clause.index(), Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
    if (clause.index() < verb || speaker.isEmpty() || !subjectless) {
      return;
    }
    for (Token child : sentence.children(verb)) {
      boolean stranded =
          (child.isNoun() || child.isPronoun()) && child.index() < speaker.get().index();
      if (stranded) {
        content.addTree(child.index());
      }
    }
  }

  /** "The bridge, the office said, was destroyed"; "as the office said"; "…, said the office". */
  private static Optional<Extent> parenthetical(Sentence sentence, Grammar grammar, int verb) {
    Token token = sentence.token(verb);
    if (token.head() < 0 || sentence.findChild(verb, Relation.OBJECT).isPresent()) {
      return Optional.empty();
    }
    boolean as =
        token.relation() == Relation.ADVERBIAL_CLAUSE
            && sentence.children(verb).stream()
                .anyMatch(t -> t.index() < verb && "as".equals(t.lemma()));
    boolean beside =
        token.relation() == Relation.PARATAXIS
            || (token.relation() == Relation.CONJUNCT && isBehindComma(sentence, verb));
    if ((!as && !beside) || grammar.surfaceSubject(verb).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Extent(sentence).addTree(token.head()).removeTree(verb));
  }

  /** "Eight dead, says ombudsman": what stands before need not be a clause. */
  private static boolean isInverted(Sentence sentence, int verb) {
    return sentence.token(verb).head() < 0 && isBehindComma(sentence, verb);
  }

  private static boolean isBehindComma(Sentence sentence, int verb) {
    return verb > 1
        && ",".equals(sentence.token(verb - 1).form())
        && sentence.findChild(verb, Relation.SUBJECT).map(s -> s.index() > verb).orElse(false);
  }

  /** Objects, what they are called, and the prepositions that join what is said to its verb. */
  private Extent complements(Sentence sentence, CueWord cue) {
    Extent content = new Extent(sentence);
    boolean addressed = lexicon.isAddressing(cue.lemma());
    for (Token child : sentence.children(cue.head())) {
      boolean part =
          switch (child.relation()) {
            case OBJECT -> !addressed && !child.tag().startsWith("W");
            case OBJECT_PREDICATE, ADJECTIVAL_COMPLEMENT, ATTRIBUTE -> true;
            case PREPOSITION ->
                lexicon.isComplementPreposition(child.lemma())
                    && !content.isEmpty()
                    && sentence.children(child.index()).size() > 0;
            default -> false;
          };
      if (part && child.index() > cue.head()) {
        content.addTree(child.index());
      }
    }
    cue.preposition()
        .ifPresent(
            p -> {
              for (Token object :
                  sentence.listChildren(
                      p, Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_CLAUSE)) {
                content.addTree(object.index());
              }
            });
    return content;
  }

  /** "It was reported that", "is said to have fled", "was accused of having shot". */
  private Optional<Extent> passiveContent(Sentence sentence, Grammar grammar, CueWord cue) {
    int verb = cue.head();
    Optional<Token> clause = clause(sentence, verb);
    Optional<Integer> subject = grammar.surfaceSubject(verb);
    boolean addressed = lexicon.isAddressing(cue.lemma());
    if (clause.isPresent()) {
      Extent content = new Extent(sentence).addTree(clause.get().index());
      boolean raised = clause.get().relation() == Relation.OPEN_CLAUSAL_COMPLEMENT;
      if (raised && !addressed) {
        sentence
            .findChild(verb, Relation.PASSIVE_SUBJECT)
            .filter(s -> !s.tag().startsWith("W"))
            .ifPresent(s -> content.addTree(s.index()));
      }
      return Optional.of(content);
    }
    Extent content = new Extent(sentence);
    for (Token child : sentence.children(verb)) {
      boolean complement =
          child.relation() == Relation.OBJECT_PREDICATE
              || (child.relation() == Relation.PREPOSITION
                  && lexicon.isComplementPreposition(child.lemma())
                  && ("as".equals(child.lemma()) || cue.force() == Force.ALLEGE));
      boolean quoted =
          sentence.listChildren(child.index(), Relation.PREPOSITION_CLAUSE).stream()
              .anyMatch(t -> lexicon.verb(sentence, t.index()).isPresent());
      if (quoted && "as".equals(child.lemma())) {
        return Optional.empty();
      }
      if (complement && child.index() > verb) {
        content.addTree(child.index());
      }
    }
    boolean plain = !addressed && !lexicon.isClauseOnly(cue.lemma());
    boolean agent = sentence.findChild(verb, Relation.AGENT).isPresent();
    if (content.isEmpty() && plain && agent && subject.isPresent()) {
      content.addTree(subject.get());
      if (sentence.isUnder(verb, subject.get())) {
        content.removeTree(verb);
      }
    }
    return content.isEmpty() || (lexicon.isNaming(cue.lemma()) && !agent)
        ? Optional.empty()
        : Optional.of(content);
  }
}
