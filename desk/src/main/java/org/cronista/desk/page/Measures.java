package org.cronista.desk.page;

import org.cronista.desk.words.Words;
import org.cronista.model.Measure;
import org.cronista.publisher.view.FigureWords;

/** What is counted, in the reader's language. */
public final class Measures {

  private Measures() {}

  /** "killed"; a thing without a word of its own by the document's noun. */
  public static String of(Words words, Measure measure) {
    return words.find("measure." + measure.key()).orElseGet(() -> FigureWords.of(measure));
  }
}
