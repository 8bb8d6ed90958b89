package org.cronista.reconciler.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.PloverType;

/**
 * Neutral words for a kind of happening; they stand in {@code headline-phrases.tsv}.
 *
 * @param plural verb after a plural doer
 * @param singular verb after a singular doer
 * @param transitive whether the verb takes the recipient
 * @param participle for the passive, if there is one
 * @param noun when nobody is named
 * @param link the noun's preposition before the recipient
 * @param after words after the recipient, perhaps none
 */
record HeadlinePhrase(
    String plural,
    String singular,
    boolean transitive,
    Optional<String> participle,
    String noun,
    String link,
    String after) {

  /** The noun that the number of roadblocks can take the place of. */
  static final String ROADBLOCKS = "Roadblocks";

  private static final String FILE = "headline-phrases.tsv";
  private static final int COLUMNS = 8;
  private static final String ANY = "-";

  /** Reads the table that comes with the module. */
  static Map<String, HeadlinePhrase> load() {
    try (InputStream stream = HeadlinePhrase.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource " + FILE);
      }
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, HeadlinePhrase> phrases = new HashMap<>();
      table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns -> phrases.put(columns[0] + " " + columns[1], parse(columns)));
      return Map.copyOf(phrases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HeadlinePhrase parse(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns: " + columns[0]);
    }
    boolean transitive = !columns[2].endsWith("_");
    return new HeadlinePhrase(
        columns[2].replace("_", ""),
        columns[3].replace("_", ""),
        transitive,
        Optional.of(columns[4]).filter(word -> !word.equals(ANY)),
        columns[5],
        columns[6],
        columns[7]);
  }

  /** The words for a type and mode; the type's own when the mode has none. */
  static HeadlinePhrase get(
      Map<String, HeadlinePhrase> phrases, PloverType type, Optional<String> mode) {
    return Optional.ofNullable(phrases.get(type + " " + mode.orElse(ANY)))
        .or(() -> Optional.ofNullable(phrases.get(type + " " + ANY)))
        .orElseThrow(() -> new IllegalStateException("No words for " + type));
  }

  /** The verb without a preposition left hanging when no recipient follows. */
  String verb(boolean pluralDoer, boolean recipientFollows) {
    String verb = pluralDoer ? plural : singular;
    if (recipientFollows || !transitive) {
      return verb;
    }
    return verb.replaceFirst(" (?:against|with|to|of|on|from|by|about)$", "");
  }
}
