package org.cronista.desk.page;

import org.cronista.desk.record.Decision;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Words;
import org.cronista.model.Disagreement;

/**
 * A decision as pages show it.
 *
 * @param words which account is followed, or that it was left open
 * @param who the name of who decided
 * @param at when, ISO 8601
 * @param moment when, in words, UTC
 * @param reason why
 * @param earlier whether the accounts were others then
 */
public record DecidedView(
    String words, String who, String at, String moment, String reason, boolean earlier) {

  static DecidedView of(LiveRecord record, Disagreement one, Decision decision, Words words) {
    return new DecidedView(
        decision
            .follow()
            .map(value -> words.of("decide.followed", value))
            .orElseGet(() -> words.of("decide.left-open")),
        record.names().of(decision.act().person()),
        decision.act().at().toString(),
        new Dates(words).of(decision.act().at()),
        decision.act().draft().reason(),
        decision.isEarlier(one));
  }
}
