package org.cronista.publisher.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cronista.model.Article;
import org.cronista.model.ArticleKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.OutletWords;
import org.cronista.publisher.view.ReadingAddress;

/** The documents, numbered as the quotes cite them. */
final class SourceList {

  private static final int HASH_DIGITS = 12;

  private final Dossier dossier;

  SourceList(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html) {
    html.open("section", "id", "sources", "aria-labelledby", "sources-title").line();
    html.element("h2", "Sources", "id", "sources-title").line();
    html.open("ol", "class", "sources").line();
    dossier.documents().forEach(document -> write(html, document));
    html.close("ol").line().close("section").line();
  }

  private void write(Html html, Document document) {
    html.open("li", "id", Anchors.of(dossier, document));
    html.element("b", document.sourceName());
    document
        .title()
        .map(Found::value)
        .filter(title -> !title.equals(document.sourceName()))
        .ifPresent(title -> html.text(", ").element("cite", title));
    if (!document.authors().isEmpty()) {
      html.text(
          ", by "
              + document.authors().stream().map(Found::value).collect(Collectors.joining(", ")));
    }
    html.open("br");
    html.open("span", "class", "quiet");
    html.text(
        document
            .published()
            .map(
                found ->
                    "Published "
                        + DateWords.of(found.value())
                        + " (dated by "
                        + QuoteBlock.publicationGround(found)
                        + ")")
            .orElse("Date of publication not told"));
    html.text(" · " + language(document.language()) + " · ");
    html.text(Words.count(dossier.claimCount(document.id()), "claim", "claims"));
    html.text(" · ").element("code", document.file().name());
    html.text(" · SHA-256 ");
    html.element(
        "code",
        document
                .file()
                .sha256()
                .substring(0, Math.min(HASH_DIGITS, document.file().sha256().length()))
            + "…",
        "title",
        document.file().sha256());
    html.close("span");
    document
        .outlet()
        .ifPresent(
            outlet -> html.open("br").element("span", OutletWords.of(outlet), "class", "quiet"));
    ReadingAddress.find(dossier, document.id())
        .ifPresent(address -> html.open("br").element("a", "Read the document", "href", address));
    articles(html, document);
    document
        .duplicateOf()
        .ifPresent(
            id ->
                html.element(
                    "p", "Repeats document [" + dossier.numberOf(id) + "].", "class", "warned"));
    document
        .warnings()
        .forEach(
            warning -> html.element("p", Words.sentence(warning.message()), "class", "warned"));
    html.close("li").line();
  }

  private static void articles(Html html, Document document) {
    List<Article> articles =
        document.articles().stream().filter(a -> a.kind() != ArticleKind.COVER).toList();
    if (articles.isEmpty()) {
      return;
    }
    html.open("ul").line();
    for (Article article : articles) {
      html.open("li").text(article.title().isBlank() ? "Article without title" : article.title());
      if (!article.authors().isEmpty()) {
        html.text(", by " + String.join(", ", article.authors()));
      }
      article.published().ifPresent(found -> html.text(", " + DateWords.of(found.value())));
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private static String language(String code) {
    return code.equals("und")
        ? "language not told"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
