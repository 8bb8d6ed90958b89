package org.cronista.evaluation.score;

/** How a wrong label is named among the classes of errors. */
final class LabelMisses {

  private LabelMisses() {}

  static String kind(String gold, String found) {
    return found.isEmpty() ? gold + " not found" : gold + " read as " + found;
  }
}
