package org.cronista.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.time.TimeTagger;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Finding and dating the times of the sample's short documents, whose sentences are at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC"})
public class TimeTaggerBenchmark {

  private final TimeTagger tagger = new TimeTagger(List.of());
  private final List<Paper> papers = new ArrayList<>();

  private record Paper(Document document, List<Sentence> sentences) {}

  /** Loads the models and parses, which takes some seconds. */
  public TimeTaggerBenchmark() {
    this(EnglishPipeline.load());
  }

  TimeTaggerBenchmark(LanguagePipeline english) {
    for (Document document : SampleDocuments.listShort()) {
      papers.add(new Paper(document, sentences(document, english)));
    }
  }

  private static List<Sentence> sentences(Document document, LanguagePipeline english) {
    TextIndex index = TextIndex.of(document.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind().isCoded()) {
        BlockView view = BlockView.of(document.text(), index, block);
        sentences.addAll(english.analyze(view, index, block, sentences.size(), any -> true));
      }
    }
    return sentences;
  }

  /** All times of all documents. */
  @Benchmark
  public int tag() {
    return papers.stream()
        .flatMap(paper -> tagger.tag(paper.document(), paper.sentences()).stream())
        .mapToInt(List::size)
        .sum();
  }
}
