package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Words;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.DatePrecision;
import org.cronista.model.Measure;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;

/** What the form of a claim offers to choose from. */
final class ClaimChoices {

  private static final int NAMES = 500;
  private static final List<Measure> MEASURES =
      List.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.ARRESTED,
          Measure.DISAPPEARED,
          Measure.DISPLACED,
          Measure.DISMISSED,
          Measure.PARTICIPANTS,
          Measure.ARMED,
          Measure.BLOCKADES,
          Measure.DURATION,
          Measure.VOTES,
          Measure.SHARE,
          Measure.MONEY);

  private ClaimChoices() {}

  /** Everything by the name that the template has for it. */
  static Map<String, Object> of(LiveRecord record, Visit visit) {
    return Map.of("choices", all(names(record, visit), visit.words()));
  }

  /** Names of actors, for whoever codes blindly those only that stand in what they may see. */
  private static List<String> names(LiveRecord record, Visit visit) {
    Stream<String> all = record.current().dossier().actors().stream().map(Actor::name);
    Veil veil = Veil.of(record, visit.visitor());
    if (!veil.isLifted()) {
      Set<String> seen =
          veil.claims().stream()
              .flatMap(claim -> Stream.concat(claim.actors().stream(), claim.recipients().stream()))
              .flatMap(actor -> actor.name().stream())
              .collect(Collectors.toSet());
      all = all.filter(seen::contains);
    }
    return all.limit(NAMES).toList();
  }

  private static Offer all(List<String> names, Words words) {
    List<Option> types = new ArrayList<>();
    for (PloverType type : PloverType.values()) {
      types.add(new Option(type.name() + "/", TypeNames.of(words, type)));
      type.modes()
          .forEach(
              mode ->
                  types.add(
                      new Option(
                          type.name() + "/" + mode,
                          TypeNames.of(words, type, java.util.Optional.of(mode)))));
    }
    return new Offer(
        types,
        Arrays.stream(AcledSubEvent.values())
            .map(one -> new Option(one.label(), one.label()))
            .toList(),
        Arrays.stream(Modality.values())
            .map(one -> new Option(one.label(), words.of("modality." + one.name())))
            .toList(),
        Arrays.stream(DatePrecision.values())
            .filter(one -> one != DatePrecision.UNKNOWN)
            .map(one -> new Option(one.label(), words.of("precision." + one.label())))
            .toList(),
        MEASURES.stream().map(one -> new Option(one.key(), Measures.of(words, one))).toList(),
        Arrays.stream(Quantity.Qualifier.values())
            .map(one -> new Option(one.label(), words.of("qualifier." + one.label())))
            .toList(),
        java.util.stream.IntStream.rangeClosed(1, 7)
            .mapToObj(one -> new Option(Integer.toString(one), words.of("place-precision." + one)))
            .toList(),
        names);
  }
}
