package org.cronista.publisher.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.publisher.page.Html;
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
    String style = Resources.read("reading.css");
    Html html = new Html();
    html.doctype().open("html", "lang", "en").line();
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.policy("default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'", style);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("meta", "name", "generator", "content", "Cronista").line();
    html.element("title", ReadingHeader.title(document) + " — " + dossier.title()).line();
    html.style(style);
    html.close("head").line().open("body").line();
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").line();
    new ReadingHeader(dossier, document).write(html);
    html.open("main", "id", "text").line();
    new ReadingText(dossier, document, claims).write(html);
    html.close("main").line();
    html.close("body").line().close("html").line();
    out.write(html.toString());
  }
}
