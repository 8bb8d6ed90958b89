package org.cronista.coder.speech;

import org.cronista.coder.language.Sentence;
import org.cronista.model.Mention;

/**
 * Some neighbouring words of one sentence.
 *
 * @param sentenceOrder the order of the sentence they stand in
 * @param first first token
 * @param last last token, included
 * @param head the token the others hang on
 * @param mention the words as they stand in the document
 */
public record Phrase(int sentenceOrder, int first, int last, int head, Mention mention) {

  /** The tokens {@code first} to {@code last} of a sentence. */
  static Phrase of(Sentence sentence, int first, int last, int head) {
    return new Phrase(sentence.order(), first, last, head, sentence.mention(first, last));
  }

  /** Whether a token belongs to the phrase. */
  public boolean holds(int order, int token) {
    return order == sentenceOrder && first <= token && token <= last;
  }
}
