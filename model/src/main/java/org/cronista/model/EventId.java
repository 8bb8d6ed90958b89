package org.cronista.model;

/**
 * The identifier of a {@linkplain Event event}: {@code e_} and a content hash, so that the same
 * input always gets the same identifier.
 *
 * @param value for example {@code e_0f3c9a1b2d4e5f60}
 */
public record EventId(String value) implements Comparable<EventId> {

  /** What every identifier of this kind begins with. */
  public static final String PREFIX = "e_";

  /** Checks the prefix. */
  public EventId {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a event identifier: " + value);
    }
  }

  /** The identifier of the event whose identity is spelled out by {@code parts}. */
  public static EventId of(String... parts) {
    return new EventId(PREFIX + ContentHash.shortHash(parts));
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
