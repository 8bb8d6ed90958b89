package org.cronista.reader.internal.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.reader.internal.WordList;

/** Cuts a note into its entries: at semicolons, after sentences, and before "quoted in". */
final class NoteEntries {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordList.load("note-words.tsv").getOrDefault("abbreviations", List.of()));
  private static final Pattern STOP = Pattern.compile("\\.\\s+(?=[\\p{Lu}“\"])");
  private static final Pattern CITED =
      Pattern.compile(
          "[,;.]?\\s*\\b(?:"
              + WordList.load("note-words.tsv").getOrDefault("cited", List.of()).stream()
                  .filter(phrase -> phrase.indexOf(' ') > 0)
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s+|[.;,]\\s*\\b(?=[Ss]ee\\s+also\\b|[Vv]éase\\s+también\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NoteEntries() {}

  static List<StyledText> of(StyledText note) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    for (int i = 0; i < note.text().length(); i++) {
      if (note.text().charAt(i) == ';' && isOpen(note, i)) {
        cuts.add(i + 1);
      }
    }
    Matcher stop = STOP.matcher(note.text());
    while (stop.find()) {
      boolean plain =
          note.styles().charAt(stop.start()) == ' ' || afterEmphasis(note, stop.start());
      if (plain && !isAbbreviation(note.text(), stop.start())) {
        cuts.add(stop.end());
      }
    }
    Matcher cited = CITED.matcher(note.text());
    while (cited.find()) {
      if (isOpen(note, cited.start())) {
        cuts.add(cited.end());
      }
    }
    cuts.add(note.text().length());
    List<Integer> sorted = cuts.stream().distinct().sorted().toList();
    List<StyledText> entries = new ArrayList<>();
    for (int i = 0; i + 1 < sorted.size(); i++) {
      int start = sorted.get(i);
      int end = sorted.get(i + 1);
      String words = CITED.matcher(note.text().substring(start, end)).replaceFirst("");
      int kept =
          words.length() < end - start && note.text().startsWith(words, start)
              ? start + words.length()
              : end;
      entries.add(
          new StyledText(note.text().substring(start, kept), note.styles().substring(start, kept)));
    }
    return entries.stream().filter(e -> !e.text().isBlank()).toList();
  }

  private static boolean isOpen(StyledText note, int at) {
    char style = note.styles().charAt(at);
    return style == ' ' || style == 'e';
  }

  private static boolean afterEmphasis(StyledText note, int at) {
    return note.styles().charAt(at) == 'e'
        && at + 1 < note.styles().length()
        && note.styles().charAt(at + 1) != 'e';
  }

  /** "S. Sándor", "No. 62", "U.S. Embassy". */
  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).replaceAll("^[^\\p{L}]+", "");
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.indexOf('.') > 0;
    return initial || dotted || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
