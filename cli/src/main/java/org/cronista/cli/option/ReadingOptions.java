package org.cronista.cli.option;

import java.util.Map;
import org.cronista.cli.UsageProblem;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.ReaderOptions;
import picocli.CommandLine.Option;

/** How documents are read, and by how many threads. */
public final class ReadingOptions {

  private static final int MOST_THREADS = 1024;

  @Option(
      names = "--language",
      paramLabel = "auto|en|es",
      defaultValue = "auto",
      description = "Language of the documents. Default: found out for each.")
  private Language language = Language.auto;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The languages one may name; written as they are typed. */
  @SuppressWarnings("MemberName")
  public enum Language {
    auto,
    en,
    es
  }

  /** A reader that follows the options, in this process. */
  public DocumentReader reader() {
    return new DocumentReader(limits());
  }

  /** The limits on reading, and the language. */
  ReaderOptions limits() {
    return ReaderOptions.defaults().withLanguage(language.name());
  }

  /**
   * The number of threads.
   *
   * @throws UsageProblem when it is none or far too many
   */
  public int threads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UsageProblem("--threads is 1 to " + MOST_THREADS + ", not " + threads + ".");
    }
    return threads;
  }

  /** Puts the options on record. */
  public void describe(Map<String, Object> options) {
    options.put("language", language.name());
    options.put("threads", threads);
  }
}
