package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cronista.model.Measure;
import org.cronista.packs.Cues;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Cues.Force;
import org.cronista.packs.Cues.ModalityCue;
import org.cronista.packs.Cues.QualifierWords;
import org.cronista.packs.Cues.VagueNumber;

/**
 * Gathers the cues of one language from any number of files. What a later file says of a word
 * replaces what an earlier one said; word lists of the same name grow.
 */
final class CuesBuilder {

  private final Mistakes mistakes;
  private final Map<String, Force> reportingVerbs = new LinkedHashMap<>();
  private final Map<String, Force> reportingNouns = new LinkedHashMap<>();
  private final Set<String> reportingPhrases = new LinkedHashSet<>();
  private final Set<String> reportingAdverbs = new LinkedHashSet<>();
  private final List<ModalityCue> modalityCues = new ArrayList<>();
  private final Set<String> conditionals = new LinkedHashSet<>();
  private final Set<String> negators = new LinkedHashSet<>();
  private final Map<String, Effect> lightVerbs = new LinkedHashMap<>();
  private final Map<String, VagueNumber> vagueNumbers = new LinkedHashMap<>();
  private final Map<String, QualifierWords> qualifiers = new LinkedHashMap<>();
  private final Map<String, Measure> counted = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Set<String> cumulative = new LinkedHashSet<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();
  private final Set<String> prepositions = new LinkedHashSet<>();

