package org.cronista.cli.option;

import java.util.Map;
import org.cronista.cli.run.RunRecord;
import org.cronista.cli.work.OutputFolder;
import picocli.CommandLine.Option;

/** Whether the records are also written as Parquet. */
public final class ParquetOption {

  @Option(
      names = "--parquet",
      description =
          "Also write documents, claims, events, disagreements and actors as Parquet, into"
              + " parquet/ in --out, for DuckDB, pandas, R and Spark.")
  private boolean parquet = false;

  /**
   * Writes the tables of what was published there, or takes away those of an earlier run.
   *
   * @param record is told how long it took
   */
  public void write(OutputFolder folder, RunRecord record) {
    if (parquet) {
      record.timed("parquet", folder::writeTables);
    } else {
      folder.clearTables();
    }
  }

  /** Puts the option on record. */
  public void describe(Map<String, Object> options) {
    options.put("parquet", parquet);
  }
}
