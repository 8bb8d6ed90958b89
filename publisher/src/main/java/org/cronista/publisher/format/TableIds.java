package org.cronista.publisher.format;

import org.cronista.model.ContentHash;

/** Numbers that stand for an event in tables that know no other identifiers. */
final class TableIds {

  private static final int HEX_DIGITS = 12;
  private static final int RADIX = 16;

  private TableIds() {}

  /**
   * A number made from content, so that it is the same in every run. It has 48 bits: among a
   * million events two share one in about one of 560 chronologies.
   */
  static long number(String... parts) {
    return Long.parseLong(ContentHash.shortHash(parts).substring(0, HEX_DIGITS), RADIX);
  }
}
