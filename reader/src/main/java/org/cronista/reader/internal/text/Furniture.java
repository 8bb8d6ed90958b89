package org.cronista.reader.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.reader.internal.WordList;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.Names;

/** Recognises single lines that belong to the page and not to the text. */
public final class Furniture {

  private static final int MOST_WORDS_OF_SIGNATURE = 8;
  private static final Map<String, List<String>> WORDS = WordList.load("page-words.tsv");
  private static final Set<String> SHARE = set("share");
  private static final Set<String> JOINS = set("share-joins");
  private static final Set<String> POINTERS = set("pointers");
  private static final Set<String> TEASERS = set("teasers");
  private static final Set<String> NOTES = set("notes");
  private static final Set<String> CONTENTS = set("contents");
  private static final Set<String> KICKERS = set("kickers");
  private static final List<String> CAPTIONS = WORDS.getOrDefault("captions", List.of());
  private static final List<String> LEADS = WORDS.getOrDefault("furniture", List.of());
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^[-–—|\\s]*(?:(?:page|página|pág\\.?|p\\.)\\s*)?\\d{1,4}(?:\\s*(?:/|of|de)\\s*\\d{1,4})?[-–—|\\s]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
              + "|\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\b(?:edition|edición|published|updated|posted|on|first|printed|date|fecha|no|vol|issue|number)\\b");

  private static final Pattern DAY =
      Pattern.compile("^\\d{1,2}(?:\\.|st|nd|rd|th|º)?\\s+(?:of\\s+|de\\s+)?(\\p{L}+)");

  private Furniture() {}

  private static Set<String> set(String key) {
    return Set.copyOf(WORDS.getOrDefault(key, List.of()));
  }

  /** The line in lower case, bare of marks and of punctuation at its ends. */
  private static String key(String words) {
    if (words.length() > 160) {
      return "";
    }
    return Marks.plain(words)
        .toLowerCase(Locale.ROOT)
        .replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}+-]+$", "");
  }

  /** "Facebook Twitter Share": nothing but names of networks and buttons. */
  public static boolean isShareLine(String words) {
    String line = key(words);
    if (line.isEmpty() || line.length() > 120) {
      return false;
    }
    if (SHARE.contains(line)) {
      return line.length() > 1;
    }
    String[] tokens = line.split("[\\s|·•,/]+");
    int buttons = 0;
    for (String token : tokens) {
      buttons += SHARE.contains(token) ? 1 : 0;
      if (!SHARE.contains(token) && !JOINS.contains(token)) {
        return false;
      }
    }
    return tokens.length >= 2 && buttons > 0 && SHARE.contains(tokens[0]);
  }

  /** "Related: Fuel prices rise", "Tags: port, strike": points away from the text. */
  public static boolean isPointer(String words) {
    int colon = words.indexOf(':');
    if (colon < 0 || colon > 30 || words.length() > 200) {
      return false;
    }
    String lead = key(words.substring(0, colon));
    return TEASERS.contains(lead) || POINTERS.contains(lead);
  }

  /** "Most recent", "Related articles". */
  public static boolean isTeaserHead(String words) {
    return TEASERS.contains(key(words));
  }

  /** "Notes", "References". */
  public static boolean isNotesHead(String words) {
    return NOTES.contains(key(words));
  }

  /** "Table of contents". */
  public static boolean isContentsHead(String words) {
    return CONTENTS.contains(key(words));
  }

  /** "Photo: …", "Figure 3 …": what stands under a picture. */
  public static boolean isCaption(String words) {
    String line = Marks.plain(words.length() > 60 ? words.substring(0, 60) : words);
    String lower = line.toLowerCase(Locale.ROOT);
    for (String lead : CAPTIONS) {
      String rest = lower.startsWith(lead) ? lower.substring(lead.length()) : "-";
      if (rest.matches("(?s)\\s*(?:(?:by|de|:)\\s.*|:.*|\\.?\\s*\\d.*|\\.\\s.*)")) {
        return true;
      }
    }
    return false;
  }

  /** "Opinion", "Explainer". */
  public static boolean isKicker(String words) {
    return KICKERS.contains(key(words));
  }

  /** A line that speaks of the site: "Subscribe…", "© 2020". */
  public static boolean isSiteLine(String words) {
    if (words.length() > 220) {
      return false;
    }
    String line = Marks.plain(words).toLowerCase(Locale.ROOT);
    return LEADS.stream().anyMatch(line::startsWith);
  }

  /** "12", "- 3 -", "Page 2 of 9". */
  public static boolean isPageNumber(String words) {
    return words.length() <= 24 && PAGE_NUMBER.matcher(words).matches();
  }

  /** A line that tells a date and hardly anything else: "City edition - Thursday, May 22, 1980". */
  public static boolean isDateLine(String words) {
    if (words.length() > 120 || words.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String line = Marks.plain(words);
    if (line.length() > 100 || line.endsWith(":")) {
      return false;
    }
    return Dates.best(line)
        .map(
            hit -> {
              String rest = line.substring(0, hit.start()) + " " + line.substring(hit.end());
              if (isFirstPrinted(line)) {
                return true;
              }
              if (rest.indexOf('?') >= 0 || rest.indexOf('“') >= 0 || rest.matches(".*\\w:\\s.*")) {
                return false;
              }
              String bare = DATE_WORDS.matcher(rest).replaceAll(" ");
              String stripped = bare.replaceAll("[^\\p{L}]+", " ").strip();
              int others = stripped.isEmpty() ? 0 : stripped.split(" ").length;
              boolean full = hit.date().day().isPresent();
              boolean signed = full && others <= MOST_WORDS_OF_SIGNATURE && Names.saysBy(stripped);
              return others == 0
                  || signed // "Published 2 August 2020 by Ana Rahim"
                  || (others <= (full ? 4 : 1) && !Marks.startsLowerCase(stripped));
            })
        .orElse(false);
  }

  /** "19 December: the strike begins", "2 de marzo": a day and its month, no number of a note. */
  public static boolean startsWithDay(String words) {
    Matcher matcher = DAY.matcher(words);
    return matcher.find() && Dates.isMonth(matcher.group(1));
  }

  /** "First printed in Voz del Socavón, No. 41, 19 April 1985". */
  public static boolean isFirstPrinted(String words) {
    return Marks.plain(words)
        .toLowerCase(Locale.ROOT)
        .matches(
            "(?:first|originally) (?:printed|published|appeared)\\b.*|publicado (?:originalmente|por primera vez)\\b.*");
  }
}
