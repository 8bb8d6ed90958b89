package org.cronista.desk.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. The documents' words stay as they are. */
public enum Language {
  ENGLISH("en", "English"),
  SPANISH("es", "Español");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** ISO 639-1. */
  public String tag() {
    return tag;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** For dates and numbers. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language with the tag. */
  public static Optional<Language> find(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
  }

  /** The first of ours that an {@code Accept-Language} header asks for; English if none. */
  public static Language accepted(String header) {
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> find(range.getRange().replaceFirst("-.*", "")).stream())
          .findFirst()
          .orElse(ENGLISH);
    } catch (IllegalArgumentException e) {
      return ENGLISH;
    }
  }
}