  CuesBuilder(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Adds a file, which is known by its name. */
  void add(PackFile file, YamlMap content) {
    switch (file.stem()) {
      case "reporting" -> addReporting(content);
      case "modality" -> addModality(content);
      case "light-verbs" -> addLightVerbs(content);
      case "quantities" -> addQuantities(content);
      case "roles" -> addRoles(content);
      case "lists", "places" -> addLists(content);
      case "prepositions" -> {
        allow(content, "prepositions");
        addWords(content, "prepositions", prepositions);
      }
      default ->
          throw new org.cronista.packs.PackException(
              file.at(1),
              "unknown kind of cues; name the file reporting.yaml, modality.yaml, light-verbs.yaml,"
                  + " quantities.yaml, roles.yaml, lists.yaml,"
                  + " places.yaml or prepositions.yaml");
    }
  }

  private static void allow(YamlMap content, String... keys) {
    String[] all = new String[keys.length + 2];
    all[0] = "note";
    all[1] = "language";
    System.arraycopy(keys, 0, all, 2, keys.length);
    content.allow(all);
  }

  private void addReporting(YamlMap content) {
    allow(content, "verbs", "nouns", "phrases", "adverbs");
    addPairs(content, "verbs", "force", value -> value.choose(Vocabulary.FORCES), reportingVerbs);
    addPairs(content, "nouns", "force", value -> value.choose(Vocabulary.FORCES), reportingNouns);
    addWords(content, "phrases", reportingPhrases);
    addWords(content, "adverbs", reportingAdverbs);
  }

  private void addModality(YamlMap content) {
    allow(content, "cues", "conditionals", "negators");
    each(
        content,
        "cues",
        cue -> {
          cue.allow("lemma", "preposition", "governs", "modality", "note");
          modalityCues.add(
              new ModalityCue(
                  cue.get("lemma").lemma(),
                  cue.find("preposition").map(YamlValue::lemma),
                  cue.get("governs").choose(Vocabulary.GOVERNED),
                  cue.get("modality").choose(Vocabulary.MODALITIES)));
        });
    addWords(content, "conditionals", conditionals);
    addWords(content, "negators", negators);
  }

  private void addLightVerbs(YamlMap content) {
    allow(content, "verbs");
    addPairs(content, "verbs", "effect", value -> value.choose(Vocabulary.EFFECTS), lightVerbs);
  }

  private void addQuantities(YamlMap content) {
    allow(content, "vague", "qualifiers", "counted", "units", "cumulative");
    each(content, "vague", this::addVague);
    each(
        content,
        "qualifiers",
        entry -> {
          entry.allow("words", "kind", "note");
          String words = entry.get("words").lemma();
          qualifiers.put(
              words, new QualifierWords(words, entry.get("kind").choose(Vocabulary.QUALIFIERS)));
        });
    addPairs(content, "counted", "what", Measures::read, counted);
    addPairs(content, "units", "unit", YamlValue::text, units);
    addWords(content, "cumulative", cumulative);
  }

  private void addVague(YamlMap entry) {
    entry.allow("words", "low", "high", "note");
    String words = entry.get("words").lemma();
    double low = entry.get("low").number();
    Optional<Double> high = entry.find("high").map(YamlValue::number);
    if (high.isPresent() && high.get() < low) {
      throw entry.get("high").mistake("\"high\" is lower than \"low\"; exchange them");
    }
    vagueNumbers.put(words, new VagueNumber(words, low, high));
  }

  private void addRoles(YamlMap content) {
    allow(content, "roles");
    addPairs(content, "roles", "sector", value -> value.choose(Vocabulary.SECTORS), roles);
  }

  private void addLists(YamlMap content) {
    allow(content, "lists");
    content
        .find("lists")
        .map(YamlValue::map)
        .ifPresent(
            map ->
                map.values()
                    .forEach(
                        (name, words) ->
                            mistakes.collect(
                                () ->
                                    lists
                                        .computeIfAbsent(name, n -> new LinkedHashSet<>())
                                        .addAll(words.lemmas()))));
  }

  private <T> void addPairs(
      YamlMap content,
      String key,
      String valueKey,
      Function<YamlValue, T> reader,
      Map<String, T> into) {
    Map<String, T> ofThisFile = new LinkedHashMap<>();
    each(
        content,
        key,
        entry -> {
          entry.allow("lemma", valueKey, "note");
          String lemma = entry.get("lemma").lemma();
          T value = reader.apply(entry.get(valueKey));
          T before = ofThisFile.putIfAbsent(lemma, value);
          if (before != null && !before.equals(value)) {
            throw entry
                .get("lemma")
                .mistake("\"" + lemma + "\" stands here twice with different values; keep one");
          }
        });
    into.putAll(ofThisFile);
  }

  private void addWords(YamlMap content, String key, Set<String> into) {
    for (YamlValue word : content.items(key)) {
      mistakes.collect(() -> into.add(word.lemma()));
    }
  }

  private void each(YamlMap content, String key, java.util.function.Consumer<YamlMap> reader) {
    for (YamlValue entry : content.items(key)) {
      mistakes.collect(() -> reader.accept(entry.map()));
    }
  }

  Relations relations() {
    return new Relations(Set.copyOf(prepositions));
  }

  /** The word lists so far, in file order. */
  Map<String, Set<String>> lists() {
    return lists;
  }

  Cues build() {
    return new Cues(
        Collections.unmodifiableMap(reportingVerbs),
        Collections.unmodifiableMap(reportingNouns),
        Collections.unmodifiableSet(reportingPhrases),
        Collections.unmodifiableSet(reportingAdverbs),
        List.copyOf(modalityCues),
        Collections.unmodifiableSet(conditionals),
        Collections.unmodifiableSet(negators),
        Collections.unmodifiableMap(lightVerbs),
        longestFirst(vagueNumbers.values().stream().toList(), VagueNumber::words),
        longestFirst(qualifiers.values().stream().toList(), QualifierWords::words),
        Collections.unmodifiableMap(counted),
        Collections.unmodifiableMap(units),
        Collections.unmodifiableSet(cumulative),
        Collections.unmodifiableMap(roles),
        Collections.unmodifiableMap(lists));
  }

  /** The most words first, then the longest, then by alphabet. */
  private static <T> List<T> longestFirst(List<T> entries, Function<T, String> words) {
    Comparator<String> order =
        Comparator.<String>comparingLong(phrase -> -phrase.chars().filter(c -> c == ' ').count())
            .thenComparingInt(phrase -> -phrase.length())
            .thenComparing(Comparator.naturalOrder());
    return entries.stream().sorted(Comparator.comparing(words, order)).toList();
  }
}
