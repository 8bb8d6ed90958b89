package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.ClaimId;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.model.Quote;
import org.cronista.model.Span;

/**
 * The words in which one voice gives a value.
 *
 * @param source the outlet, for people
 * @param sourceKey the outlet as counted
 * @param saidOn when
 * @param speaker whoever it quotes
 * @param claim the claim, unless the value was read outside of any
 * @param quote the words
 */
record Utterance(
    String source,
    String sourceKey,
    Optional<PartialDate> saidOn,
    Optional<String> speaker,
    Optional<ClaimId> claim,
    Quote quote) {

  /** Longer quotes say more than the value. */
  private static final int LONG = 110;

  /** Shorter ones do not show what the value is of. */
  private static final int SHORT = 28;

  /** In order of saying, then of sources and words; the undated last. */
  static final Comparator<Utterance> IN_ORDER =
      Comparator.comparing((Utterance one) -> one.saidOn().isEmpty())
          .thenComparing(one -> one.saidOn().map(date -> date.last().toEpochDay()).orElse(0L))
          .thenComparing(Utterance::source)
          .thenComparing(one -> one.speaker().orElse(""))
          .thenComparing(one -> one.quote().document())
          .thenComparing(one -> one.quote().span());

  /**
   * The account's words around some of its mentions; those around its trigger if there are none.
   */
  static Utterance of(Account account, List<Mention> mentions) {
    List<Span> spans = new ArrayList<>(mentions.stream().map(Mention::span).toList());
    if (spans.isEmpty()) {
      spans.add(account.claim().trigger().span());
    }
    Telling telling = account.telling();
    return new Utterance(
        telling.source(),
        telling.sourceKey(),
        telling.saidOn(),
        setsCountsAgainstEachOther(account) ? Optional.empty() : speaker(account),
        Optional.of(account.id()),
        quote(account, spans));
  }

  /** The same, the trigger included. */
  static Utterance withTrigger(Account account, Mention... mentions) {
    List<Mention> all = new ArrayList<>(Arrays.asList(mentions));
    all.add(account.claim().trigger());
    return of(account, all);
  }

  /** Two counts of one sentence are two people's, and only one is known as the speaker. */
  private static boolean setsCountsAgainstEachOther(Account account) {
    return account.figures().stream()
        .filter(Figure::isMain)
        .filter(figure -> figure.population() == Population.EVERYBODY)
        .collect(Collectors.groupingBy(Figure::what, Collectors.counting()))
        .values()
        .stream()
        .anyMatch(count -> count > 1);
  }

  /** Whoever is quoted in the end: the innermost speaker. */
  static Optional<String> speaker(Account account) {
    return account.claim().attribution().stream()
        .map(attribution -> attribution.speaker().strip())
        .reduce((outer, inner) -> inner)
        .filter(name -> !name.isEmpty());
  }

  private static Quote quote(Account account, List<Span> spans) {
    Span sentence = account.claim().sentence();
    Telling telling = account.telling();
    Span first =
        spans.stream()
            .filter(sentence::contains)
            .findFirst()
            .orElse(account.claim().trigger().span());
    int start = first.start();
    int end = first.end();
    for (Span span : spans) {
      int from = Math.min(start, span.start());
      int to = Math.max(end, span.end());
      if (to - from <= LONG && sentence.contains(span)) {
        start = from;
        end = to;
      }
    }
    if (!sentence.contains(new Span(start, end))) {
      return new Quote(account.claim().document(), sentence, fold(telling.sentence()));
    }
    String words = telling.sentence();
    int from = telling.sentenceOffset(start, sentence);
    int to = telling.sentenceOffset(end, sentence);
    while (from > 0 && isWord(words, from - 1)) {
      from--;
    }
    while (to < words.length() && (isWord(words, to) || to - from < SHORT)) {
      to++;
    }
    while (to < words.length() && isWord(words, to)) {
      to++;
    }
    while (to > from && !isWord(words, to - 1) && !CLOSING.contains(words.substring(to - 1, to))) {
      to--;
    }
    int codePoints = words.codePointCount(0, from);
    int length = words.codePointCount(from, to);
    Span span = new Span(sentence.start() + codePoints, sentence.start() + codePoints + length);
    return new Quote(account.claim().document(), span, fold(words.substring(from, to)));
  }

  private static final List<String> CLOSING = List.of("%", ")", "”");

  private static boolean isWord(String words, int at) {
    char letter = words.charAt(at);
    return Character.isLetterOrDigit(letter)
        || Character.isSurrogate(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static String fold(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
