package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.model.DatePrecision;
import org.cronista.model.EventTime;
import org.cronista.model.TimeBounds;
import org.cronista.model.TimeExpression;

/**
 * Decides which date is that of an event.
 *
 * <p>Preferred, in this order: an expression that hangs on the trigger; one in the trigger's
 * clause; one in a clause the trigger's clause goes along with ("shot at them, killing two"); the
 * adverbial that opens the sentence; the date of the chronology entry or of the sentence before. An
 * expression that belongs to another clause or to a thing ("marked the 2003 massacre") does not
 * date the event.
 */
public final class EventDating {

  private EventDating() {}

  /**
   * When the event told by the token {@code trigger} happened; empty when the text does not say.
   */
  public static Optional<EventTime> date(Sentence sentence, int trigger, SentenceTimes when) {
    List<FoundTime> times = when.times();
    DateContext context = when.context();
    List<FoundTime> candidates = new ArrayList<>();
    for (FoundTime time : times) {
      if (time.isDated()
          && time.expression().type() != TimeExpression.Type.SET
          && !time.rule().equals(FoundTime.DATELINE)
          && !EventBounds.isDeadline(sentence, time)) {
        candidates.add(time);
      }
    }
    Attachment attachment =
        sentence.isParsed() ? new SyntacticAttachment(sentence) : new LinearAttachment(sentence);
    Optional<Attachment.Choice> choice = attachment.choose(trigger, candidates);
    if (choice.isPresent()) {
      return Optional.of(told(sentence, candidates, choice.get(), context));
    }
    Optional<FoundTime> named = NamedPeriods.of(sentence, trigger, when.named());
    if (named.isPresent()) {
      return Optional.of(
          told(sentence, List.of(), new Attachment.Choice(named.get(), false, ""), context));
    }
    Optional<EventTime> counted = EventBounds.counted(sentence, trigger, candidates);
    if (counted.isPresent()) {
      return counted;
    }
    if (attachment.isElsewhere(trigger) || EventBounds.movesOn(sentence, trigger)) {
      return Optional.empty();
    }
    if (context.entry().isEmpty() && attachment.isPresent(trigger)) {
      return Optional.empty();
    }
    Optional<TimeBounds> bounds = EventBounds.of(sentence, trigger, times);
    return context
        .carried()
        .or(context::entry)
        .map(EventDating::carried)
        .filter(time -> bounds.map(b -> allows(b, time)).orElse(true));
  }

  /** Whether a date taken from elsewhere agrees with what the sentence itself says of the time. */
  private static boolean allows(TimeBounds bounds, EventTime time) {
    boolean tooEarly = bounds.notBefore().filter(day -> time.end().isBefore(day)).isPresent();
    boolean tooLate = bounds.notAfter().filter(day -> time.start().isAfter(day)).isPresent();
    return !tooEarly && !tooLate;
  }

  private static EventTime carried(DateGround ground) {
    String rule = ground.rule().startsWith("date") ? ground.rule() : "date of " + ground.rule();
    return new EventTime(
        ground.first(),
        ground.last(),
        ground.precision(),
        ground.text(),
        ground.span(),
        true,
        rule);
  }

  private static EventTime told(
      Sentence sentence,
      List<FoundTime> candidates,
      Attachment.Choice choice,
      DateContext context) {
    FoundTime time = choice.time();
    LocalDate first = time.first().orElseThrow();
    LocalDate last = time.last().orElseThrow();
    DatePrecision precision = time.precision();
    boolean inferred = time.inferred() || choice.inferred();
    String rule = choice.inferred() ? choice.rule() : time.rule();
    int from = time.firstToken();
    int to = time.lastToken();
    int at = candidates.indexOf(time);
    for (int i = at + 1; i < candidates.size() && isLinked(sentence, to, candidates.get(i)); i++) {
      to = candidates.get(i).lastToken();
      last = latest(last, candidates.get(i).last().orElseThrow());
      precision = DatePrecision.RANGE;
    }
    for (int i = at - 1;
        i >= 0 && isLinked(sentence, candidates.get(i).lastToken(), before(from, time));
        i--) {
      from = candidates.get(i).firstToken();
      first = earliest(first, candidates.get(i).first().orElseThrow());
      precision = DatePrecision.RANGE;
    }
    Optional<LocalDate> said = context.said().map(date -> date.last());
    boolean since = from > 0 && sentence.token(from - 1).lemma().equals("since");
    if (since && said.isPresent() && said.get().isAfter(first)) {
      last = said.get();
      precision = DatePrecision.RANGE;
      inferred = true;
      rule = "from a date to the date of saying";
    }
    return new EventTime(
        first,
        last.isBefore(first) ? first : last,
        precision,
        sentence.mention(from, to).text(),
        Optional.of(sentence.mention(from, to).span()),
        inferred,
        rule);
  }

  private static FoundTime before(int from, FoundTime time) {
    return new FoundTime(
        from,
        time.lastToken(),
        time.expression(),
        time.first(),
        time.last(),
        time.precision(),
        time.inferred(),
        time.rule());
  }

  /** "from May 1 to June 9", "October 11 and 17", "2003–2005", "May 1 until May 9". */
  static boolean isLinked(Sentence sentence, int end, FoundTime next) {
    int gap = next.firstToken() - end - 1;
    if (gap < 0 || gap > 3) {
      return false;
    }
    for (int i = end + 1; i < next.firstToken(); i++) {
      String word = sentence.token(i).lemma();
      if (!Set.of("to", "and", "-", "–", "—", "until", "till", "through", ",", "on", "the")
          .contains(word)) {
        return false;
      }
    }
    return gap > 0 && !(gap == 1 && sentence.token(end + 1).form().equals("on"));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
