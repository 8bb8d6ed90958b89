package org.cronista.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetWriter;
import org.cronista.json.ContractJson;
import org.cronista.json.ContractTable;

/**
 * Writes a folder's files of JSON lines once more as Parquet: the same rows in the same order, the
 * same names, nested as they are there. A row is held at a time and a group of rows while it is
 * written, so that memory does not grow with the files. The same lines give the same bytes.
 */
public final class ParquetTables {

  /** The folder, beside the lines, that the tables are written to. */
  public static final String FOLDER = "parquet";

  private ParquetTables() {}

  /** The names of the files in {@link #FOLDER}. */
  public static List<String> files() {
    return Stream.of(ContractTable.values()).map(ParquetTables::fileOf).toList();
  }

  private static String fileOf(ContractTable table) {
    return table.title() + ".parquet";
  }

  /**
   * Writes all tables, replacing those of an earlier run.
   *
   * @param folder where {@code documents.jsonl} and the others are
   * @throws IOException when a file cannot be read or written
   */
  public static void write(Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve(FOLDER));
    for (ContractTable table : ContractTable.values()) {
      Path draft = target.resolve(fileOf(table) + ".part");
      try {
        write(table, folder.resolve(table.title() + ".jsonl"), draft);
        Files.move(draft, target.resolve(fileOf(table)), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }

  /**
   * Takes away the tables of an earlier run, and their folder when nothing else is in it.
   *
   * @throws IOException when one cannot be deleted
   */
  public static void clear(Path folder) throws IOException {
    Path target = folder.resolve(FOLDER);
    boolean deleted = false;
    for (String file : files()) {
      deleted |= Files.deleteIfExists(target.resolve(file));
    }
    if (deleted && isEmpty(target)) {
      Files.delete(target);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      return left.findAny().isEmpty();
    }
  }

  /**
   * Writes one table.
   *
   * @param lines a file of lines of that table
   * @param target replaced when it is there
   * @throws IOException when a file cannot be read or written
   */
  public static void write(ContractTable table, Path lines, Path target) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8);
        ParquetWriter<JsonNode> writer = RowWriter.open(table, target)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        writer.write(ContractJson.parse(line));
      }
    }
  }
}
