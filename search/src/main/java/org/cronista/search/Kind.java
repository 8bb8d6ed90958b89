package org.cronista.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing is found. */
public enum Kind {
  /** A sentence of a document, with the types, places and actors of the claims made in it. */
  SENTENCE,
  /** A claim; its words are its sentence's. */
  CLAIM,
  /** An event, by its headline. */
  EVENT,
  /** An actor, by name and aliases. */
  ACTOR;

  /** As written in queries, options and answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #label()} wrote; empty for anything else. */
  public static Optional<Kind> find(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equalsIgnoreCase(label)).findFirst();
  }
}
