package org.cronista.desk.page;

import java.util.Optional;
import org.cronista.desk.words.Words;
import org.cronista.model.PloverType;

/** The types of events in the reader's language. */
public final class TypeNames {

  private TypeNames() {}

  /** "Violence". */
  public static String of(Words words, PloverType type) {
    return words.of("type." + type.name());
  }

  /** "Violence, firearms": a mode without a word of its own as PLOVER has it. */
  public static String of(Words words, PloverType type, Optional<String> mode) {
    return of(words, type)
        + mode.map(
                name -> ", " + words.find("mode." + name).orElseGet(() -> name.replace('-', ' ')))
            .orElse("");
  }
}
