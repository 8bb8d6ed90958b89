package org.cronista.cli.option;

import java.util.Map;
import org.cronista.reader.ChildOptions;
import org.cronista.reader.ChildReader;
import org.cronista.reader.InputReader;
import picocli.CommandLine.Option;

/** Whether documents are read in this process or, as is usual, in others that may die of them. */
public final class ReadInPlaceOption {

  /** Each may take a gigabyte; reading is not what takes the time. */
  private static final int MOST_CHILDREN = 4;

  @Option(
      names = "--read-in-place",
      description =
          "Read documents in this very process and not in one of their own: for documents you"
              + " trust. One that is made to do harm can end the run.")
  private boolean readInPlace = false;

  /** A reader of files that follows these and the other options; to be closed. */
  public InputReader reader(ReadingOptions reading) {
    return readInPlace
        ? reading.reader()
        : new ChildReader(
            reading.limits(), ChildOptions.of(Math.min(reading.threads(), MOST_CHILDREN)));
  }

  /** Puts the option on record. */
  public void describe(Map<String, Object> options) {
    options.put("readInPlace", readInPlace);
  }
}
