package org.cronista.coder.speech;

import org.cronista.model.Span;

/**
 * A stretch between quotation marks, within one block.
 *
 * @param firstSentence index, among the block's sentences, of the one with the opening mark
 * @param firstToken the opening mark
 * @param lastSentence index of the sentence with the closing mark
 * @param lastToken the closing mark, or the block's last token when it is left open
 * @param span marks included
 * @param words number of words inside
 * @param sentenceLike whether it holds a verb and ends like a sentence or clause
 * @param complete whether a full stop ends it, so that nothing of its sentence can follow
 * @param closed whether there is a closing mark
 */
record Quote(
    int firstSentence,
    int firstToken,
    int lastSentence,
    int lastToken,
    Span span,
    int words,
    boolean sentenceLike,
    boolean complete,
    boolean closed) {

  /** Whether a token of the block's sentence number {@code sentence} lies between the marks. */
  boolean holds(int sentence, int token) {
    boolean afterStart =
        sentence > firstSentence || (sentence == firstSentence && token >= firstToken);
    boolean beforeEnd = sentence < lastSentence || (sentence == lastSentence && token <= lastToken);
    return afterStart && beforeEnd;
  }
}
