package org.cronista.model;

/**
 * The identifier of a {@linkplain Disagreement disagreement}: {@code x_} and a content hash, so
 * that the same input always gets the same identifier.
 *
 * @param value for example {@code x_0f3c9a1b2d4e5f60}
 */
public record DisagreementId(String value) implements Comparable<DisagreementId> {

  /** What every identifier of this kind begins with. */
  public static final String PREFIX = "x_";

  /** Checks the prefix. */
  public DisagreementId {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a disagreement identifier: " + value);
    }
  }

  /** The identifier of the disagreement whose identity is spelled out by {@code parts}. */
  public static DisagreementId of(String... parts) {
    return new DisagreementId(PREFIX + ContentHash.shortHash(parts));
  }

  @Override
  public int compareTo(DisagreementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
