package org.cronista.reader.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.reader.internal.WordList;

/** Recognises lines that name authors, and takes the names out of them. */
public final class Names {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "da", "do", "dos", "das", "di", "du", "van", "von",
          "der", "den", "el", "al", "bin", "ibn", "e", "y", "le", "ter", "san");

  private static final Set<String> NOT_IN_NAMES =
      Set.of(
          "the",
          "of",
          "in",
          "on",
          "to",
          "for",
          "is",
          "are",
          "was",
          "were",
          "at",
          "from",
          "that",
          "this",
          "what",
          "why",
          "how",
          "who",
          "with",
          "a",
          "an",
          "as",
          "it",
          "no",
          "not",
          "all",
          "against",
          "after",
          "before",
          "en",
          "un",
          "una",
          "que",
          "se",
          "su",
          "por",
          "para",
          "con",
          "has",
          "have",
          "must",
          "will",
          "we",
          "our",
          "its",
          "their",
          "read",
          "more",
          "edition",
          "latin",
          "war",
          "coup",
          "revolution",
          "crisis",
          "general",
          "strike",
          "post",
          "publications",
          "editor",
          "layout",
          "issn",
          "contents",
          "notes",
          "introduction",
          "conclusion",
          "power",
          "state",
          "government",
          "workers",
          "workers'");

  private static final Set<String> PLACEHOLDERS =
      Set.copyOf(WordList.load("page-words.tsv").getOrDefault("placeholders", List.of()));

  private static final Pattern LEAD =
      Pattern.compile(
          "(?:^|[.·|,;—–-]\\s*|\\s)(?:"
              + WordList.load("page-words.tsv").getOrDefault("byline-leads", List.of()).stream()
                  .sorted((left, right) -> right.length() - left.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s+(?:by\\s+)?(?=[\\p{Lu}“\"])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AND =
      Pattern.compile(
          "\\s+(?:and|&|y|e|et|und)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:de|del|la|las|los|da|do|dos|di|du|van|von|der|den|el|DE|DEL|LA"
              + "|\\p{Lu}[\\p{L}\\p{M}'’.-]*))*");

  private Names() {}

  /** The line without the marks and emphasis around it. */
  private static String bare(String words) {
    return words.replaceAll("[*_`]", "").replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Whether the line says "by" somebody. */
  public static boolean saysBy(String words) {
    if (words.length() > 220) {
      return false;
    }
    String line = bare(words);
    if (line.length() > 200) {
      return false;
    }
    Matcher matcher = LEAD.matcher(line);
    while (matcher.find()) {
      boolean atStart = line.substring(0, matcher.start()).isBlank();
      String before = line.substring(0, matcher.start()).strip();
      boolean afterStop = !before.isEmpty() && ".·|—–-,".indexOf(line.charAt(matcher.start())) >= 0;
      if (line.length() < 160
          && (atStart || afterStop)
          && NAME.matcher(line.substring(matcher.end())).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line could be made of nothing but names and what they belong to: "LENA SOUZA, PSTU
   * BRAZIL AND FLORENCE OPPEN". A heading may look the same: where it stands decides.
   */
  public static boolean couldBeNames(String words) {
    if (words.length() > 130) {
      return false;
    }
    String line = bare(words);
    String[] tokens = line.replaceAll("[,;()|/·.]", " ").strip().split("\\s+");
    if (line.length() > 110 || tokens.length < 2 || tokens.length > 14) {
      return false;
    }
    if (line.matches(".*[:?!\"“”\\d].*") || line.endsWith(";")) {
      return false;
    }
    for (String token : tokens) {
      String lower = token.toLowerCase(Locale.ROOT);
      boolean joining = PARTICLES.contains(lower) || lower.equals("and") || token.equals("&");
      if (!joining && !Character.isUpperCase(token.codePointAt(0))) {
        return false;
      }
    }
    for (String group : AND.split(line)) {
      String name = firstName(group);
      int nameWords = name.split("\\s+").length;
      if (nameWords < 2 || nameWords > 5 || hasOrdinaryWord(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOrdinaryWord(String name) {
    for (String word : name.split("\\s+")) {
      if (NOT_IN_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String firstName(String line) {
    return line.split("[,(|;]", 2)[0].strip();
  }

  /** Whether the line is a placeholder such as "author". */
  public static boolean isPlaceholder(String words) {
    return PLACEHOLDERS.contains(bare(words).toLowerCase(Locale.ROOT));
  }

  /** The names in a byline, in order, as printed, without offices and organisations. */
  public static List<String> authors(String words) {
    String line = bare(words);
    if (isPlaceholder(line)) {
      return List.of();
    }
    Matcher lead = LEAD.matcher(line);
    String list = lead.find() ? line.substring(lead.end()) : line;
    for (Dates.Hit hit : Dates.find(list)) {
      list = list.substring(0, hit.start());
      break;
    }
    list = list.split("\\s[|·•—]\\s|\\.\\s+(?=\\p{Lu}\\p{Ll}{2})|;|\\bNO\\b\\.?|\\d", 2)[0];
    List<String> authors = new ArrayList<>();
    String[] groups = AND.split(list);
    boolean commaList =
        groups.length > 1 && groups[0].split(",").length >= 2 && allNames(groups[0]);
    for (int i = 0; i < groups.length; i++) {
      String[] parts = groups[i].split("[,(/]");
      int take = i == 0 && commaList && groups[0].split(",").length > 2 ? parts.length : 1;
      for (int k = 0; k < take && k < parts.length; k++) {
        addName(authors, parts[k]);
      }
    }
    return List.copyOf(authors);
  }

  private static boolean allNames(String list) {
    for (String part : list.split(",")) {
      int words = part.strip().split("\\s+").length;
      if (words < 2 || words > 4) {
        return false;
      }
    }
    return true;
  }

  private static void addName(List<String> authors, String part) {
    String name = part.strip().replaceAll("[.,:;]+$", "");
    Matcher matcher = NAME.matcher(name);
    if (!matcher.lookingAt()) {
      return;
    }
    String found = matcher.group().strip();
    int words = found.split("\\s+").length;
    if (words >= 2 && words <= 6 && !isPlaceholder(found)) {
      authors.add(found);
    }
  }
}
