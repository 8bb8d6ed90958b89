package org.cronista.cli.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.cli.Version;
import org.cronista.reader.Outcome;

/** Writes a {@link RunRecord} as JSON. */
public final class RunJson {

  /** The version of the contract that the output files keep. */
  public static final String SCHEMA = "1";

  private final RunRecord record;
  private final JsonGenerator json;

  private RunJson(RunRecord record, JsonGenerator json) {
    this.record = record;
    this.json = json;
  }

  /** The content of {@code run.json} for a run that ends now. */
  public static String of(RunRecord record) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.useDefaultPrettyPrinter();
      new RunJson(record, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
    return written + "\n";
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("version", Version.current());
    json.writeStringField("command", record.command());
    writeOptions();
    json.writeStringField("started", record.started().toString());
    json.writeStringField("finished", record.now().toString());
    json.writeBooleanField("stopped", record.isStopped());
    writeCounts();
    json.writeObjectFieldStart("timings");
    for (Map.Entry<String, Long> timing : record.millis().entrySet()) {
      json.writeNumberField(timing.getKey() + "Millis", timing.getValue());
    }
    json.writeEndObject();
    writeText("coder", record.coderVersion());
    writeText("packs", record.packsHash());
    writeTexts("models", InstalledModels.listFiles());
    writeMachine();
    writeInputs();
    json.writeEndObject();
  }

  private void writeOptions() throws IOException {
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, Object> option : record.options().entrySet()) {
      json.writeFieldName(option.getKey());
      writeValue(option.getValue());
    }
    json.writeEndObject();
  }

  private void writeValue(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      writeValue(optional.isPresent() ? optional.get() : Missing.VALUE);
    } else if (value instanceof List<?> values) {
      json.writeStartArray();
      for (Object one : values) {
        writeValue(one);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value == Missing.VALUE) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  private enum Missing {
    VALUE
  }

  private void writeCounts() throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("inputs", record.inputs().size());
    for (Outcome outcome : Outcome.values()) {
      long number = record.inputs().stream().filter(line -> line.outcome() == outcome).count();
      json.writeNumberField(outcome.label(), number);
    }
    json.writeNumberField("stored", record.storedDocuments());
    for (Map.Entry<String, Long> count : record.counts().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void writeMachine() throws IOException {
    json.writeObjectFieldStart("machine");
    json.writeStringField(
        "system", System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
    json.writeStringField("architecture", System.getProperty("os.arch", ""));
    json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
    json.writeEndObject();
    json.writeObjectFieldStart("java");
    json.writeStringField("version", Runtime.version().toString());
    json.writeStringField("vendor", System.getProperty("java.vendor", ""));
    json.writeNumberField("maxHeapBytes", Runtime.getRuntime().maxMemory());
    json.writeEndObject();
  }

  private void writeInputs() throws IOException {
    json.writeArrayFieldStart("inputs");
    for (InputLine line : record.inputs()) {
      json.writeStartObject();
      json.writeStringField("path", line.path());
      json.writeStringField("outcome", line.outcome().label());
      writeText("reason", line.reason());
      writeText("document", line.document());
      json.writeNumberField("millis", line.millis());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeText(String name, Optional<?> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  private void writeTexts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
