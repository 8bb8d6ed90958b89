package org.cronista.coder.time;

/** Which tokens stand in quotation marks. */
final class Quotations {

  private Quotations() {}

  static boolean[] inside(TimeText text) {
    boolean[] quoted = new boolean[text.size()];
    boolean open = false;
    for (int i = 0; i < text.size(); i++) {
      if (text.isAny(i, "“", "``", "«")) {
        open = true;
      } else if (text.isAny(i, "”", "''", "»")) {
        open = false;
      } else if (text.is(i, "\"")) {
        open = !open;
      }
      quoted[i] = open;
    }
    return quoted;
  }
}
