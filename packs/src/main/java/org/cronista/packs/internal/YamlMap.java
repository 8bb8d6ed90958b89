package org.cronista.packs.internal;

import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.PartialDate;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The "key: value" pairs of an entry in a YAML file. */
final class YamlMap {

  private final PackLocation location;
  private final Map<String, YamlValue> values;
  private final Map<String, YamlValue> keys;

  private YamlMap(
      PackLocation location, Map<String, YamlValue> values, Map<String, YamlValue> keys) {
    this.location = location;
    this.values = values;
    this.keys = keys;
  }

  /**
   * Reads a whole file. Only the structure is read: no types are built, aliases and depth are
   * limited.
   *
   * @throws PackException if it is not YAML
   */
  static YamlMap read(PackFile file) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(20);
    try {
      Node root = new Yaml(options).compose(new StringReader(file.text()));
      return root == null
          ? new YamlMap(file.at(1), Map.of(), Map.of())
          : new YamlValue(file, root).map();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new PackException(file.at(line), "not YAML: " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new PackException(file.at(1), "not YAML: " + e.getMessage(), e);
    }
  }

  static YamlMap of(PackFile file, MappingNode mapping) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    Map<String, YamlValue> keys = new LinkedHashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      YamlValue key = new YamlValue(file, pair.getKeyNode());
      String word = key.text();
      if (keys.put(word, key) != null) {
        throw key.mistake("\"" + word + "\" stands here twice; keep one");
      }
      values.put(word, new YamlValue(file, pair.getValueNode()));
    }
    // A key with nothing behind it is as good as none.
    values.values().removeIf(YamlValue::isNothing);
    return new YamlMap(new YamlValue(file, mapping).location(), values, keys);
  }

  PackLocation location() {
    return location;
  }

  Map<String, YamlValue> values() {
    return values;
  }

  /** The key itself, as a place for a message about the whole entry behind it. */
  YamlValue key(String key) {
    return Optional.ofNullable(keys.get(key)).orElseThrow(() -> new IllegalArgumentException(key));
  }

  /** Throws if there is a key that is none of these. */
  YamlMap allow(String... allowed) {
    keys.forEach(
        (word, key) -> {
          if (!Arrays.asList(allowed).contains(word)) {
            throw key.mistake(
                "unknown key \"%s\"; one of %s".formatted(word, String.join(", ", allowed)));
          }
        });
    return this;
  }

  Optional<YamlValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  YamlValue get(String key) {
    return find(key)
        .orElseThrow(() -> new PackException(location, "\"" + key + "\" is missing; add it"));
  }

  /** The entries of a list; none when the key is left out. */
  List<YamlValue> items(String key) {
    return find(key).map(YamlValue::items).orElse(List.of());
  }

  Optional<String> findText(String key) {
    return find(key).map(YamlValue::text);
  }

  List<String> texts(String key) {
    return find(key).map(YamlValue::texts).orElse(List.of());
  }

  Optional<PartialDate> findDate(String key) {
    return find(key).map(YamlValue::date);
  }
}
