package org.cronista.cli.bench;

import java.util.List;
import java.util.function.Predicate;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.TextIndex;

/** A pipeline that counts what it gives and how long that took. For one thread. */
final class TimedPipeline implements LanguagePipeline {

  private final LanguagePipeline pipeline;
  private final StageClock clock = new StageClock();
  private long sentences;
  private long parsed;
  private long tokens;

  TimedPipeline(LanguagePipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public List<Sentence> analyze(
      BlockView view,
      TextIndex documentIndex,
      Block block,
      int firstOrder,
      Predicate<Sentence> worthParsing) {
    List<Sentence> found =
        clock.time(() -> pipeline.analyze(view, documentIndex, block, firstOrder, worthParsing));
    for (Sentence sentence : found) {
      sentences++;
      parsed += sentence.isParsed() ? 1 : 0;
      tokens += sentence.size();
    }
    return found;
  }

  StageClock clock() {
    return clock;
  }

  long sentences() {
    return sentences;
  }

  /** Those that were worth parsing. */
  long parsed() {
    return parsed;
  }

  long tokens() {
    return tokens;
  }
}
