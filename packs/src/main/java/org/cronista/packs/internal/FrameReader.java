package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Measure;
import org.cronista.model.PloverType;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.Condition;
import org.cronista.packs.Frame.PartOfSpeech;
import org.cronista.packs.Frame.Refinement;

/** Reads the entries of frame files of one language. */
final class FrameReader {

  private static final double USUAL_CONFIDENCE = 0.8;

  private final Relations relations;
  private final Map<String, Set<String>> lists;

  /**
   * A reader.
   *
   * @param relations of the language
   * @param lists of the language, for conditions that name them
   */
  FrameReader(Relations relations, Map<String, Set<String>> lists) {
    this.relations = relations;
    this.lists = lists;
  }

  /** The frame of the trigger and those of the words under {@code also}. */
  List<Frame> read(YamlMap entry) {
    entry.allow(
        "trigger",
        "also",
        "pos",
        "type",
        "mode",
        "subEvent",
        "actor",
        "recipient",
        "counts",
        "requires",
        "unless",
        "refine",
        "modality",
        "confidence",
        "note");
    List<YamlValue> triggers = new ArrayList<>();
    triggers.add(entry.get("trigger"));
    triggers.addAll(entry.items("also"));
    PartOfSpeech partOfSpeech = entry.get("pos").choose(Vocabulary.PARTS_OF_SPEECH);
    PloverType type = entry.get("type").choose(Vocabulary.TYPES);
    Optional<String> mode = entry.find("mode").map(m -> m.choose(Vocabulary.modesOf(type)));
    var subEvent = entry.find("subEvent").map(s -> s.choose(Vocabulary.SUB_EVENTS));
    boolean noun = partOfSpeech == PartOfSpeech.NOUN;
    List<String> actor =
        roles(
            entry,
            "actor",
            noun ? List.of("by", "possessive", "compound") : List.of("subject", "by"));
    List<String> recipient =
        roles(entry, "recipient", noun ? List.of("of", "against", "on") : List.of("object"));
    Map<String, Measure> counts = counts(entry);
    List<Condition> requires = conditions(entry, "requires");
    List<Condition> unless = conditions(entry, "unless");
    List<Refinement> refinements =
        entry.items("refine").stream().map(r -> refinement(r.map(), type)).toList();
    var modality = entry.find("modality").map(m -> m.choose(Vocabulary.MODALITIES));
    double confidence =
        entry.find("confidence").map(FrameReader::confidence).orElse(USUAL_CONFIDENCE);
    return triggers.stream()
        .map(
            trigger ->
                new Frame(
                    List.of(trigger.lemma().split(" ")),
                    partOfSpeech,
                    type,
                    mode,
                    subEvent,
                    actor,
                    recipient,
                    counts,
                    requires,
                    unless,
                    refinements,
                    modality,
                    confidence,
                    trigger.location()))
        .toList();
  }

  private List<String> roles(YamlMap entry, String role, List<String> usual) {
    return entry
        .find(role)
        .map(value -> value.items().stream().map(relations::relation).distinct().toList())
        .orElse(usual);
  }

  private static Map<String, Measure> counts(YamlMap entry) {
    Map<String, Measure> counts = new LinkedHashMap<>();
    entry
        .find("counts")
        .map(YamlValue::map)
        .ifPresent(
            map ->
                map.values()
                    .forEach(
                        (role, what) ->
                            counts.put(
                                map.key(role).choose(Vocabulary.COUNTED_ROLES),
                                Measures.read(what))));
    return counts;
  }

  private static double confidence(YamlValue value) {
    double confidence = value.number();
    if (confidence < 0 || confidence > 1) {
      throw value.mistake("confidence must lie between 0 and 1");
    }
    return confidence;
  }

  private List<Condition> conditions(YamlMap entry, String key) {
    return entry.find(key).map(YamlValue::map).map(this::conditions).orElse(List.of());
  }

  private List<Condition> conditions(YamlMap map) {
    return map.values().entrySet().stream()
        .map(
            condition ->
                new Condition(
                    relations.spot(map.key(condition.getKey())), lemmas(condition.getValue())))
        .toList();
  }

  private Set<String> lemmas(YamlValue value) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (YamlValue item : value.items()) {
      String lemma = item.lemma();
      if (lemma.startsWith("@")) {
        lemmas.addAll(list(item, lemma.substring(1)));
      } else {
        lemmas.add(lemma);
      }
    }
    if (lemmas.isEmpty()) {
      throw value.mistake("an empty condition never holds; name words or leave it out");
    }
    return lemmas;
  }

  private Set<String> list(YamlValue value, String name) {
    return Optional.ofNullable(lists.get(name))
        .orElseThrow(
            () ->
                value.mistake(
                    "unknown word list @%s; define it in cues/lists.yaml, or use one of %s"
                        .formatted(name, String.join(", ", lists.keySet()))));
  }

  private Refinement refinement(YamlMap entry, PloverType frameType) {
    entry.allow("when", "type", "mode", "subEvent", "note");
    List<Condition> when = conditions(entry.get("when").map());
    Optional<PloverType> type = entry.find("type").map(t -> t.choose(Vocabulary.TYPES));
    Choices<String> modes = Vocabulary.modesOf(type.orElse(frameType));
    return new Refinement(
        when,
        type,
        entry.find("mode").map(m -> m.choose(modes)),
        entry.find("subEvent").map(s -> s.choose(Vocabulary.SUB_EVENTS)));
  }
}
