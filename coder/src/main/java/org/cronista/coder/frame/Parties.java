package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.packs.Country;
import org.cronista.packs.Cues;
import org.cronista.packs.Packs;

/**
 * Knows which noun phrases can be a party to an event: people, bodies and states, not dates,
 * abstractions and tools. Immutable; safe for concurrent use.
 */
public final class Parties {

  private static final List<String> PEOPLE_LISTS =
      List.of(
          "protesters",
          "civilians",
          "security-forces",
          "armed-groups",
          "officials",
          "government",
          "workers",
          "persons",
          "bodies");
  private static final List<String> TOOL_LISTS =
      List.of("firearms", "explosives", "artillery", "crowd-control", "tools");
  private static final List<String> THING_LISTS =
      List.of("roads", "buildings", "vehicles", "agreements", "documents", "weapons");
  private static final int MAX_DEPTH = 8;
  private static final Set<String> TIMELY =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "until",
          "despite",
          "amid",
          "by",
          "following",
          "as");
  private static final Set<String> SENDING =
      Set.of("send", "deploy", "contribute", "provide", "commit", "dispatch", "lend", "withdraw");
  private static final Set<String> IN = Set.of("in", "at", "near", "within");
  private static final Set<String> PARTY_PREPOSITIONS =
      Set.of(
          "of", "by", "from", "against", "with", "between", "among", "to", "on", "toward",
          "towards", "for");

  private final Set<String> people = new HashSet<>();
  private final Set<String> abstractions;
  private final Set<String> singles;
  private final Set<String> measures;
  private final Set<String> making;
  private final Set<String> forces = new HashSet<>(Set.of("peacekeeper", "troop"));
  private final Set<String> tools = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private Parties(Cues cues, List<Country> countries) {
    Map<String, Set<String>> lists = cues.lists();
    people.addAll(cues.roles().keySet());
    PEOPLE_LISTS.forEach(l -> people.addAll(lists.getOrDefault(l, Set.of())));
    abstractions = lists.getOrDefault("abstractions", Set.of());
    measures = lists.getOrDefault("measure-nouns", Set.of());
    making = lists.getOrDefault("making-verbs", Set.of());
    singles = lists.getOrDefault("single-persons", Set.of());
    forces.addAll(lists.getOrDefault("security-forces", Set.of()));
    TOOL_LISTS.forEach(l -> tools.addAll(lists.getOrDefault(l, Set.of())));
    THING_LISTS.forEach(l -> things.addAll(lists.getOrDefault(l, Set.of())));
    things.addAll(tools);
    tools.removeAll(people);
    things.removeAll(people);
    for (Country country : countries) {
      addCountry(country.name());
      country.names().forEach(this::addCountry);
      country.adjectives().forEach(this::addCountry);
      country.demonyms().forEach(this::addCountry);
    }
  }

  /** Uses the role nouns, word lists and countries of the packs. */
  public static Parties of(Packs packs, Cues cues) {
    return new Parties(cues, packs.countries());
  }

  private void addCountry(String name) {
    countries.add(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a phrase surely names somebody who can act or be addressed. */
  boolean isParty(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.isPronoun() || isCountry(sentence, head) || isPeopleWord(sentence, head)) {
      return true;
    }
    boolean named = token.isNamed() || token.isProperNoun();
    return named && !isAbstraction(sentence, head) && !isThing(sentence, head);
  }

  /** Whether a phrase names people: by a word for them, by a person's name, by a pronoun. */
  boolean isPeople(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return token.isPronoun() || "PERSON".equals(token.nameTag()) || isPeopleWord(sentence, head);
  }

  /** Whether a word only measures what stands after its "of": "tons of food", "part of the aid". */
  boolean isMeasure(Sentence sentence, int head) {
    return measures.contains(sentence.token(head).lemma());
  }

  /** Whether a phrase's head is a word for one person: "general", "nurse". */
  boolean isSingle(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return singles.contains(token.lemma()) && !token.tag().endsWith("S");
  }

  /** Whether a token is a country's name or adjective, or ends one of several words. */
  boolean isCountry(Sentence sentence, int index) {
    return Character.isUpperCase(sentence.token(index).form().codePointAt(0))
        && endsPhrase(sentence, index, countries);
  }

  private boolean isPeopleWord(Sentence sentence, int head) {
    return people.contains(sentence.token(head).lemma()) || endsPhrase(sentence, head, people);
  }

  private static boolean endsPhrase(Sentence sentence, int last, Set<String> phrases) {
    for (int first = last; first >= 0 && last - first < 4; first--) {
      if (phrases.contains(sentence.lowerForms(first, last))
          || phrases.contains(sentence.lemmas(first, last))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase's head is a word for something that is neither body nor thing. */
  boolean isAbstraction(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return !isPeopleWord(sentence, head)
        && !"PERSON".equals(token.nameTag())
        && abstractions.contains(token.lemma());
  }

  private boolean isThing(Sentence sentence, int head) {
    return things.contains(sentence.token(head).lemma()) || endsPhrase(sentence, head, things);
  }

  private boolean isTool(Sentence sentence, int head) {
    return tools.contains(sentence.token(head).lemma()) || endsPhrase(sentence, head, tools);
  }

  /**
   * Who acts, given the phrase in the actor's place: itself; for a tool or an abstraction the party
   * it belongs to ("<i>Israel</i>'s decision"), or nobody.
   */
  List<Integer> actor(Sentence sentence, int head) {
    if (sentence.token(head).isPronoun()) {
      return List.of(meant(sentence, head));
    }
    boolean cannotAct = isAbstraction(sentence, head) || isTool(sentence, head);
    if (!cannotAct && !isThing(sentence, head)) {
      return List.of(head);
    }
    List<Integer> makers = makersOf(sentence, head);
    if (!makers.isEmpty()) {
      return makers;
    }
    return cannotAct ? partiesWithin(sentence, head) : List.of(head);
  }

  /**
   * To whom, given the phrase in the recipient's place. Words are addressed to somebody: of "a U.S.
   * request" the U.S. is the recipient; deeds may also be done to things.
   *
   * @param verbal whether the event is one of words
   */
  List<Integer> recipient(Sentence sentence, int head, boolean verbal) {
    if (sentence.token(head).isPronoun()) {
      return List.of(meant(sentence, head));
    }
    if (isParty(sentence, head)) {
      return List.of(head);
    }
    if (!verbal && isMeasureOfTools(sentence, head)) {
      return List.of();
    }
    if (verbal
        && sentence
            .findChild(head, Relation.DETERMINER, Relation.NEGATION)
            .filter(d -> "no".equals(d.lemma()))
            .isPresent()) {
      return List.of(); // "called for no prisoners at all" is said to none
    }
    boolean vague = isAbstraction(sentence, head);
    if (!vague && !verbal) {
      return isTool(sentence, head) ? List.of() : List.of(head);
    }
    List<Integer> within = partiesWithin(sentence, head);
    if (!within.isEmpty()) {
      return within;
    }
    return vague || isThing(sentence, head) ? List.of() : List.of(head);
  }

  /** Whom a pronoun means; itself when that is a thing or nobody within reach. */
  private int meant(Sentence sentence, int pronoun) {
    return Pronouns.antecedent(sentence, pronoun)
        .filter(noun -> !isThing(sentence, noun))
        .orElse(pronoun);
  }

  /** "passed a <i>law</i> closing two papers": those who passed it close them. */
  private List<Integer> makersOf(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean made =
        token.relation() == Relation.OBJECT
            && sentence.token(token.head()).isVerb()
            && making.contains(sentence.token(token.head()).lemma());
    return made
        ? new Grammar(sentence)
            .fillers(token.head(), "subject").stream()
                .filter(maker -> !isAbstraction(sentence, maker) && !isThing(sentence, maker))
                .toList()
        : List.of();
  }

  /** "exploded a <i>series</i> of bombs". */
  private boolean isMeasureOfTools(Sentence sentence, int head) {
    return isMeasure(sentence, head)
        && new Grammar(sentence)
            .fillers(head, "of").stream().anyMatch(part -> isTool(sentence, part));
  }

  /** Whether a phrase names somebody beside its head: "the capitals of <i>Chile</i> and Peru". */
  boolean namesSomebody(Sentence sentence, int head) {
    return !partiesWithin(sentence, head).isEmpty();
  }

  /** The parties that a phrase names beside its head: whose it is, whom it is with or against. */
  List<Integer> partiesWithin(Sentence sentence, int head) {
    Grammar grammar = new Grammar(sentence);
    for (Token child : sentence.listChildren(head, Relation.POSSESSIVE)) {
      if (!child.isPronoun() && isParty(sentence, child.index())) {
        return List.of(child.index());
      }
    }
    for (Token child :
        sentence.listChildren(
            head, Relation.COMPOUND, Relation.ADJECTIVE, Relation.NOMINAL_MODIFIER)) {
      boolean names = child.isProperNoun() || isCountry(sentence, child.index());
      if (names && isParty(sentence, child.index())) {
        return List.of(child.index());
      }
    }
    Optional<Integer> leader = grammar.leaderOf(head);
    if (leader.isPresent()) {
      return List.of(leader.get());
    }
    for (Token preposition : sentence.listChildren(head, Relation.PREPOSITION)) {
      Optional<Token> object = sentence.findChild(preposition.index(), Relation.PREPOSITION_OBJECT);
      if (object.isPresent() && PARTY_PREPOSITIONS.contains(preposition.lemma())) {
        int at = object.get().index();
        if (isParty(sentence, at) && !object.get().isPronoun()) {
          return grammar.withConjuncts(at);
        }
        List<Integer> deeper = partiesWithin(sentence, at);
        if (!deeper.isEmpty()) {
          return deeper;
        }
      }
    }
    return doersBehind(sentence, head);
  }

  /** "an inquiry into killings by the <i>army</i>", wherever the parser hangs the "by". */
  private List<Integer> doersBehind(Sentence sentence, int head) {
    Grammar grammar = new Grammar(sentence);
    int next = grammar.nounPhrase(head)[1] + 1;
    if (next >= sentence.size()
        || !"by".equals(sentence.token(next).lemma())
        || sentence.token(next).relation() != Relation.PREPOSITION) {
      return List.of();
    }
    return sentence
        .findChild(next, Relation.PREPOSITION_OBJECT)
        .map(Token::index)
        .filter(doer -> isParty(sentence, doer))
        .map(grammar::withConjuncts)
        .orElse(List.of());
  }

  /**
   * The first party named in what is said, asked or refused, nearest to the trigger first: "agreed
   * to share data with <i>Chile</i>", "demanded that the <i>army</i> withdraw".
   *
   * <p>Only when none is found, who is to yield ("unless <i>the board</i> resigns") and places are
   * asked for.
   *
   * @param taken heads that already fill a role
   * @param places tokens of names of places
   */
  List<Integer> firstInContent(
      Sentence sentence, int trigger, List<Integer> taken, Set<Integer> places) {
    List<Integer> found = firstInContent(sentence, trigger, taken, places, false);
    return found.isEmpty() ? firstInContent(sentence, trigger, taken, places, true) : found;
  }

  private List<Integer> firstInContent(
      Sentence sentence, int trigger, List<Integer> taken, Set<Integer> places, boolean unless) {
    List<Integer> layer = List.of(trigger);
    for (int depth = 0; depth < MAX_DEPTH && !layer.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      for (int index : layer) {
        for (Token child : sentence.children(index)) {
          boolean fronted =
              index == trigger
                  && child.relation() == Relation.PREPOSITION
                  && child.index() < trigger
                  && sentence.token(trigger).isVerb();
          if (!fronted
              && (leadsOn(child, trigger) || (unless && isUnless(sentence, child)))
              && !taken.contains(child.index())) {
            next.add(child.index());
          }
        }
      }
      for (int index : next) {
        boolean place = unless && places.contains(index);
        if ((place || namesParty(sentence, index)) && !isForceSent(sentence, index)) {
          List<Integer> found = new ArrayList<>(new Grammar(sentence).withConjuncts(index));
          found.removeAll(taken);
          return found;
        }
      }
      layer = next;
    }
    return List.of();
  }

  /** "threatened a strike unless <i>the board</i> yields". */
  private static boolean isUnless(Sentence sentence, Token child) {
    return child.relation() == Relation.ADVERBIAL_CLAUSE
        && sentence
            .findChild(child.index(), Relation.MARKER)
            .filter(m -> "unless".equals(m.lemma()))
            .isPresent();
  }

  /** "refused to send <i>soldiers</i> to Chad": what is sent is not who is addressed. */
  private boolean isForceSent(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.relation() == Relation.OBJECT
        && !token.isProperNoun()
        && forces.contains(token.lemma())
        && sentence.token(token.head()).isVerb()
        && SENDING.contains(sentence.token(token.head()).lemma());
  }

  private boolean namesParty(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean nominal = token.isNoun() || token.isAdjective();
    if (!nominal || !isParty(sentence, index)) {
      return false;
    }
    boolean inside = token.head() >= 0 && IN.contains(sentence.token(token.head()).lemma());
    boolean modifier =
        token.relation() == Relation.COMPOUND
            || token.relation() == Relation.ADJECTIVE
            || token.relation() == Relation.NOMINAL_MODIFIER;
    return inside || modifier ? isCountry(sentence, index) : true;
  }

  private static boolean leadsOn(Token child, int trigger) {
    boolean top = child.head() == trigger;
    return switch (child.relation()) {
      case OBJECT,
          INDIRECT_OBJECT,
          OPEN_CLAUSAL_COMPLEMENT,
          CLAUSAL_COMPLEMENT,
          PREPOSITION_CLAUSE,
          ADJECTIVAL_COMPLEMENT,
          ATTRIBUTE,
          NOUN_CLAUSE,
          POSSESSIVE,
          COMPOUND,
          ADJECTIVE,
          NOMINAL_MODIFIER,
          PREPOSITION_OBJECT ->
          true;
      case SUBJECT, PASSIVE_SUBJECT -> !top;
      case PREPOSITION -> !TIMELY.contains(child.lemma());
      default -> false;
    };
  }
}
