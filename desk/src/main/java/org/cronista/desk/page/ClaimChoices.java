package org.cronista.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cronista.desk.record.Snapshot;
import org.cronista.desk.words.Words;
import org.cronista.model.AcledSubEvent;
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
  static Map<String, Object> of(Snapshot snapshot, Words words) {
    return Map.of("choices", all(snapshot, words));
  }

  private static Offer all(Snapshot snapshot, Words words) {
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
        snapshot.dossier().actors().stream().limit(NAMES).map(actor -> actor.name()).toList());
  }
}
