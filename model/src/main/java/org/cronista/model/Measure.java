package org.cronista.model;

import java.util.Set;

/**
 * What a quantity counts: {@code killed}, {@code injured}, {@code participants}, …, or {@code
 * other:NOUN}.
 *
 * @param key the word used in files and packs
 */
public record Measure(String key) implements Comparable<Measure> {

  // Before the constants, whose constructor needs them.
  private static final String OTHER = "other:";
  private static final Set<String> KNOWN =
      Set.of(
          "killed",
          "injured",
          "arrested",
          "disappeared",
          "displaced",
          "dismissed",
          "participants",
          "armed",
          "blockades",
          "duration",
          "votes",
          "share",
          "money");

  public static final Measure KILLED = new Measure("killed");
  public static final Measure INJURED = new Measure("injured");
  public static final Measure ARRESTED = new Measure("arrested");
  public static final Measure DISAPPEARED = new Measure("disappeared");
  public static final Measure DISPLACED = new Measure("displaced");
  public static final Measure DISMISSED = new Measure("dismissed");
  public static final Measure PARTICIPANTS = new Measure("participants");
  public static final Measure ARMED = new Measure("armed");
  public static final Measure BLOCKADES = new Measure("blockades");
  public static final Measure DURATION = new Measure("duration");
  public static final Measure VOTES = new Measure("votes");
  public static final Measure SHARE = new Measure("share");
  public static final Measure MONEY = new Measure("money");

  /** Checks the key. */
  public Measure {
    if (!isValid(key)) {
      throw new IllegalArgumentException("Not a measure: " + key);
    }
  }

  /** Whether {@code key} is one of the known words or {@code other:NOUN}. */
  public static boolean isValid(String key) {
    return KNOWN.contains(key) || (key.startsWith(OTHER) && key.length() > OTHER.length());
  }

  /** A count of something that has no word of its own. */
  public static Measure other(String noun) {
    return new Measure(OTHER + noun);
  }

  @Override
  public int compareTo(Measure other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
