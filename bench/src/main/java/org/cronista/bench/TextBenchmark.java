package org.cronista.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Offsets and running lines: what every span of every document goes through. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextBenchmark {

  private static final String TWO_UNITS = "🗞";

  private final Document document;
  private final TextIndex index;
  private final String longText;
  private final TextIndex indexWithPairs;

  /** Takes the sample's longest document, and its text with a character beyond the first plane. */
  public TextBenchmark() {
    document =
        SampleDocuments.list().stream()
            .max((one, other) -> Integer.compare(one.text().length(), other.text().length()))
            .orElseThrow();
    index = TextIndex.of(document.text());
    longText = TWO_UNITS + document.text().repeat(10) + TWO_UNITS;
    indexWithPairs = TextIndex.of(longText);
  }

  /** The index of a text in which code points and UTF-16 units differ. */
  @Benchmark
  public TextIndex index() {
    return TextIndex.of(longText);
  }

  /** One conversion to and fro in the middle of such a text. */
  @Benchmark
  public int convert() {
    return indexWithPairs.toCodePoint(indexWithPairs.toChar(indexWithPairs.length() / 2));
  }

  /** The running lines of all blocks of a document. */
  @Benchmark
  public int views() {
    int characters = 0;
    List<Block> blocks = document.blocks();
    for (Block block : blocks) {
      characters += BlockView.of(document.text(), index, block).text().length();
    }
    return characters;
  }
}
