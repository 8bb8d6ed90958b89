package org.cronista.packs.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.LearnedModel.Encoder;
import org.cronista.packs.LearnedModel.Fact;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.LearnedModel.Row;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;

/** Reads what {@link LearnedModelWriter} wrote. One reader serves one file. */
final class LearnedModelReader {

  private final PackFile file;
  private final List<Encoder> encoders = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private final Map<String, Map<String, Double>> decisions = new LinkedHashMap<>();
  private final List<Fact> provenance = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();

  private LearnedModelReader(PackFile file) {
    this.file = file;
  }

  static LearnedModel read(PackFile file) {
    return new LearnedModelReader(file).read();
  }

  private LearnedModel read() {
    String[] lines = file.text().split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i == 0 || !lines[i].isBlank()) {
        readLine(new Line(file.at(i + 1), List.of(lines[i].split("\t", -1))), i == 0);
      }
    }
    endHead();
    if (encoders.isEmpty() || heads.isEmpty()) {
      throw new PackException(file.at(1), "no encoder or no head; train the model anew");
    }
    return new LearnedModel(encoders, heads, decisions, provenance);
  }

  private void readLine(Line line, boolean first) {
    if (first) {
      if (!line.is(LearnedModelWriter.FORMAT) || !line.cell(1).equals(LearnedModelWriter.VERSION)) {
        throw line.mistake(
            "not a learned model of version %s; train it anew"
                .formatted(LearnedModelWriter.VERSION));
      }
    } else if (line.is("about")) {
      provenance.add(new Fact(line.cell(1), line.cell(2)));
    } else if (line.is("encoder")) {
      encoders.add(new Encoder(line.cell(1), line.cell(2), line.whole(3)));
    } else if (line.is("decision")) {
      decisions
          .computeIfAbsent(line.cell(1), name -> new LinkedHashMap<>())
          .put(line.cell(2), line.number(3));
    } else if (line.is("head")) {
      endHead();
      rows = new ArrayList<>();
      heads.add(new Head(line.cell(1), kind(line), List.of()));
    } else if (line.is("label")) {
      rows.add(row(line));
    } else {
      throw line.mistake("unknown kind of line \"" + line.cell(0) + "\"");
    }
  }

  /** Gives the last head the labels that followed it. */
  private void endHead() {
    if (!heads.isEmpty()) {
      Head head = heads.remove(heads.size() - 1);
      if (rows.isEmpty()) {
        throw new PackException(file.at(1), "head \"" + head.name() + "\" has no label");
      }
      heads.add(new Head(head.name(), head.kind(), rows));
    }
  }

  private static Kind kind(Line line) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(line.cell(2))) {
        return kind;
      }
    }
    throw line.mistake("unknown kind \"" + line.cell(2) + "\"; ONE_OF or ANY_OF");
  }

  private Row row(Line line) {
    if (heads.isEmpty()) {
      throw line.mistake("a label before the first head");
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(line.cell(4));
    } catch (IllegalArgumentException e) {
      throw new PackException(line.location(), "the weights are not Base64", e);
    }
    int dimensions = encoders.stream().mapToInt(Encoder::dimensions).sum();
    if (bytes.length != dimensions * Short.BYTES) {
      throw line.mistake(
          "%d bytes of weights for %d dimensions".formatted(bytes.length, dimensions));
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    double scale = line.number(3);
    float[] weights = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      weights[i] = (float) (buffer.getShort() * scale);
    }
    return new Row(line.cell(1), line.number(2), weights);
  }

  /**
   * A line.
   *
   * @param location where it is
   * @param cells what is between its tabs
   */
  private record Line(PackLocation location, List<String> cells) {

    boolean is(String kind) {
      return cells.get(0).equals(kind);
    }

    String cell(int index) {
      if (index >= cells.size()) {
        throw mistake("only " + cells.size() + " cells; the line is cut off");
      }
      return cells.get(index);
    }

    double number(int index) {
      try {
        double number = Double.parseDouble(cell(index));
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw new PackException(location, "no number: " + cell(index), e);
      }
      throw mistake("no finite number: " + cell(index));
    }

    int whole(int index) {
      try {
        return Integer.parseInt(cell(index));
      } catch (NumberFormatException e) {
        throw new PackException(location, "no whole number: " + cell(index), e);
      }
    }

    PackException mistake(String message) {
      return new PackException(location, message);
    }
  }
}
