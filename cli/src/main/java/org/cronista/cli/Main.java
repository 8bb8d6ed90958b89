package org.cronista.cli;

import org.cronista.cli.work.CoderLoader;

/** Where a run of {@code cronista} begins. */
public final class Main {

  private Main() {}

  /** Does what the arguments say and ends the process. */
  public static void main(String[] arguments) {
    StopSignal stop = new StopSignal();
    stop.listenToSignals();
    Surroundings surroundings = Surroundings.ofProcess(stop);
    int status = Cronista.commandLine(surroundings, CoderLoader::new).execute(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    stop.finish();
    System.exit(status);
  }
}
