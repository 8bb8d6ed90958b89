package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventOrder;
import org.cronista.model.EventTime;
import org.cronista.model.TimeBounds;
import org.cronista.model.TimeExpression;

/**
 * What dates that are not an event's own tell of its time: what is reported on a day happened by
 * then; what came after a march of 3 May came not before it.
 */
public final class EventBounds {

  /** The rule of what somebody reported on a day. */
  public static final String REPORTED = "reported on that day";

  private static final TimeWords WORDS = TimeWords.english();

  private final Sentence sentence;
  private final OrderWords order;

  /** Reads a sentence. */
  EventBounds(Sentence sentence) {
    this.sentence = sentence;
    this.order = new OrderWords(sentence);
  }

  /** The bounds that the dates of the sentence set to the event of a token. */
  public static Optional<TimeBounds> of(Sentence sentence, int trigger, List<FoundTime> times) {
    if (!sentence.isParsed()) {
      return Optional.empty();
    }
    EventBounds reading = new EventBounds(sentence);
    Optional<TimeBounds> bounds = Optional.empty();
    for (FoundTime time : times) {
      if (isDate(time)) {
        Optional<TimeBounds> more = reading.bounds(trigger, time);
        bounds =
            bounds.isEmpty() ? more : Optional.of(more.map(bounds.get()::and).orElse(bounds.get()));
      }
    }
    return bounds;
  }

  /**
   * What the date reached before tells of an event that came after: "a court <i>subsequently</i>
   * jailed him".
   */
  public static Optional<TimeBounds> after(Sentence sentence, int trigger, DateContext context) {
    return movesOn(sentence, trigger)
        ? context
            .carried()
            .map(
                ground ->
                    TimeBounds.from(
                        ground.first(), ground.text(), ground.span(), "after " + ground.rule()))
        : Optional.empty();
  }

  /** Whether an adverb says that the narrative has moved on to the event of a token. */
  static boolean movesOn(Sentence sentence, int trigger) {
    return sentence.isParsed()
        && sentence.tokens().stream()
            .filter(token -> WORDS.is("moving-on", token.lemma()))
            .anyMatch(token -> token.head() == trigger || sentence.isUnder(trigger, token.head()));
  }

  /** The bounds that another event of known date sets to one that lies so to it. */
  public static TimeBounds by(EventOrder.Relation relation, EventTime other, String rule) {
    return switch (relation) {
      case AFTER -> TimeBounds.from(other.start(), other.text(), other.span(), rule);
      case BEFORE -> TimeBounds.until(other.end(), other.text(), other.span(), rule);
      case DURING ->
          new TimeBounds(
              Optional.of(other.start()),
              Optional.of(other.end()),
              other.text(),
              other.span(),
              rule);
    };
  }

  static boolean isDate(FoundTime time) {
    return time.isDated()
        && time.expression().type() != TimeExpression.Type.SET
        && time.expression().type() != TimeExpression.Type.DURATION
        && !time.rule().equals(FoundTime.DATELINE);
  }

  private Optional<TimeBounds> bounds(int trigger, FoundTime time) {
    int head = headToken(time);
    boolean deadline = isDeadline(sentence, time) && order.between(trigger, head).isEmpty();
    if (deadline || isReport(trigger, head, time)) {
      String rule = deadline ? "by that day" : REPORTED;
      return isAhead(trigger)
          ? Optional.empty()
          : Optional.of(TimeBounds.until(time.last().orElseThrow(), words(time), span(time), rule));
    }
    return order
        .between(trigger, head)
        .filter(o -> !isOwnDate(trigger, head, time))
        .map(o -> ordered(o, time));
  }

  private TimeBounds ordered(OrderWords.Order found, FoundTime time) {
    LocalDate first = time.first().orElseThrow();
    LocalDate last = time.last().orElseThrow();
    String rule =
        sentence.token(found.word()).form().toLowerCase(Locale.ROOT) + " something of that date";
    return switch (found.relation()) {
      case AFTER -> TimeBounds.from(first, words(time), span(time), rule);
      case BEFORE -> TimeBounds.until(last, words(time), span(time), rule);
      case DURING ->
          new TimeBounds(Optional.of(first), Optional.of(last), words(time), span(time), rule);
    };
  }

