package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventTime;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;
import org.cronista.model.Quantity.Qualifier;

/**
 * The other end of an event whose length is told with the day it began or ended: "the 16-day strike
 * began on 4 March" ended on the 19th, both days counted.
 */
public final class Lengths {

  private static final TimeWords WORDS = TimeWords.english();

  /** Longer than this, a length is not meant to the day. */
  private static final int LONGEST_DAYS = 366;

  private Lengths() {}

  /**
   * The time with its other end.
   *
   * @param trigger the token that tells the event
   * @param time when it is said to have happened
   * @param quantities the numbers that belong to it
   * @return the same time, when no exact length in days or weeks is told, or the sentence does not
   *     say that it began or ended then
   */
  public static EventTime complete(
      Sentence sentence, int trigger, EventTime time, List<Quantity> quantities) {
    Optional<Integer> days = days(quantities);
    boolean fine = time.precision() == DatePrecision.DAY || time.precision() == DatePrecision.MONTH;
    if (days.isEmpty() || !fine || !sentence.isParsed()) {
      return time;
    }
    int more = days.get() - 1;
    if (time.precision() == DatePrecision.MONTH) {
      return completeMonth(sentence, trigger, time, more);
    }
    if (isTold(sentence, trigger, "beginning")) {
      return range(time, time.start(), time.start().plusDays(more), "its end from its length");
    }
    return isTold(sentence, trigger, "ending")
        ? range(time, time.end().minusDays(more), time.end(), "its beginning from its length")
        : time;
  }

  /** Begun in a month: it ended at most its length after the month's last day. */
  private static EventTime completeMonth(Sentence sentence, int trigger, EventTime time, int more) {
    if (isTold(sentence, trigger, "beginning")) {
      return range(
          time, time.start(), time.end().plusDays(more), "its end at the latest from its length");
    }
    return isTold(sentence, trigger, "ending")
        ? range(
            time,
            time.start().minusDays(more),
            time.end(),
            "its beginning at the earliest from its length")
        : time;
  }

  private static Optional<Integer> days(List<Quantity> quantities) {
    List<Quantity> lengths =
        quantities.stream().filter(q -> q.what().equals(Measure.DURATION)).toList();
    if (lengths.size() != 1 || lengths.get(0).qualifier() != Qualifier.EXACT) {
      return Optional.empty();
    }
    Quantity length = lengths.get(0);
    int unit =
        switch (length.unit()) {
          case "days" -> 1;
          case "weeks" -> 7;
          default -> 0;
        };
    return length
        .interval()
        .best()
        .map(best -> (int) Math.round(best * unit))
        .filter(days -> days > 1 && days <= LONGEST_DAYS);
  }

  /** Whether the trigger's own verb, or the verb whose subject or object it is, is of a kind. */
  private static boolean isTold(Sentence sentence, int trigger, String kind) {
    Token token = sentence.token(trigger);
    if (token.isVerb()) {
      return WORDS.is(kind, token.lemma());
    }
    boolean described =
        sentence.listChildren(trigger, Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE).stream()
            .anyMatch(verb -> WORDS.is(kind, verb.lemma()));
    if (described) {
      return true;
    }
    boolean party =
        switch (token.relation()) {
          case SUBJECT, PASSIVE_SUBJECT, OBJECT -> true;
          default -> false;
        };
    return party
        && sentence.findHead(trigger).map(Token::lemma).filter(l -> WORDS.is(kind, l)).isPresent();
  }

  private static EventTime range(EventTime time, LocalDate first, LocalDate last, String rule) {
    return new EventTime(
        first,
        last,
        DatePrecision.RANGE,
        time.text(),
        time.span(),
        true,
        time.rule() + "; " + rule);
  }
}
