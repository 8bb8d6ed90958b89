package org.cronista.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.TextIndex;

/**
 * Analyses each block once and remembers the sentences, so that what follows the language models
 * can be measured without them. Safe for concurrent use.
 */
final class RememberedPipeline implements LanguagePipeline {

  private final LanguagePipeline pipeline;
  private final Map<Key, List<Sentence>> known = new ConcurrentHashMap<>();

  private record Key(String text, Block block, int firstOrder) {}

  RememberedPipeline(LanguagePipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public List<Sentence> analyze(
      BlockView view,
      TextIndex documentIndex,
      Block block,
      int firstOrder,
      Predicate<Sentence> worthParsing) {
    return known.computeIfAbsent(
        new Key(view.text(), block, firstOrder),
        key -> pipeline.analyze(view, documentIndex, block, firstOrder, worthParsing));
  }
}
