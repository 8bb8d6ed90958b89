package org.cronista.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;

/**
 * How long looking takes among many made-up sentences, whose words are as unevenly common as those
 * of a language. Run by hand: see docs/performance.md.
 */
public final class MillionSentences {

  private static final int SENTENCES_EACH = 20;
  private static final int WORDS = 60_000;
  private static final int QUERIES = 1000;

  private MillionSentences() {}

  /** Arguments: a folder for the index, and how many sentences. */
  public static void main(String[] arguments) {
    int sentences = Integer.parseInt(arguments[1]);
    long begun = System.nanoTime();
    try (Finder finder =
        SearchIndex.inFolder(
            Path.of(arguments[0]), "made up " + sentences, () -> corpus(sentences))) {
      System.out.printf(
          "%,d sentences, ready after %.1f s%n", finder.size(), (System.nanoTime() - begun) / 1e9);
      Random random = new Random(2);
      time(finder, "a word", () -> word(random));
      time(finder, "two words", () -> word(random) + " " + word(random));
      time(
          finder,
          "either of three",
          () -> word(random) + " OR " + word(random) + " OR " + word(random));
      time(finder, "a phrase", () -> "\"" + word(random) + " " + word(random) + "\"");
      time(finder, "name~", () -> word(random) + "~");
      time(finder, "begin*", () -> word(random).substring(0, 3) + "*");
      time(finder, "word in a month", () -> word(random) + " date:2003-10");
    }
  }

  private static void time(Finder finder, String name, java.util.function.Supplier<String> query) {
    long[] millis = new long[QUERIES];
    long found = 0;
    for (int warm = 0; warm < QUERIES / 10; warm++) {
      finder.find(Request.of(query.get(), 20));
    }
    for (int at = 0; at < QUERIES; at++) {
      String asked = query.get();
      long begun = System.nanoTime();
      found += finder.find(Request.of(asked, 20)).total();
      millis[at] = (System.nanoTime() - begun) / 1000;
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-16s median %6.1f ms, 95th %6.1f ms, longest %6.1f ms; %,d found on average%n",
        name,
        millis[QUERIES / 2] / 1e3,
        millis[QUERIES * 95 / 100] / 1e3,
        millis[QUERIES - 1] / 1e3,
        found / QUERIES);
  }

  /** The commonest is about as common as a language's commonest noun, one sentence in thirty. */
  private static String word(Random random) {
    double rank = Math.pow(WORDS, random.nextDouble());
    return spelled((int) rank + 10);
  }

  private static String spelled(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 70) {
      word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
    }
    return word.append("ba").toString();
  }

  private static Corpus corpus(int sentences) {
    Random random = new Random(1);
    List<Document> documents = new ArrayList<>();
    for (int at = 0; at < sentences / SENTENCES_EACH; at++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < SENTENCES_EACH; sentence++) {
        for (int word = 0; word < 22; word++) {
          String one = word(random);
          text.append(word == 0 ? Character.toUpperCase(one.charAt(0)) + one.substring(1) : one);
          text.append(word == 21 ? ". " : " ");
        }
      }
      String id = "made up " + at;
      documents.add(
          Document.builder(
                  DocumentId.of(id), new SourceFile(id, "", 1, "text/plain"), text.toString())
              .source(
                  Optional.of(
                      org.cronista.model.Found.inMetadata("Outlet " + random.nextInt(40), "test")))
              .published(
                  Optional.of(
                      org.cronista.model.Found.inMetadata(
                          PartialDate.ofDay(
                              java.time.LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000))),
                          "test")))
              .language(at % 2 == 0 ? "en" : "es")
              .blocks(List.of(Block.of(BlockKind.PARAGRAPH, 0, text.length(), 0)))
              .build());
    }
    return new Corpus(documents, List.of(), List.of(), List.of());
  }
}
