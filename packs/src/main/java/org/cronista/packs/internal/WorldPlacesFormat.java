package org.cronista.packs.internal;

/**
 * The layout of a gazetteer file ({@code *.gazetteer}), made to be mapped into memory and read
 * where it lies. All numbers are big-endian.
 *
 * <pre>
 * header   magic (8 bytes), version, rows, groups, names, then where groups, texts, blocks, names and
 *          the end are (int each, counted from the start), SHA-256 of all behind the header (32 bytes)
 * rows     24 bytes each: GeoNames id (0: none), latitude and longitude in ten-thousandths of a degree,
 *          inhabitants, where its name is among the texts, kind &lt;&lt; 27 | group
 * groups   16 bytes each: where the country's code and the names of the first- and second-level
 *          division are among the texts; inhabitants of the largest place in it
 * texts    length (one byte) and UTF-8
 * blocks   where each block of names begins (int each)
 * names    normalised, in the order of their bytes, in blocks of sixteen. Each: bytes shared with the
 *          one before in its block, further bytes (one byte each), these bytes, how many rows bear it
 *          (varint), then for each the row, doubled, plus one if it is not its first name (varint)
 * </pre>
 */
final class WorldPlacesFormat {

  static final String ENDING = ".gazetteer";
  static final long MAGIC = 0x43524F4E47415A45L; // CRONGAZE
  static final int VERSION = 1;
  static final int HEADER_BYTES = 76;
  static final int HASH_AT = 44;
  static final int HASH_BYTES = 32;
  static final int ROW_BYTES = 24;
  static final int GROUP_BYTES = 16;
  static final int BLOCK_NAMES = 16;
  static final int KIND_SHIFT = 27;
  static final int GROUP_MASK = (1 << KIND_SHIFT) - 1;
  static final int LONGEST_TEXT = 255;
  static final double UNITS_PER_DEGREE = 1e4;

  private WorldPlacesFormat() {}
}
