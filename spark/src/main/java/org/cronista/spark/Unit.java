package org.cronista.spark;

import java.io.Serializable;

/**
 * What one task reads at a time: a file, or some lines of a file of JSON lines.
 *
 * @param name as the input is called: its path below the folder that was given
 * @param path where it is, as a URI
 * @param modified when the file was last changed, in milliseconds since 1970
 * @param fileLength in bytes, of the whole file
 * @param start the first byte
 * @param end behind the last byte
 * @param firstLine the number of the first line, from 1; 0 for a file that is read as a whole
 */
record Unit(
    String name, String path, long modified, long fileLength, long start, long end, long firstLine)
    implements Serializable {

  /** What opening a file costs, in bytes that could be read meanwhile. */
  private static final long OPENING = 64L << 10;

  /** How much work it is, in bytes. */
  long weight() {
    return end - start + OPENING;
  }

  boolean isLines() {
    return firstLine > 0;
  }

  /** As a line of a plan. */
  String toLine() {
    return String.join(
        "\t",
        escape(name),
        escape(path),
        Long.toString(modified),
        Long.toString(fileLength),
        Long.toString(start),
        Long.toString(end),
        Long.toString(firstLine));
  }

  /** What {@link #toLine} wrote. */
  static Unit ofLine(String line) {
    String[] fields = line.split("\t", -1);
    return new Unit(
        unescape(fields[0]),
        unescape(fields[1]),
        Long.parseLong(fields[2]),
        Long.parseLong(fields[3]),
        Long.parseLong(fields[4]),
        Long.parseLong(fields[5]),
        Long.parseLong(fields[6]));
  }

  private static String escape(String text) {
    return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String unescape(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }
}
