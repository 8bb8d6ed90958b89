package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cronista.model.DatePrecision;
import org.cronista.model.Quantity;
import org.cronista.reconciler.Link;

/**
 * Weighs what speaks for and against two accounts telling of one event.
 *
 * <p>The weights are set so that the same day and the same town are enough for a deed, the same day
 * and the same country are not, and words need the same speaker, the same day and like contents.
 */
final class PairEvidence {

  /** How far apart, in code points, two sentences may stand to be about the same thing. */
  static final int NEIGHBOURHOOD = 1500;

  /** Code points that may lie between a sentence and the one that goes on from it. */
  private static final int NEXT_SENTENCE = 40;

  static final double ENOUGH = 4.5;
  private static final double ENOUGH_FOR_WORDS = 6.0;
  private static final double IN_ONE_REPORT = 2.0;
  private static final double OF_ONE_STORY = 3.5;
  private static final double OF_LIKE_STORY = 2.25;

  private final Fingerprint fingerprint;
  private final Barrier barrier;
  private final EpisodeFinder episodes;
  private final WordWeights weights;
  private final Reports reports;

  PairEvidence(
      Fingerprint fingerprint,
      Barrier barrier,
      EpisodeFinder episodes,
      WordWeights weights,
      Reports reports) {
    this.fingerprint = fingerprint;
    this.barrier = barrier;
    this.episodes = episodes;
    this.weights = weights;
    this.reports = reports;
  }

  /** The short reports among all that was told. */
  Reports reports() {
    return reports;
  }

  /** The weighed pair; {@code first} and {@code second} are sorted here. */
  Link weigh(Account one, Account other) {
    boolean inOrder = one.compareTo(other) <= 0;
    Account first = inOrder ? one : other;
    Account second = inOrder ? other : one;
    Optional<String> barred = barrier.find(first, second);
    if (barred.isPresent()) {
      return new Link(
          first.id(), second.id(), 0, false, List.of(new Link.Reason("barrier", 0, barred.get())));
    }
    Sheet sheet = new Sheet();
    time(sheet, first, second);
    place(sheet, first, second);
    parties(sheet, first, second);
    kind(sheet, first, second);
    numbers(sheet, first, second);
    connection(sheet, first, second);
    names(sheet, first, second);
    boolean joined = sheet.total >= enough(first) && isGrounded(first, second);
    return new Link(first.id(), second.id(), sheet.total, joined, sheet.reasons);
  }

  private static double enough(Account account) {
    return account.family().isVerbal() ? ENOUGH_FOR_WORDS : ENOUGH;
  }

  /** Collects reasons and their sum. */
  private static final class Sheet {
    private final List<Link.Reason> reasons = new ArrayList<>();
    private double total;

    void add(String what, double weight, String note) {
      if (weight != 0) {
        reasons.add(new Link.Reason(what, weight, note));
        total += weight;
      }
    }
  }

  /** An account without a date, and words, need a ground beyond a sum of likelihoods. */
  private boolean isGrounded(Account one, Account other) {
    boolean near = Barrier.isRetelling(one, other) || headlineOf(one, other);
    if (addsTo(one, other) || addsTo(other, one) || tellOneHarm(one, other)) {
      return true;
    }
    if (reports.shareReport(one, other) || reports.mayShareStory(one, other)) {
      return true;
    }
    if (one.family().isVerbal()) {
      return saysTheSame(one, other, near);
    }
    if (one.period().isPresent() && other.period().isPresent()) {
      return true;
    }
    boolean shares =
        one.actors().with(other.actors()).compareTo(Parties.Overlap.SAME_HEAD) <= 0
            || one.recipients().with(other.recipients()).compareTo(Parties.Overlap.SAME_HEAD) <= 0
            || sharesStatedPlace(one, other)
            || Fingerprint.hasEqualNumber(one, other);
    if (near && shares) {
      return true;
    }
    // Elsewhere, a number alone shows nothing: six die in many places.
    boolean onlyNumber =
        fingerprint.find(one, other).filter(Fingerprint.SAME_NUMBER::equals).isPresent();
    return onlyNumber ? sharesStatedPlace(one, other) : fingerprint.find(one, other).isPresent();
  }

