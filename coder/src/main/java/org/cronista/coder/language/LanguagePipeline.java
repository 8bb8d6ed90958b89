package org.cronista.coder.language;

import java.util.List;
import java.util.function.Predicate;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.TextIndex;

/**
 * Splits text into sentences and says what the words are. One implementation a language and engine.
 * Safe for concurrent use.
 */
public interface LanguagePipeline {

  /**
   * Sentences of one block: tokens, parts of speech, lemmas, names; and syntax for those sentences
   * that are worth it, since parsing costs most.
   *
   * @param view the block's running text
   * @param documentIndex index of the document's text
   * @param block the block
   * @param firstOrder the order of the first sentence
   * @param worthParsing asked with the unparsed sentence
   */
  List<Sentence> analyze(
      BlockView view,
      TextIndex documentIndex,
      Block block,
      int firstOrder,
      Predicate<Sentence> worthParsing);
}
