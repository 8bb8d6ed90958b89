package org.cronista.desk.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Words without case and accents, as people type them when they look for something. Names that come
 * again and again are kept. Safe for concurrent use.
 */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int KEPT = 50_000;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** Without case and accents. */
  public static String of(String words) {
    String parted = Normalizer.normalize(words, Normalizer.Form.NFD);
    return MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The same, for a name. */
  public String name(String name) {
    return known.size() < KEPT ? known.computeIfAbsent(name, Folded::of) : of(name);
  }
}