  /** A place that both only inherit from the text around them is no ground. */
  private static boolean sharesStatedPlace(Account one, Account other) {
    boolean stated =
        !one.setting().statedPlaces().isEmpty() || !other.setting().statedPlaces().isEmpty();
    return stated && placeRelation(one, other).compareTo(PlaceRelation.NEAR) <= 0;
  }

  private boolean saysTheSame(Account one, Account other, boolean near) {
    boolean sameSpeaker =
        one.actors().with(other.actors()).compareTo(Parties.Overlap.SAME_HEAD) <= 0;
    boolean sameDay = one.setting().isOnDay() && other.setting().isOnDay() && gap(one, other) == 0;
    double likeness = weights.likeness(one, other);
    return sameSpeaker
        && (sameDay || near)
        && one.claim().mode().equals(other.claim().mode())
        && likeness >= 0.3;
  }

  private static long gap(Account one, Account other) {
    return one.period().orElseThrow().gapTo(other.period().orElseThrow());
  }

  private static void time(Sheet sheet, Account one, Account other) {
    if (one.period().isEmpty() || other.period().isEmpty()) {
      if (Barrier.isRetelling(one, other)) {
        sheet.add("time", 1.75, "one is undated and stands close to the other");
      }
      return;
    }
    Period mine = one.period().get();
    Period theirs = other.period().get();
    long gap = mine.gapTo(theirs);
    if (gap > 0) {
      boolean lasting = one.isCampaign() && other.isCampaign();
      sheet.add("time", lasting ? 2.0 : 0.5, gap == 1 ? "neighbouring days" : gap + " days apart");
    } else if (mine.isPoint() && theirs.isPoint()) {
      boolean inferred = mine.inferred() || theirs.inferred();
      sheet.add("time", inferred ? 2.75 : 3.0, "same day");
    } else if (mine.isPoint() || theirs.isPoint()) {
      Period wide = mine.isPoint() ? theirs : mine;
      double weight = wide.days() <= 10 ? 2.0 : wide.days() <= 62 ? 1.5 : 0.75;
      sheet.add("time", weight, "a day within the other's period");
    } else {
      boolean year =
          mine.precision() == DatePrecision.YEAR || theirs.precision() == DatePrecision.YEAR;
      sheet.add("time", year ? 1.0 : 1.0 + mine.overlapRatio(theirs), "periods meet");
    }
  }

  private static PlaceRelation placeRelation(Account one, Account other) {
    PlaceRelation relation =
        PlaceRelation.between(one.setting().places(), other.setting().places());
    boolean sameCountry =
        one.setting().country().isPresent()
            && one.setting().country().equals(other.setting().country());
    return relation == PlaceRelation.UNKNOWN && sameCountry
        ? PlaceRelation.WITHIN_COUNTRY
        : relation;
  }

  private static void place(Sheet sheet, Account one, Account other) {
    PlaceRelation relation = placeRelation(one, other);
    boolean inferred =
        one.setting().statedPlaces().isEmpty() || other.setting().statedPlaces().isEmpty();
    boolean halved = inferred && relation.compareTo(PlaceRelation.SAME_COUNTRY) < 0;
    sheet.add("place", halved ? relation.weight() / 2 : relation.weight(), relation.note());
  }

  private static void parties(Sheet sheet, Account one, Account other) {
    sheet.add("actor", actorWeight(one, other), "doers: " + words(one.actors(), other.actors()));
    sheet.add(
        "recipient",
        recipientWeight(one, other),
        "sufferers: " + words(one.recipients(), other.recipients()));
    if (isAnswer(one, other)) {
      sheet.add("roles", -3.0, "who does it in one account suffers it in the other");
    }
  }

