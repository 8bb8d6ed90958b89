package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;

/**
 * Pairs the quotation marks of a block: “ ”, « », ‘ ’, and straight marks, whose direction the
 * blanks around them tell.
 */
final class QuoteFinder {

  private enum Side {
    OPEN,
    CLOSE,
    NONE
  }

  private final List<Sentence> block;
  private final List<Quote> quotes = new ArrayList<>();
  private int startSentence = -1;
  private int startToken = -1;
  private String startMark = "";

  private QuoteFinder(List<Sentence> block) {
    this.block = block;
  }

  /** The quotes of a block in text order; inner quotes are part of the outer one. */
  static List<Quote> find(List<Sentence> block) {
    return new QuoteFinder(block).scan();
  }

  private List<Quote> scan() {
    for (int s = 0; s < block.size(); s++) {
      for (Token token : block.get(s).tokens()) {
        Side side = side(s, token);
        if (side == Side.OPEN) {
          startSentence = s;
          startToken = token.index();
          startMark = token.form();
        } else if (side == Side.CLOSE) {
          close(s, token.index(), true);
        }
      }
    }
    boolean single = "‘".equals(startMark) || "`".equals(startMark);
    if (startSentence >= 0 && !single) {
      int last = block.size() - 1;
      close(last, block.get(last).size() - 1, false);
    }
    return quotes;
  }

  private Side side(int sentence, Token token) {
    boolean open = startSentence >= 0;
    return switch (token.form()) {
      case "“", "«", "„" -> Side.OPEN;
      case "”", "»" -> open ? Side.CLOSE : Side.NONE;
      case "‘", "`" -> open ? Side.NONE : Side.OPEN;
      case "’", "'" -> closesSingle(sentence, token) ? Side.CLOSE : Side.NONE;
      case "\"", "''", "``" -> straight(sentence, token, open);
      default -> Side.NONE;
    };
  }

  private boolean closesSingle(int sentence, Token token) {
    boolean single = "‘".equals(startMark) || "`".equals(startMark);
    return startSentence >= 0
        && single
        && !"POS".equals(token.tag())
        && (spaceAfter(sentence, token) || nextIsPunctuation(sentence, token));
  }

  private Side straight(int sentence, Token token, boolean open) {
    boolean before = spaceBefore(sentence, token);
    boolean after = spaceAfter(sentence, token);
    if (!open) {
      return before || !after ? Side.OPEN : Side.NONE;
    }
    return before && !after ? Side.OPEN : Side.CLOSE;
  }

  private boolean spaceBefore(int sentence, Token token) {
    if (token.index() > 0) {
      return block.get(sentence).token(token.index() - 1).end() < token.start();
    }
    if (sentence == 0) {
      return true;
    }
    Sentence previous = block.get(sentence - 1);
    return previous.token(previous.size() - 1).end() < token.start();
  }

  private boolean spaceAfter(int sentence, Token token) {
    Sentence here = block.get(sentence);
    if (token.index() + 1 < here.size()) {
      return here.token(token.index() + 1).start() > token.end();
    }
    return sentence + 1 >= block.size() || block.get(sentence + 1).token(0).start() > token.end();
  }

  private boolean nextIsPunctuation(int sentence, Token token) {
    Sentence here = block.get(sentence);
    return token.index() + 1 >= here.size()
        || !Character.isLetterOrDigit(here.token(token.index() + 1).form().charAt(0));
  }

  private void close(int sentence, int token, boolean closed) {
    int words = 0;
    boolean verb = false;
    for (int s = startSentence; s <= sentence; s++) {
      int first = s == startSentence ? startToken + 1 : 0;
      int last = s == sentence ? token : block.get(s).size();
      for (int i = first; i < last; i++) {
        Token inside = block.get(s).token(i);
        if (Character.isLetterOrDigit(inside.form().charAt(0))) {
          words++;
        }
        verb |= inside.isVerb() || "MD".equals(inside.tag());
      }
    }
    boolean ends =
        !closed
            || (token > 0 && isStop(block.get(sentence).token(token - 1)))
            || token == 0
            || (token + 1 < block.get(sentence).size()
                && isStop(block.get(sentence).token(token + 1)));
    quotes.add(
        new Quote(
            startSentence,
            startToken,
            sentence,
            token,
            block
                .get(startSentence)
                .span(startToken, startToken)
                .hull(block.get(sentence).span(token, token)),
            words,
            verb && ends,
            closed && isFullStop(sentence, token),
            closed));
    startSentence = -1;
    startMark = "";
  }

  private boolean isFullStop(int sentence, int mark) {
    if (mark > 0) {
      return ".".equals(block.get(sentence).token(mark - 1).form());
    }
    Sentence before = block.get(Math.max(0, sentence - 1));
    return sentence > 0 && ".".equals(before.token(before.size() - 1).form());
  }

  private static boolean isStop(Token token) {
    return switch (token.form()) {
      case ".", ",", "?", "!", "…", "...", ";", "—" -> true;
      default -> false;
    };
  }
}
