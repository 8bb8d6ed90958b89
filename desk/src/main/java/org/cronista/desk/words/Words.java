package org.cronista.desk.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface in one language, from {@code words_TAG.properties}. Immutable. A word
 * that is missing is a mistake of ours and is not covered up.
 */
public final class Words {

  private static final Map<Language, Words> ALL = loadAll();

  /** Words with a number under this are kept: lists say them again and again. */
  private static final int KEPT = 100;

  private final Language language;
  private final Map<String, String> words;
  private final Map<String, String> counted = new ConcurrentHashMap<>();

  private Words(Language language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** The words in a language. */
  public static Words in(Language language) {
    return Optional.ofNullable(ALL.get(language)).orElseThrow();
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(words.keySet());
  }

  /**
   * The words for {@code key}, with values put in at {@code {0}}, {@code {1}}, … as {@link
   * MessageFormat} says.
   */
  public String of(String key, Object... values) {
    boolean isSmallNumber =
        values.length == 1 && values[0] instanceof Integer number && number >= 0 && number < KEPT;
    return isSmallNumber
        ? counted.computeIfAbsent(key + " " + values[0], both -> format(key, values))
        : format(key, values);
  }

  private String format(String key, Object... values) {
    String pattern =
        find(key)
            .orElseThrow(() -> new IllegalStateException("No words in " + language + ": " + key));
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(values);
  }

  /** The words for {@code key} as they are written, if there are any. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  private static Map<Language, Words> loadAll() {
    Map<Language, Words> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Words(language, load("words_" + language.tag() + ".properties")));
    }
    return all;
  }

  private static Map<String, String> load(String file) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Optional.ofNullable(Words.class.getResourceAsStream(file)).orElseThrow(),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(
            java.util.stream.Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }
}
