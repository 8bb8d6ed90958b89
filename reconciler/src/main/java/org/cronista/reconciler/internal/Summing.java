package org.cronista.reconciler.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Claim;
import org.cronista.model.DatePrecision;
import org.cronista.model.PlaceMention;
import org.cronista.model.Quantity;

/** Whether a number is told of a whole conflict, by the words around it. */
enum Summing {
  /** Nothing says so. */
  NONE,
  /** "The uprising left at least 67 dead", "killed during the protests". */
  SUM,
  /** A sum up to the time of speaking: "the conflict has left six dead", "so far". */
  RUNNING;

  private static final String CONFLICT = "(?:" + WordTable.alternatives("conflict-words.txt") + ")";

  private static final String DYING = WordTable.alternatives("dying-words.txt");

  private static final Pattern LEFT_BY =
      compile(
          "(?<!\\p{L})"
              + CONFLICT
              + "(?!\\p{L})[^.;:]{0,60}?(?<!\\p{L})(has |have |had |ha |han )?(?:left|leaves?|cost"
              + "|claimed|caused|produced|resulted in|killed|saw|seen|dej(?:ó|aron|ado)|cost(?:ó|aron|ado)"
              + "|cobr(?:ó|aron|ado)|caus(?:ó|aron|ado))(?!\\p{L})[^.;:]{0,30}$");
  private static final Pattern KILLED_IN =
      compile(
          "^[^.;:]{0,50}?(?<!\\p{L})(?:in|during|throughout|over|since|en|durante|desde)\\s+(?:the|this"
              + "|these|those|el|la|los|las|este|esta)?\\s*(?:[\\p{L}\\d-]+\\s+){0,3}?"
              + CONFLICT
              + "(?!\\p{L})");
  private static final Pattern IN_BEFORE =
      compile(
          "(?<!\\p{L})(?:in|during|throughout|over|for|en|durante)\\s+(?:the|this|these|those|el|la|los"
              + "|las|este|esta)?\\s*(?:[\\p{L}\\d-]+\\s+){0,2}?"
              + CONFLICT
              + "(?!\\p{L})[^;:]{0,160}$");
  private static final Pattern IN_ALL =
      compile("^[^.;:,]{0,25}(?<!\\p{L})(?:in all|all told|in total|en total)(?!\\p{L})");

  private static final Pattern NAMES_CONFLICT = compile("(?<!\\p{L})" + CONFLICT + "(?!\\p{L})");
  private static final Pattern SO_FAR =
      compile(
          "(?<!\\p{L})(?:so far|to date|until now|up to now|hasta (?:ahora|la fecha))(?!\\p{L})");

  /** "Thirty-two people have died since the election". */
  private static final Pattern SINCE =
      compile(
          "(?<!\\p{L})(?:has|have|had|han|habían)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:"
              + DYING
              + ")(?!\\p{L})"
              + "[^.;:,]{0,40}?(?<!\\p{L})(?:since|desde)(?!\\p{L})");

  private static Pattern compile(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * How the claim sums up. A number told of a stated day or of a stated spot is that day's or that
   * spot's, whatever the conflict around it is called.
   */
  static Summing of(Claim claim, Telling telling) {
    boolean pinned =
        claim
                .time()
                .filter(time -> !time.inferred())
                .map(Period::of)
                .filter(period -> period.isPoint() && period.precision() != DatePrecision.UNKNOWN)
                .isPresent()
            || claim.places().stream().anyMatch(place -> isSpotOfAll(claim, telling, place));
    if (pinned || !Family.of(claim).addsUp()) {
      return NONE;
    }
    Summing strongest = NONE;
    for (Quantity quantity : claim.quantities()) {
      Summing found = of(claim, telling, quantity);
      strongest = found.compareTo(strongest) > 0 ? found : strongest;
    }
    return strongest;
  }

  private static Summing of(Claim claim, Telling telling, Quantity quantity) {
    if (!Fingerprint.isHarm(quantity.what()) || isOne(quantity)) {
      return NONE;
    }
    String before = before(claim, telling, quantity);
    String after = after(claim, telling, quantity);
    Matcher left = LEFT_BY.matcher(before);
    if (left.find()) {
      String perfect = left.group(1);
      return perfect != null && !perfect.startsWith("had") ? RUNNING : SUM;
    }
    String sentence = telling.sentence();
    if (SO_FAR.matcher(sentence).find() && NAMES_CONFLICT.matcher(sentence).find()) {
      return RUNNING;
    }
    if (SINCE.matcher(sentence).find()) {
      return RUNNING;
    }
    boolean sum =
        KILLED_IN.matcher(after).find()
            || IN_BEFORE.matcher(before).find()
            || (IN_ALL.matcher(after).find() && Account.isTollWord(claim));
    return sum ? SUM : NONE;
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.interval().high().filter(high -> high <= 1).isPresent();
  }

  private static String before(Claim claim, Telling telling, Quantity quantity) {
    int start = telling.sentenceOffset(quantity.mention().span().start(), claim.sentence());
    return telling.sentence().substring(0, start);
  }

  private static String after(Claim claim, Telling telling, Quantity quantity) {
    int end = telling.sentenceOffset(quantity.mention().span().end(), claim.sentence());
    return telling.sentence().substring(end);
  }

  private static boolean isSpotOfAll(Claim claim, Telling telling, PlaceMention place) {
    return !place.inferred() && Site.of(place).isExact() && !isOfPart(claim, telling, place);
  }

  private static final Pattern PART =
      compile(
          "(?<!\\p{L})(?:including|among them|of whom|of them|entre ellos|entre ellas|incluidos?)(?!\\p{L})");

  /** Whether a place stands behind "including": that of some of those counted. */
  static boolean isOfPart(Claim claim, Telling telling, PlaceMention place) {
    List<Quantity> quantities = claim.quantities();
    int at = place.mention().span().start();
    return quantities.stream()
        .filter(quantity -> quantity.mention().span().end() <= at)
        .anyMatch(
            quantity -> {
              int from = telling.sentenceOffset(quantity.mention().span().end(), claim.sentence());
              int to = telling.sentenceOffset(at, claim.sentence());
              return from <= to && PART.matcher(telling.sentence().substring(from, to)).find();
            });
  }
}
