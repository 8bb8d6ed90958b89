package org.cronista.coder.speech;

import java.util.BitSet;
import java.util.Optional;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Span;

/** A set of tokens of one sentence, for putting together what is said and cutting off who says. */
final class Extent {

  private final Sentence sentence;
  private final BitSet tokens = new BitSet();

  Extent(Sentence sentence) {
    this.sentence = sentence;
  }

  Extent addTree(int head) {
    for (int token : sentence.subtree(head)) {
      tokens.set(token);
    }
    return this;
  }

  Extent removeTree(int head) {
    for (int token : sentence.subtree(head)) {
      tokens.clear(token);
    }
    return this;
  }

  Extent addRange(int first, int last) {
    tokens.set(first, last + 1);
    return this;
  }

  Extent removeRange(int first, int last) {
    tokens.clear(first, last + 1);
    return this;
  }

  /** Leaves only the tokens after one. */
  Extent after(int token) {
    tokens.clear(0, token + 1);
    return this;
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  boolean holds(int token) {
    return tokens.get(token);
  }

  int first() {
    return tokens.nextSetBit(0);
  }

  int last() {
    return tokens.length() - 1;
  }

  /** From the first to the last token, commas and stops at the edges cut off; quotes stay. */
  Optional<Span> span() {
    BitSet kept = (BitSet) tokens.clone();
    while (!kept.isEmpty() && isEdge(sentence.token(kept.nextSetBit(0)))) {
      kept.clear(kept.nextSetBit(0));
    }
    while (!kept.isEmpty() && isEdge(sentence.token(kept.length() - 1))) {
      kept.clear(kept.length() - 1);
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence.span(kept.nextSetBit(0), kept.length() - 1));
  }

  private static boolean isEdge(Token token) {
    return switch (token.form()) {
      case ",", ";", ":", ".", "—", "–", "-", "--", "...", "…" -> true;
      default -> false;
    };
  }
}
