package org.cronista.publisher.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Article;
import org.cronista.model.ArticleKind;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.cronista.publisher.page.Html;
import org.cronista.publisher.page.Words;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;
import org.cronista.publisher.view.OutletWords;
import org.cronista.publisher.view.ReadingAddress;

/** What is known of a document, each fact with its ground, and what to be careful about. */
final class ReadingHeader {

  private static final int PASSAGES_SHOWN = 40;

  private final Dossier dossier;
  private final Document document;

  ReadingHeader(Dossier dossier, Document document) {
    this.dossier = dossier;
    this.document = document;
  }

  static String title(Document document) {
    return document.title().map(Found::value).orElse(document.file().name());
  }

  void write(Html html) {
    html.open("header").line();
    html.open("p", "class", "kicker");
    html.element("a", "Chronology", "href", "../chronology.html");
    html.text(" · document ");
    html.element(
            "a",
            "[" + dossier.numberOf(document.id()) + "]",
            "href",
            "../chronology.html#document-" + dossier.numberOf(document.id()))
        .close("p")
        .line();
    html.element("h1", title(document), "dir", "auto").line();
    facts(html);
    warnings(html);
    articles(html);
    passages(html);
    legend(html);
    html.close("header").line();
  }

  private void facts(Html html) {
    html.open("dl", "class", "facts").line();
    document.title().ifPresent(found -> fact(html, "Title", found.value(), found));
    for (Found<String> author : document.authors()) {
      fact(html, "Author", author.value(), author);
    }
    document.source().ifPresent(found -> fact(html, "Source", found.value(), found));
    document
        .outlet()
        .ifPresent(
            outlet ->
                html.element("dt", "")
                    .element("dd", OutletWords.of(outlet), "class", "quiet")
                    .line());
    document
        .published()
        .ifPresentOrElse(
            found -> fact(html, "Published", DateWords.of(found.value()), found),
            () -> html.element("dt", "Published").element("dd", "not told").line());
    document
        .notBefore()
        .ifPresent(found -> fact(html, "Not before", DateWords.of(found.value()), found));
    html.element("dt", "Language")
        .element(
            "dd",
            document.language().equals("und")
                ? "not told"
                : Locale.forLanguageTag(document.language()).getDisplayLanguage(Locale.ENGLISH))
        .line();
    html.element("dt", "File").open("dd").element("code", document.file().name());
    html.text(" · " + document.file().mediaType() + " · SHA-256 ");
    html.element("code", document.file().sha256()).close("dd").line();
    html.close("dl").line();
  }

  private static void fact(Html html, String question, String answer, Found<?> found) {
    html.element("dt", question).open("dd").text(answer + " ");
    String ground = found.where().replace('-', ' ');
    if (found.span().isPresent()) {
      String place = "#" + Places.words(found.span().get());
      html.element("a", "from the " + ground, "class", "quiet", "href", place);
    } else {
      html.element("span", "from the " + ground, "class", "quiet");
    }
    html.close("dd").line();
  }

  private void warnings(Html html) {
    Optional<DocumentId> original = document.duplicateOf();
    if (document.warnings().isEmpty() && original.isEmpty()) {
      return;
    }
    html.open("aside", "class", "notice", "aria-labelledby", "notice-title").line();
    html.element("h2", "Before you rely on it", "id", "notice-title").line().open("ul").line();
    for (Warning warning : document.warnings()) {
      html.open("li").text(Words.sentence(warning.message()));
      warning
          .span()
          .ifPresent(
              span ->
                  html.text(" ").element("a", "Read it there", "href", "#" + Places.words(span)));
      html.close("li").line();
    }
    original.ifPresent(
        id -> {
          html.open("li").text("It repeats the document ");
          other(html, id, Optional.empty());
          html.text(": both count as one source.").close("li").line();
        });
    html.close("ul").line().close("aside").line();
  }

