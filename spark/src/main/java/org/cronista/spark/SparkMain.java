package org.cronista.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** What {@code spark-submit} runs: a folder of documents to tables of claims and events. */
public final class SparkMain {

  private SparkMain() {}

  /** Does what the arguments say. */
  public static void main(String[] arguments) throws IOException {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(Options.USAGE);
      throw e;
    }
    try (SparkSession session = SparkSession.builder().appName("Cronista").getOrCreate()) {
      new Job(session, options).run();
    }
  }
}
