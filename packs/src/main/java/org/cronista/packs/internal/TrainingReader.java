package org.cronista.packs.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.PloverType;
import org.cronista.packs.TrainingExample;
import org.cronista.packs.TrainingExample.Told;

/** Reads tables of training examples. */
public final class TrainingReader {

  private static final List<String> COLUMNS = List.of("text", "acled", "plover", "note");
  static final List<String> LABEL_COLUMNS = List.of("label", "description");
  private static final String HELD_OUT = "/training/held-out/";
  private static final String NOTHING = "-";

  private final Set<String> labels = new LinkedHashSet<>();

  private TrainingReader() {
    Arrays.stream(AcledSubEvent.values()).map(AcledSubEvent::label).forEach(labels::add);
  }

  /** Reads those of pack folders; the bundled packs declare labels, too. */
  public static List<TrainingExample> read(List<Path> folders) {
    List<PackFile> files = new ArrayList<>();
    folders.forEach(folder -> files.addAll(PackFiles.listIn(folder)));
    List<PackFile> declaring = new ArrayList<>(PackFiles.listBundled());
    declaring.addAll(files);
    Mistakes mistakes = new Mistakes();
    List<TrainingExample> examples = read(declaring, files, mistakes);
    mistakes.throwIfAny();
    return examples;
  }

  /**
   * Reads tables, collecting mistakes.
   *
   * @param declaring files whose declared labels may be used
   * @param files files whose examples are read
   */
  static List<TrainingExample> read(
      List<PackFile> declaring, List<PackFile> files, Mistakes mistakes) {
    TrainingReader reader = new TrainingReader();
    for (PackFile file : declaring) {
      if (file.section() == Section.LABELS) {
        mistakes.collect(
            () ->
                TsvTable.read(file, LABEL_COLUMNS, List.of())
                    .forEach(row -> reader.labels.add(row.checkLength().get("label"))));
      }
    }
    List<TrainingExample> examples = new ArrayList<>();
    for (PackFile file : files) {
      if (file.section() == Section.TRAINING) {
        boolean heldOut = ("/" + file.path()).contains(HELD_OUT);
        mistakes.collect(
            () ->
                TsvTable.read(file, COLUMNS, List.of())
                    .forEach(
                        row -> mistakes.collect(() -> examples.add(reader.example(row, heldOut)))));
      }
    }
    return examples;
  }

  private TrainingExample example(TsvTable.Row row, boolean heldOut) {
    row.checkLength();
    return new TrainingExample(
        row.get("text"),
        items(row, "acled").stream().map(label -> label(row, label)).toList(),
        items(row, "plover").stream().map(told -> told(row, told)).toList(),
        row.find("note").orElse(""),
        heldOut,
        row.location());
  }

  private static List<String> items(TsvTable.Row row, String column) {
    String cell = row.get(column);
    if (cell.equals(NOTHING)) {
      return List.of();
    }
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  private String label(TsvTable.Row row, String label) {
    if (!labels.contains(label)) {
      throw row.mistake(
          "unknown label \""
              + label
              + "\"; one of ACLED's sub-events, or one that a pack declares in labels/*.tsv");
    }
    return label;
  }

  private static Told told(TsvTable.Row row, String item) {
    String[] parts = item.split("/", 2);
    PloverType type =
        Arrays.stream(PloverType.values())
            .filter(t -> t.name().equals(parts[0]))
            .findFirst()
            .orElseThrow(() -> row.mistake("unknown PLOVER type \"" + parts[0] + "\""));
    Optional<String> mode = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    mode.filter(m -> !type.modes().contains(m))
        .ifPresent(
            m -> {
              throw row.mistake("\"" + m + "\" is no mode of " + type + "; one of " + type.modes());
            });
    return new Told(type, mode);
  }
}
