package org.cronista.packs.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files a pack may hold, known by where they lie in it. */
enum Section {
  FRAMES("frames", ".yaml", ".yml"),
  CUES("cues", ".yaml", ".yml"),
  ACTORS("actors", ".yaml", ".yml"),
  EPISODES("episodes", ".yaml", ".yml"),
  SOURCES("sources", ".yaml", ".yml"),
  PLACES("places", ".tsv"),
  GAZETTEER("places", ".gazetteer", ".tsv.gz"),
  COUNTRIES("", "countries.tsv");

  private final String folder;

  @SuppressWarnings("ImmutableEnumChecker") // List.of: immutable in fact, not in type
  private final List<String> endings;

  Section(String folder, String... endings) {
    this.folder = folder;
    this.endings = List.of(endings);
  }

  /**
   * What kind of file this is.
   *
   * @param path within the pack, with {@code /}
   */
  static Optional<Section> find(String path) {
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    return Arrays.stream(values())
        .filter(section -> section.folder.equals(folder))
        .filter(section -> section.endings.stream().anyMatch(path::endsWith))
        .findFirst();
  }

  boolean isYaml() {
    return endings.contains(".yaml");
  }

  /** Whether packs have a sub-folder of that name. */
  static boolean isFolder(String name) {
    return !name.isEmpty()
        && Arrays.stream(values()).anyMatch(section -> section.folder.equals(name));
  }

  /** The sub-folders a pack may have, for messages. */
  static String folders() {
    return Arrays.stream(values())
        .map(section -> section.folder)
        .filter(folder -> !folder.isEmpty())
        .distinct()
        .collect(Collectors.joining("/, ", "", "/"));
  }
}
