package org.cronista.model;

/**
 * The identifier of a {@linkplain Claim claim}: {@code c_} and a content hash, so that the same
 * input always gets the same identifier.
 *
 * @param value for example {@code c_0f3c9a1b2d4e5f60}
 */
public record ClaimId(String value) implements Comparable<ClaimId> {

  /** What every identifier of this kind begins with. */
  public static final String PREFIX = "c_";

  /** Checks the prefix. */
  public ClaimId {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a claim identifier: " + value);
    }
  }

  /** The identifier of the claim whose identity is spelled out by {@code parts}. */
  public static ClaimId of(String... parts) {
    return new ClaimId(PREFIX + ContentHash.shortHash(parts));
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
