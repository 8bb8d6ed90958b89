package org.cronista.cli.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Measures the whole way, and makes what to measure with. */
public final class Bench {

  private Bench() {}

  /**
   * Measures.
   *
   * @param file lines of JSON; none: made-up articles
   * @param documents how many of them at most
   * @param compared how many also go through CoreNLP
   * @param withNames whether also through its recognisers of names
   * @return the account, in Markdown
   */
  public static String run(Optional<Path> file, int documents, int compared, boolean withNames)
      throws IOException {
    PipelineBench bench = new PipelineBench(compared, withNames);
    if (file.isEmpty()) {
      return bench.run(made(documents));
    }
    try (Stream<String> lines = Files.lines(file.get(), StandardCharsets.UTF_8)) {
      return bench.run(lines.limit(documents).iterator());
    }
  }

  /** Writes made-up articles, the same ones each time. */
  public static void make(int documents, Path target) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      Iterator<String> lines = made(documents);
      while (lines.hasNext()) {
        out.write(lines.next());
        out.write('\n');
      }
    }
  }

  private static Iterator<String> made(int documents) throws IOException {
    GeneratedFeed feed = new GeneratedFeed(Material.ofInstallation());
    return LongStream.range(0, documents).mapToObj(feed::line).iterator();
  }
}
