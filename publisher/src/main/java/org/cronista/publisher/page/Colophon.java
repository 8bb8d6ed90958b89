package org.cronista.publisher.page;

import java.util.List;

/** How the page came about, and where the same is as data. */
final class Colophon {

  private static final List<String> FILES =
      List.of(
          "chronology.md",
          "events.jsonl",
          "claims.jsonl",
          "disagreements.jsonl",
          "documents.jsonl",
          "actors.jsonl",
          "events.acled.csv",
          "events.ucdp.csv",
          "events.geojson",
          "timeline.json");

  void write(Html html) {
    html.open("footer", "class", "colophon").line();
    html.element("h2", "How to check a line").line();
    html.element(
            "p",
            "Under each quote, “How do we know?” names the document, the place of the words in it"
                + " (counted in characters of its text), the rule that read them and the ground of"
                + " the date. A headline is written by the program from those fields; it never"
                + " repeats a source’s wording. A range such as “67 or more” holds all that is told;"
                + " no figure is a mean.")
        .line();
    html.element(
            "p",
            "Folded away, never dropped: events told once, with little certainty, and contradicted"
                + " by nobody, under their month; and words (demands, accusations, promises) told"
                + " with neither date nor place, at the end.")
        .line();
    html.open("p").text("The same as data, beside this page: ");
    for (int i = 0; i < FILES.size(); i++) {
      html.text(i == 0 ? "" : ", ").element("a", FILES.get(i), "href", FILES.get(i));
    }
    html.text(".").close("p").line();
    html.close("footer").line();
  }
}
