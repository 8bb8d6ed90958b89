package org.cronista.reader.internal.container;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Hints;

/**
 * What the container says of a file in it.
 *
 * @param hints believed where the file itself is silent
 * @param mediaType what kind of file it is, when the container is sure
 * @param charset the name of its character encoding, as a web server told it
 * @param warnings what a careful reader should know
 */
record Provenance(
    Hints hints, Optional<String> mediaType, Optional<String> charset, List<Warning> warnings) {

  /** Copies the warnings. */
  Provenance {
    warnings = List.copyOf(warnings);
  }

  /** Nothing known. */
  static Provenance none() {
    return new Provenance(Hints.none(), Optional.empty(), Optional.empty(), List.of());
  }

  /** Only its kind known. */
  static Provenance ofKind(String mediaType) {
    return new Provenance(Hints.none(), Optional.of(mediaType), Optional.empty(), List.of());
  }

  /** The draft, with what the container adds. */
  Draft of(Draft draft) {
    Draft described = draft.withHints(draft.hints().or(hints));
    for (Warning warning : warnings) {
      described = described.plusWarning(warning);
    }
    return described;
  }
}
