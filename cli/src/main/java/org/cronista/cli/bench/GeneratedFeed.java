package org.cronista.cli.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Made-up articles as JSON lines: the same number always gives the same line. An article is some
 * paragraphs of the material under a date and an outlet, with other numbers in them, so that no two
 * are alike. Its length in characters follows that of news, however long the material's paragraphs
 * are: half of the articles have more than some 2,400 characters, which is 20 sentences.
 *
 * @param material to make them of
 */
record GeneratedFeed(Material material) {

  private static final Pattern NUMBER = Pattern.compile("\\b[0-9]{1,3}\\b");
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4_000;
  private static final int OUTLETS = 200;

  /** Of the logarithm of the number of characters: e to this is 2,400. */
  private static final double MEAN = 7.78;

  private static final double DEVIATION = 0.6;
  private static final double MOST_CHARACTERS = 20_000;

  /** The line with this number, from 0. */
  String line(long number) {
    Random random = new Random(0x63726f6e69737461L + number * 31);
    random.nextInt(); // the first of neighbouring seeds are alike
    double length = Math.exp(MEAN + DEVIATION * random.nextGaussian());
    StringBuilder text = new StringBuilder();
    while (text.isEmpty() || text.length() < Math.min(MOST_CHARACTERS, length)) {
      String paragraph = material.paragraphs().get(random.nextInt(material.paragraphs().size()));
      text.append(text.isEmpty() ? "" : "\n\n").append(varied(paragraph, random));
    }
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", "made-" + number);
    line.put("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    line.put("source", "Wire " + random.nextInt(OUTLETS));
    line.put("language", "en");
    line.put("text", text.toString());
    return line.toString();
  }

  /** With other numbers of the same length, so that days of a month stay such. */
  private static String varied(String paragraph, Random random) {
    Matcher numbers = NUMBER.matcher(paragraph);
    return numbers.replaceAll(
        found ->
            switch (found.group().length()) {
              case 1 -> String.valueOf(1 + random.nextInt(9));
              case 2 -> String.valueOf(10 + random.nextInt(19));
              default -> String.valueOf(100 + random.nextInt(900));
            });
  }
}
