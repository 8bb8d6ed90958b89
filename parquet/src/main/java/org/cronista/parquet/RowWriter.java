package org.cronista.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.cronista.json.ContractTable;

/** Writes lines of JSON as the rows of a table. */
final class RowWriter extends WriteSupport<JsonNode> {

  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final ContractTable table;
  private Optional<Rows> rows = Optional.empty();

  private RowWriter(ContractTable table) {
    this.table = table;
  }

  /** A writer to a file, which it replaces. */
  static ParquetWriter<JsonNode> open(ContractTable table, Path file) throws IOException {
    return new Builder(table, new LocalOutputFile(file))
        .withConf(new PlainParquetConfiguration())
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .withCodecFactory(new ZstandardCodec())
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .build();
  }

  private static final class Builder extends ParquetWriter.Builder<JsonNode, Builder> {
    private final ContractTable table;

    Builder(ContractTable table, OutputFile file) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // must be there, is not called
    protected WriteSupport<JsonNode> getWriteSupport(Configuration configuration) {
      return new RowWriter(table);
    }

    @Override
    protected WriteSupport<JsonNode> getWriteSupport(ParquetConfiguration configuration) {
      return new RowWriter(table);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // must be there, is not called
  public WriteContext init(Configuration configuration) {
    return new WriteContext(Schemas.of(table), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(Schemas.of(table), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    rows = Optional.of(new Rows(recordConsumer));
  }

  @Override
  public void write(JsonNode row) {
    rows.orElseThrow().write(table.columns(), row);
  }
}
