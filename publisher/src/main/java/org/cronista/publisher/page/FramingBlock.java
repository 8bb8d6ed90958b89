package org.cronista.publisher.page;

import java.util.List;
import org.cronista.model.Framing;
import org.cronista.model.Framing.Voice;
import org.cronista.model.Quote;

/** The words of each voice for one event, side by side. */
final class FramingBlock {

  void write(Html html, Framing framing) {
    html.open("details", "class", "more");
    html.element("summary", "In whose words");
    html.open("section", "class", "accounts").line();
    html.open("table").line();
    html.raw("<thead><tr><th scope=\"col\">Voice</th><th scope=\"col\">The event</th>");
    html.raw("<th scope=\"col\">Who did it</th><th scope=\"col\">To whom</th>");
    html.raw("<th scope=\"col\">Doer</th><th scope=\"col\">Words</th></tr></thead>\n");
    html.open("tbody").line();
    framing.voices().forEach(voice -> row(html, voice));
    html.close("tbody").close("table").line().close("section").close("details").line();
  }

  private static void row(Html html, Voice voice) {
    String who = voice.source() + voice.speaker().map(speaker -> ", citing " + speaker).orElse("");
    html.open("tr").element("th", who, "scope", "row");
    html.element("td", listed(voice.event()), "data-label", "The event");
    html.element("td", listed(voice.doers()), "data-label", "Who did it");
    html.element("td", listed(voice.sufferers()), "data-label", "To whom");
    html.element("td", voice.agency().map(Framing.Agency::label).orElse(""), "data-label", "Doer");
    html.element(
            "td",
            voice.quotes().stream()
                .map(Quote::text)
                .map(words -> "“" + words + "”")
                .reduce((left, right) -> left + " " + right)
                .orElse(""),
            "data-label",
            "Words")
        .close("tr")
        .line();
  }

  private static String listed(List<String> words) {
    return String.join(", ", words);
  }
}
