package org.cronista.model;

/**
 * The identifier of a {@linkplain Article article}: {@code a_} and a content hash, so that the same
 * input always gets the same identifier.
 *
 * @param value for example {@code a_0f3c9a1b2d4e5f60}
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  /** What every identifier of this kind begins with. */
  public static final String PREFIX = "a_";

  /** Checks the prefix. */
  public ArticleId {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a article identifier: " + value);
    }
  }

  /** The identifier of the article whose identity is spelled out by {@code parts}. */
  public static ArticleId of(String... parts) {
    return new ArticleId(PREFIX + ContentHash.shortHash(parts));
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
