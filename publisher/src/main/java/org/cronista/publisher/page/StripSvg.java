package org.cronista.publisher.page;

import java.util.List;
import org.cronista.publisher.page.TimelineStrips.Bar;

/** A row of bars. Colours are the style sheet's; here are only lengths. */
final class StripSvg {

  /** What fits beside each other on a laptop's screen. */
  private static final int ROOM = 1000;

  private static final int WIDEST_SLOT = 42;
  private static final int NARROWEST_SLOT = 14;
  private static final int LABEL = 34;
  private static final int HEIGHT = 72;
  private static final int ABOVE = 18;
  private static final int BELOW = 22;
  private static final int LEAST = 2;

  private final String title;
  private final List<Bar> bars;
  private final int slot;

  /** Every so many bars have their label, so that labels do not run into each other. */
  private final int labelStep;

  StripSvg(String title, List<Bar> bars) {
    this.title = title;
    this.bars = bars;
    this.slot = Math.max(NARROWEST_SLOT, Math.min(WIDEST_SLOT, ROOM / Math.max(1, bars.size())));
    this.labelStep = (LABEL + slot - 1) / slot;
  }

  void write(Html html) {
    int most = bars.stream().mapToInt(Bar::events).max().orElse(1);
    int width = bars.size() * slot;
    int floor = ABOVE + HEIGHT;
    html.element("h3", title, "class", "strip-heading").line();
    html.open("div", "class", "strip", "tabindex", "0", "role", "region", "aria-label", title);
    html.open(
            "svg",
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(floor + BELOW),
            "viewBox",
            "0 0 " + width + " " + (floor + BELOW),
            "role",
            "list",
            "aria-label",
            title)
        .line();
    html.raw(
        "<line class=\"floor\" x1=\"0\" x2=\""
            + width
            + "\" y1=\""
            + floor
            + "\" y2=\""
            + floor
            + "\"/>");
    for (int i = 0; i < bars.size(); i++) {
      bar(html, bars.get(i), i, most);
    }
    html.close("svg").close("div").line();
  }

  private void bar(Html html, Bar bar, int index, int most) {
    int floor = ABOVE + HEIGHT;
    int left = index * slot;
    int width = slot * 4 / 7;
    int middle = left + slot / 2;
    String words = index % labelStep == 0 ? bar.label() : "";
    if (bar.events() == 0) {
      html.open("g", "role", "listitem", "aria-label", bar.name() + ": no events");
      label(html, middle, words, "label empty");
      html.close("g").line();
      return;
    }
    int height = Math.max(LEAST, Math.round((float) HEIGHT * bar.events() / most));
    int disputed = Math.round((float) height * bar.disputed() / bar.events());
    String said =
        bar.name()
            + ": "
            + Words.count(bar.events(), "event", "events")
            + (bar.disputed() > 0 ? ", " + bar.disputed() + " disputed" : "");
    html.open("g", "role", "listitem").open("a", "href", "#" + bar.anchor(), "aria-label", said);
    html.element("title", said);
    // The whole slot can be clicked, not only a bar two pixels high.
    rectangle(html, "slot", left, 0, slot, floor + BELOW);
    rectangle(html, "bar", middle - width / 2, floor - height, width, height);
    if (disputed > 0) {
      rectangle(html, "bar disputed", middle - width / 2, floor - disputed, width, disputed);
    }
    text(html, middle, floor - height - 5, Words.number(bar.events()), "value");
    label(html, middle, words, "label");
    html.close("a").close("g").line();
  }

  private static void label(Html html, int x, String words, String style) {
    if (words.isEmpty()) {
      return;
    }
    text(html, x, ABOVE + HEIGHT + 16, words, style);
  }

  private static void text(Html html, int x, int y, String words, String style) {
    html.element(
        "text",
        words,
        "class",
        style,
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(y),
        "text-anchor",
        "middle");
  }

  private static void rectangle(Html html, String style, int x, int y, int width, int height) {
    html.raw(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
            .formatted(style, x, y, width, height));
  }
}
