package org.cronista.desk.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.desk.record.ClaimFields;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Claim;
import org.cronista.publisher.view.FigureWords;

/** A coder's reading field by field, as categories that can be compared and shown. */
public final class FieldValues {

  /** Whether it is an event at all. */
  public static final String VERDICT = "verdict";

  /** All fields, the verdict first. */
  public static final List<String> NAMES = names();

  private FieldValues() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of(VERDICT));
    names.addAll(ClaimFields.names());
    return List.copyOf(names);
  }

  /** The category; empty when the coder says that it is none, so that the field has no value. */
  public static Optional<String> of(Codings.Coding coding, String field) {
    return field.equals(VERDICT)
        ? Optional.of(coding.claim().isPresent() ? "event" : "none")
        : coding.claim().map(claim -> of(claim, field));
  }

  /** The category of a claim's field; a dash where the claim says nothing. */
  public static String of(Claim claim, String field) {
    String value =
        switch (field) {
          case "type" -> claim.type().name() + claim.mode().map(mode -> "/" + mode).orElse("");
          case "subEvent" -> claim.subEvent().map(AcledSubEvent::label).orElse("");
          case "words" -> claim.trigger().text();
          case "actors" -> set(claim.actors().stream().map(one -> one.label()));
          case "recipients" -> set(claim.recipients().stream().map(one -> one.label()));
          case "places" -> set(claim.places().stream().map(one -> one.name()));
          case "time" ->
              claim
                  .time()
                  .map(
                      time ->
                          time.start().equals(time.end())
                              ? time.start().toString()
                              : time.start() + "/" + time.end())
                  .orElse("");
          case "quantities" ->
              set(claim.quantities().stream().map(one -> one.what() + " " + FigureWords.of(one)));
          case "attribution" -> set(claim.attribution().stream().map(one -> one.speaker()));
          case "modality" -> claim.modality().label();
          default -> throw new IllegalArgumentException("A claim has no field " + field);
        };
    return value.isEmpty() ? "–" : value;
  }

  /** Without order, doubles, case and line ends. */
  private static String set(Stream<String> values) {
    return values
        .map(value -> value.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
