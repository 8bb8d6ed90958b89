package org.cronista.reader.internal.container;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the files in a container are named: {@code outer.zip!/folder/inner.txt}. The names are only
 * shown, never opened; what could mislead a reader or a program is written out: {@code %2E%2E},
 * {@code %u202E}.
 */
final class EntryNames {

  private static final int LONGEST = 400;
  private static final Set<String> LEFTOVERS = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private EntryNames() {}

  /** The name of {@code inner}, which lies in {@code outer}. */
  static String inside(String outer, String inner) {
    String safe =
        Stream.of(inner.replace('\\', '/').split("/", -1))
            .map(EntryNames::segment)
            .collect(Collectors.joining("/"));
    String relative = safe.startsWith("/") ? "%2F" + safe.substring(1) : safe;
    return outer + "!/" + shortened(relative.replace("!/", "%21/"));
  }

  /** The name of the {@code number}th line, row or mail of {@code outer}. */
  static String numbered(String outer, long number) {
    return outer + "#" + number;
  }

  /** The name without folders and without containers. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The ending in lower case, without its dot. */
  static String extension(String name) {
    String last = last(name);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a program left it there for itself. */
  static boolean isHidden(String inner) {
    return Stream.of(inner.replace('\\', '/').split("/"))
        .anyMatch(
            part ->
                (part.startsWith(".") && !part.equals(".") && !part.equals(".."))
                    || LEFTOVERS.contains(part.toLowerCase(Locale.ROOT)));
  }

  /** Whether it stands at the top and describes the rest. */
  static boolean isReadme(String inner) {
    return inner.toLowerCase(Locale.ROOT).matches("readme(?:[._][^/]*)?");
  }

  private static String segment(String part) {
    if (part.equals("..") || part.equals(".")) {
      return part.replace(".", "%2E");
    }
    StringBuilder safe = new StringBuilder();
    part.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          safe.append(String.format(Locale.ROOT, "%%u%04X", c));
      default -> safe.appendCodePoint(c);
    }
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    // The end tells the kind.
    int cut = name.length() - LONGEST / 2;
    int from = Character.isLowSurrogate(name.charAt(cut)) ? cut + 1 : cut;
    int to = LONGEST / 2;
    to = Character.isHighSurrogate(name.charAt(to - 1)) ? to - 1 : to;
    return name.substring(0, to) + "…" + name.substring(from);
  }
}
