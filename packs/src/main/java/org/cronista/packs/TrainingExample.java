package org.cronista.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cronista.model.PloverType;
import org.cronista.packs.internal.TrainingReader;

/**
 * A short text and what it tells, written to train the classifier or, held out, to test it.
 *
 * @param text one to a few sentences
 * @param labels ACLED sub-events and further categories by name, best first; empty when it tells of
 *     none
 * @param told PLOVER types with their modes, best first; empty when it tells of none
 * @param note why it is tricky, perhaps empty
 * @param heldOut whether it only tests
 * @param location where it is written
 */
public record TrainingExample(
    String text,
    List<String> labels,
    List<Told> told,
    String note,
    boolean heldOut,
    PackLocation location) {

  /** Copies the lists. */
  public TrainingExample {
    labels = List.copyOf(labels);
    told = List.copyOf(told);
  }

  /**
   * A PLOVER type with its mode.
   *
   * @param type the type
   * @param mode one of the type's modes, if the text tells it
   */
  public record Told(PloverType type, Optional<String> mode) {

    /** {@code TYPE/mode}, or {@code TYPE} without a mode. */
    public String label() {
      return type.name() + mode.map(m -> "/" + m).orElse("");
    }
  }

  /**
   * Reads the examples of packs: the tables below {@code training/}, those below {@code
   * training/held-out/} as held out. Sorted by file, then line.
   *
   * @param folders pack folders, or folders of packs
   * @throws PackException if files hold mistakes; the message names file and line of each
   */
  public static List<TrainingExample> read(List<Path> folders) {
    return TrainingReader.read(folders);
  }
}
