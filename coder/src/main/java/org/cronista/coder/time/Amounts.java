package org.cronista.coder.time;

import java.util.Optional;

/** Numbers before units of time: "16", "twenty-one", "a", "a couple of", "two and a half". */
final class Amounts {

  private static final int MOST = 100_000;

  /** The amount that begins at a token. */
  Optional<Amount> read(TimeText text, int at) {
    if (text.isKind(at, "vague-number")) {
      return Optional.of(new Amount(at, Amount.UNKNOWN));
    }
    if (text.is(at, "half") && text.isAny(at + 1, "a", "an")) {
      return Optional.of(new Amount(at + 1, 0.5));
    }
    if (text.isAny(at, "a", "an")) {
      return Optional.of(readArticle(text, at));
    }
    int value = text.number(at);
    if (value < 0 || value > MOST) {
      return readDecimal(text, at);
    }
    if (text.fourDigits(at) > 1500 && text.fourDigits(at) < 2100) {
      return Optional.empty();
    }
    int last = at;
    boolean tens = value >= 20 && value < 100 && value % 10 == 0 && !isDigits(text, at);
    if (tens) {
      int onesAt = text.isHyphen(at + 1) ? at + 2 : at + 1;
      int ones = text.number(onesAt);
      if (ones > 0 && ones < 10 && !isDigits(text, onesAt) && !text.is(onesAt, "a")) {
        value += ones;
        last = onesAt;
      }
    }
    if (text.isAny(last + 1, "hundred") && value < 100) {
      value *= 100;
      last++;
    }
    double count = value;
    if (text.is(last + 1, "and") && text.is(last + 2, "a") && text.is(last + 3, "half")) {
      count += 0.5;
      last += 3;
    }
    if (isRangeWord(text, last + 1) && text.number(last + 2) > value && !text.is(last + 2, "a")) {
      return Optional.of(new Amount(last + 2, text.number(last + 2)));
    }
    if (text.isAny(
        last + 1,
        "more",
        "other",
        "additional",
        "full",
        "straight",
        "consecutive",
        "long",
        "solid",
        "whole",
        "successive")) {
      last++;
    }
    return Optional.of(new Amount(last, count));
  }

  private static boolean isRangeWord(TimeText text, int at) {
    return text.isAny(at, "to", "or") || text.isHyphen(at);
  }

  private static Amount readArticle(TimeText text, int at) {
    if (text.is(at + 1, "couple")) {
      return new Amount(text.is(at + 2, "of") ? at + 2 : at + 1, 2);
    }
    if (text.isAny(at + 1, "few", "number", "handful")) {
      return new Amount(text.is(at + 2, "of") ? at + 2 : at + 1, Amount.UNKNOWN);
    }
    if (text.is(at + 1, "hundred")) {
      return new Amount(at + 1, 100);
    }
    if (text.is(at + 1, "dozen")) {
      return new Amount(at + 1, 12);
    }
    boolean adjective = text.isAny(at + 1, "full", "whole", "single", "further", "mere");
    return new Amount(adjective ? at + 1 : at, 1);
  }

  private static Optional<Amount> readDecimal(TimeText text, int at) {
    String word = text.lower(at);
    int dot = word.indexOf('.');
    boolean decimal =
        dot > 0
            && dot < 4
            && word.length() <= dot + 3
            && word.length() > dot + 1
            && word.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
            && word.indexOf('.', dot + 1) < 0;
    return decimal ? Optional.of(new Amount(at, Double.parseDouble(word))) : Optional.empty();
  }

  private static boolean isDigits(TimeText text, int at) {
    String word = text.lower(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