  private void articles(Html html) {
    if (document.articles().isEmpty()) {
      return;
    }
    html.open("nav", "aria-labelledby", "articles-title").line();
    html.element("h2", "Articles", "id", "articles-title").line().open("ol", "class", "articles");
    for (Article article : document.articles()) {
      html.line().open("li");
      String title = article.title().isBlank() ? "Without title" : article.title();
      html.element("a", title, "href", "#" + Places.article(article.span()));
      html.element("span", " " + described(article), "class", "quiet").close("li");
    }
    html.line().close("ol").line().close("nav").line();
  }

  private static String described(Article article) {
    List<String> words = new ArrayList<>();
    if (article.kind() != ArticleKind.ARTICLE) {
      words.add(article.kind() == ArticleKind.COVER ? "cover matter" : "chronology");
    }
    if (!article.authors().isEmpty()) {
      words.add("by " + String.join(", ", article.authors()));
    }
    article.source().ifPresent(found -> words.add("from " + found.value()));
    article
        .published()
        .ifPresent(
            found ->
                words.add(
                    "of "
                        + DateWords.of(found.value())
                        + " (from the "
                        + found.where().replace('-', ' ')
                        + ")"));
    article.place().ifPresent(found -> words.add("at " + found.value()));
    return String.join(", ", words);
  }

  private void passages(Html html) {
    List<SharedPassage> passages = document.sharedPassages();
    if (passages.isEmpty()) {
      return;
    }
    html.open("details", "class", "passages");
    html.element(
            "summary",
            Words.count(passages.size(), "passage stands", "passages stand") + " elsewhere too")
        .line()
        .open("ul");
    for (SharedPassage passage : passages.subList(0, Math.min(PASSAGES_SHOWN, passages.size()))) {
      html.line().open("li");
      html.element("a", beginning(passage.span()), "href", "#" + Places.passage(passage.span()));
      html.text(" — in ");
      other(html, passage.other(), Optional.of(passage.otherSpan()));
      html.close("li");
    }
    if (passages.size() > PASSAGES_SHOWN) {
      html.element("li", "and " + Words.number(passages.size() - PASSAGES_SHOWN) + " more");
    }
    html.line().close("ul").close("details").line();
  }

  private String beginning(Span span) {
    Span first = new Span(span.start(), Math.min(span.end(), span.start() + 60));
    String words = dossier.textIndex(document).words(first).replaceAll("\\s+", " ").strip();
    return "“" + words + (first.equals(span) ? "”" : " …”");
  }

  /** A link to another document, or to another place in this one. */
  private void other(Html html, DocumentId id, Optional<Span> passage) {
    if (id.equals(document.id())) {
      passage.ifPresent(
          span -> html.element("a", "another place here", "href", "#" + Places.passage(span)));
      return;
    }
    String name =
        dossier
            .findDocument(id)
            .map(d -> d.sourceName() + " [" + dossier.numberOf(id) + "]")
            .orElse(id.value());
    if (ReadingAddress.hasPage(dossier, id)) {
      String place = passage.map(span -> "#" + Places.passage(span)).orElse("");
      html.element("a", name, "href", ReadingAddress.fileName(id) + place);
    } else {
      html.text(name);
    }
  }

  private void legend(Html html) {
    Map<BlockKind, Long> counts =
        document.blocks().stream()
            .collect(
                Collectors.groupingBy(
                    Block::kind, () -> new EnumMap<>(BlockKind.class), Collectors.counting()));
    Map<String, String> lines = new LinkedHashMap<>();
    counts.forEach(
        (kind, count) ->
            lines.put(
                "k-" + kind.label(), kind.label().replace('-', ' ') + " " + Words.number(count)));
    html.open("p", "class", "legend").text("What each block was taken for: ");
    lines.forEach((kind, words) -> html.element("span", words, "class", "key " + kind).text(" "));
    html.close("p").line();
    html.element(
            "p",
            "Sentences that something was read from are underlined, the words that tell of it are"
                + " marked. Nothing is read from blocks in small grey type. What stands between the"
                + " blocks (numbers of lists, signs) is shown in grey too: the text is whole.",
            "class",
            "quiet")
        .line();
  }
}
