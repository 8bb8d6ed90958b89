package org.cronista.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions about the syntax of a parsed sentence: voice, logical subject and object, prepositional
 * objects, coordination, the extent of a noun phrase.
 *
 * <p>Logical subjects are also found where English leaves them out: in coordinated verbs, relative
 * and participial clauses, and under control ("was forced to resign").
 */
public final class Grammar {

  /** Deep nesting is never real grammar. */
  private static final int MAX_STEPS = 8;

  /** Verbs that only say of an event that it came about. */
  private static final Set<String> HAPPENING =
      Set.of("occur", "happen", "take place", "begin", "start", "erupt", "break out", "unfold");

  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "vow",
          "pledge",
          "threaten",
          "agree",
          "refuse",
          "decide",
          "offer",
          "swear",
          "use");

  /** Verbs that lay a deed, told after a preposition, at the door of their object. */
  private static final Set<String> ACCUSING =
      Set.of(
          "accuse",
          "suspect",
          "charge",
          "blame",
          "indict",
          "convict",
          "sentence",
          "try",
          "jail",
          "imprison",
          "arrest",
          "detain",
          "prosecute",
          "investigate",
          "want",
          "denounce");

  private static final Set<String> NAME_PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "do", "da", "dos", "das", "di", "du", "des", "von",
          "van", "al", "el", "bin", "ibn");

  /** Second parts of "student-led", "rebel-held". */
  private static final Set<String> LEADING = Set.of("led", "backed", "held", "controlled", "run");

  private static final Set<String> ADDRESSING =
      Set.of("call", "appeal", "shout", "plead", "prevail", "lean");

  private final Sentence sentence;

  /** Asks about {@code sentence}, which must be parsed for any answer to be found. */
  public Grammar(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The verb of a clause that says when and where a noun's event came about: "the massacre that
   * <i>occurred</i> on Friday in the market".
   */
  public Optional<Integer> happeningClause(int noun) {
    return sentence.listChildren(noun, Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE).stream()
        .filter(verb -> HAPPENING.contains(verb.lemma()) || HAPPENING.contains(withNext(verb)))
        .map(Token::index)
        .findFirst();
  }

  private String withNext(Token verb) {
    int next = verb.index() + 1;
    return next < sentence.size() ? verb.lemma() + " " + sentence.token(next).lemma() : "";
  }

  /** Whether a verb stands in the passive: "was killed", "those killed", "killed by police". */
  public boolean isPassive(int verb) {
    if (sentence.findChild(verb, Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT).isPresent()
        || sentence.findChild(verb, Relation.AGENT).isPresent()) {
      return true;
    }
    Token token = sentence.token(verb);
    if (isReducedCount(verb)) {
      return true;
    }
    if (("VBD".equals(token.tag()) && isShortenedPassive(token)) || isBareParticiple(token)) {
      return true;
    }
    if (!"VBN".equals(token.tag())) {
      return false;
    }
    boolean hasPerfect = sentence.findChild(verb, Relation.AUXILIARY).isPresent();
    return switch (token.relation()) {
      case NOUN_CLAUSE, ADJECTIVE -> sentence.findChild(verb, Relation.OBJECT).isEmpty();
      case CONJUNCT ->
          !hasPerfect
              && sentence.findChild(verb, Relation.OBJECT).isEmpty()
              && isPassive(token.head());
      case ADVERBIAL_CLAUSE ->
          !hasPerfect && sentence.findChild(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty();
      default -> false;
    };
  }

  /** "1,300 were treated, many <i>beaten</i>": a form that can be nothing but a participle. */
  private boolean isBareParticiple(Token verb) {
    boolean form =
        verb.form().endsWith("en") || verb.form().endsWith("wn") || verb.form().endsWith("rn");
    return "VBN".equals(verb.tag())
        && form
        && !verb.lemma().endsWith("en")
        && !verb.lemma().equals(verb.form())
        && verb.relation() != Relation.CONJUNCT
        && sentence.findChild(verb.index(), Relation.SUBJECT).isPresent()
        && sentence.findChild(verb.index(), Relation.AUXILIARY, Relation.OBJECT).isEmpty();
  }

  /** "the bus was stopped and its driver <i>shot</i> by bandits": "was" is said once for both. */
  private boolean isShortenedPassive(Token verb) {
    return verb.relation() == Relation.CONJUNCT
        && sentence.findChild(verb.index(), Relation.OBJECT).isEmpty()
        && sentence.listChildren(verb.index(), Relation.PREPOSITION).stream()
            .anyMatch(p -> "by".equals(p.lemma()))
        && isPassive(verb.head());
  }

  /**
   * "80 dead and 400 <i>wounded</i>": a participle after a bare number, whatever the tagger says.
   */
  private boolean isReducedCount(int verb) {
    Token token = sentence.token(verb);
    boolean participle = "VBN".equals(token.tag()) || "VBD".equals(token.tag());
    return participle
        && token.form().endsWith("ed")
        && countBefore(verb).isPresent()
        && sentence.findChild(verb, Relation.OBJECT).isEmpty();
  }

  /**
   * The bare number right before a participle: "<i>400</i> wounded", "<i>200</i> more arrested".
   */
  private Optional<Integer> countBefore(int verb) {
    int at = verb - 1;
    if (at > 0 && Set.of("more", "others").contains(sentence.token(at).form())) {
      at--;
    }
    return at >= 0 && sentence.token(at).isNumber() ? Optional.of(at) : Optional.empty();
  }

  /**
   * Who does what an active verb says, or whom a passive one is about; conjuncts not included.
   *
   * @return index of the noun phrase's head
   */
  public Optional<Integer> surfaceSubject(int verb) {
    return surfaceSubject(verb, 0);
  }

  private Optional<Integer> surfaceSubject(int verb, int steps) {
    if (steps > MAX_STEPS) {
      return Optional.empty();
    }
    Optional<Token> own = sentence.findChild(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    Token token = sentence.token(verb);
    if (own.isEmpty() && isReducedCount(verb)) {
      return countBefore(verb);
    }
    if (own.isPresent()) {
      Token subject = own.get();
      if (isRelativePronoun(subject) && token.relation() == Relation.RELATIVE_CLAUSE) {
        return Optional.of(token.head());
      }
      if (isRelativePronoun(subject)) {
        return antecedent(verb).or(() -> Optional.of(subject.index()));
      }
      return Optional.of(subject.index());
    }
    if ("VBG".equals(token.tag())) {
      Optional<Token> owner = sentence.findChild(verb, Relation.POSSESSIVE);
      if (owner.isPresent()) {
        return owner.map(Token::index);
      }
    }
    if (token.head() < 0) {
      return Optional.empty();
    }
    int head = token.head();
    return switch (token.relation()) {
      case NOUN_CLAUSE, ADJECTIVE ->
          sentence.token(head).isNoun()
                  || sentence.token(head).isPronoun()
                  || sentence.token(head).isNumber()
                  || "DT".equals(sentence.token(head).tag())
              ? Optional.of(head)
              : Optional.empty();
      case CONJUNCT -> sharedSubject(verb, head, steps);
      case OPEN_CLAUSAL_COMPLEMENT -> controller(head, steps);
      case ADVERBIAL_CLAUSE ->
          isOutcomeOfPassive(verb) ? agent(head) : surfaceSubject(head, steps + 1);
      case PREPOSITION_CLAUSE -> subjectThroughPreposition(head, steps);
      default -> Optional.empty();
    };
  }

  /**
   * "the clinic was shelled by rebels, <i>killing</i> three nurses": the clinic killed nobody. A
   * participle that follows a passive, behind a comma and without a word of its own, tells what
   * came of the deed.
   */
  private boolean isOutcomeOfPassive(int verb) {
    Token token = sentence.token(verb);
    return "VBG".equals(token.tag())
        && token.head() < verb
        && verb > 0
        && ",".equals(sentence.token(verb - 1).form())
        && sentence.findChild(verb, Relation.MARKER).isEmpty()
        && isPassive(token.head());
  }

  /** Who does what a passive verb says. */
  private Optional<Integer> agent(int verb) {
    return prepositionObject(verb, "by").or(() -> handsOf(verb));
  }

  /** A coordinated verb shares the subject when both have the same voice. */
  private Optional<Integer> sharedSubject(int verb, int head, int steps) {
    if (!sentence.token(head).isVerb() || isPassive(verb) != isPassive(head)) {
      if (sentence.token(head).isVerb() && !isPassive(verb) && isPassive(head)) {
        return surfaceSubject(head, steps + 1);
      }
      return Optional.empty();
    }
    return surfaceSubject(head, steps + 1);
  }

  /** Who controls an infinitive: the object of "forced him to", else the subject. */
  private Optional<Integer> controller(int governor, int steps) {
    Optional<Token> object = sentence.findChild(governor, Relation.OBJECT);
    if (object.isPresent() && !SUBJECT_CONTROL.contains(sentence.token(governor).lemma())) {
      return Optional.of(object.get().index());
    }
    Optional<Integer> addressed =
        ADDRESSING.contains(sentence.token(governor).lemma())
            ? addressee(governor)
            : Optional.empty();
    return addressed.or(() -> surfaceSubject(governor, steps + 1));
  }

  /** "called <i>on them</i> to leave", "appealed <i>to them</i> to stop". */
  private Optional<Integer> addressee(int governor) {
    for (String preposition : List.of("on", "upon", "to", "for")) {
      Optional<Integer> object = prepositionObject(governor, preposition);
      if (object.isPresent()) {
        return object;
      }
    }
    return Optional.empty();
  }

  /** "accused X of killing", "was accused of killing", "after killing X, they …". */
  private Optional<Integer> subjectThroughPreposition(int preposition, int steps) {
    int governor = sentence.token(preposition).head();
    if (governor >= 0 && accuser(governor).isPresent()) {
      return Optional.of(governor);
    }
    if (governor < 0 || !sentence.token(governor).isVerb()) {
      return Optional.empty();
    }
    boolean ofObject =
        Set.of("of", "for", "from", "into").contains(sentence.token(preposition).lemma());
    Optional<Token> object = sentence.findChild(governor, Relation.OBJECT);
    if (ofObject && object.isPresent()) {
      return Optional.of(object.get().index());
    }
    return surfaceSubject(governor, steps + 1);
  }

  /** The verb that accuses a noun of something: "<i>accused</i> the police of killing". */
  private Optional<Token> accuser(int noun) {
    Token token = sentence.token(noun);
    boolean object =
        token.relation() == Relation.OBJECT || token.relation() == Relation.PASSIVE_SUBJECT;
    return object && token.isNoun()
        ? sentence.findHead(noun).filter(verb -> ACCUSING.contains(verb.lemma()))
        : Optional.empty();
  }

  /**
   * Who is said to have done what a noun names: "accused <i>the officers</i> of the murder",
   * "<i>men</i> suspected of the robbery".
   */
  public Optional<Integer> accusedOf(int noun) {
    Token token = sentence.token(noun);
    if (token.relation() != Relation.PREPOSITION_OBJECT || token.head() < 0) {
      return Optional.empty();
    }
    int governor = sentence.token(token.head()).head();
    if (governor < 0
        || !Set.of("of", "for", "in", "with").contains(sentence.token(token.head()).lemma())) {
      return Optional.empty();
    }
    if (accuser(governor).isPresent()) {
      return Optional.of(governor);
    }
    Token verb = sentence.token(governor);
    return verb.isVerb() && ACCUSING.contains(verb.lemma()) ? object(governor) : Optional.empty();
  }

  private Optional<Integer> antecedent(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Token token = sentence.token(at);
      if (token.relation() == Relation.RELATIVE_CLAUSE) {
        return Optional.of(token.head());
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private static boolean isRelativePronoun(Token token) {
    return token.tag().startsWith("W");
  }

  /** The heads that fill a relation of a verb or noun, in text order; see {@code docs/packs.md}. */
  public List<Integer> fillers(int head, String relation) {
    Token token = sentence.token(head);
    List<Integer> found = new ArrayList<>();
    switch (relation) {
      case "subject" -> {
        if (!token.isVerb()) {
          predicatedOf(head).ifPresent(found::add);
        } else if (!isPassive(head)) {
          surfaceSubject(head).ifPresent(found::add);
        }
      }
      case "object" -> {
        if (token.isVerb()) {
          object(head).ifPresent(found::add);
        } else {
          describedBy(head).ifPresent(found::add);
        }
      }
      case "indirect" ->
          sentence
              .findChild(head, Relation.INDIRECT_OBJECT)
              .map(this::nounOf)
              .ifPresent(found::add);
      case "possessive" ->
          sentence.findChild(head, Relation.POSSESSIVE).map(Token::index).ifPresent(found::add);
      case "compound" -> {
        sentence.listChildren(head, Relation.COMPOUND).forEach(t -> found.add(t.index()));
        leader(head).ifPresent(found::add);
      }
      case "infinitive" ->
          sentence.listChildren(head, Relation.OPEN_CLAUSAL_COMPLEMENT).stream()
              .filter(t -> isInfinitive(t.index()))
              .forEach(t -> found.add(t.index()));
      case "by" ->
          prepositionObject(head, "by")
              .or(() -> handsOf(head))
              .or(() -> byAfterOf(head))
              .ifPresent(found::add);
      case "hands" -> handsOf(head).ifPresent(found::add);
      case "custody" -> custodianOf(head).ifPresent(found::add);
      case "owner" -> {
        if (prepositionObject(head, "of").isPresent()) {
          sentence.findChild(head, Relation.POSSESSIVE).map(Token::index).ifPresent(found::add);
        }
      }
      case "clause" ->
          sentence.listChildren(head, Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE).stream()
              .filter(t -> t.relation() == Relation.CLAUSAL_COMPLEMENT || isThatClause(t.index()))
              .forEach(t -> found.addAll(withModals(t.index())));
      case "adjective" ->
          sentence.listChildren(head, Relation.ADJECTIVE).forEach(t -> found.add(t.index()));
      default -> prepositionObject(head, relation).ifPresent(found::add);
    }
    List<Integer> all = new ArrayList<>();
    for (int index : found) {
      all.addAll(withConjuncts(index));
    }
    return all.stream().distinct().sorted().toList();
  }

  /** "a reminder <i>that</i> they must leave". */
  private boolean isThatClause(int verb) {
    return sentence
        .findChild(verb, Relation.MARKER)
        .filter(m -> "that".equals(m.lemma()))
        .isPresent();
  }

  private boolean isInfinitive(int verb) {
    return sentence.listChildren(verb, Relation.AUXILIARY).stream()
        .anyMatch(t -> "TO".equals(t.tag()));
  }

  /** "a <i>student</i>-led protest". */
  private Optional<Integer> leader(int noun) {
    for (Token child : sentence.children(noun)) {
      int at = child.index();
      boolean led = LEADING.contains(child.form());
      if (led && at > 1 && at < noun && "-".equals(sentence.token(at - 1).form())) {
        return Optional.of(at - 2);
      }
    }
    return Optional.empty();
  }

  /** "died at the hands of the <i>militia</i>". */
  private Optional<Integer> handsOf(int head) {
    return prepositionObject(head, "at")
        .filter(noun -> "hand".equals(sentence.token(noun).lemma()))
        .flatMap(noun -> prepositionObject(noun, "of"));
  }

  /** "died in the custody of the <i>gendarmes</i>", "in <i>police</i> custody". */
  private Optional<Integer> custodianOf(int head) {
    return sentence.tokens().stream()
        .filter(t -> "custody".equals(t.lemma()) && t.relation() == Relation.PREPOSITION_OBJECT)
        .filter(t -> "in".equals(sentence.token(t.head()).lemma()))
        .filter(t -> isBelow(t.index(), head))
        .flatMap(
            t ->
                prepositionObject(t.index(), "of")
                    .or(
                        () ->
                            sentence
                                .findChild(t.index(), Relation.POSSESSIVE, Relation.COMPOUND)
                                .map(Token::index))
                    .stream())
        .findFirst();
  }

  private boolean isBelow(int index, int head) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      if (at == head) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** Who leads what a noun names: "the <i>French</i>-led force". */
  public Optional<Integer> leaderOf(int noun) {
    return leader(noun);
  }

  /** "the arrest of the editor by <i>police</i>", where the parser hangs "by" on the editor. */
  private Optional<Integer> byAfterOf(int noun) {
    return sentence.token(noun).isVerb()
        ? Optional.empty()
        : prepositionObject(noun, "of").flatMap(object -> prepositionObject(object, "by"));
  }

  /** A clause's verb and its auxiliaries: "said that they <i>must leave</i>". */
  private List<Integer> withModals(int verb) {
    List<Integer> all = new ArrayList<>(List.of(verb));
    sentence.listChildren(verb, Relation.AUXILIARY).forEach(t -> all.add(t.index()));
    return all;
  }

  /** Of whom an adjective is said: "they were <i>missing</i>". */
  private Optional<Integer> predicatedOf(int adjective) {
    Token token = sentence.token(adjective);
    Optional<Integer> own =
        sentence.findChild(adjective, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).map(Token::index);
    boolean predicate =
        token.relation() == Relation.ADJECTIVAL_COMPLEMENT
            || token.relation() == Relation.ATTRIBUTE;
    return own.or(() -> predicate ? surfaceSubject(token.head()) : Optional.empty());
  }

  /** Whom an adjective describes: "left eight people <i>dead</i>", "<i>missing</i> students". */
  private Optional<Integer> describedBy(int adjective) {
    Token token = sentence.token(adjective);
    if (token.relation() == Relation.ADJECTIVE) {
      return Optional.of(token.head());
    }
    boolean afterVerb =
        token.relation() == Relation.OBJECT_PREDICATE
            || token.relation() == Relation.ADJECTIVAL_COMPLEMENT;
    return afterVerb && sentence.token(token.head()).isVerb()
        ? object(token.head())
        : Optional.empty();
  }

  /** A dative may be a bare noun or "to" and its object. */
  private int nounOf(Token token) {
    return sentence.findChild(token.index(), Relation.PREPOSITION_OBJECT).orElse(token).index();
  }

  /** The direct object, or the subject of a passive. */
  private Optional<Integer> object(int verb) {
    if (isPassive(verb)) {
      return surfaceSubject(verb);
    }
    Optional<Token> own = sentence.findChild(verb, Relation.OBJECT);
    Token token = sentence.token(verb);
    if (own.isPresent()) {
      boolean relative = isRelativePronoun(own.get());
      return relative ? antecedent(verb) : own.map(Token::index);
    }
    boolean gap =
        token.relation() == Relation.RELATIVE_CLAUSE
            && sentence
                .findChild(verb, Relation.SUBJECT)
                .map(s -> !isRelativePronoun(s))
                .orElse(false);
    return gap ? Optional.of(token.head()) : sharedObject(verb);
  }

  /** "beat and arrested a <i>reporter</i>": both verbs have the one object. */
  private Optional<Integer> sharedObject(int verb) {
    return sentence.listChildren(verb, Relation.CONJUNCT).stream()
        .filter(next -> next.isVerb() && next.index() <= verb + 2 && !isPassive(next.index()))
        .flatMap(next -> sentence.findChild(next.index(), Relation.OBJECT).stream())
        .filter(object -> !isRelativePronoun(object))
        .map(Token::index)
        .findFirst();
  }

  /**
   * The object of a preposition hanging on {@code head}; "by" also finds the agent of a passive.
   */
  private Optional<Integer> prepositionObject(int head, String preposition) {
    for (Token child :
        sentence.listChildren(
            head, Relation.PREPOSITION, Relation.AGENT, Relation.INDIRECT_OBJECT)) {
      if (child.lemma().equals(preposition)) {
        Optional<Token> object = sentence.findChild(child.index(), Relation.PREPOSITION_OBJECT);
        if (object.isPresent()) {
          return object.map(Token::index);
        }
      }
    }
    return throughAdverb(head, preposition);
  }

  /** "handed <i>over</i> to the court", "yielded <i>at last</i> to the strikers". */
  private Optional<Integer> throughAdverb(int head, String preposition) {
    if (!sentence.token(head).isVerb()) {
      return Optional.empty();
    }
    for (Token adverb : sentence.listChildren(head, Relation.ADVERB, Relation.PARTICLE)) {
      for (Token child : sentence.listChildren(adverb.index(), Relation.PREPOSITION)) {
        Optional<Token> object = sentence.findChild(child.index(), Relation.PREPOSITION_OBJECT);
        if (adverb.index() > head && object.isPresent() && child.lemma().equals(preposition)) {
          return object.map(Token::index);
        }
      }
    }
    return Optional.empty();
  }

  /** A noun phrase's head and the heads coordinated with it, in text order. */
  public List<Integer> withConjuncts(int head) {
    List<Integer> all = new ArrayList<>();
    addConjuncts(head, all, 0);
    return all;
  }

  private void addConjuncts(int head, List<Integer> all, int steps) {
    all.add(head);
    if (steps > 20) {
      return;
    }
    for (Token conjunct : sentence.listChildren(head, Relation.CONJUNCT)) {
      if (!conjunct.isVerb() && !"IN".equals(conjunct.tag())) {
        addConjuncts(conjunct.index(), all, steps + 1);
      }
    }
  }

  /**
   * First and last token of the noun phrase around a head: modifiers and "of" phrases, without
   * relative clauses, appositions and coordinated phrases.
   */
  public int[] nounPhrase(int head) {
    boolean[] inside = new boolean[sentence.size()];
    markPhrase(head, inside, 0);
    int first = head;
    while (beforeBrackets(first) >= 0 && inside[beforeBrackets(first)]) {
      first = beforeBrackets(first);
    }
    int last = head;
    while (last < inside.length - 1 && inside[last + 1]) {
      last++;
    }
    while (first < head && isEdge(sentence.token(first))) {
      first++;
    }
    while (last > head && (isEdge(sentence.token(last)) || isLeftOver(sentence.token(last)))) {
      last--;
    }
    last = withRestOfName(head, last);
    while (first > 1 && isHyphenated(first)) {
      first -= 2;
    }
    return new int[] {first, last};
  }

  /** "Palace <i>de la Moneda</i>": small words and capitals that go on with a name. */
  private int withRestOfName(int head, int last) {
    if (last != head || !sentence.token(head).isProperNoun()) {
      return last;
    }
    int at = last + 1;
    while (at < sentence.size() && NAME_PARTICLES.contains(sentence.token(at).form())) {
      at++;
    }
    boolean goesOn = at > last + 1 && at < sentence.size() && sentence.token(at).isProperNoun();
    return goesOn ? withRestOfName(at, at) : last;
  }

  /** Whether a word is the second part of a hyphenated one: peace-<i>keeping</i>. */
  private boolean isHyphenated(int index) {
    Token hyphen = sentence.token(index - 1);
    return "-".equals(hyphen.form())
        && hyphen.end() == sentence.token(index).start()
        && sentence.token(index - 2).end() == hyphen.start();
  }

  private void markPhrase(int head, boolean[] inside, int steps) {
    inside[head] = true;
    if (steps > MAX_STEPS) {
      return;
    }
    for (Token child : sentence.children(head)) {
      boolean keep =
          !isRelativePronoun(child)
              && switch (child.relation()) {
                case DETERMINER, ADJECTIVE, NOMINAL_MODIFIER, COMPOUND, POSSESSIVE, CASE, ADVERB ->
                    true;
                case PUNCTUATION, ADVERBIAL_NOUN -> child.index() < head; // "a state-owned mill"
                case PREPOSITION -> belongsToPhrase(child);
                case PREPOSITION_OBJECT -> belongsToPhrase(sentence.token(head));
                case COORDINATION, CONJUNCT ->
                    (steps > 0 && sentence.token(head).relation() == Relation.PREPOSITION_OBJECT)
                        || sentence.token(head).relation() == Relation.ADJECTIVE
                        || sentence.token(head).relation() == Relation.NOMINAL_MODIFIER
                        || sentence.token(head).relation() == Relation.COMPOUND;
                case APPOSITION -> child.index() < head || isTight(head, child);
                case OTHER -> child.index() < head;
                default -> false;
              };
      if (keep) {
        markPhrase(child.index(), inside, steps + 1);
      }
    }
  }

  /** "opposition leader <i>Ana Vidal</i>": a name right behind the word for what it is. */
  private boolean isTight(int head, Token apposition) {
    return apposition.isProperNoun() && sentence.subtree(apposition.index())[0] == head + 1;
  }

  /** "the mayor <i>of</i> Gao", "a lawyer <i>from</i> Lahore"; not "police <i>of</i> killing". */
  private boolean belongsToPhrase(Token preposition) {
    boolean object =
        sentence.findChild(preposition.index(), Relation.PREPOSITION_OBJECT).isPresent();
    boolean origin =
        "from".equals(preposition.lemma()) && preposition.index() == preposition.head() + 1;
    return object
        && ("of".equals(preposition.lemma())
            || origin
            || isPartOfName(preposition)
            || isForBehindSubject(preposition));
  }

  /** "a camp <i>for</i> refugees was attacked": nothing else it could belong to. */
  private boolean isForBehindSubject(Token preposition) {
    int noun = preposition.head();
    Relation relation = sentence.token(noun).relation();
    boolean subject = relation == Relation.SUBJECT || relation == Relation.PASSIVE_SUBJECT;
    return subject && "for".equals(preposition.lemma()) && preposition.index() == noun + 1;
  }

  /** "Movement <i>for</i> the Liberation of the Congo". */
  private boolean isPartOfName(Token preposition) {
    return "for".equals(preposition.lemma())
        && preposition.head() >= 0
        && sentence.token(preposition.head()).isProperNoun()
        && sentence
            .findChild(preposition.index(), Relation.PREPOSITION_OBJECT)
            .filter(Token::isProperNoun)
            .isPresent();
  }

  /** The token before {@code first} and before any words in brackets there. */
  private int beforeBrackets(int first) {
    int at = first - 1;
    if (at >= 0 && ")".equals(sentence.token(at).form())) {
      while (at >= 0 && !"(".equals(sentence.token(at).form())) {
        at--;
      }
      return at - 1;
    }
    return at;
  }

  /** What only leads to words that are not inside: "closure <i>of the</i>". */
  private static boolean isLeftOver(Token token) {
    return switch (token.tag()) {
      case "DT", "IN", "TO", "CC", "PRP$" -> true;
      default -> false;
    };
  }

  private static boolean isEdge(Token token) {
    return ",;:()[]\"“”‘’'—–-".contains(token.form()) || "''".equals(token.form());
  }
}
