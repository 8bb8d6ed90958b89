package org.cronista.coder.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/** Attachment by the dependency tree. */
final class SyntacticAttachment implements Attachment {

  private static final Set<Relation> MODIFIERS =
      Set.of(Relation.NOMINAL_MODIFIER, Relation.COMPOUND, Relation.ADJECTIVE, Relation.POSSESSIVE);

  /** Clauses that tell of the same time as the clause they hang on. */
  private static final Set<String> SAME_TIME =
      Set.of("when", "as", "while", "where", "in", "by", "with", "during", "amid", "until");

  private static final Set<String> OTHER_TIME =
      Set.of("after", "before", "since", "because", "if", "unless", "although", "though", "once");

  private static final int WORST = 90;

  /** Cost of the date of a purpose. */
  private static final int PURPOSE = 70;

  private final Sentence sentence;
  private final Grammar grammar;
  private final TimeWords words = TimeWords.english();

  SyntacticAttachment(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  @Override
  public Optional<Choice> choose(int trigger, List<FoundTime> all) {
    List<FoundTime> quoted = listQuotedWith(trigger, all);
    List<FoundTime> candidates = quoted.isEmpty() ? all : quoted;
    Optional<Choice> best = Optional.empty();
    int lowest = WORST;
    for (FoundTime time : candidates) {
      int cost = cost(trigger, time);
      if (cost < lowest) {
        lowest = cost;
        best =
            Optional.of(
                cost < 50
                    ? new Choice(time, false, "")
                    : new Choice(
                        time,
                        true,
                        cost == PURPOSE
                            ? "date of what it was done for"
                            : "date at the head of the sentence"));
      }
    }
    return best.isEmpty() && quoted.size() == 1
        ? Optional.of(new Choice(quoted.get(0), true, "date in the quoted sentence"))
        : best;
  }

  /** Of words in quotation marks, the dates that stand there too. */
  private List<FoundTime> listQuotedWith(int trigger, List<FoundTime> times) {
    boolean[] inside = Quotations.inside(new TimeText(sentence, words));
    return inside[trigger]
        ? times.stream().filter(time -> inside[time.firstToken()]).toList()
        : List.of();
  }

  /** 0 for an expression on the trigger itself; under 50 for one in its clause. */
  private int cost(int trigger, FoundTime time) {
    if (time.covers(trigger)) {
      return 0;
    }
    int head = headToken(time);
    int governor = governor(head, time);
    if (governor < 0) {
      return WORST;
    }
    int distance = Math.min(9, Math.abs(trigger - head) / 4);
    if (governor == trigger) {
      return distance;
    }
    if (grammar.happeningClause(trigger).filter(verb -> verb == governor).isPresent()) {
      return distance;
    }
    boolean modifier = isModifier(head, time) && !Openings.isAdverbial(sentence, time);
    if (modifier && !sentence.token(governor).isVerb()) {
      return WORST;
    }
    int clause = clauseOf(trigger);
    int other = clauseOf(governor);
    if (clause == other) {
      return isReaction(trigger, clause) ? WORST : 10 + distance;
    }
    if (goesAlong(clause, other)) {
      return 20 + distance;
    }
    if (goesAlong(other, clause)
        && !sentence.token(other).relation().equals(Relation.RELATIVE_CLAUSE)
        && sentence.token(other).relation() == Relation.CONJUNCT
        && Math.abs(other - clause) < 6) {
      return 40;
    }
    if (isPurposeOf(other, clause) && trigger == clause) {
      return PURPOSE;
    }
    return Openings.opens(sentence, time) && mayBorrow(trigger, clause) ? 60 : WORST;
  }

  /** "Returned <i>to work</i> on 20 May", "met <i>to mourn</i>": done at the same time. */
  private boolean isPurposeOf(int purpose, int clause) {
    Token token = sentence.token(purpose);
    return token.relation() == Relation.ADVERBIAL_CLAUSE
        && token.head() == clause
        && isInfinitive(purpose);
  }

  private boolean isInfinitive(int verb) {
    return sentence.listChildren(verb, Relation.AUXILIARY).stream()
        .anyMatch(child -> child.tag().equals("TO"));
  }

  /** The token of the expression that hangs outside it. */
  private int headToken(FoundTime time) {
    for (int i = time.firstToken(); i <= time.lastToken(); i++) {
      int head = sentence.token(i).head();
      if (head < 0 || !time.covers(head)) {
        if (!sentence.token(i).tag().equals("DT")) {
          return i;
        }
      }
    }
    return time.lastToken();
  }

  /** The verb or noun the expression hangs on, through prepositions and other expressions. */
  private int governor(int head, FoundTime time) {
    int at = sentence.token(head).head();
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      Token token = sentence.token(at);
      boolean content =
          token.isVerb() || (token.isNoun() && !time.covers(at)) || token.isAdjective();
      if (content && (token.isVerb() || !isTimeNoun(token))) {
        return at;
      }
      at = token.head();
    }
    return -1;
  }

  private boolean isTimeNoun(Token token) {
    String lemma = token.lemma();
    return words.is("unit", lemma)
        || (words.is("month", lemma) && token.isProperNoun())
        || words.is("weekday", lemma)
        || words.is("part-of-day", lemma)
        || words.is("part", lemma);
  }

  private boolean isModifier(int head, FoundTime time) {
    Token token = sentence.token(head);
    boolean before = token.head() > time.lastToken();
    if (MODIFIERS.contains(token.relation()) && before) {
      return true;
    }
    int preposition = token.head();
    return preposition >= 0 && sentence.token(preposition).lemma().equals("of");
  }

