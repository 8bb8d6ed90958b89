package org.cronista.packs.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.model.PartialDate;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file, which knows its line. Words are read as written: "no" is a word. */
final class YamlValue {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final PackFile file;
  private final Node node;

  YamlValue(PackFile file, Node node) {
    this.file = file;
    this.node = node;
  }

  PackLocation location() {
    return file.at(node.getStartMark().getLine() + 1);
  }

  /** A mistake at this value. */
  PackException mistake(String message) {
    return new PackException(location(), message);
  }

  /** Words or a number, not blank. */
  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw mistake("expected words, found " + described());
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty()) {
      throw mistake("is empty; give a value or leave the key out");
    }
    return text;
  }

  double number() {
    String text = text();
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw mistake("expected a number, found \"" + text + "\"");
  }

  /** A partial date. */
  PartialDate date() {
    return PartialDate.parse(text())
        .orElseThrow(
            () -> mistake("bad date \"%s\"; write YYYY, YYYY-MM or YYYY-MM-DD".formatted(text())));
  }

  /** What one of a closed set of words stands for. */
  <T> T choose(Choices<T> choices) {
    return choices.find(text()).orElseThrow(() -> mistake(choices.describeUnknown(text())));
  }

  /** A lemma or phrase: lower case, words joined by one space. */
  String lemma() {
    String lower = text().toLowerCase(Locale.ROOT);
    boolean oneWord = lower.indexOf(' ') < 0 && lower.indexOf('\n') < 0 && lower.indexOf('\t') < 0;
    return oneWord ? lower : BLANKS.matcher(lower).replaceAll(" ");
  }

  /** The values of a list; a single value is a list of one. */
  List<YamlValue> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlValue(file, item));
    }
    return items;
  }

  List<String> texts() {
    return items().stream().map(YamlValue::text).toList();
  }

  /** Lemmas in file order, each once. */
  Set<String> lemmas() {
    Set<String> lemmas = new LinkedHashSet<>();
    items().forEach(item -> lemmas.add(item.lemma()));
    return lemmas;
  }

  YamlMap map() {
    if (!(node instanceof MappingNode mapping)) {
      throw mistake("expected \"key: value\" pairs, found " + described());
    }
    return YamlMap.of(file, mapping);
  }

  /** Whether nothing is written here: {@code key:} and then the line ends. */
  boolean isNothing() {
    return node instanceof ScalarNode scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  private String described() {
    if (node instanceof ScalarNode scalar) {
      return "\"" + scalar.getValue() + "\"";
    }
    return node instanceof SequenceNode ? "a list" : "\"key: value\" pairs";
  }
}
