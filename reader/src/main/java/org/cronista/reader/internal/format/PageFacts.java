package org.cronista.reader.internal.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.Names;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself: JSON-LD, OpenGraph, Dublin Core, plain meta, time, title. */
final class PageFacts {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PageFacts() {}

  static Hints of(Document page) {
    return linkedData(page).or(openGraph(page)).or(dublinCore(page)).or(plain(page));
  }

  private static Hints linkedData(Document page) {
    Hints hints = Hints.none();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        hints = hints.or(fromNode(MAPPER.readTree(script.data()), 0));
      } catch (JsonProcessingException ignored) {
        // Broken metadata is no reason not to read the page.
      }
    }
    return hints;
  }

  private static Hints fromNode(JsonNode node, int depth) {
    Hints hints = Hints.none();
    if (depth > 4) {
      return hints;
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        hints = hints.or(fromNode(item, depth + 1));
      }
      return hints;
    }
    if (node.has("@graph")) {
      hints = hints.or(fromNode(node.path("@graph"), depth + 1));
    }
    String type =
        node.path("@type").isArray() ? node.path("@type").toString() : text(node, "@type");
    if (type.contains("Article") || type.contains("Posting") || type.contains("Report")) {
      hints = hints.or(article(node));
    } else if (type.contains("WebSite") || type.contains("NewsMediaOrganization")) {
      hints = hints.or(Hints.none().withSource(found(text(node, "name"), "json-ld")));
    }
    return hints;
  }

  private static Hints article(JsonNode node) {
    List<Found<String>> authors = new ArrayList<>();
    JsonNode author = node.path("author");
    for (JsonNode one : author.isArray() ? author : List.of(author)) {
      found(one.isTextual() ? one.textValue() : text(one, "name"), "json-ld")
          .ifPresent(authors::add);
    }
    return Hints.none()
        .withTitle(found(text(node, "headline"), "json-ld"))
        .withAuthors(authors)
        .withSource(found(text(node.path("publisher"), "name"), "json-ld"))
        .withPublished(date(text(node, "datePublished"), "json-ld"))
        .withLanguage(said(text(node, "inLanguage")));
  }

  private static Hints openGraph(Document page) {
    return Hints.none()
        .withTitle(found(meta(page, "og:title"), "opengraph"))
        .withSource(found(meta(page, "og:site_name"), "opengraph"))
        .withAuthors(people(meta(page, "article:author"), "opengraph"))
        .withPublished(
            date(meta(page, "article:published_time"), "opengraph")
                .or(() -> date(meta(page, "og:published_time"), "opengraph")))
        .withLanguage(said(meta(page, "og:locale")));
  }

  private static Hints dublinCore(Document page) {
    return Hints.none()
        .withTitle(found(either(page, "dc.title", "dcterms.title"), "dublin-core"))
        .withAuthors(people(either(page, "dc.creator", "dcterms.creator"), "dublin-core"))
        .withSource(found(either(page, "dc.publisher", "dcterms.publisher"), "dublin-core"))
        .withPublished(
            date(either(page, "dc.date", "dcterms.date"), "dublin-core")
                .or(() -> date(either(page, "dc.date.issued", "dcterms.issued"), "dublin-core")));
  }

  private static Hints plain(Document page) {
    Element time = page.selectFirst("article time[datetime], main time[datetime], time[pubdate]");
    Element html = page.selectFirst("html[lang]");
    Optional<Found<PartialDate>> published =
        date(either(page, "date", "pubdate"), "meta")
            .or(() -> date(either(page, "publish-date", "publication_date"), "meta"))
            .or(() -> date(itemprop(page), "meta"))
            .or(
                () ->
                    time == null ? Optional.empty() : date(time.attr("datetime"), "time-element"));
    String title = page.title().strip();
    String[] parts = title.split("\\s+[|–—·-]\\s+");
    Optional<Found<String>> source =
        parts.length >= 2 && parts[parts.length - 1].split("\\s+").length <= 5
            ? found(parts[parts.length - 1], "title-element")
            : Optional.empty();
    return Hints.none()
        .withWeakTitle(found(parts.length >= 2 ? parts[0] : title, "title-element"))
        .withAuthors(people(meta(page, "author"), "meta"))
        .withSource(source)
        .withPublished(published)
        .withLanguage(said(html == null ? "" : html.attr("lang")));
  }

  private static String itemprop(Document page) {
    Element element = page.selectFirst("[itemprop=datePublished]");
    if (element == null) {
      return "";
    }
    return element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
  }

  private static String either(Document page, String first, String second) {
    String value = meta(page, first);
    return value.isBlank() ? meta(page, second) : value;
  }

  private static String meta(Document page, String name) {
    for (Element element : page.select("meta[content]")) {
      if (element.attr("property").equalsIgnoreCase(name)
          || element.attr("name").equalsIgnoreCase(name)) {
        return element.attr("content").strip();
      }
    }
    return "";
  }

  private static List<Found<String>> people(String value, String where) {
    if (value.isBlank() || value.startsWith("http") || Names.isPlaceholder(value)) {
      return List.of();
    }
    return List.of(Found.inMetadata(value.replaceFirst("(?i)^(?:by|por)\\s+", ""), where));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.textValue().strip() : "";
  }

  private static Optional<Found<String>> found(String value, String where) {
    return value.isBlank() ? Optional.empty() : Optional.of(Found.inMetadata(value, where));
  }

  private static Optional<Found<PartialDate>> date(String value, String where) {
    return value.isBlank()
        ? Optional.empty()
        : Dates.inMetadata(value).map(date -> Found.inMetadata(date, where));
  }

  private static Optional<String> said(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