  /** The verb (or root) of the clause a token stands in. */
  private int clauseOf(int token) {
    int at = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token here = sentence.token(at);
      boolean own = here.isVerb() || isClause(here.relation());
      if (own || here.head() < 0) {
        return at;
      }
      at = here.head();
    }
    return at;
  }

  private static boolean isClause(Relation relation) {
    return switch (relation) {
      case RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, CLAUSAL_COMPLEMENT, PARATAXIS -> true;
      default -> false;
    };
  }

  /** A noun told of, not told: "condemned the massacre on Friday". */
  private boolean isReaction(int trigger, int clause) {
    return trigger != clause
        && sentence.token(trigger).isNoun()
        && words.is("speech", sentence.token(clause).lemma())
        && !isReportedThere(trigger, clause);
  }

  /** "A clash was reported on 3 May near Dorra": news of the day on which it happened. */
  private boolean isReportedThere(int trigger, int clause) {
    boolean told =
        words.is("observing", sentence.token(clause).lemma())
            && sentence.findChild(clause, Relation.PASSIVE_AUXILIARY).isPresent();
    Optional<Token> subject =
        sentence.findChild(clause, Relation.PASSIVE_SUBJECT, Relation.SUBJECT);
    return told && subject.map(s -> s.index() == trigger).orElse(true);
  }

  /** Whether one clause happens at the time of another it hangs on. */
  private boolean goesAlong(int clause, int other) {
    int at = clause;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (at == other) {
        return true;
      }
      Token token = sentence.token(at);
      boolean along =
          switch (token.relation()) {
            case CONJUNCT, OPEN_CLAUSAL_COMPLEMENT -> !isPerfectPast(at);
            case ADVERBIAL_CLAUSE -> isSameTime(at);
            case PREPOSITION_CLAUSE, PREPOSITION_OBJECT ->
                token.head() >= 0
                    && !OTHER_TIME.contains(sentence.token(token.head()).lemma())
                    && !words.is("speech", sentence.token(token.head()).lemma());
            case NOUN_CLAUSE, RELATIVE_CLAUSE -> false;
            case CLAUSAL_COMPLEMENT ->
                token.head() >= 0 && !words.is("speech", sentence.token(token.head()).lemma());
            default -> !token.isVerb();
          };
      if (!along) {
        return false;
      }
      at = verbAbove(at);
    }
    return false;
  }

  private int verbAbove(int at) {
    int above = sentence.token(at).head();
    while (above >= 0 && !sentence.token(above).isVerb() && sentence.token(above).head() >= 0) {
      above = sentence.token(above).head();
    }
    return above;
  }

  private boolean isSameTime(int verb) {
    OptionalInt marker = marker(verb);
    if (marker.isEmpty()) {
      return !isPerfectPast(verb);
    }
    String word = sentence.token(marker.getAsInt()).lemma();
    return SAME_TIME.contains(word) && !isPerfectPast(verb);
  }

  private OptionalInt marker(int verb) {
    for (Token child : sentence.children(verb)) {
      String lemma = child.lemma();
      if (child.relation() == Relation.MARKER
          || ((SAME_TIME.contains(lemma) || OTHER_TIME.contains(lemma))
              && child.index() < verb
              && (child.relation() == Relation.ADVERB || child.relation() == Relation.OTHER))) {
        return OptionalInt.of(child.index());
      }
    }
    return OptionalInt.empty();
  }

  private boolean isPerfectPast(int verb) {
    for (Token child : sentence.listChildren(verb, Relation.AUXILIARY)) {
      if (child.lemma().equals("have") && child.tag().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an event may take the date that opens the sentence though its clause is another. */
  private boolean mayBorrow(int trigger, int clause) {
    int at = clause;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      if (isPerfectPast(at)) {
        return false;
      }
      OptionalInt marker = marker(at);
      if (marker.isPresent() && OTHER_TIME.contains(sentence.token(marker.getAsInt()).lemma())) {
        return false;
      }
      int head = sentence.token(at).head();
      boolean afterPreposition = head >= 0 && OTHER_TIME.contains(sentence.token(head).lemma());
      if (afterPreposition) {
        return false;
      }
      at = head;
    }
    boolean purpose =
        sentence.token(clause).relation() == Relation.ADVERBIAL_CLAUSE && isInfinitive(clause);
    return !isReaction(trigger, clause) && (purpose || !isElsewhere(trigger));
  }

  /** "blocks", "is blocking", "has not admitted". */
  @Override
  public boolean isPresent(int trigger) {
    int verb = clauseOf(trigger);
    if (isPresentTag(sentence.token(verb).tag())) {
      return true;
    }
    for (Token child :
        sentence.listChildren(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)) {
      if (isPresentTag(child.tag())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPresentTag(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  @Override
  public boolean isElsewhere(int trigger) {
    int clause = clauseOf(trigger);
    for (Token child : sentence.listChildren(clause, Relation.AUXILIARY)) {
      if ((child.tag().equals("MD") && !child.lemma().equals("could"))
          || child.tag().equals("TO")) {
        return true;
      }
    }
    OptionalInt marker = marker(clause);
    return isPerfectPast(clause)
        || (marker.isPresent() && OTHER_TIME.contains(sentence.token(marker.getAsInt()).lemma()))
        || sentence.token(clause).relation() == Relation.RELATIVE_CLAUSE
        || isReaction(trigger, clause);
  }
}
