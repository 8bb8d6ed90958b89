package org.cronista.desk.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cronista.model.Claim;

/** The parts of a claim that a person can correct, each by a name that acts are kept under. */
public final class ClaimFields {

  /** Between the names of several fields in an act. */
  public static final String SEPARATOR = " ";

  private static final Map<String, Field> FIELDS = fields();

  private ClaimFields() {}

  private record Field(
      Function<Claim, Object> value, BiFunction<Claim.Builder, Claim, Claim.Builder> copy) {}

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put(
        "type",
        new Field(
            claim -> List.of(claim.type(), claim.mode()),
            (to, from) -> to.type(from.type(), from.mode())));
    fields.put("subEvent", new Field(Claim::subEvent, (to, from) -> to.subEvent(from.subEvent())));
    fields.put(
        "words", new Field(Claim::trigger, (to, from) -> to.at(from.sentence(), from.trigger())));
    fields.put("actors", new Field(Claim::actors, (to, from) -> to.actors(from.actors())));
    fields.put(
        "recipients", new Field(Claim::recipients, (to, from) -> to.recipients(from.recipients())));
    fields.put("places", new Field(Claim::places, (to, from) -> to.places(from.places())));
    fields.put("time", new Field(Claim::time, (to, from) -> to.time(from.time())));
    fields.put(
        "quantities", new Field(Claim::quantities, (to, from) -> to.quantities(from.quantities())));
    fields.put(
        "attribution",
        new Field(Claim::attribution, (to, from) -> to.attribution(from.attribution())));
    fields.put("modality", new Field(Claim::modality, (to, from) -> to.modality(from.modality())));
    return fields;
  }

  /** All names, in the order in which people read a claim. */
  public static List<String> names() {
    return List.copyOf(FIELDS.keySet());
  }

  /** The value of a field, to be compared only. */
  public static Object value(Claim claim, String field) {
    return get(field).value().apply(claim);
  }

  /** The fields in which two claims differ. */
  public static List<String> differing(Claim one, Claim other) {
    List<String> names = new ArrayList<>();
    FIELDS.forEach(
        (name, field) -> {
          if (!field.value().apply(one).equals(field.value().apply(other))) {
            names.add(name);
          }
        });
    return names;
  }

  /** The claim with some of its fields as in {@code from}. */
  public static Claim copy(Claim to, Claim from, List<String> fields) {
    Claim.Builder builder = to.toBuilder();
    for (String field : fields) {
      builder = get(field).copy().apply(builder, from);
    }
    return builder.build();
  }

  private static Field get(String name) {
    return Optional.ofNullable(FIELDS.get(name))
        .orElseThrow(() -> new IllegalArgumentException("A claim has no field " + name));
  }
}
