package org.cronista.coder.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.quantity.FoundQuantity.Kind;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;
import org.cronista.packs.Cues;

/**
 * Ties the numbers of a sentence to the events they count: a number on a role counts what the frame
 * says that role counts ("four <i>protesters</i> were killed"), a number on the trigger counts the
 * events ("365 <i>arrests</i>"), a counted noun says it by itself ("80 <i>dead</i>"), a duration
 * belongs to the event it measures.
 */
public final class QuantityTying {

  private static final Set<String> PERSONS_MEASURES =
      Set.of(
          "killed",
          "injured",
          "arrested",
          "disappeared",
          "displaced",
          "dismissed",
          "participants",
          "armed");

  private final Cues cues;

  /** Uses the counted nouns and cumulative phrases of {@code cues}. */
  public QuantityTying(Cues cues) {
    this.cues = cues;
  }

  /**
   * The quantities of each match.
   *
   * @param matches the frames found in the sentence
   * @param found the numbers found in it
   * @return by index of the match; matches without a quantity are left out
   */
  public Map<Integer, List<Quantity>> tie(
      Sentence sentence, List<FrameMatch> matches, List<FoundQuantity> found) {
    Map<Integer, List<Quantity>> tied = new HashMap<>();
    boolean cumulative = isCumulative(sentence);
    for (FoundQuantity quantity : found) {
      tieOne(sentence, matches, quantity, cumulative)
          .ifPresent(
              t -> tied.computeIfAbsent(t.match(), k -> new ArrayList<>()).add(t.quantity()));
    }
    return tied;
  }

  private record Tied(int match, Quantity quantity) {}

  private Optional<Tied> tieOne(
      Sentence sentence, List<FrameMatch> matches, FoundQuantity found, boolean cumulative) {
    if (found.kind() == Kind.DURATION) {
      return duration(sentence, matches, found)
          .map(i -> tied(sentence, i, found, Measure.DURATION, false));
    }
    if (found.kind() == Kind.MONEY) {
      return governing(sentence, matches, found.lastToken())
          .or(() -> matches.size() == 1 ? Optional.of(0) : Optional.empty())
          .map(i -> tied(sentence, i, found, Measure.MONEY, false));
    }
    if (found.kind() == Kind.SHARE) {
      return governing(sentence, matches, found.lastToken())
          .map(i -> tied(sentence, i, found, Measure.SHARE, false));
    }
    Optional<Tied> byRole = byRole(sentence, matches, found, cumulative);
    if (byRole.isPresent()) {
      return byRole;
    }
    Optional<Measure> counted = countedMeasure(sentence, found);
    if (counted.isPresent()) {
      return nearest(sentence, matches, found, counted.get())
          .map(i -> tied(sentence, i, found, counted.get(), cumulative));
    }
    return cumulative ? cumulativeTotal(sentence, matches, found) : Optional.empty();
  }

