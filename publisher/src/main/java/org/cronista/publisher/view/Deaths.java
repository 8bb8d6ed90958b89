package org.cronista.publisher.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.Claim;
import org.cronista.model.Event;
import org.cronista.model.Event.Toll;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;
import org.cronista.model.Quantity.Qualifier;

/**
 * How many died in an event, in whole people.
 *
 * @param low the lowest figure any account gives
 * @param best the figure of the account followed
 * @param high the highest figure given; an account that leaves it open counts with its own number
 */
public record Deaths(long low, long best, long high) {

  private static final long DOZENS = 12;
  private static final long HUNDREDS = 100;

  /** Empty when no account tells of deaths, which is not the same as zero. */
  public static Optional<Deaths> of(Dossier dossier, Event event) {
    Optional<Toll> toll =
        event.quantities().stream().filter(one -> one.what().equals(Measure.KILLED)).findFirst();
    List<Quantity> told = told(dossier, event);
    if (toll.isEmpty() && told.isEmpty()) {
      return Optional.empty();
    }
    long low =
        told.stream()
            .mapToLong(Deaths::lowest)
            .min()
            .orElseGet(() -> Math.round(toll.map(Toll::low).orElse(0.0)));
    long high =
        told.stream()
            .mapToLong(Deaths::highest)
            .max()
            .orElseGet(() -> Math.round(toll.flatMap(Toll::high).orElse((double) low)));
    long best = toll.flatMap(Toll::best).map(Math::round).orElse(low);
    return Optional.of(new Deaths(low, Math.max(low, best), Math.max(Math.max(low, best), high)));
  }

  /** Single counts where there are any; running totals only when nothing else is told. */
  private static List<Quantity> told(Dossier dossier, Event event) {
    List<Quantity> all =
        dossier.claimsOf(event).stream()
            .filter(claim -> claim.modality().happened())
            .map(Claim::quantities)
            .flatMap(List::stream)
            .filter(quantity -> quantity.what().equals(Measure.KILLED))
            .toList();
    List<Quantity> single = all.stream().filter(quantity -> !quantity.cumulative()).toList();
    return single.isEmpty() ? all : single;
  }

  /** ACLED's rules for words: dozens are 12, hundreds are 100. */
  private static long lowest(Quantity quantity) {
    if (quantity.qualifier() == Qualifier.VAGUE) {
      String words = quantity.mention().text().toLowerCase(Locale.ROOT);
      if (words.contains("dozens") || words.contains("docenas")) {
        return DOZENS;
      }
      if (words.contains("hundreds") || words.contains("cientos")) {
        return HUNDREDS;
      }
    }
    double low = quantity.interval().low();
    return quantity.interval().lowExcluded() ? (long) Math.floor(low) + 1 : (long) Math.ceil(low);
  }

  private static long highest(Quantity quantity) {
    return quantity
        .interval()
        .high()
        .map(high -> (long) Math.floor(high))
        .orElseGet(() -> lowest(quantity));
  }
}
