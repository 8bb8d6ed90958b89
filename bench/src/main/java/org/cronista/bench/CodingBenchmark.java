package org.cronista.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cronista.coder.DocumentCoder;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.model.Document;
import org.cronista.packs.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Coding the sample's short documents, all of them, with the language models and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xmx3g", "-XX:+UseParallelGC"})
public class CodingBenchmark {

  private final List<Document> documents = SampleDocuments.listShort();
  private final DocumentCoder whole;
  private final DocumentCoder rules;

  /** Loads the models, which takes some seconds. */
  public CodingBenchmark() {
    this(EnglishPipeline.load());
  }

  CodingBenchmark(LanguagePipeline english) {
    Packs packs = Packs.load(List.of());
    whole = DocumentCoder.byFrames(packs, english);
    rules = DocumentCoder.byFrames(packs, new RememberedPipeline(english));
    code(rules);
  }

  /** From text to claims: tokens, tags, names, parses and all rules. */
  @Benchmark
  public int wholly() {
    return code(whole);
  }

  /** From parsed sentences to claims: frames, times, places, actors, quantities, statements. */
  @Benchmark
  public int rulesAlone() {
    return code(rules);
  }

  private int code(DocumentCoder coder) {
    return documents.stream().mapToInt(document -> coder.code(document).claims().size()).sum();
  }
}
