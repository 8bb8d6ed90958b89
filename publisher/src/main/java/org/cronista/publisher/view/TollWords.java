package org.cronista.publisher.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.TollLedger;
import org.cronista.model.TollLedger.Choice;
import org.cronista.model.TollLedger.Cover;
import org.cronista.model.TollLedger.Entry;
import org.cronista.model.TollLedger.Scope;

/** What a ledger of tolls says, in words for people. */
public final class TollWords {

  private TollWords() {}

  /** How to read the ledgers. */
  public static String explanation() {
    return "Every figure that an account gives, with its words. The headline is one of them, chosen by"
        + " the rule named; figures are added only over events that do not hold one another, and sums"
        + " told of a whole conflict are set beside such an addition, never into it.";
  }

  /** "killed". */
  public static String measure(Measure measure) {
    return measure.key().toLowerCase(Locale.ROOT);
  }

  /** "Killed in the Gas War", "killed, Bolivia", "killed". */
  public static String subject(TollLedger ledger) {
    return switch (ledger.scope()) {
      case EVENT -> measure(ledger.what());
      case EPISODE -> measure(ledger.what()) + ", " + ledger.subject();
      case TOTAL -> measure(ledger.what()) + ", in all, " + country(ledger.subject());
    };
  }

  private static String country(String code) {
    String name = Countries.nameOf(code);
    return name.isEmpty() ? code : name;
  }

  /** "80 (most-independent); listed events add up to 13 in 3 events; …". */
  public static String headline(TollLedger ledger) {
    StringBuilder words = new StringBuilder();
    ledger
        .headline()
        .ifPresent(
            figure ->
                words.append(figure.words()).append(" by the rule ").append(ledger.rule().label()));
    ledger
        .sum()
        .ifPresent(
            sum -> {
              words.append(words.length() == 0 ? "" : "; ");
              words
                  .append("the listed events add up to ")
                  .append(sum.figure().words())
                  .append(sum.events() == 1 ? " in 1 event" : " in " + sum.events() + " events");
              if (sum.unlisted() > 0) {
                words
                    .append("; at least ")
                    .append(Interval.plain(sum.unlisted()))
                    .append(" told of in sums, but in no listed event");
              }
            });
    if (words.length() == 0) {
      words.append("no account counts the whole");
    }
    return words.toString();
  }

  /** What the rules choose, if they do not all choose the same. */
  public static Optional<String> byRule(TollLedger ledger) {
    boolean differ = ledger.byRule().stream().map(Choice::figure).distinct().count() > 1;
    return differ
        ? Optional.of(
            "By rule: "
                + ledger.byRule().stream()
                    .map(choice -> choice.rule().label() + " " + choice.figure().words())
                    .collect(Collectors.joining("; "))
                + ".")
        : Optional.empty();
  }

  /** How the headline figure grew, if it did. */
  public static Optional<String> growth(TollLedger ledger) {
    return ledger.growth().size() > 1
        ? Optional.of(
            "As known on a day: "
                + ledger.growth().stream()
                    .map(step -> DateWords.day(step.on()) + " " + step.figure().words())
                    .collect(Collectors.joining("; "))
                + ".")
        : Optional.empty();
  }

  /** "at least 4 protesters", "two more". */
  public static String figure(Entry entry) {
    String of = entry.of().map(whom -> " " + whom.replaceAll("\\s+", " ")).orElse("");
    String cover =
        entry.cover() == Cover.ADDED ? " more" : entry.cover() == Cover.PART ? " (a part)" : "";
    return entry.figure().words() + (entry.cover() == Cover.ADDED ? cover : of + cover);
  }

  /** Whether the ledger is that of one event. */
  public static boolean isOfEvent(TollLedger ledger) {
    return ledger.scope() == Scope.EVENT;
  }
}