  private Optional<Tied> byRole(
      Sentence sentence, List<FrameMatch> matches, FoundQuantity found, boolean cumulative) {
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      Map<String, Measure> counts = match.frame().counts();
      if (counts.containsKey("trigger")
          && !Measure.DURATION.equals(counts.get("trigger"))
          && isCountedBy(match, found)) {
        return Optional.of(tied(sentence, i, found, counts.get("trigger"), cumulative));
      }
    }
    Optional<Tied> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      for (String role : List.of("recipient", "actor")) {
        List<Integer> heads = "recipient".equals(role) ? match.recipients() : match.actors();
        Measure measure = match.frame().counts().get(role);
        int distance = Math.abs(match.head() - found.lastToken());
        if (measure != null && isOnRole(sentence, heads, found) && distance < bestDistance) {
          best = Optional.of(tied(sentence, i, found, measure, cumulative));
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static boolean isCountedBy(FrameMatch match, FoundQuantity found) {
    boolean onHead = found.counted() == match.head();
    boolean justBefore = found.lastToken() + 1 == match.firstToken();
    boolean inside = match.trigger().contains(found.counted());
    return onHead || justBefore || inside;
  }

  /** The counted noun is the role's head, or the number itself stands for it. */
  private static boolean isOnRole(Sentence sentence, List<Integer> heads, FoundQuantity found) {
    for (int head : heads) {
      boolean same =
          head == found.counted() || (found.firstToken() <= head && head <= found.lastToken());
      if (same) {
        return true;
      }
      boolean appositive =
          sentence.token(found.counted()).relation() == Relation.APPOSITION
              && sentence.token(found.counted()).head() == head;
      if (appositive) {
        return true;
      }
    }
    return false;
  }

  private Optional<Measure> countedMeasure(Sentence sentence, FoundQuantity found) {
    int noun = found.counted();
    Token token = sentence.token(noun);
    String two = noun > 0 ? sentence.lemmas(noun - 1, noun) : "";
    Measure measure = cues.counted().get(two);
    if (measure == null) {
      measure = cues.counted().get(token.lemma());
    }
    if (measure == null) {
      measure = cues.counted().get(token.form().toLowerCase(Locale.ROOT));
    }
    if (measure == null && found.lastToken() + 1 < sentence.size()) {
      measure = cues.counted().get(sentence.token(found.lastToken() + 1).lemma());
    }
    return Optional.ofNullable(measure);
  }

  /** The match of the same measure nearest by, else the one that governs the number. */
  private static Optional<Integer> nearest(
      Sentence sentence, List<FrameMatch> matches, FoundQuantity found, Measure measure) {
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      int distance = Math.abs(match.head() - found.lastToken());
      if (match.frame().counts().containsValue(measure) && distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    if (best >= 0) {
      return Optional.of(best);
    }
    return governing(sentence, matches, found.lastToken())
        .filter(i -> suits(matches.get(i), measure))
        .or(() -> first(matches, measure));
  }

  private static Optional<Integer> first(List<FrameMatch> matches, Measure measure) {
    for (int i = 0; i < matches.size(); i++) {
      if (suits(matches.get(i), measure)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Only material events can have casualties, crowds or blockades. */
  private static boolean suits(FrameMatch match, Measure measure) {
    return !PERSONS_MEASURES.contains(measure.key())
        || match.type().quadClass() == org.cronista.model.PloverType.QuadClass.MATERIAL_CONFLICT;
  }

  /** The match whose trigger lies nearest above the token in the syntax. */
  private static Optional<Integer> governing(
      Sentence sentence, List<FrameMatch> matches, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < 30; steps++) {
      for (int i = 0; i < matches.size(); i++) {
        if (matches.get(i).head() == at || matches.get(i).lightVerb().orElse(-1) == at) {
          return Optional.of(i);
        }
      }
      at = sentence.token(at).head();
    }
    return Optional.empty();
  }

  /** A length belongs to the noun it modifies, else to the verb it hangs on. */
  private static Optional<Integer> duration(
      Sentence sentence, List<FrameMatch> matches, FoundQuantity found) {
    for (int i = 0; i < matches.size(); i++) {
      FrameMatch match = matches.get(i);
      if (match.trigger().contains(found.counted())
          || match.trigger().contains(sentence.token(found.lastToken()).head())) {
        return Optional.of(i);
      }
    }
    Token unit = sentence.token(found.lastToken());
    Optional<Integer> lasting = lasting(sentence, matches, unit);
    if (lasting.isPresent()) {
      return lasting;
    }
    boolean adverbial =
        unit.relation() == Relation.ADVERBIAL_NOUN
            || (unit.relation() == Relation.PREPOSITION_OBJECT
                && unit.head() >= 0
                && Set.of("for", "during", "over").contains(sentence.token(unit.head()).lemma()));
    boolean ofEvent = false;
    for (int i = 0; i < matches.size() && !adverbial; i++) {
      Optional<Token> of = sentence.findChild(found.lastToken(), Relation.PREPOSITION);
      ofEvent =
          of.isPresent()
              && "of".equals(of.get().lemma())
              && sentence
                      .findChild(of.get().index(), Relation.PREPOSITION_OBJECT)
                      .map(Token::index)
                      .orElse(-1)
                  == matches.get(i).head();
      if (ofEvent) {
        return Optional.of(i);
      }
    }
    return adverbial
        ? governing(sentence, matches, found.lastToken())
            .filter(
                i ->
                    matches.get(i).type().quadClass()
                        == org.cronista.model.PloverType.QuadClass.MATERIAL_CONFLICT)
        : Optional.empty();
  }

  /**
   * "the strike lasted eleven days": the length belongs to the event that is the verb's subject.
   */
  private static Optional<Integer> lasting(
      Sentence sentence, List<FrameMatch> matches, Token unit) {
    int verb = unit.head();
    if (verb >= 0 && unit.relation() == Relation.PREPOSITION_OBJECT) {
      verb = sentence.token(verb).head();
    }
    for (int i = 0; verb >= 0 && i < matches.size(); i++) {
      Token head = sentence.token(matches.get(i).head());
      boolean subject =
          head.relation() == Relation.SUBJECT || head.relation() == Relation.PASSIVE_SUBJECT;
      if (subject && head.head() == verb) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Tied> cumulativeTotal(
      Sentence sentence, List<FrameMatch> matches, FoundQuantity found) {
    for (Token token : sentence.tokens()) {
      Measure measure = cues.counted().get(token.lemma());
      if (measure == null && "victim".equals(token.lemma())) {
        measure = Measure.KILLED;
      }
      if (measure != null) {
        Measure told = measure;
        return first(matches, told).map(i -> tied(sentence, i, found, told, true));
      }
    }
    for (int i = 0; i < matches.size(); i++) {
      Map<String, Measure> counts = matches.get(i).frame().counts();
      Measure measure = counts.getOrDefault("recipient", counts.get("trigger"));
      if (measure != null && PERSONS_MEASURES.contains(measure.key())) {
        return Optional.of(tied(sentence, i, found, measure, true));
      }
    }
    return Optional.empty();
  }

  private boolean isCumulative(Sentence sentence) {
    String lower = " " + sentence.text().toLowerCase(Locale.ROOT) + " ";
    return cues.cumulative().stream().anyMatch(p -> lower.contains(" " + p + " "));
  }

  private Tied tied(
      Sentence sentence, int match, FoundQuantity found, Measure what, boolean cumulative) {
    String unit = found.unit().isEmpty() ? unitOf(what) : found.unit();
    Optional<String> of = Optional.empty();
    if (PERSONS_MEASURES.contains(what.key()) && found.counted() > found.lastToken()) {
      int[] phrase = new Grammar(sentence).nounPhrase(found.counted());
      int first = Math.max(phrase[0], found.lastToken() + 1);
      if (first <= phrase[1]
          && !cues.counted().containsKey(sentence.token(found.counted()).lemma())) {
        of = Optional.of(sentence.words(first, phrase[1]));
      }
    }
    return new Tied(
        match,
        new Quantity(
            sentence.mention(found.firstToken(), found.lastToken()),
            what,
            found.interval(),
            found.qualifier(),
            unit,
            of,
            cumulative));
  }

  private static String unitOf(Measure what) {
    return PERSONS_MEASURES.contains(what.key()) ? "persons" : what.key();
  }
}
