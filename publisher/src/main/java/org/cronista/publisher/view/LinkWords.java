package org.cronista.publisher.view;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cronista.model.EventLink;

/** Why two claims are one event, in words for people. */
public final class LinkWords {

  private LinkWords() {}

  /** "same day (+3), same place (+3), doers: the same (+2); 8.25 in all". */
  public static String of(EventLink link) {
    return link.reasons().stream()
            .map(reason -> reason.note() + " (" + weight(reason.weight()) + ")")
            .collect(Collectors.joining(", "))
        + "; "
        + number(link.score())
        + " in all";
  }

  private static String weight(double weight) {
    return (weight < 0 ? "−" : "+") + number(Math.abs(weight));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
