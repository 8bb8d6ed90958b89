package org.cronista.publisher.page;

import java.io.IOException;
import java.io.Writer;
import org.cronista.publisher.view.Dossier;

/**
 * The chronology as one page that asks nothing of any network: style and script stand in it, and
 * its content security policy forbids everything else. Without its script it is whole; the script
 * adds the filters and the keys.
 */
public final class ChronologyPage {

  private final Dossier dossier;
  private final int quotesShown;

  /** A page of {@code dossier} on which {@code quotesShown} quotes of an event stand open. */
  public ChronologyPage(Dossier dossier, int quotesShown) {
    this.dossier = dossier;
    this.quotesShown = quotesShown;
  }

  /** Writes the page. */
  public void write(Writer out) throws IOException {
    String style = Resources.read("page.css");
    String script = Resources.read("page.js");
    Html html = new Html();
    html.raw("<!doctype html>\n");
    html.open("html", "lang", "en").line();
    head(html, style, script);
    html.open("body").line();
    html.element("a", "Skip to the chronology", "class", "skip", "href", "#chronology").line();
    new PageHeader(dossier).write(html);
    html.open("main").line();
    new DisagreementIndex(dossier).write(html);
    new TimelineStrips(dossier).write(html);
    html.open("section", "id", "chronology", "aria-labelledby", "chronology-title").line();
    html.element("h2", "Chronology", "id", "chronology-title").line();
    new FilterForm(dossier).write(html);
    new Entries(dossier, quotesShown).write(html);
    html.close("section").line();
    new TollTable(dossier).writeTogether(html);
    new PlaceMaps(dossier).write(html);
    new ActorTable(dossier).write(html);
    new SourceList(dossier).write(html);
    html.close("main").line();
    new Colophon().write(html);
    html.open("script").raw(script).close("script").line();
    html.close("body").line().close("html").line();
    out.write(html.toString());
  }

  private void head(Html html, String style, String script) {
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    String policy =
        "default-src 'none'; style-src "
            + Resources.policyHash(style)
            + "; script-src "
            + Resources.policyHash(script)
            + "; base-uri 'none'; form-action 'none'";
    // Hashes and keywords of the program's own: their quotes need no escaping in double quotes.
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("meta", "name", "generator", "content", "Cronista").line();
    html.element("title", dossier.title()).line();
    html.open("style").raw(style).close("style").line();
    html.close("head").line();
  }
}
