package org.cronista.packs.internal;

import java.util.Optional;
import org.cronista.model.Episode;
import org.cronista.model.PartialDate;

/** Reads the entries of episode files. */
final class EpisodeReader {

  private final Identifiers identifiers = new Identifiers();

  Episode read(YamlMap entry) {
    entry.allow("id", "name", "aliases", "country", "start", "end", "note");
    PartialDate start = entry.get("start").date();
    Optional<PartialDate> end = entry.findDate("end");
    if (end.isPresent() && end.get().last().isBefore(start.first())) {
      throw entry.get("end").mistake("ends (%s) before it begins (%s)".formatted(end.get(), start));
    }
    return new Episode(
        identifiers.add(entry.get("id")),
        entry.get("name").text(),
        entry.texts("aliases"),
        ActorReader.findCountry(entry),
        start,
        end);
  }
}
