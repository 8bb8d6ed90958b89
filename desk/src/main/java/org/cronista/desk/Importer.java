package org.cronista.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads documents, codes them and puts them into the archive. */
@FunctionalInterface
public interface Importer {

  /**
   * Takes in every file of a folder; those that the archive has already are passed over, so that a
   * second time goes on where the first was stopped. Called by one thread at a time.
   *
   * @param listener is told how it goes
   * @param cancelled asked between one document and the next; once true, the work ends there
   */
  void take(Path folder, Listener listener, BooleanSupplier cancelled);

  /** Is told how an import goes. */
  interface Listener {
    /** How many documents are done, of how many known to come; 0 when that is not known. */
    void documents(long done, long total);

    /** What became of a file. */
    void outcome(Outcome outcome);
  }

  /**
   * What became of a file.
   *
   * @param name its name
   * @param kind {@code read}, {@code skipped} or {@code failed}
   * @param reason why not, or not wholly
   * @param document the document it became
   */
  record Outcome(String name, String kind, Optional<String> reason, Optional<String> document) {}
}
