package org.cronista.packs.internal;

import org.cronista.model.Measure;

/** Reads what is counted. */
final class Measures {

  private Measures() {}

  static Measure read(YamlValue value) {
    String key = value.text();
    if (!Measure.isValid(key)) {
      throw value.mistake(
          ("unknown measure %s; one of killed, injured, arrested, disappeared, displaced, dismissed,"
                  + " participants, armed, blockades, duration, votes, share, money, or other:NOUN")
              .formatted(key));
    }
    return new Measure(key);
  }
}
