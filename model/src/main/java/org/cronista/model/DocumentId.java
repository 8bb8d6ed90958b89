package org.cronista.model;

/**
 * The identifier of a {@linkplain Document document}: {@code d_} and a content hash, so that the
 * same input always gets the same identifier.
 *
 * @param value for example {@code d_0f3c9a1b2d4e5f60}
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  /** What every identifier of this kind begins with. */
  public static final String PREFIX = "d_";

  /** Checks the prefix. */
  public DocumentId {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a document identifier: " + value);
    }
  }

  /** The identifier of the document whose identity is spelled out by {@code parts}. */
  public static DocumentId of(String... parts) {
    return new DocumentId(PREFIX + ContentHash.shortHash(parts));
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
