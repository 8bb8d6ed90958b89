package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PloverType;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.PartOfSpeech;

/** Finds who stands in the grammatical relations that fill a frame's roles. */
final class RoleFiller {

  private static final Set<String> CLOSED_RELATIONS =
      Set.of(
          "subject",
          "object",
          "indirect",
          "by",
          "possessive",
          "compound",
          "adjective",
          "in",
          "on",
          "at",
          "during",
          "after",
          "before");

  /** Relations that name whom words are said to, or whom they strike. */
  private static final Set<String> ADDRESSING =
      Set.of("object", "indirect", "to", "with", "against", "at");

  private static final Set<String> LOCAL = Set.of("in", "on", "at");

  private static final Set<String> NUMBER_NOUNS =
      Set.of("dozen", "score", "hundred", "thousand", "million");

  private final Map<String, Effect> lightVerbs;
  private final Parties parties;
  private final Set<PloverType> verbal;

  /**
   * Fills by some cues.
   *
   * @param lightVerbs verbs that only carry an event noun, and what they do with it
   * @param parties who can fill a role
   * @param verbal types that are done with words
   */
  RoleFiller(Map<String, Effect> lightVerbs, Parties parties, Set<PloverType> verbal) {
    this.lightVerbs = lightVerbs;
    this.parties = parties;
    this.verbal = verbal;
  }

  /** "<i>Israeli</i> air raids"; not where the people named so may be those who suffer it. */
  Filled countryOf(Sentence sentence, Candidate candidate) {
    Frame frame = candidate.frame();
    if (frame.actor().isEmpty() || frame.recipient().contains("adjective")) {
      return Filled.NOBODY;
    }
    List<Integer> heads =
        candidate.tokens().stream()
            .flatMap(
                t ->
                    sentence
                        .listChildren(
                            t, Relation.ADJECTIVE, Relation.NOMINAL_MODIFIER, Relation.COMPOUND)
                        .stream())
            .map(Token::index)
            .filter(t -> !candidate.tokens().contains(t) && parties.isCountry(sentence, t))
            .toList();
    return heads.isEmpty() ? Filled.NOBODY : new Filled(heads, "adjective");
  }

  /** "attempted to kill <i>the mayor</i>": the object of the trigger's inner verb. */
  Filled objectWithin(Sentence sentence, Grammar grammar, Candidate candidate) {
    List<Integer> heads = new ArrayList<>();
    for (int token : candidate.tokens()) {
      if (token != candidate.head() && sentence.token(token).isVerb()) {
        heads.addAll(grammar.fillers(token, "object"));
      }
    }
    boolean ofWords = verbal.contains(candidate.frame().type());
    heads.removeIf(
        h ->
            candidate.tokens().contains(h)
                || isNoParty(sentence, h, "object")
                || (ofWords && !parties.isParty(sentence, h)));
    return heads.isEmpty() ? Filled.NOBODY : new Filled(heads, "object");
  }

  /**
   * What a preposition names before the verb says where or when: "<i>From Mexico</i> he called".
   */
  static Filled behind(Filled found, Candidate candidate) {
    boolean verb = candidate.frame().partOfSpeech() == PartOfSpeech.VERB;
    if (!verb || !isPreposition(found.relation()) && !LOCAL.contains(found.relation())) {
      return found;
    }
    List<Integer> left = found.heads().stream().filter(h -> h > candidate.head()).toList();
    return new Filled(left, left.isEmpty() ? "" : found.relation());
  }

  Filled fillRole(
      Sentence sentence,
      Grammar grammar,
      Candidate candidate,
      Optional<Integer> light,
      List<String> relations) {
    for (String relation : relations) {
      List<Integer> heads = new ArrayList<>(grammar.fillers(candidate.head(), relation));
      if (heads.isEmpty() && light.isPresent() && isPreposition(relation)) {
        heads.addAll(grammar.fillers(light.get(), relation));
      }
      boolean fromObject = isPreposition(relation) || LOCAL.contains(relation);
      if (heads.isEmpty() && fromObject && !"of".equals(relation)) {
        heads.addAll(throughObject(sentence, grammar, candidate, relation));
      }
      if (heads.isEmpty()) {
        for (int token : candidate.tokens()) {
          boolean ownClause =
              sentence.token(token).relation() == Relation.CONJUNCT || !isClauseRelation(relation);
          if (token != candidate.head() && ownClause) {
            heads.addAll(grammar.fillers(token, relation));
          }
        }
      }
      heads.removeIf(h -> candidate.tokens().contains(h) || isNoParty(sentence, h, relation));
      if (!heads.isEmpty()) {
        return new Filled(heads, relation);
      }
    }
    return Filled.NOBODY;
  }

