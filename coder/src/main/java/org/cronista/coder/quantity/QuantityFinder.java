package org.cronista.coder.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.quantity.FoundQuantity.Kind;
import org.cronista.model.Interval;
import org.cronista.model.Quantity.Qualifier;
import org.cronista.packs.Cues;
import org.cronista.packs.Cues.QualifierWords;
import org.cronista.packs.Cues.VagueNumber;

/**
 * Finds numbers that may count something of an event: in digits, in words and vague ones, with
 * their qualifiers and ranges. Years, decree numbers, ages, distances and ordinals are left out.
 *
 * <p>Bounds follow the contract: "about N" is N ± 10 %, "almost N" from 0.9 N, "up to N" from 0.
 */
public final class QuantityFinder {

  private static final Set<String> DURATIONS =
      Set.of(
          "seconds",
          "minutes",
          "hours",
          "days",
          "nights",
          "weeks",
          "fortnights",
          "months",
          "years",
          "decades",
          "weekends");
  private static final Set<String> SHARES = Set.of("percent", "percentage points");
  private static final Set<String> NOT_MONEY_UNITS =
      Set.of("quarters", "half-years", "centuries", "generations");
  private static final Set<String> NAMED_BY_NUMBER =
      Set.of(
          "decree",
          "law",
          "article",
          "resolution",
          "no.",
          "no",
          "nos.",
          "number",
          "act",
          "bill",
          "chapter",
          "section",
          "page",
          "edition",
          "issue",
          "vol.",
          "volume",
          "figure",
          "table",
          "route",
          "highway",
          "kilometre",
          "kilometer",
          "km",
          "district",
          "brigade",
          "unit",
          "regiment",
          "battalion",
          "flight",
          "convention",
          "order",
          "clause",
          "paragraph",
          "room",
          "gate",
          "pit",
          "shaft",
          "ward",
          "zone",
          "line",
          "camp",
          "sector",
          "xx");
  private static final Map<String, String> CURRENCY_SIGNS =
      Map.of(
          "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "us$", "USD", "bs", "BOB", "bs.", "BOB",
          "r$", "BRL", "₹", "INR");
  private static final Set<String> NOBODY = Set.of("no one", "nobody", "none");
  private static final int MAX_PHRASE = 6;

  private final Cues cues;
  private final Map<String, VagueNumber> vague = new HashMap<>();
  private final Map<String, Qualifier> qualifiers = new HashMap<>();

  /** Uses the number words of {@code cues}. */
  public QuantityFinder(Cues cues) {
    this.cues = cues;
    for (VagueNumber number : cues.vagueNumbers()) {
      vague.putIfAbsent(number.words(), number);
    }
    for (QualifierWords words : cues.qualifiers()) {
      qualifiers.putIfAbsent(words.words(), words.kind());
    }
  }

  /** A number's tokens and bounds before qualifiers are looked at. */
  private record Core(
      int first, int last, double low, Optional<Double> high, boolean vague, boolean range) {}

