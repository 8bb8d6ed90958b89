package org.cronista.cli.work;

import org.cronista.archive.Archive;
import org.cronista.cli.StopSignal;
import org.cronista.cli.Stopped;
import org.cronista.cli.option.ArchiveLocation;
import org.cronista.cli.run.RunJson;
import org.cronista.cli.run.RunRecord;

/**
 * A place between two steps where a run may be stopped.
 *
 * @param stop the wish to stop
 * @param record what the run did so far
 * @param archive where it is kept
 * @param location where that is, for people
 */
public record Checkpoint(
    StopSignal stop, RunRecord record, Archive archive, ArchiveLocation location) {

  /**
   * Goes on, unless a stop was asked for.
   *
   * @throws Stopped after the run has been recorded as stopped
   */
  public void pass() {
    if (!stop.isRequested()) {
      return;
    }
    record.stop();
    archive.recordRun(RunJson.of(record));
    throw new Stopped(
        "stopped. "
            + record.readCount()
            + " inputs were read and are saved in "
            + location
            + ". Run the same command again to go on from there.");
  }
}
