package org.cronista.publisher.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.publisher.page.Html;
import org.cronista.publisher.page.PlainPage;
import org.cronista.publisher.page.Resources;
import org.cronista.publisher.view.Dossier;

/**
 * One document as a page without script that asks nothing of any network: first what is known of it
 * and from where, then its text, whole.
 */
final class ReadingPage {

  private final Dossier dossier;
  private final Document document;
  private final List<Claim> claims;

  ReadingPage(Dossier dossier, Document document, List<Claim> claims) {
    this.dossier = dossier;
    this.document = document;
    this.claims = claims;
  }

  void write(Writer out) throws IOException {
    String title = ReadingHeader.title(document) + " — " + dossier.title();
    out.write(PlainPage.of(title, Resources.read("reading.css"), this::body));
  }

  private void body(Html html) {
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").line();
    new ReadingHeader(dossier, document).write(html);
    html.open("main", "id", "text").line();
    new ReadingText(dossier, document, claims).write(html);
    html.close("main").line();
  }
}
