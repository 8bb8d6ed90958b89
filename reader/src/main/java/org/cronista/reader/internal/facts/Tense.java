package org.cronista.reader.internal.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.reader.internal.WordList;

/** Whether a sentence tells of something as past, told by its words alone. */
final class Tense {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern FUTURE = words("future");
  private static final Pattern PAST = words("past");

  /** "marched", "firmaron", "ocupó". */
  private static final Pattern ENDINGS =
      Pattern.compile("\\b\\p{L}{2,}(?:[^e\\W]ed|aron|ieron|ó)\\b", FLAGS);

  private Tense() {}

  private static Pattern words(String key) {
    return Pattern.compile(
        "\\b(?:"
            + WordList.load("tense-words.tsv").getOrDefault(key, List.of()).stream()
                .sorted((left, right) -> right.length() - left.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"))
            + ")\\b",
        FLAGS);
  }

  /** Whether {@code sentence} has a verb in the past and no word of what is to come. */
  static boolean isPast(String sentence) {
    return !FUTURE.matcher(sentence).find()
        && (PAST.matcher(sentence).find() || ENDINGS.matcher(sentence).find());
  }
}
