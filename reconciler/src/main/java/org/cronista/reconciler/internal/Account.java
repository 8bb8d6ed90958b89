package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cronista.model.Claim;
import org.cronista.model.ClaimId;
import org.cronista.model.DatePrecision;
import org.cronista.model.Measure;
import org.cronista.model.Modality;

/**
 * A claim with everything that comparing it needs, worked out once.
 *
 * <p>Two accounts are equal when their claims are.
 */
final class Account implements Comparable<Account> {

  private final Claim claim;
  private final Telling telling;
  private final Family family;
  private final Setting setting;
  private final Parties actors;
  private final Parties recipients;
  private final Marks marks;
  private final List<Figure> figures;
  private final Set<Measure> harms;
  private final boolean adding;
  private final boolean nobody;
  private final boolean whole;
  private final boolean campaign;

  Account(
      Claim claim,
      Telling telling,
      Setting setting,
      Parties actors,
      Parties recipients,
      Marks marks) {
    this.claim = claim;
    this.telling = telling;
    this.family = Family.of(claim);
    this.setting = setting;
    this.actors = actors;
    this.recipients = recipients;
    this.marks = marks;
    this.figures = FigureReader.read(this);
    this.harms =
        figures.stream().map(Figure::what).filter(Fingerprint::isHarm).collect(Collectors.toSet());
    this.adding = figures.stream().anyMatch(f -> f.extent() == Figure.Extent.ADDED);
    this.nobody =
        !figures.isEmpty()
            && figures.stream()
                .allMatch(f -> f.interval().high().filter(high -> high == 0).isPresent());
    this.whole = findWhole();
    this.campaign = findCampaign();
  }

  /**
   * By what else an account can be known again.
   *
   * @param stems stems of the sentence's words
   * @param trigger the trigger's stem
   * @param instruments numbers of decrees and laws the act consists of
   * @param onceOnly what the actor can do once only within a short time, such as taking office
   * @param years the years that the sentence states
   * @param summing whether its number is told of a whole conflict
   * @param besideDeed whether its sentence counts the victims of a deed as well
   * @param official whether a body of the state is quoted
   */
  record Marks(
      Set<String> stems,
      String trigger,
      Set<String> instruments,
      Optional<String> onceOnly,
      Set<Integer> years,
      Summing summing,
      boolean besideDeed,
      boolean official) {
    /** Copies the sets. */
    Marks {
      stems = Set.copyOf(stems);
      years = Set.copyOf(years);
      instruments = Set.copyOf(instruments);
    }
  }

  Claim claim() {
    return claim;
  }

  ClaimId id() {
    return claim.id();
  }

  Telling telling() {
    return telling;
  }

  Family family() {
    return family;
  }

  Setting setting() {
    return setting;
  }

  Optional<Period> period() {
    return setting.period();
  }

  Parties actors() {
    return actors;
  }

  Parties recipients() {
    return recipients;
  }

  Marks marks() {
    return marks;
  }

  List<Figure> figures() {
    return figures;
  }

  /** Told as having happened. */
  boolean happened() {
    return claim.modality().happened() && !nobody;
  }

  /**
   * Told as denied, or as not having happened: "nobody was killed" is told with the number none.
   */
  boolean denies() {
    return claim.modality() == Modality.DENIED
        || claim.modality() == Modality.NEGATED
        || (claim.modality().happened() && nobody);
  }

  /** Measures of harm that it counts. */
  Set<Measure> harms() {
    return harms;
  }

  /** Whether it counts somebody on top of those told before: "two more". */
  boolean adds() {
    return adding;
  }

  /** It sums up a conflict rather than telling one deed of it. */
  boolean isWhole() {
    return whole;
  }

  /** It tells of a strike, of roadblocks or of a toll that goes on for weeks. */
  boolean isCampaign() {
    return campaign;
  }

  /** Its words say that it sums up a conflict. */
  boolean sumsUp() {
    return marks.summing() != Summing.NONE;
  }

  private boolean findWhole() {
    boolean counts = figures.stream().anyMatch(figure -> !figure.isSingle());
    if (!family.addsUp() || !counts || adding) {
      return false;
    }
    if (sumsUp()) {
      return true;
    }
    boolean running = claim.quantities().stream().anyMatch(quantity -> quantity.cumulative());
    boolean exact = setting.hasExactPlace();
    boolean longPeriod = period().filter(when -> !when.isPoint()).isPresent();
    boolean vagueMonth =
        period()
            .filter(
                when ->
                    when.precision() == DatePrecision.MONTH
                        || when.precision() == DatePrecision.YEAR)
            .isPresent();
    if (!exact && isBareToll()) {
      return true;
    }
    // "In November, in Senkata" is one deed with a vague date; "in November, in Bolivia" a sum.
    return exact ? longPeriod && !vagueMonth : running || longPeriod;
  }

  /** "More than 80 dead": a number of victims with no deed beside it. */
  private boolean isBareToll() {
    boolean counted =
        claim.quantities().stream()
            .anyMatch(q -> q.what().equals(Measure.KILLED) || q.what().equals(Measure.INJURED));
    return counted
        && claim.actors().isEmpty()
        && !tellsWhoWasInjured()
        && isTollWord(claim)
        && !marks.besideDeed();
  }

  /** Whether the claim hangs on a word that only counts: "dead", "wounded". */
  static boolean isTollWord(Claim claim) {
    return TOLL_WORDS.contains(Words.stem(Words.plain(claim.trigger().text())));
  }

  /** "Thirty people were injured": told of some people there and then, unlike "400 wounded". */
  private boolean tellsWhoWasInjured() {
    return marks.trigger().startsWith("injure")
        && claim.recipients().stream()
            .anyMatch(
                recipient ->
                    figures.stream()
                        .noneMatch(
                            figure ->
                                figure
                                    .quantity()
                                    .mention()
                                    .span()
                                    .contains(recipient.mention().span())));
  }

  private static final Set<String> TOLL_WORDS = WordTable.words("account-toll-words.txt");

  private boolean findCampaign() {
    return switch (family) {
      case OBSTRUCTION -> counts(Measure.BLOCKADES) || !setting.hasExactPlace();
      case STRIKE ->
          counts(Measure.DURATION)
              || period().filter(when -> !when.isPoint()).isPresent()
              || marks.stems().stream().anyMatch(LASTING::contains);
      default -> whole;
    };
  }

  /** Stems of words that tell of a strike without a set end. */
  private static final Set<String> LASTING = WordTable.words("account-lasting.txt");

  private boolean counts(Measure measure) {
    return claim.quantities().stream().anyMatch(quantity -> quantity.what().equals(measure));
  }

  @Override
  public int compareTo(Account other) {
    return id().compareTo(other.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && claim.equals(account.claim);
  }

  @Override
  public int hashCode() {
    return claim.hashCode();
  }

  @Override
  public String toString() {
    return claim.toString();
  }
}
