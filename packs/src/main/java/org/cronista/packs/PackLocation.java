package org.cronista.packs;

/**
 * Where in a pack something is written, for messages and explanations.
 *
 * @param file path within the pack folder, with {@code /}
 * @param line line number from 1
 */
public record PackLocation(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