  /**
   * The day counted from another event's: "two days after the coup of 14 May", "the day before the
   * vote of 25 October"; what goes on during something of a date has that date.
   */
  static Optional<EventTime> counted(Sentence sentence, int trigger, List<FoundTime> times) {
    if (!sentence.isParsed()) {
      return Optional.empty();
    }
    EventBounds reading = new EventBounds(sentence);
    for (FoundTime time : times) {
      Optional<OrderWords.Order> found =
          isDate(time)
              ? reading.order.between(trigger, headToken(sentence, time))
              : Optional.empty();
      if (found.isPresent()) {
        Optional<EventTime> day =
            found.get().relation() == EventOrder.Relation.DURING
                ? Optional.of(reading.meanwhile(time))
                : reading.shifted(found.get(), time);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private EventTime meanwhile(FoundTime time) {
    return new EventTime(
        time.first().orElseThrow(),
        time.last().orElseThrow(),
        time.precision(),
        words(time),
        span(time),
        true,
        "during something of that date");
  }

  private Optional<EventTime> shifted(OrderWords.Order found, FoundTime time) {
    int at = found.word() - 1;
    LocalDate base = time.first().orElseThrow();
    boolean day = time.last().orElseThrow().equals(base);
    if (at < 1 || !day) {
      return Optional.empty();
    }
    Unit unit = WORDS.unit("unit", sentence.token(at).lemma());
    double count = count(at - 1);
    boolean counts =
        count > 0
            && (unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR);
    if (!counts) {
      return Optional.empty();
    }
    int sign = found.relation() == EventOrder.Relation.AFTER ? 1 : -1;
    LocalDate then =
        unit == Unit.WEEK
            ? base.plusDays(7L * sign * (long) count)
            : unit.shift(base, sign * (int) count);
    boolean exact = unit == Unit.DAY || unit == Unit.WEEK;
    return Optional.of(
        new EventTime(
            exact ? then : unit.first(then),
            exact ? then : unit.last(then),
            exact
                ? DatePrecision.DAY
                : unit == Unit.MONTH ? DatePrecision.MONTH : DatePrecision.YEAR,
            words(time),
            span(time),
            true,
            "counted from the date of another event"));
  }

  /** "two", "the", "a": how many units; 0 for no number. */
  private double count(int at) {
    String word = sentence.token(at).lemma();
    if (word.equals("the") || word.equals("a") || word.equals("an") || word.equals("one")) {
      return 1;
    }
    if (word.matches("\\d{1,3}")) {
      return Integer.parseInt(word);
    }
    return Math.max(0, WORDS.number("number", word, 0));
  }

  /** Whether the date is that of a telling, and the event stands in what is told. */
  private boolean isReport(int trigger, int head, FoundTime time) {
    int teller = sentence.token(head).head();
    while (teller >= 0 && (time.covers(teller) || !sentence.token(teller).isVerb())) {
      Token token = sentence.token(teller);
      boolean through = time.covers(teller) || token.relation() == Relation.PREPOSITION;
      if (!through && token.isNoun()) {
        return false;
      }
      teller = token.head();
    }
    return teller >= 0
        && !sentence.token(teller).tag().equals("VBG")
        && WORDS.is("speech", sentence.token(teller).lemma())
        && teller != trigger
        && isBelow(trigger, teller)
        && order.between(trigger, head).isEmpty();
  }

  /** "By 3 June they had arrested 210" tells the last day, not the day. */
  static boolean isDeadline(Sentence sentence, FoundTime time) {
    boolean by =
        time.firstToken() > 0 && sentence.token(time.firstToken() - 1).lemma().equals("by");
    return by && time.precision() == DatePrecision.DAY;
  }

  private boolean isBelow(int token, int above) {
    int at = sentence.token(token).head();
    while (at >= 0) {
      if (at == above) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** A date that hangs on the trigger itself says when it was, not what came after it. */
  private boolean isOwnDate(int trigger, int head, FoundTime time) {
    return time.covers(trigger) || sentence.token(head).head() == trigger;
  }

  /** What is told of as still to come. */
  private boolean isAhead(int trigger) {
    int at = trigger;
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      for (Token child : sentence.listChildren(at, Relation.AUXILIARY)) {
        boolean modal = child.tag().equals("MD") && !child.lemma().equals("could");
        if (modal || child.tag().equals("TO")) {
          return true;
        }
      }
      if (WORDS.is("speech", sentence.token(at).lemma()) && at != trigger) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private int headToken(FoundTime time) {
    return headToken(sentence, time);
  }

  private static int headToken(Sentence sentence, FoundTime time) {
    for (int i = time.firstToken(); i <= time.lastToken(); i++) {
      int head = sentence.token(i).head();
      boolean outside = head < 0 || !time.covers(head);
      if (outside && !sentence.token(i).tag().equals("DT")) {
        return i;
      }
    }
    return time.lastToken();
  }

  private static String words(FoundTime time) {
    return time.expression().mention().text();
  }

  private static Optional<org.cronista.model.Span> span(FoundTime time) {
    return Optional.of(time.expression().mention().span());
  }
}
