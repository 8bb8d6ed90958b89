package org.cronista.publisher.page;

import java.util.List;
import java.util.stream.Collectors;
import org.cronista.model.ClaimId;
import org.cronista.model.EventLink;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.LinkWords;

/** Why the claims of one event were taken to be one event. */
final class LinkBlock {

  private static final int SHOWN = 12;

  private final Dossier dossier;

  LinkBlock(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html, List<EventLink> links) {
    if (links.isEmpty()) {
      return;
    }
    html.open("details", "class", "more");
    html.element("summary", "Why one event?");
    html.open("ul", "class", "index").line();
    for (EventLink link : links.subList(0, Math.min(SHOWN, links.size()))) {
      html.open("li");
      claim(html, link.first());
      html.text(" and ");
      claim(html, link.second());
      html.text(": " + LinkWords.of(link)).close("li").line();
    }
    html.close("ul");
    if (links.size() > SHOWN) {
      html.element(
          "p", links.size() - SHOWN + " more links stand in links.jsonl.", "class", "quiet");
    }
    html.close("details").line();
  }

  private void claim(Html html, ClaimId id) {
    String words =
        dossier.claimsAmong(List.of(id)).stream()
            .map(claim -> "“" + claim.trigger().text().replaceAll("\\s+", " ") + "”")
            .collect(Collectors.joining());
    html.element("a", words.isEmpty() ? id.value() : words, "href", "#" + id.value());
  }
}
