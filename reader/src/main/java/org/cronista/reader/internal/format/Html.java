package org.cronista.reader.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.RawFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Web pages. Nothing is fetched: neither frames, images, style sheets nor scripts. */
public final class Html implements Format {

  private static final int SHORTEST_MAIN = 200;

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public Draft read(RawFile file) {
    HtmlBytes.Page page = HtmlBytes.parse(file.bytes(), file.charset());
    return of(page.document(), page.warnings());
  }

  /** The draft of a page that is already text, for example the body of a mail. */
  static Draft of(String html) {
    HtmlNesting.check(html.getBytes(StandardCharsets.ISO_8859_1));
    return of(Jsoup.parse(html), List.of());
  }

  /** The draft of a parsed page. */
  static Draft of(Document page, List<Warning> warnings) {
    DraftWriter writer = new DraftWriter();
    HtmlBlocks.write(page.body(), findMain(page), writer);
    return new Draft(writer.text(), writer.chunks(), PageFacts.of(page), warnings);
  }

  /** The element that holds the text, when the page marks one. */
  private static Optional<Element> findMain(Document page) {
    for (String query :
        List.of("main", "[role=main]", "article", "[itemprop=articleBody]", ".entry-content")) {
      Elements found = page.select(query);
      List<Element> large = found.stream().filter(e -> e.text().length() >= SHORTEST_MAIN).toList();
      if (large.size() == 1) {
        return Optional.of(large.get(0));
      }
      if (large.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
