package org.cronista.reconciler.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Plain operations on words, the same for every language we read. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STEM_LENGTH = 6;

  /** Words too common in news to show that two sentences tell of one thing. */
  private static final Set<String> COMMON = WordTable.words("words-common.txt");

  private Words() {}

  /** Lower case, without accents, single spaces between words. */
  static String plain(String text) {
    String bare =
        Normalizer.isNormalized(text, Normalizer.Form.NFD)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The words of {@link #plain} text, in order. */
  static List<String> tokens(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /** Stems of the telling words of a sentence: crude, but the same for both sides compared. */
  static Set<String> contentStems(String sentence) {
    Set<String> stems = new TreeSet<>();
    for (String token : tokens(sentence)) {
      if (token.length() >= 4 && !COMMON.contains(token) && Character.isLetter(token.charAt(0))) {
        stems.add(stem(token));
      }
    }
    return stems;
  }

  /** The telling words themselves, singular. */
  static Set<String> contentWords(String text) {
    Set<String> words = new TreeSet<>();
    for (String token : tokens(text)) {
      if (token.length() >= 4 && !COMMON.contains(token) && Character.isLetter(token.charAt(0))) {
        words.add(singular(token));
      }
    }
    return words;
  }

  static String stem(String token) {
    return token.length() <= STEM_LENGTH ? token : token.substring(0, STEM_LENGTH);
  }

  /** A head word in a form in which singular and plural meet. */
  static String singular(String token) {
    if (token.length() > 4 && token.endsWith("ies")) {
      return token.substring(0, token.length() - 3) + "y";
    }
    return token.length() > 3 && token.endsWith("s") && !token.endsWith("ss")
        ? token.substring(0, token.length() - 1)
        : token;
  }

  /** Capitalised words of a mention, in plain form: what its name is made of. */
  static List<String> nameTokens(String mention) {
    List<String> names = new ArrayList<>();
    for (String word : NOT_WORD.split(mention.strip())) {
      if (word.length() >= 3 && Character.isUpperCase(word.codePointAt(0))) {
        names.add(plain(word));
      }
    }
    return List.copyOf(names);
  }

  /** Whether {@code plainText} holds {@code plainPhrase} at word boundaries; both plain. */
  static boolean holdsPhrase(String plainText, String plainPhrase) {
    int at = plainText.indexOf(plainPhrase);
    while (at >= 0) {
      int end = at + plainPhrase.length();
      if ((at == 0 || plainText.charAt(at - 1) == ' ')
          && (end == plainText.length() || plainText.charAt(end) == ' ')) {
        return true;
      }
      at = plainText.indexOf(plainPhrase, at + 1);
    }
    return false;
  }
}
