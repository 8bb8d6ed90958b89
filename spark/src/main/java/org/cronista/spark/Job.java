package org.cronista.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;

/**
 * The whole run: plan, code batch by batch, take each document once, reconcile, write the tables.
 *
 * <p>Reading and coding, nine tenths and more of the work, are spread over all executors. The
 * reconciler looks at all claims at once and so runs in a single task, on an executor and not on
 * the driver, which never holds a document.
 */
final class Job {

  private static final String WORK = "_work";
  private static final String DONE = "_SUCCESS";
  private static final String UNDATED = "undated";

  /** Tables with typed columns, and the field that tells the month of a row. */
  private static final Map<String, String> MONTHS =
      Map.of("claims", "time.start", "events", "time.start", "documents", "published");

  private static final List<String> TABLES =
      List.of("documents", "claims", "events", "disagreements", "actors");

  private static final List<String> MORE_LINES = List.of("tolls", "framings", "links");

  private final SparkSession session;
  private final Options options;
  private final Rooms rooms;

  Job(SparkSession session, Options options) {
    this.session = session;
    this.options = options;
    this.rooms = new Rooms(options.home(), options.packs());
  }

  /** Does everything that an earlier run with the same output has not done. */
  void run() throws IOException {
    JavaSparkContext spark = new JavaSparkContext(session.sparkContext());
    Configuration configuration = spark.hadoopConfiguration();
    List<Unit> units = new Inputs(spark, options.taskBytes()).find(options.inputs());
    Plan plan = Plan.of(at(WORK, "plan"), units, options.batchBytes(), configuration);
    if (plan.batches().isEmpty()) {
      throw new IOException("There is nothing to read in " + options.inputs());
    }
    for (int i = 0; i < plan.batches().size(); i++) {
      Path folder = at(WORK, "coded", Plan.nameOf(i));
      if (!folder.getFileSystem(configuration).exists(new Path(folder, DONE))) {
        code(spark, plan.batches().get(i), folder);
      }
    }
    Dataset<Row> all = numbered(session.read().schema(CodingTask.COLUMNS).parquet(batches(plan)));
    writeInputs(all);
    reconcile(all.filter("copy = 1 AND json IS NOT NULL").select("json", "claims"));
    TABLES.forEach(this::writeTable);
    TABLES.forEach(this::writeLines);
    MORE_LINES.forEach(this::writeLines);
  }

  private Path at(String... parts) {
    Path path = new Path(options.output());
    for (String part : parts) {
      path = new Path(path, part);
    }
    return path;
  }

  private String[] batches(Plan plan) {
    String[] folders = new String[plan.batches().size()];
    for (int i = 0; i < folders.length; i++) {
      folders[i] = at(WORK, "coded", Plan.nameOf(i)).toString();
    }
    return folders;
  }

  private void code(JavaSparkContext spark, List<Unit> batch, Path folder) {
    List<List<Unit>> tasks = Plan.packed(batch, options.taskBytes());
    JavaRDD<Row> rows =
        spark
            .parallelize(tasks, tasks.size())
            .mapPartitions(new CodingTask(rooms, new Settings(spark.hadoopConfiguration())));
    session
        .createDataFrame(rows, StructType.fromDDL(CodingTask.COLUMNS))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(folder.toString());
  }

  /** Of several things with the same bytes the first is taken, by name, path and place. */
  private static Dataset<Row> numbered(Dataset<Row> coded) {
    WindowSpec same = Window.partitionBy("document").orderBy("input", "path", "start", "part");
    return coded
        .withColumn("copy", when(col("document").isNull(), 1).otherwise(row_number().over(same)))
        .withColumn("original", first("name").over(same));
  }

  private void writeInputs(Dataset<Row> all) {
    Column isCopy = col("copy").gt(1);
    Dataset<Row> inputs =
        all.select(
                col("name").as("path"),
                when(isCopy, "SKIPPED").otherwise(col("outcome")).as("outcome"),
                when(isCopy, concat(lit("same bytes as "), col("original")))
                    .otherwise(col("reason"))
                    .as("reason"),
                col("document"))
            .orderBy("path", "document");
    inputs.write().mode(SaveMode.Overwrite).parquet(at("inputs").toString());
    inputs
        .filter("outcome = 'FAILED' OR (outcome = 'READ' AND reason IS NOT NULL)")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(at("quarantine").toString());
  }

  private void reconcile(Dataset<Row> coded) {
    JavaRDD<Row> lines =
        coded.repartition(1).javaRDD().mapPartitions(new Reconciling(rooms, options.asOf()));
    session
        .createDataFrame(lines, StructType.fromDDL("title STRING, place BIGINT, line STRING"))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("title")
        .parquet(at(WORK, "reconciled").toString());
  }

  /** The one task that sees all claims. */
  private static final class Reconciling implements FlatMapFunction<Iterator<Row>, Row> {

    private static final long serialVersionUID = 1;

    private final Rooms rooms;
    private final String asOf;

    Reconciling(Rooms rooms, String asOf) {
      this.rooms = rooms;
      this.asOf = asOf;
    }

    @Override
    @SuppressWarnings("unchecked") // what ReconcilingRoom says it implements
    public Iterator<Row> call(Iterator<Row> rows) {
      BiFunction<Iterator<String[]>, String, Iterator<String[]>> room =
          rooms.room("ReconcilingRoom", BiFunction.class);
      List<String[]> coded = new ArrayList<>();
      rows.forEachRemaining(row -> coded.add(new String[] {row.getString(0), row.getString(1)}));
      List<Row> lines = new ArrayList<>();
      rooms.within(
          () -> {
            Iterator<String[]> made = room.apply(coded.iterator(), asOf);
            for (long place = 0; made.hasNext(); place++) {
              String[] line = made.next();
              lines.add(RowFactory.create(line[0], place, line[1]));
            }
            return lines;
          });
      return lines.iterator();
    }
  }

  private Dataset<Row> lines(String table) {
    return session
        .read()
        .schema("title STRING, place BIGINT, line STRING")
        .parquet(at(WORK, "reconciled").toString())
        .filter(col("title").equalTo(table))
        .orderBy("place");
  }

  @SuppressWarnings("unchecked") // what Shapes says it implements
  private void writeTable(String table) {
    Function<String, String> shapes = rooms.tool("Shapes", Function.class);
    StructType shape = StructType.fromDDL(shapes.apply(table));
    Dataset<Row> rows =
        lines(table)
            .select(from_json(col("line"), shape, Map.of("mode", "FAILFAST")).as("row"))
            .select("row.*");
    String month = MONTHS.get(table);
    if (month == null) {
      rows.write().mode(SaveMode.Overwrite).parquet(at(table).toString());
    } else {
      rows.withColumn("month", coalesce(substring(col(month).cast("string"), 1, 7), lit(UNDATED)))
          .write()
          .mode(SaveMode.Overwrite)
          .partitionBy("month")
          .parquet(at(table).toString());
    }
  }

  private void writeLines(String table) {
    lines(table)
        .select("line")
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .text(at("lines", table).toString());
  }
}
