package org.cronista.reader.internal.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.reader.internal.text.Furniture;
import org.jsoup.nodes.Element;

/** Tells the parts of a web page by their elements and the words in their class and id. */
final class PageParts {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "head",
          "select",
          "textarea",
          "input",
          "canvas",
          "video",
          "audio",
          "map",
          "meta",
          "link");
  private static final Set<String> FURNITURE =
      Set.of("nav", "aside", "footer", "form", "button", "menu", "dialog");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "figure",
          "figcaption",
          "address",
          "hr",
          "nav",
          "aside",
          "footer",
          "form",
          "fieldset",
          "details",
          "summary",
          "body",
          "html",
          "center",
          "hgroup",
          "menu",
          "dialog",
          "button",
          "title");
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|share|sharing|sharebar|social|socials|related|recommend(?:ed|ations)?|teasers?|most-?read|most-?popular|popular|trending|newsletter|subscribe|subscription|signup|cookies?|consent|banner|sidebar|side-?bar|rail|breadcrumbs?|comments?|promo|ads?|advert\\w*|adsense|sponsor\\w*|ticker|foot(?:er)?|bottom|top(?:bar|nav)?|masthead|site-?header|site-?footer|tags?|tag-list|widget|pagination|pager|print-only|toolbar|donat\\w*|skip-?link|read-?more|read-?also|latest|login|search|popup|modal|paywall|strap)(?:$|[-_ ])");
  private static final Pattern BYLINE_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:byline|by-line|authors?|author-name|posted-by|contributors?|meta|entry-meta|article-meta|post-meta|dateline|article-info|credits?)(?:$|[-_ ])");
  private static final Pattern DATE_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:date|pubdate|published|publish-date|post-date|timestamp|datetime|entry-date)(?:$|[-_ ])");
  private static final Pattern NOTES_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:foot-?notes?|end-?notes?|notes|references|reflist)(?:$|[-_ ])");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private PageParts() {}

  static boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Menus, asides, share bars; a header only when no title is in it. */
  static boolean isFurniture(Element element) {
    String name = element.normalName();
    if (name.equals("body")
        || name.equals("html")
        || name.equals("article")
        || name.equals("main")) {
      return false;
    }
    if (FURNITURE.contains(name)) {
      return true;
    }
    if (name.equals("header")) {
      return element.selectFirst("h1") == null;
    }
    String role = element.attr("role");
    if (Set.of("navigation", "banner", "complementary", "contentinfo", "search").contains(role)) {
      return element.selectFirst("h1") == null;
    }
    boolean named = FURNITURE_NAME.matcher(names(element)).find();
    return (named && mostlySmall(element)) || isLinkBox(element);
  }

  /** A name such as "top" may also be given to what holds everything. */
  private static boolean mostlySmall(Element element) {
    if (element.selectFirst("h1, article, main") != null) {
      return false;
    }
    int paragraphs = 0;
    for (Element p : element.select("p")) {
      paragraphs += p.text().length() > 200 ? 1 : 0;
    }
    return paragraphs < 3;
  }

  /** A box of links under words such as "Read also". */
  private static boolean isLinkBox(Element element) {
    if (!Set.of("div", "section", "ul", "ol", "p", "table").contains(element.normalName())) {
      return false;
    }
    int links = element.select("a[href]").size();
    if (links < 2) {
      return false;
    }
    int all = element.text().length();
    int linked = 0;
    for (Element link : element.select("a[href]")) {
      linked += link.text().length();
    }
    boolean headed =
        element.children().stream().limit(2).anyMatch(c -> Furniture.isTeaserHead(c.text()));
    return all > 0 && all < 3000 && (linked > all * 0.8 || (headed && linked > all * 0.4));
  }

  static boolean isByline(Element element) {
    return BYLINE_NAME.matcher(names(element)).find()
        || element.attr("rel").equals("author")
        || element.attr("itemprop").equals("author");
  }

  static boolean isDate(Element element) {
    return element.normalName().equals("time")
        || DATE_NAME.matcher(names(element)).find()
        || element.attr("itemprop").equals("datePublished");
  }

  static boolean isNotes(Element element) {
    return NOTES_NAME.matcher(names(element)).find()
        || element.attr("role").equals("doc-endnotes")
        || element.attr("epub:type").contains("footnote");
  }

  private static String names(Element element) {
    String joined = element.className() + " " + element.id();
    return joined.isBlank()
        ? ""
        : joined
            .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-")
            .replace("__", "-")
            .toLowerCase(Locale.ROOT)
            .strip();
  }
}
