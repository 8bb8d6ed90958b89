package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cronista.model.ActorMention;
import org.cronista.model.EventId;
import org.cronista.model.Framing;
import org.cronista.model.Framing.Agency;
import org.cronista.model.Mention;

/** Sets side by side the words in which each voice tells an event. */
final class FramingTable {

  private static final int WORDS = 6;
  private static final int QUOTES = 3;

  /** Verbs by which a harm befalls people without anybody doing it. */
  private static final Pattern BEFALLING =
      Pattern.compile(
          "^(?:died?|dies|dying|dead|deaths?|dea?d|perish\\w*|fell|lost|los[et]\\w*|wounded|injured|fatalit\\w+|casualt\\w+|toll"
              + "|muri\\w+|muert[oa]s?|fallec\\w+|herid[oa]s?|víctimas?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PASSIVE_WITHOUT_DOER =
      Pattern.compile(
          "\\b(?:was|were|been|being|be|got|are|is|fue|fueron|sido)\\s+(?:\\p{L}+\\s+){0,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FramingTable() {}

  /** The table of an event told in this order; empty when a single voice tells it. */
  static Optional<Framing> of(EventId event, List<Account> tellers) {
    Map<String, List<Account>> byVoice = new LinkedHashMap<>();
    tellers.forEach(a -> byVoice.computeIfAbsent(voice(a), key -> new ArrayList<>()).add(a));
    if (byVoice.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Framing(event, byVoice.values().stream().map(FramingTable::voice).toList()));
  }

  private static String voice(Account account) {
    return account.telling().source()
        + "|"
        + Utterance.speaker(account).map(Words::plain).orElse("");
  }

  private static Framing.Voice voice(List<Account> accounts) {
    Account first = accounts.get(0);
    List<Account> harmful = accounts.stream().filter(FramingTable::tellsHarm).toList();
    Optional<Agency> agency = harmful.stream().map(FramingTable::agency).sorted().findFirst();
    return new Framing.Voice(
        first.telling().source(),
        Utterance.speaker(first),
        distinct(accounts, a -> List.of(a.claim().trigger().text())),
        distinct(accounts, a -> labels(a.claim().actors())),
        distinct(accounts, a -> labels(a.claim().recipients())),
        agency,
        (harmful.isEmpty() ? accounts : harmful)
            .stream()
                .map(a -> Utterance.of(a, agencyWords(a)).quote())
                .distinct()
                .limit(QUOTES)
                .toList(),
        accounts.stream().map(Account::id).distinct().toList());
  }

  private static List<Mention> agencyWords(Account account) {
    List<Mention> words = new ArrayList<>();
    words.add(account.claim().trigger());
    account.claim().actors().forEach(actor -> words.add(actor.mention()));
    account.claim().recipients().forEach(sufferer -> words.add(sufferer.mention()));
    return words;
  }

  private static List<String> labels(List<ActorMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.mention().text())
        .filter(text -> !Parties.isPronoun(text))
        .toList();
  }

  private static List<String> distinct(
      List<Account> accounts, Function<Account, List<String>> words) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Account account : accounts) {
      words
          .apply(account)
          .forEach(word -> kept.putIfAbsent(Words.plain(word), word.replaceAll("\\s+", " ")));
    }
    return kept.values().stream().limit(WORDS).toList();
  }

  private static final Set<Family> HARM =
      Set.of(
          Family.VIOLENCE,
          Family.TORTURE,
          Family.SEXUAL_VIOLENCE,
          Family.ABDUCTION,
          Family.ARREST,
          Family.DESTRUCTION);

  private static boolean tellsHarm(Account account) {
    return HARM.contains(account.family());
  }

  /** Whether the telling names who did it, leaves it open, or lets the harm befall people. */
  private static Agency agency(Account account) {
    boolean named =
        account.claim().actors().stream()
            .anyMatch(actor -> !Parties.isPronoun(actor.mention().text()));
    if (named) {
      return Agency.NAMED;
    }
    String trigger = account.claim().trigger().text().strip();
    Telling telling = account.telling();
    int at =
        telling.sentenceOffset(
            account.claim().trigger().span().start(), account.claim().sentence());
    boolean passive =
        PASSIVE_WITHOUT_DOER.matcher(telling.sentence().substring(0, at)).find()
            && !trigger.toLowerCase(Locale.ROOT).startsWith("dead");
    return !passive && BEFALLING.matcher(trigger).find() ? Agency.BEFELL : Agency.UNNAMED;
  }
}