  /** "sent arms <i>to</i> rebels": the parser may hang the preposition on the verb's object. */
  private static List<Integer> throughObject(
      Sentence sentence, Grammar grammar, Candidate candidate, String relation) {
    if (candidate.frame().partOfSpeech() != PartOfSpeech.VERB) {
      return List.of();
    }
    for (Token object : sentence.listChildren(candidate.head(), Relation.OBJECT)) {
      List<Integer> found = grammar.fillers(object.index(), relation);
      if (!found.isEmpty()) {
        return found;
      }
      for (int part : grammar.fillers(object.index(), "of")) { // "part of the aid for Chad"
        List<Integer> deeper = grammar.fillers(part, relation);
        if (!deeper.isEmpty()) {
          return deeper;
        }
      }
    }
    return List.of();
  }

  /** "warrants were issued <i>for</i> her": the carrying verb holds the noun's prepositions. */
  private static boolean isPreposition(String relation) {
    return !CLOSED_RELATIONS.contains(relation);
  }

  private static boolean isClauseRelation(String relation) {
    return "subject".equals(relation) || "object".equals(relation);
  }

  /** Expletives, and modifiers that cannot name anybody. */
  private boolean isNoParty(Sentence sentence, int head, String relation) {
    Token token = sentence.token(head);
    if (token.tag().startsWith("W")
        || "EX".equals(token.tag())
        || isBareThis(token)
        || token.form().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    if ("adjective".equals(relation)) {
      return !Character.isUpperCase(token.form().charAt(0))
          && !Set.of("military", "presidential", "governmental").contains(token.lemma());
    }
    if ("compound".equals(relation)) {
      return !token.isNoun()
          || NUMBER_NOUNS.contains(token.lemma())
          || !parties.isParty(sentence, head);
    }
    boolean participle = "VBG".equals(token.tag()) || "VBN".equals(token.tag());
    return (token.isNumber() && "by".equals(relation)) || (token.isVerb() && !participle);
  }

  private static boolean isBareThis(Token token) {
    return "DT".equals(token.tag()) && Set.of("this", "that").contains(token.lemma());
  }

  /**
   * Whom words are said to, where the verb above them tells it: "summoned <i>the envoy</i> to
   * complain of raids". Whom the words themselves address goes before; what they are about comes
   * after.
   *
   * @param actors who speaks
   * @param found whom the words' own relations name
   */
  Filled addressedAbove(
      Sentence sentence, Grammar grammar, Candidate candidate, Filled actors, Filled found) {
    Token trigger = sentence.token(candidate.head());
    boolean infinitive =
        (trigger.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT
                || trigger.relation() == Relation.ADVERBIAL_CLAUSE)
            && sentence.listChildren(trigger.index(), Relation.AUXILIARY).stream()
                .anyMatch(a -> "TO".equals(a.tag()));
    if (!infinitive || ADDRESSING.contains(found.relation())) {
      return found;
    }
    for (String relation : List.of("object", "indirect", "to", "with")) {
      List<Integer> heads = new ArrayList<>(grammar.fillers(trigger.head(), relation));
      heads.removeIf(h -> actors.heads().contains(h) || !parties.isParty(sentence, h));
      if (!heads.isEmpty() && !grammar.isPassive(trigger.head())) {
        return new Filled(heads, "verb above");
      }
    }
    return found;
  }

  /** What the carrying verb does with the event, alone or with its preposition. */
  Effect effectOf(Sentence sentence, int head, int verb) {
    String lemma = sentence.token(verb).lemma();
    int preposition = sentence.token(head).head();
    boolean through =
        preposition >= 0
            && preposition != verb
            && sentence.token(preposition).relation() == Relation.PREPOSITION;
    String key = through ? lemma + " " + sentence.token(preposition).lemma() : lemma;
    return lightVerbs.getOrDefault(key, lightVerbs.getOrDefault(lemma, Effect.HAPPENS));
  }

  /** The verb of "staged a strike", "a strike was staged". */
  Optional<Integer> lightVerb(Sentence sentence, int head) {
    Token token = sentence.token(head);
    int at = head;
    for (int i = 0; i < 4 && token.relation() == Relation.CONJUNCT && token.head() >= 0; i++) {
      at = token.head();
      token = sentence.token(at);
    }
    boolean carried =
        token.relation() == Relation.OBJECT || token.relation() == Relation.PASSIVE_SUBJECT;
    if (carried
        && token.head() >= 0
        && lightVerbs.containsKey(sentence.token(token.head()).lemma())) {
      return Optional.of(token.head());
    }
    if (token.relation() == Relation.PREPOSITION_OBJECT && token.head() >= 0) {
      int verb = sentence.token(token.head()).head();
      if (verb >= 0) {
        String phrase = sentence.token(verb).lemma() + " " + sentence.token(token.head()).lemma();
        if (lightVerbs.containsKey(phrase)) {
          return Optional.of(verb);
        }
      }
    }
    return Optional.empty();
  }

  Filled carriedParty(Sentence sentence, Grammar grammar, int verb) {
    for (String relation : List.of("subject", "by")) {
      List<Integer> heads = new ArrayList<>(grammar.fillers(verb, relation));
      heads.removeIf(h -> isNoParty(sentence, h, relation));
      if (!heads.isEmpty()) {
        return new Filled(heads, "light verb's " + relation);
      }
    }
    return Filled.NOBODY;
  }
}