  /**
   * Finds the quantities of a sentence, in text order.
   *
   * @param taken tokens that belong to dates and other time expressions that are no durations
   */
  public List<FoundQuantity> find(Sentence sentence, Set<Integer> taken) {
    List<FoundQuantity> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Core> core = taken.contains(at) ? Optional.empty() : coreAt(sentence, at);
      if (core.isEmpty()) {
        at++;
        continue;
      }
      build(sentence, core.get(), taken).ifPresent(found::add);
      at = core.get().last() + 1;
    }
    return found;
  }

  private Optional<Core> coreAt(Sentence sentence, int at) {
    String two = at + 1 < sentence.size() ? sentence.lowerForms(at, at + 1) : "";
    String one = sentence.lowerForms(at, at);
    if (NOBODY.contains(two)) {
      return Optional.of(new Core(at, at + 1, 0, Optional.of(0.0), false, false));
    }
    if ("not one".equals(two) || "not a single".equals(two)) {
      return Optional.of(new Core(at, at + 1, 0, Optional.of(0.0), false, false));
    }
    boolean noNoun =
        "no".equals(one) && at + 1 < sentence.size() && isCountableNext(sentence, at + 1);
    if (NOBODY.contains(one) || noNoun) {
      return Optional.of(new Core(at, at, 0, Optional.of(0.0), false, false));
    }
    Optional<Core> vagueNumber = vagueAt(sentence, at);
    Optional<NumberWords.Read> number = NumberWords.readAt(sentence, at);
    if (vagueNumber.isPresent()
        && (number.isEmpty() || vagueNumber.get().last() >= number.get().last())) {
      return vagueNumber;
    }
    return number.map(n -> range(sentence, at, n));
  }

  private static boolean isCountableNext(Sentence sentence, int index) {
    for (int i = index; i < sentence.size() && i < index + 3; i++) {
      Token token = sentence.token(i);
      if ("NNS".equals(token.tag()) || "NN".equals(token.tag())) {
        return true;
      }
      if (token.isAdjective() && isArgument(token)) {
        return true;
      }
      if (!token.isAdjective() && !token.isProperNoun()) {
        return false;
      }
    }
    return false;
  }

  /** "one <i>civilian</i> died": an adjective that stands for a person. */
  private static boolean isArgument(Token token) {
    return switch (token.relation()) {
      case SUBJECT, PASSIVE_SUBJECT, OBJECT -> true;
      default -> false;
    };
  }

  private Optional<Core> vagueAt(Sentence sentence, int at) {
    for (int length = MAX_PHRASE; length >= 1; length--) {
      int last = at + length - 1;
      if (last < sentence.size()) {
        VagueNumber number = vague.get(sentence.lowerForms(at, last));
        if (number != null && isVagueHere(sentence, at, last)) {
          int end = "of".equals(sentence.token(last).lemma()) && length > 1 ? last - 1 : last;
          boolean exact = number.high().isPresent() && number.high().get() == number.low();
          return Optional.of(new Core(at, end, number.low(), number.high(), !exact, false));
        }
      }
    }
    return Optional.empty();
  }

  /** "scores" may be goals, "few" and "both" mere determiners of something uncounted. */
  private static boolean isVagueHere(Sentence sentence, int first, int last) {
    Token token = sentence.token(last);
    return !token.isVerb() || first < last;
  }

  /** "20 to 30", "20-30", "between 20 and 30". */
  private static Core range(Sentence sentence, int at, NumberWords.Read low) {
    int next = low.last() + 1;
    if (next + 1 < sentence.size()) {
      String joint = sentence.token(next).form().toLowerCase(Locale.ROOT);
      boolean sign = isSignBefore(sentence, at);
      int before = sign ? at - 2 : at - 1;
      boolean between = before >= 0 && "between".equals(sentence.token(before).lemma());
      boolean joins =
          joint.equals("to")
              || joint.equals("-")
              || joint.equals("–")
              || joint.equals("or")
              || (between && joint.equals("and"));
      Optional<NumberWords.Read> high =
          joins ? highEnd(sentence, next + 1, sign) : Optional.empty();
      if (high.isPresent() && !isVerbTo(sentence, at, next)) {
        double from =
            scaledLike(low.value(), high.get().value(), sentence, low.last(), high.get().last());
        if (from < high.get().value()) {
          return new Core(
              between && !sign ? at - 1 : at,
              high.get().last(),
              from,
              Optional.of(high.get().value()),
              false,
              true);
        }
      }
    }
    return new Core(at, low.last(), low.value(), Optional.of(low.value()), false, false);
  }

  /** The upper number of a range, whose currency sign may be repeated: "$20 to $30 million". */
  private static Optional<NumberWords.Read> highEnd(Sentence sentence, int at, boolean money) {
    boolean repeated = money && at + 1 < sentence.size() && isSignBefore(sentence, at + 1);
    return NumberWords.readAt(sentence, repeated ? at + 1 : at);
  }

  /** "from 10 to 20", "by 10 to 20" tell a change, not a range. */
  private static boolean isVerbTo(Sentence sentence, int at, int joint) {
    return at > 0
        && Set.of("from", "by").contains(sentence.token(at - 1).lemma())
        && "to".equals(sentence.token(joint).lemma());
  }

  /** "rose <i>by 40</i> to 310": by how much a count changed counts nothing that was done. */
  private boolean isDifference(Sentence sentence, Core core) {
    if (core.first() == 0 || !"by".equals(sentence.token(core.first() - 1).lemma())) {
      return false;
    }
    int above = sentence.token(core.first() - 1).head();
    return above >= 0
        && cues.lists()
            .getOrDefault("changing-verbs", Set.of())
            .contains(sentence.token(above).lemma());
  }

  /** "two to three thousand" means thousands on both ends. */
  private static double scaledLike(
      double low, double high, Sentence sentence, int lowLast, int highLast) {
    String lastWord = sentence.token(highLast).form().toLowerCase(Locale.ROOT);
    boolean scaled = Set.of("hundred", "thousand", "million", "billion").contains(lastWord);
    boolean lowScaled =
        Set.of("hundred", "thousand", "million", "billion")
            .contains(sentence.token(lowLast).form().toLowerCase(Locale.ROOT));
    if (!scaled || lowScaled || low >= 100) {
      return low;
    }
    double scale =
        switch (lastWord) {
          case "hundred" -> 1e2;
          case "thousand" -> 1e3;
          case "million" -> 1e6;
          default -> 1e9;
        };
    return low * scale < high ? low * scale : low;
  }

  private Optional<FoundQuantity> build(Sentence sentence, Core core, Set<Integer> taken) {
    int after = core.last() + 1;
    boolean hyphen = after < sentence.size() && "-".equals(sentence.token(after).form());
    int unitAt = hyphen ? after + 1 : after;
    String unit = unitAt < sentence.size() ? unitOf(sentence, unitAt) : "";
    int unitEnd = unitAt + (isTwoWordUnit(sentence, unitAt) ? 1 : 0);
    boolean sign = isSignBefore(sentence, core.first());
    Kind kind = Kind.COUNT;
    int last = core.last();
    int first = core.first();
    if (sign) {
      kind = Kind.MONEY;
      first--;
      unit = CURRENCY_SIGNS.getOrDefault(sentence.lowerForms(first, first), "money");
    } else if (SHARES.contains(unit)
        || (unitAt < sentence.size() && "%".equals(sentence.token(unitAt).form()))) {
      kind = Kind.SHARE;
      last = unitEnd;
      unit = "percent";
    } else if (DURATIONS.contains(unit)) {
      kind = Kind.DURATION;
      last = unitAt;
      if (isAge(sentence, unitAt) || isPointInTime(sentence, unitAt)) {
        return Optional.empty();
      }
    } else if (!unit.isEmpty() && isCurrency(unit)) {
      kind = Kind.MONEY;
      last = unitEnd;
    } else if (hyphen && unitAt < sentence.size() && isStrength(sentence, unitAt)) {
      last = unitAt;
    } else if (!unit.isEmpty()) {
      return Optional.empty();
    }
    if (kind == Kind.COUNT
        && (isNameOrYear(sentence, core)
            || isPartOrAge(sentence, core)
            || isDifference(sentence, core)
            || overlaps(core, taken))) {
      return Optional.empty();
    }
    return Optional.of(qualify(sentence, core, first, last, kind, unit));
  }

  /** "a 1,500-strong column". */
  private static boolean isStrength(Sentence sentence, int index) {
    return "strong".equals(sentence.token(index).lemma());
  }

  private static boolean isSignBefore(Sentence sentence, int index) {
    return index > 0 && CURRENCY_SIGNS.containsKey(sentence.lowerForms(index - 1, index - 1));
  }

  private boolean isTwoWordUnit(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && (cues.units().containsKey(sentence.lemmas(at, at + 1))
            || cues.units().containsKey(sentence.lowerForms(at, at + 1)));
  }

  private static boolean overlaps(Core core, Set<Integer> taken) {
    return taken.contains(core.last());
  }

  private String unitOf(Sentence sentence, int at) {
    int end = Math.min(at + 1, sentence.size() - 1);
    String two = isTwoWordUnit(sentence, at) ? sentence.lemmas(at, end) : "";
    String unit =
        cues.units().getOrDefault(two, cues.units().getOrDefault(sentence.token(at).lemma(), ""));
    return NOT_MONEY_UNITS.contains(unit) ? "" : unit;
  }

  /** Currencies are told by their ISO code or by a currency word; other units measure things. */
  private static boolean isCurrency(String unit) {
    return unit.matches("[A-Z]{3}")
        || Set.of(
                "dollar",
                "peso",
                "real",
                "pound",
                "franc",
                "rupee",
                "dinar",
                "rial",
                "crown",
                "shilling",
                "pesos",
                "dollars",
                "pounds",
                "francs",
                "rupees",
                "dinars")
            .contains(unit);
  }

  private static boolean isAge(Sentence sentence, int unitAt) {
    int next = unitAt + 1;
    if (next < sentence.size() && "-".equals(sentence.token(next).form())) {
      next++;
    }
    return next < sentence.size()
        && Set.of("old", "older", "younger").contains(sentence.token(next).lemma());
  }

  /** "two years later", "three days ago": a date, not a length. */
  private static boolean isPointInTime(Sentence sentence, int unitAt) {
    int next = unitAt + 1;
    return next < sentence.size()
        && Set.of("later", "ago", "earlier", "before", "after", "prior", "since")
            .contains(sentence.token(next).form().toLowerCase(Locale.ROOT));
  }

  /** "Decree 5503", "No. 1720", "March 14", "2003": a name or a year. */
  private static boolean isNameOrYear(Sentence sentence, Core core) {
    Token number = sentence.token(core.first());
    if (core.first() > 0) {
      Token before = sentence.token(core.first() - 1);
      String word = before.form().toLowerCase(Locale.ROOT);
      boolean named =
          NAMED_BY_NUMBER.contains(word) && !(word.equals("no") && !number.form().matches("\\d.*"));
      boolean properBefore =
          before.isProperNoun()
              && number.form().matches("\\d+")
              && number.relation() != Relation.NOMINAL_MODIFIER;
      if (named || properBefore || "#".equals(word) || "№".equals(word)) {
        return true;
      }
    }
    boolean yearLike =
        core.first() == core.last() && number.form().matches("1[5-9]\\d\\d|20\\d\\d");
    boolean followedByPlural =
        core.last() + 1 < sentence.size() && sentence.token(core.last() + 1).tag().equals("NNS");
    if (yearLike && !followedByPlural) {
      return true;
    }
    boolean pronounOne =
        number.form().equalsIgnoreCase("one")
            && !(core.last() + 1 < sentence.size() && isCountableNext(sentence, core.last() + 1))
            && (!isElliptic(sentence, core) || isReciprocal(sentence, core.last()));
    boolean decimal = number.form().matches("\\d+\\.\\d+") && core.first() == core.last();
    return pronounOne || decimal;
  }

  /** "shot <i>one another</i>". */
  private static boolean isReciprocal(Sentence sentence, int index) {
    return index + 1 < sentence.size() && "another".equals(sentence.token(index + 1).lemma());
  }

  /** "one was killed": the number stands for a person. */
  private static boolean isElliptic(Sentence sentence, Core core) {
    Relation relation = sentence.token(core.last()).relation();
    return relation == Relation.PASSIVE_SUBJECT
        || relation == Relation.SUBJECT
        || relation == Relation.OBJECT;
  }

  /** "including two women" is part of another number; "Ana, 34, …" is an age. */
  private static boolean isPartOrAge(Sentence sentence, Core core) {
    int before = core.first() - 1;
    for (int i = before; i >= 0 && i >= before - 4; i--) {
      String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
      if (Set.of("including", "among").contains(word)) {
        return true;
      }
      if (word.equals(",") && i < before) {
        break;
      }
    }
    boolean comma = before >= 0 && ",".equals(sentence.token(before).form());
    boolean commaAfter =
        core.last() + 1 < sentence.size() && ",".equals(sentence.token(core.last() + 1).form());
    if (comma && commaAfter && before > 0 && sentence.token(before - 1).isProperNoun()) {
      return true;
    }
    return before >= 0
        && Set.of("aged", "age").contains(sentence.token(before).form().toLowerCase(Locale.ROOT));
  }

  /** "before the day was <i>over</i> four people …": the word belongs to the verb before it. */
  private static boolean endsClause(Sentence sentence, int start, int end) {
    return start == end
        && start > 0
        && "over".equals(sentence.token(start).lemma())
        && "be".equals(sentence.token(start - 1).lemma());
  }

  private FoundQuantity qualify(
      Sentence sentence, Core core, int first, int last, Kind kind, String unit) {
    Qualifier qualifier =
        core.range() ? Qualifier.RANGE : core.vague() ? Qualifier.VAGUE : Qualifier.EXACT;
    int from = first;
    int to = last;
    for (int length = 4; length >= 1; length--) {
      int start = first - length;
      if (start >= 0) {
        Qualifier kindBefore = qualifiers.get(sentence.lowerForms(start, first - 1));
        if (kindBefore == Qualifier.EXACT) {
          break; // "only four" is four
        }
        if (kindBefore != null && !endsClause(sentence, start, first - 1)) {
          from = start;
          qualifier = core.range() ? qualifier : kindBefore;
          break;
        }
      }
    }
    for (int length = 2; length >= 1; length--) {
      int end = last + length;
      if (end < sentence.size()) {
        String words = sentence.lowerForms(last + 1, end);
        if (words.startsWith("or ") && qualifiers.containsKey(words)) {
          qualifier = qualifiers.getOrDefault(words, qualifier);
          to = end;
          break;
        }
      }
    }
    return new FoundQuantity(
        from,
        to,
        countedNoun(sentence, core, last),
        kind == Kind.COUNT && isStrict(sentence, from)
            ? Interval.between(0, Math.max(0, core.low() - 1), Optional.empty())
            : interval(core, qualifier),
        qualifier,
        kind,
        unit);
  }

  /** "fewer than ten" are nine at most, for people and things come whole. */
  private static boolean isStrict(Sentence sentence, int first) {
    int second = Math.min(first + 1, sentence.size() - 1);
    return Set.of("under", "below").contains(sentence.lowerForms(first, first))
        || Set.of("fewer than", "less than").contains(sentence.lowerForms(first, second));
  }

  private static Interval interval(Core core, Qualifier qualifier) {
    double low = core.low();
    double high = core.high().orElse(low);
    return switch (qualifier) {
      case AT_LEAST ->
          core.vague()
              ? new Interval(low, false, Optional.empty(), Optional.empty())
              : Interval.atLeast(low);
      case MORE_THAN ->
          core.vague()
              ? new Interval(low, false, Optional.empty(), Optional.empty())
              : Interval.moreThan(low);
      case ABOUT ->
          core.vague()
              ? new Interval(low, false, core.high(), Optional.empty())
              : Interval.between(Math.rint(low * 0.9), Math.rint(high * 1.1), Optional.of(low));
      case ALMOST ->
          core.vague()
              ? new Interval(low, false, core.high(), Optional.empty())
              : Interval.between(Math.rint(low * 0.9), high, Optional.of(low));
      case AT_MOST -> Interval.between(0, high, Optional.of(high));
      case RANGE -> Interval.between(low, high, Optional.empty());
      case VAGUE -> new Interval(low, false, core.high(), Optional.empty());
      case EXACT -> Interval.exactly(low);
    };
  }

  /** The noun the number modifies: by syntax, else the next noun before any verb. */
  private static int countedNoun(Sentence sentence, Core core, int last) {
    Token number = sentence.token(core.last());
    if (sentence.isParsed()) {
      int at = isStrength(sentence, last) ? last : core.last();
      for (int steps = 0; steps < 5; steps++) {
        Token token = sentence.token(at);
        boolean modifier =
            switch (token.relation()) {
              case NOMINAL_MODIFIER, DETERMINER, ADJECTIVE, COMPOUND -> true;
              default -> false;
            };
        if (!modifier || token.head() < 0) {
          break;
        }
        at = token.head();
      }
      if (at != core.last() && at > last && !hasVerbBetween(sentence, last, at)) {
        return partitive(sentence, at);
      }
    }
    for (int i = last + 1; i < sentence.size() && i <= last + 4; i++) {
      Token token = sentence.token(i);
      boolean person = token.isAdjective() && isArgument(token);
      if ((token.isNoun() || person) && adjacentPhrase(sentence, last, i)) {
        return i;
      }
    }
    return partitive(sentence, number.index());
  }

  private static boolean hasVerbBetween(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.token(i).tag().startsWith("VB") && !"VBN".equals(sentence.token(i).tag())) {
        return true;
      }
    }
    return false;
  }

  /** "dozens of miners", "eight of the miners": the noun after "of" is what is counted. */
  private static int partitive(Sentence sentence, int index) {
    for (Token preposition : sentence.listChildren(index, Relation.PREPOSITION)) {
      boolean number =
          sentence.token(index).isNumber()
              || Set.of(
                      "dozen",
                      "score",
                      "hundred",
                      "thousand",
                      "million",
                      "ten",
                      "couple",
                      "handful",
                      "number",
                      "group",
                      "majority")
                  .contains(sentence.token(index).lemma());
      if (number && "of".equals(preposition.lemma())) {
        return sentence
            .findChild(preposition.index(), Relation.PREPOSITION_OBJECT)
            .map(Token::index)
            .orElse(index);
      }
    }
    return index;
  }

  private static boolean adjacentPhrase(Sentence sentence, int last, int noun) {
    for (int i = last + 1; i < noun; i++) {
      Token token = sentence.token(i);
      boolean inPhrase =
          token.isAdjective()
              || token.isNoun()
              || "-".equals(token.form())
              || "of".equals(token.lemma())
              || "DT".equals(token.tag())
              || "VBN".equals(token.tag())
              || "JJ".equals(token.tag());
      if (!inPhrase) {
        return false;
      }
    }
    return true;
  }
}
