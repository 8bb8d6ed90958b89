package org.cronista.packs.internal;

import org.cronista.packs.KnownSource;

/** Reads the entries of source files. */
final class SourceReader {

  private final Identifiers identifiers = new Identifiers();

  KnownSource read(YamlMap entry) {
    entry.allow("id", "name", "aliases", "domains", "kind", "country", "house", "stance", "note");
    return new KnownSource(
        identifiers.add(entry.get("id")),
        entry.get("name").text(),
        entry.texts("aliases"),
        entry.texts("domains"),
        entry.get("kind").choose(Vocabulary.SOURCE_KINDS),
        ActorReader.findCountry(entry),
        entry.findText("house"),
        entry.findText("stance"));
  }
}
