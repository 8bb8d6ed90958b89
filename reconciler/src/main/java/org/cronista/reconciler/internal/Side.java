package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.cronista.model.ClaimId;
import org.cronista.model.Disagreement;
import org.cronista.model.PartialDate;

/**
 * One value and those who give it.
 *
 * @param value for people
 * @param accounts sorted; none when the value was read outside of any claim
 * @param words at least one utterance, in order of saying
 */
record Side(String value, List<Account> accounts, List<Utterance> words) {

  private static final int NAMED_VOICES = 2;
  private static final int QUOTES = 8;

  /** Sorts the accounts and the words. */
  Side {
    accounts = accounts.stream().distinct().sorted().toList();
    words = words.stream().distinct().sorted(Utterance.IN_ORDER).toList();
  }

  /** Accounts quoted by the words around their triggers. */
  Side(String value, List<Account> accounts) {
    this(value, accounts, account -> Utterance.withTrigger(account));
  }

  /** Accounts quoted as {@code quoting} says. */
  Side(String value, List<Account> accounts, Function<Account, Utterance> quoting) {
    this(value, accounts, accounts.stream().map(quoting).toList());
  }

  /** A value read outside of claims. */
  static Side ofWords(String value, List<Utterance> words) {
    return new Side(value, List.of(), words);
  }

  /** The figures of one value; of a running number, also what it comes on top of. */
  static Side ofFigures(String value, List<Figure> figures) {
    List<Account> accounts = new ArrayList<>();
    List<Utterance> words = new ArrayList<>();
    for (Figure figure : figures) {
      figure
          .base()
          .ifPresent(
              base -> {
                accounts.add(base.account());
                words.add(utterance(base));
              });
      accounts.add(figure.account());
      words.add(utterance(figure));
    }
    return new Side(value, accounts, words);
  }

  /** The same under another value. */
  Side named(String other) {
    return new Side(other, accounts, words);
  }

  static Utterance utterance(Figure figure) {
    return Utterance.withTrigger(figure.account(), figure.quantity().mention());
  }

  Disagreement.Side toModel() {
    return new Disagreement.Side(
        value,
        claims(),
        sources(),
        saidOn(),
        words.stream().limit(QUOTES).map(Utterance::quote).distinct().toList());
  }

  List<ClaimId> claims() {
    return words.stream()
        .map(Utterance::claim)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  List<String> sources() {
    return List.copyOf(new TreeSet<>(words.stream().map(Utterance::source).toList()));
  }

  /** When it was first said. */
  Optional<PartialDate> saidOn() {
    return words.stream()
        .map(Utterance::saidOn)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  int independentSources() {
    return (int) words.stream().map(Utterance::sourceKey).distinct().count();
  }

  /**
   * "Cordillera Wire (20 November 2019), citing the ombudsman, says 8 (“eight dead”)": every voice
   * with its own date.
   */
  String told() {
    Map<String, Utterance> voices = new LinkedHashMap<>();
    words.forEach(word -> voices.putIfAbsent(voice(word), word));
    List<String> names = List.copyOf(voices.keySet());
    String shown =
        names.size() <= NAMED_VOICES
            ? English.list(names, "and")
            : names.get(0) + " and " + (names.size() - 1) + " more accounts";
    String verb = names.size() == 1 ? " says " : " say ";
    return shown + verb + value + " (" + quotes() + ")";
  }

  private String quotes() {
    return English.list(
        words.stream()
            .map(word -> "“" + shortened(word.quote().text()) + "”")
            .distinct()
            .limit(NAMED_VOICES)
            .toList(),
        "and");
  }

  /** Beginning and end of a long quote: what is said of whom. */
  private static String shortened(String words) {
    if (words.length() <= LONG) {
      return words;
    }
    int first = words.lastIndexOf(' ', LONG / 2);
    int last = words.indexOf(' ', words.length() - LONG / 2);
    return words.substring(0, Math.max(first, 1))
        + " […] "
        + words.substring(last < 0 ? words.length() - LONG / 2 : last + 1);
  }

  private static final int LONG = 120;

  private static String voice(Utterance word) {
    return word.source()
        + word.saidOn().map(date -> " (" + English.date(date) + ")").orElse("")
        + word.speaker().map(name -> ", citing " + name + ",").orElse("");
  }

  /** Whoever all the accounts quote. */
  Optional<String> speaker() {
    List<String> speakers =
        words.stream().map(word -> word.speaker().orElse("")).distinct().toList();
    return speakers.size() == 1 && !speakers.get(0).isEmpty()
        ? Optional.of(speakers.get(0))
        : Optional.empty();
  }
}
