package org.cronista.publisher.view;

import org.cronista.model.Outlet;

/** What a catalogue says of an outlet, in words. */
public final class OutletWords {

  private OutletWords() {}

  /** "Newspaper, Bolivia; of the house Salm Press; said to be liberal". */
  public static String of(Outlet outlet) {
    return outlet.kind().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + outlet.kind().substring(1)
        + outlet.country().map(code -> ", " + Countries.nameOf(code)).orElse("")
        + outlet
            .house()
            .filter(house -> !house.equals(outlet.name()))
            .map(house -> "; of the house " + house)
            .orElse("")
        + outlet.stance().map(stance -> "; described as: " + stance).orElse("");
  }
}
