package org.cronista.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked for.
 *
 * @param inputs files and folders, as URIs of any file system that Spark knows
 * @param output a folder in any of them
 * @param home an unpacked distribution, at the same place on every node
 * @param packs folders of packs, at the same place on every node
 * @param asOf up to when things count; empty: always
 * @param batchBytes how much input is coded before it is put away for good
 * @param taskBytes how much input a task codes
 */
record Options(
    List<String> inputs,
    String output,
    String home,
    List<String> packs,
    String asOf,
    long batchBytes,
    long taskBytes) {

  static final String USAGE =
      """
      usage: spark-submit --class org.cronista.spark.SparkMain cronista-spark.jar OPTION...
        --input URI        a file or folder: file://, hdfs://, s3a://; may be given again
        --output URI       a folder for the results; given again, the run goes on
        --home DIR         an unpacked Cronista distribution, at the same place on every node;
                           with --archives cronista.tar.gz#cronista it is cronista/cronista-VERSION
        --pack DIR         further packs, at the same place on every node; may be given again
        --as-of DATE       count only what had been said by then
        --batch-mb N       input coded before it is put away for good; default 256
        --task-mb N        input coded by a task; default 1
      """;

  private static final List<String> SEVERAL = List.of("--input", "--pack");

  private static final List<String> ONE =
      List.of("--output", "--home", "--as-of", "--batch-mb", "--task-mb");

  /** Copies the lists. */
  Options {
    inputs = List.copyOf(inputs);
    packs = List.copyOf(packs);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Options parse(String... arguments) {
    Map<String, List<String>> given = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i];
      if (!SEVERAL.contains(name) && !ONE.contains(name)) {
        throw new IllegalArgumentException("There is no option " + name);
      }
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(name + " asks for a value");
      }
      List<String> values = given.computeIfAbsent(name, key -> new ArrayList<>());
      values.add(arguments[i + 1]);
      if (ONE.contains(name) && values.size() > 1) {
        throw new IllegalArgumentException(name + " was given twice");
      }
    }
    for (String name : List.of("--input", "--output", "--home")) {
      if (!given.containsKey(name)) {
        throw new IllegalArgumentException(name + " is missing");
      }
    }
    return new Options(
        given.getOrDefault("--input", List.of()),
        one(given, "--output", ""),
        one(given, "--home", ""),
        given.getOrDefault("--pack", List.of()),
        one(given, "--as-of", ""),
        megabytes(given, "--batch-mb", "256"),
        megabytes(given, "--task-mb", "1"));
  }

  private static String one(Map<String, List<String>> given, String name, String otherwise) {
    return given.getOrDefault(name, List.of(otherwise)).get(0);
  }

  private static long megabytes(Map<String, List<String>> given, String name, String otherwise) {
    String value = one(given, name, otherwise);
    if (!value.matches("[0-9]{1,6}(\\.[0-9]{1,4})?") || Double.parseDouble(value) <= 0) {
      throw new IllegalArgumentException(name + " is a number of megabytes, not " + value);
    }
    return (long) Math.ceil(Double.parseDouble(value) * (1 << 20));
  }
}