  /** Police against protesters, protesters against police: two deeds of one clash. */
  private static boolean isAnswer(Account one, Account other) {
    return one.actors().with(other.recipients()).compareTo(Parties.Overlap.SAME_SECTOR) <= 0
        && one.recipients().with(other.actors()).compareTo(Parties.Overlap.SAME_SECTOR) <= 0
        && one.actors().with(other.actors()).compareTo(Parties.Overlap.SAME_SECTOR) > 0;
  }

  private static String words(Parties mine, Parties theirs) {
    return switch (mine.with(theirs)) {
      case SAME_ACTOR -> "the same";
      case SAME_NAME -> "the same name";
      case SAME_HEAD -> "the same word";
      case SAME_SECTOR -> "the same sector";
      case UNKNOWN -> "cannot be compared";
      case SAME_CAMP -> "other sectors of the same side";
      case CONFLICT -> "different";
    };
  }

  private static double actorWeight(Account one, Account other) {
    return switch (one.actors().with(other.actors())) {
      case SAME_ACTOR -> 2.0;
      case SAME_NAME -> 1.75;
      case SAME_HEAD -> 1.25;
      case SAME_SECTOR -> 1.0;
      case UNKNOWN -> 0;
      case SAME_CAMP -> one.family().addsUp() ? 0.25 : -1.5;
      case CONFLICT -> one.family().addsUp() ? -0.75 : -2.0;
    };
  }

  private static double recipientWeight(Account one, Account other) {
    return switch (one.recipients().with(other.recipients())) {
      case SAME_ACTOR -> 2.0;
      case SAME_NAME -> 1.75;
      case SAME_HEAD -> 1.0;
      case SAME_SECTOR -> 0.75;
      case UNKNOWN, SAME_CAMP -> 0;
      case CONFLICT -> -0.75;
    };
  }

  private static void kind(Sheet sheet, Account one, Account other) {
    if (one.claim().mode().isPresent() && other.claim().mode().isPresent()) {
      boolean same = one.claim().mode().equals(other.claim().mode());
      sheet.add("mode", same ? 0.25 : -0.25, same ? "same mode" : "different modes");
    }
    if (one.marks().trigger().equals(other.marks().trigger())) {
      sheet.add("trigger", 0.25, "same word");
    }
  }

  private static void numbers(Sheet sheet, Account one, Account other) {
    if (Fingerprint.hasEqualNumber(one, other)) {
      sheet.add("number", 2.0, "the same number");
      return;
    }
    if (one.isCampaign() && other.isCampaign() && !one.isWhole()) {
      return;
    }
    boolean similar = Fingerprint.hasSimilarToll(one, other);
    sheet.add("number", similar ? 1.0 : 0, "numbers close to each other");
    if (!similar && tollsFarApart(one, other)) {
      sheet.add("number", -0.75, "numbers far apart");
    }
  }

  /** Words that tie one telling to the other. */
  private static void connection(Sheet sheet, Account one, Account other) {
    if (addsTo(one, other) || addsTo(other, one)) {
      sheet.add("added", 3.0, "one number is told as coming on top of the other's");
    } else if (tellOneHarm(one, other)) {
      sheet.add("sentence", 2.0, "told in one sentence");
    } else if (goesOn(one, other) || goesOn(other, one)) {
      sheet.add("sentence", 1.75, "the next sentence goes on without a date or place of its own");
    }
  }

  /** "Eight were killed. More than 30 <i>others</i> were injured." */
  private static boolean addsTo(Account later, Account earlier) {
    return later.adds()
        && earlier.happened()
        && !earlier.harms().isEmpty()
        && later.family().addsUp()
        && isNextSentence(later, earlier);
  }

  private static boolean isNextSentence(Account later, Account earlier) {
    int distance = later.claim().sentence().start() - earlier.claim().sentence().end();
    return distance >= 0
        && distance <= NEXT_SENTENCE
        && later.telling().passage().equals(earlier.telling().passage());
  }

  /** A sentence right behind the other's, that takes its date and place from it. */
  static boolean goesOn(Account later, Account earlier) {
    return isNextSentence(later, earlier)
        && later.period().map(Period::inferred).orElse(true)
        && later.setting().statedPlaces().isEmpty()
        && !later.family().isVerbal();
  }

