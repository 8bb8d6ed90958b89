package org.cronista.model;

import java.util.Locale;

/**
 * How one claim or event lies in time to another, as the text says it: "shot two men <i>after</i>
 * the march".
 *
 * @param relation from this one to the other
 * @param other identifier of the other claim or event
 */
public record EventOrder(Relation relation, String other) implements Comparable<EventOrder> {

  /** The relations of time that order words tell. */
  public enum Relation {
    /** Begins when the other is over or has begun. */
    AFTER,
    /** Happens before the other begins. */
    BEFORE,
    /** Happens while the other goes on. */
    DURING;

    /** As written in the output files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #label()} wrote. */
    public static Relation ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public int compareTo(EventOrder that) {
    int byRelation = relation.compareTo(that.relation);
    return byRelation != 0 ? byRelation : other.compareTo(that.other);
  }
}
