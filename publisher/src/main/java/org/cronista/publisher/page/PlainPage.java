package org.cronista.publisher.page;

import java.util.function.Consumer;

/**
 * A small page without a script that asks nothing of any network: its style stands in it, and its
 * content security policy forbids everything else.
 */
public final class PlainPage {

  private PlainPage() {}

  /**
   * The page as text.
   *
   * @param title for the browser's window
   * @param style a style sheet of the program's own; never words of a document
   * @param body writes what stands in the body
   */
  public static String of(String title, String style, Consumer<Html> body) {
    Html html = new Html();
    html.raw("<!doctype html>\n");
    html.open("html", "lang", "en").line();
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    // Hashes and keywords of the program's own: their quotes need no escaping in double quotes.
    html.raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                + Resources.policyHash(style)
                + "; base-uri 'none'; form-action 'none'\">")
        .line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("meta", "name", "generator", "content", "Cronista").line();
    html.element("title", title).line();
    html.open("style").raw(style).close("style").line();
    html.close("head").line();
    html.open("body").line();
    body.accept(html);
    html.close("body").line().close("html").line();
    return html.toString();
  }
}