  /** "Left seven dead and a hundred injured": different harms told in one sentence. */
  static boolean tellOneHarm(Account one, Account other) {
    return one.claim().sentence().equals(other.claim().sentence())
        && one.family() == Family.VIOLENCE
        && one.happened()
        && other.happened()
        && one.telling().passage().equals(other.telling().passage())
        && Collections.disjoint(one.harms(), other.harms());
  }

  private static boolean tollsFarApart(Account one, Account other) {
    for (Figure mine : one.figures()) {
      for (Figure theirs : other.figures()) {
        if (Fingerprint.comparable(mine, theirs)
            && !mine.interval().meets(theirs.interval())
            && farApart(mine.quantity(), theirs.quantity())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean farApart(Quantity mine, Quantity theirs) {
    double first = mine.interval().best().orElse(mine.interval().low());
    double second = theirs.interval().best().orElse(theirs.interval().low());
    return Math.min(first, second) < Math.max(first, second) / 4;
  }

  private void names(Sheet sheet, Account one, Account other) {
    Optional<String> mark = fingerprint.find(one, other);
    mark.ifPresent(what -> sheet.add("mark", 1.5, what));
    if (Fingerprint.isOnce(one, other)) {
      sheet.add("once", 3.0, "cannot be done twice");
    } else if (isOneFall(one, other)) {
      sheet.add("once", 1.5, "a government falls once in a day");
    }
    if (fingerprint.namesShortEpisode(one, other)) {
      sheet.add("episode", 3.0, "both name it");
    } else if (sharesNamedEpisode(one, other)) {
      sheet.add("episode", 1.25, "both name the larger happening");
    } else if (one.isCampaign() && other.isCampaign() && sameEpisode(one, other)) {
      sheet.add("episode", 1.0, "within the same larger happening");
    } else if (nameDifferentEpisodes(one, other)) {
      sheet.add("episode", -2.0, "they name different larger happenings");
    }
    if (reports.shareReport(one, other)) {
      sheet.add("report", IN_ONE_REPORT, "told in one short report");
    } else if (reports.shareStory(one, other)) {
      sheet.add("report", OF_ONE_STORY, "told in two reports that share rare names and numbers");
    } else if (reports.mayShareStory(one, other)) {
      sheet.add("report", OF_LIKE_STORY, "told in two reports that share some rare words");
    }
    if (headlineOf(one, other)) {
      sheet.add("headline", 1.5, "one is a heading of the other's article");
    }
    if (one.isCampaign() && other.isCampaign() && sameCountryKnown(one, other)) {
      sheet.add("campaign", 1.75, "a strike, roadblocks or a toll that goes on");
    }
  }

  /** A coup told of one country on one day. */
  private static boolean isOneFall(Account one, Account other) {
    return one.family() == Family.SEIZURE
        && Founding.isFall(one)
        && Founding.isFall(other)
        && sameCountryKnown(one, other)
        && one.period().isPresent()
        && other.period().isPresent()
        && one.period().get().isPoint()
        && other.period().get().isPoint()
        && gap(one, other) == 0;
  }

  private static boolean sameCountryKnown(Account one, Account other) {
    return one.setting().country().isPresent()
        && one.setting().country().equals(other.setting().country());
  }

  private static boolean sharesNamedEpisode(Account one, Account other) {
    return one.setting().named().stream().anyMatch(other.setting().named()::contains);
  }

  private static boolean sameEpisode(Account one, Account other) {
    return one.setting().episode().isPresent()
        && one.setting().episode().equals(other.setting().episode());
  }

  private boolean nameDifferentEpisodes(Account one, Account other) {
    return one.setting().named().stream().anyMatch(episodes::isShort)
        && other.setting().named().stream().anyMatch(episodes::isShort);
  }

  private static boolean headlineOf(Account one, Account other) {
    return one.telling().passage().equals(other.telling().passage())
        && (one.telling().heading() || other.telling().heading());
  }
}
