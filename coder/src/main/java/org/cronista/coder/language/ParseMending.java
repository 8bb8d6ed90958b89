package org.cronista.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what a statistical parser gets wrong again and again and what English grammar rules out: a
 * finite verb without a subject, a verb with two, an object taken for an apposition of the day
 * before it. Only heads and relations change, never words; a tree that follows none of the patterns
 * stays as it is.
 */
final class ParseMending {

  private final List<Token> tokens;

  private ParseMending(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The tokens of a parsed sentence with what could be mended. */
  static List<Token> mend(List<Token> tokens) {
    ParseMending mending = new ParseMending(tokens);
    mending.findMainVerb();
    for (int verb = 0; verb < tokens.size(); verb++) {
      if (mending.at(verb).isVerb()) {
        mending.joinSubjects(verb);
        mending.findSubjectInFrontedPhrase(verb);
        mending.findSubjectInObject(verb);
        mending.findObjectBehindTime(verb);
        mending.freeRelativePronoun(verb);
      }
    }
    return List.copyOf(mending.tokens);
  }

  /**
   * "Some fifty people <i>demonstrated</i> in Kolda.": a sentence whose root is a noun and in which
   * no verb is finite has its main verb in the participle behind that noun, where the verb is one
   * whose subject acts: nobody is "demonstrated".
   */
  private void findMainVerb() {
    int root = root();
    if (root < 0 || !at(root).isNoun() || !".".equals(at(tokens.size() - 1).form())) {
      return;
    }
    boolean anotherVerb =
        tokens.stream().filter(Token::isVerb).anyMatch(v -> v.head() != root && isMain(v.index()));
    int verb = root + 1;
    if (anotherVerb
        || verb >= tokens.size()
        || at(verb).head() != root
        || !(at(verb).tag().equals("VBN") || at(verb).tag().equals("VBD"))
        || hasSubject(verb)
        || !children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).isEmpty()
        || !ActingVerbs.contains(at(verb).lemma())) {
      return;
    }
    move(verb, -1, Relation.ROOT);
    move(root, verb, Relation.SUBJECT);
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == root && token.index() > verb) {
        move(token.index(), verb, token.relation());
      }
    }
    freeFrontedPhrase(root, verb);
  }

  /** "On 14 March, around 50 people demonstrated": what stands before the comma is the verb's. */
  private void freeFrontedPhrase(int subject, int verb) {
    int comma = -1;
    for (int i = 0; i < subject; i++) {
      comma = ",".equals(at(i).form()) ? i : comma;
    }
    for (int i = 0; i <= comma; i++) {
      if (at(i).head() > comma) {
        move(i, verb, at(i).relation());
      }
    }
  }

  private boolean isMain(int verb) {
    return isFinite(verb)
        && switch (at(verb).relation()) {
          case RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, CLAUSAL_COMPLEMENT -> false;
          default -> true;
        };
  }

  private int root() {
    return tokens.stream()
        .filter(t -> t.relation() == Relation.ROOT)
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  /** "Both the army and the <i>police</i> fired": two subjects with an "and" are one. */
  private void joinSubjects(int verb) {
    List<Token> subjects = children(verb, Relation.SUBJECT).stream().filter(Token::isNoun).toList();
    if (subjects.size() == 2) {
      Token first = subjects.get(0);
      Token second = subjects.get(1);
      boolean joined =
          children(first.index(), Relation.COORDINATION).stream()
              .anyMatch(c -> c.index() > first.index() && c.index() < second.index());
      if (joined) {
        move(second.index(), first.index(), Relation.CONJUNCT);
      }
    }
  }

  /**
   * "On Sunday <i>police</i> arrested nine": a finite verb without a subject has it in the phrase
   * right before it; the name that comes first there is all that the preposition governs.
   */
  private void findSubjectInFrontedPhrase(int verb) {
    Relation relation = at(verb).relation();
    boolean clause = relation == Relation.ROOT || relation == Relation.CLAUSAL_COMPLEMENT;
    if (!clause || !isFinite(verb) || hasSubject(verb)) {
      return;
    }
    for (Token preposition : children(verb, Relation.PREPOSITION)) {
      int first = preposition.index() + 1;
      Optional<Token> noun =
          children(preposition.index(), Relation.PREPOSITION_OBJECT).stream().findFirst();
      if (preposition.index() < verb
          && noun.filter(n -> n.isNoun() && n.index() > first).isPresent()
          && at(first).isProperNoun()
          && at(first).head() == noun.orElseThrow().index()
          && isRightBefore(noun.orElseThrow().index(), verb)) {
        int last = endOfName(first, noun.orElseThrow().index());
        for (int i = first; i < last; i++) {
          move(i, last, Relation.COMPOUND);
        }
        move(noun.orElseThrow().index(), verb, subjectOf(verb));
        move(last, preposition.index(), Relation.PREPOSITION_OBJECT);
        return;
      }
    }
  }

  /** The last word of a name of several, or of a month and its year. */
  private int endOfName(int first, int noun) {
    int last = first;
    while (last + 1 < noun
        && (at(last + 1).isNumber()
            || (at(first).isNamed() && at(last + 1).nameTag().equals(at(first).nameTag())))) {
      last++;
    }
    return last;
  }

  /**
   * "closed two papers and its <i>soldiers</i> arrested the editors": what stands between "and" and
   * a finite verb is its subject and no second object of the verb before.
   */
  private void findSubjectInObject(int verb) {
    Token second = at(verb);
    if (second.relation() != Relation.CONJUNCT
        || !isFinite(verb)
        || hasSubject(verb)
        || !at(second.head()).isVerb()) {
      return;
    }
    int first = second.head();
    for (int i = verb - 1; i > first; i--) {
      Token noun = at(i);
      boolean object =
          noun.isNoun()
              && noun.relation() == Relation.CONJUNCT
              && noun.head() > first
              && noun.head() < i
              && at(noun.head()).isNoun();
      if (object && isRightBefore(i, verb)) {
        Optional<Token> and =
            children(noun.head(), Relation.COORDINATION).stream()
                .filter(c -> c.index() < noun.index())
                .findFirst();
        boolean another =
            tokens.subList(i, verb).stream().anyMatch(t -> t.relation() == Relation.COORDINATION);
        if (and.isPresent() && !another) {
          move(i, verb, subjectOf(verb));
          move(and.get().index(), first, Relation.COORDINATION);
        }
        return;
      }
    }
  }

  /** "forced out on Thursday some 300 <i>villagers</i>", without a comma. */
  private void findObjectBehindTime(int verb) {
    if (!children(verb, Relation.OBJECT).isEmpty()
        || !children(verb, Relation.PASSIVE_AUXILIARY).isEmpty()) {
      return;
    }
    for (Token preposition : children(verb, Relation.PREPOSITION)) {
      for (Token name : children(preposition.index(), Relation.PREPOSITION_OBJECT)) {
        if (preposition.index() > verb && name.isProperNoun()) {
          children(name.index(), Relation.APPOSITION).stream()
              .filter(a -> !a.isProperNoun() && (a.isNoun() || a.isNumber()))
              .filter(a -> a.index() > name.index() && !isCommaBetween(name.index(), a.index()))
              .findFirst()
              .ifPresent(a -> move(a.index(), verb, Relation.OBJECT));
        }
      }
    }
  }

  /** "the leader <i>whom</i> police arrested": no part of the word behind it. */
  private void freeRelativePronoun(int verb) {
    if (at(verb).relation() != Relation.RELATIVE_CLAUSE) {
      return;
    }
    for (Token subject : children(verb, Relation.SUBJECT)) {
      children(subject.index(), Relation.COMPOUND).stream()
          .filter(t -> "WP".equals(t.tag()))
          .findFirst()
          .ifPresent(t -> move(t.index(), verb, Relation.OBJECT));
    }
  }

  private boolean isCommaBetween(int first, int last) {
    return tokens.subList(first, last).stream().anyMatch(t -> ",".equals(t.form()));
  }

  /** Whether only the verb's own auxiliaries and adverbs stand between. */
  private boolean isRightBefore(int noun, int verb) {
    return tokens.subList(noun + 1, verb).stream()
        .allMatch(
            t ->
                t.head() == verb
                    && switch (t.relation()) {
                      case AUXILIARY, PASSIVE_AUXILIARY, ADVERB, NEGATION -> true;
                      default -> false;
                    });
  }

  private boolean isFinite(int verb) {
    boolean own =
        switch (at(verb).tag()) {
          case "VBD", "VBZ", "VBP" -> true;
          default -> false;
        };
    return own
        || children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
            .anyMatch(a -> !"TO".equals(a.tag()));
  }

  private boolean hasSubject(int verb) {
    return !children(
            verb,
            Relation.SUBJECT,
            Relation.PASSIVE_SUBJECT,
            Relation.CLAUSAL_SUBJECT,
            Relation.EXPLETIVE)
        .isEmpty();
  }

  private Relation subjectOf(int verb) {
    return children(verb, Relation.PASSIVE_AUXILIARY).isEmpty()
        ? Relation.SUBJECT
        : Relation.PASSIVE_SUBJECT;
  }

  private Token at(int index) {
    return tokens.get(index);
  }

  private List<Token> children(int head, Relation... relations) {
    List<Relation> wanted = List.of(relations);
    return tokens.stream().filter(t -> t.head() == head && wanted.contains(t.relation())).toList();
  }

  private void move(int index, int head, Relation relation) {
    tokens.set(index, at(index).hangingOn(head, relation));
  }
}
