package org.cronista.cli.option;

import org.cronista.cli.UsageProblem;
import org.cronista.search.Request;
import picocli.CommandLine.Option;

/** How many hits are shown. */
public final class LimitOption {

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many hits at most, best first (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  /**
   * The number.
   *
   * @throws UsageProblem when it is too small or too great
   */
  public int limit() {
    if (limit < 1 || limit > Request.MOST) {
      throw new UsageProblem("--limit is 1 to " + Request.MOST + ", not " + limit + ".");
    }
    return limit;
  }
}
