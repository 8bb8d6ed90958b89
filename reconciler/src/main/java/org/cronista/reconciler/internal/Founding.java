package org.cronista.reconciler.internal;

import java.util.List;
import org.cronista.model.ActorMention;
import org.cronista.model.PloverType.QuadClass;
import org.cronista.reconciler.internal.Clusters.Told;

/**
 * Whether what is told is an event that can stand in a chronology, or only talk of such events.
 *
 * <p>Essays are full of strikes and insurrections in general. An entry needs something that pins it
 * down: a date, a place, a number, or who did it to whom. Claims that found no event stay among the
 * claims.
 */
final class Founding {

  private static final double ENOUGH_FOR_DEEDS = 1.0;
  private static final double ENOUGH_FOR_WORDS = 1.25;

  private Founding() {}

  /** Whether some account of it, with what the others add, pins the event down. */
  static boolean isFounded(Told told) {
    List<Account> members = told.members();
    double best = members.stream().mapToDouble(Founding::weight).max().orElse(0);
    long passages = members.stream().map(a -> a.telling().passage()).distinct().count();
    double sum = best + (passages > 1 ? 0.5 : 0);
    return sum >= (isWords(members.get(0)) ? ENOUGH_FOR_WORDS : ENOUGH_FOR_DEEDS);
  }

  private static boolean isWords(Account account) {
    QuadClass quad = account.claim().type().quadClass();
    return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.VERBAL_COOPERATION;
  }

  private static double weight(Account account) {
    double weight = account.figures().isEmpty() ? 0 : 1;
    if (account.period().isPresent()) {
      Period period = account.period().get();
      weight += !period.inferred() ? 1 : period.isPoint() ? 0.75 : 0.5;
    }
    if (account.setting().hasExactPlace()) {
      weight += account.setting().statedPlaces().isEmpty() ? 0.25 : 1;
    } else if (!account.setting().statedPlaces().isEmpty()) {
      weight += 0.25;
    }
    weight += parties(account.claim().actors()) + parties(account.claim().recipients());
    if (isFall(account) && account.period().filter(Period::isPoint).isPresent()) {
      weight += account.setting().country().isPresent() ? 0.5 : 0;
    }
    return account.claim().confidence() < 0.4 ? weight * 0.75 : weight;
  }

  /** The fall of a government, which its day and country pin down. */
  static boolean isFall(Account account) {
    return (account.family() == Family.SEIZURE || account.family() == Family.RESIGNATION)
        && Frame.find(Frame.Topic.FALL, account.claim().trigger().text()).isPresent();
  }

  private static double parties(List<ActorMention> mentions) {
    if (mentions.isEmpty()) {
      return 0;
    }
    boolean known = mentions.stream().anyMatch(mention -> mention.actorId().isPresent());
    boolean kind = mentions.stream().anyMatch(mention -> mention.sector().isPresent());
    return known ? 0.75 : kind ? 0.5 : 0.25;
  }
}
