package org.cronista.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of each large jar goes into a distribution.
 *
 * @param lines in the order of the file
 */
record ModelList(List<Line> lines) {

  private static final Pattern VERSION = Pattern.compile("-[0-9][^-]*?(?=(-[a-z]|\\.jar$))");

  /** Files that a licence asks to be handed on, wherever they lie. */
  private static final Pattern NOTICES =
      Pattern.compile(
          "META-INF/(?!maven/).*|(.*/)?(LICEN[CS]E|NOTICE|COPYING|ThirdPartyNotices|Privacy)[^/]*",
          Pattern.CASE_INSENSITIVE);

  /** Copies the list. */
  ModelList {
    lines = List.copyOf(lines);
  }

  /** What is done with an entry. */
  enum Treatment {
    KEEP,
    GZIP,
    DROP
  }

  /**
   * One line.
   *
   * @param jar a jar's name without version and ending
   * @param entry paths in it; {@code *} stands for anything but a slash, {@code **} for anything
   */
  record Line(String jar, String entry, Treatment treatment) {

    private boolean covers(String path) {
      String pattern = Pattern.quote(entry).replace("**", "\\E.+\\Q").replace("*", "\\E[^/]+\\Q");
      return path.matches(pattern);
    }
  }

  /**
   * Reads a list.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException naming the line that is wrong
   */
  static ModelList read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      boolean heading = text.startsWith("#") || text.isBlank() || text.startsWith("jar\t");
      if (heading) {
        continue;
      }
      String[] fields = text.split("\t", -1);
      if (fields.length != 3) {
        throw new IllegalArgumentException(file + ":" + number + ": not three columns");
      }
      lines.add(
          new Line(fields[0], fields[1], Treatment.valueOf(fields[2].toUpperCase(Locale.ROOT))));
    }
    return new ModelList(lines);
  }

  /** {@code stanford-corenlp-4.5.10-models.jar} → {@code stanford-corenlp-models}. */
  static String nameOf(Path jar) {
    String file = String.valueOf(jar.getFileName());
    return VERSION.matcher(file).replaceFirst("").replaceFirst("\\.jar$", "");
  }

  /** Whether anything is done to a jar. */
  boolean mentions(Path jar) {
    return lines.stream().anyMatch(line -> line.jar().equals(nameOf(jar)));
  }

  /** What is done with an entry of a jar. */
  Treatment treatment(Path jar, String path) {
    List<Line> own = lines.stream().filter(line -> line.jar().equals(nameOf(jar))).toList();
    boolean picks = own.stream().anyMatch(line -> line.treatment() != Treatment.DROP);
    return own.stream()
        .filter(line -> line.covers(path))
        .map(Line::treatment)
        .findFirst()
        .orElse(picks && !NOTICES.matcher(path).matches() ? Treatment.DROP : Treatment.KEEP);
  }

  /** The entries that are picked out of jars, as {@code jar entry}, sorted. */
  Set<String> picked() {
    Set<String> picked = new TreeSet<>();
    lines.stream()
        .filter(line -> line.treatment() != Treatment.DROP)
        .forEach(line -> picked.add(line.jar() + " " + line.entry()));
    return picked;
  }
}
