package org.cronista.reader.internal.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Warning;
import org.cronista.reader.internal.ReadProblem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds a page's character encoding, which older pages state wrongly or not at all. */
final class HtmlBytes {

  private static final int SPOILT = 0xFFFD;

  private HtmlBytes() {}

  /**
   * A parsed page.
   *
   * @param document the page
   * @param warnings what had to be guessed about its encoding
   */
  record Page(Document document, List<Warning> warnings) {}

  /** Parses a page. {@code told} is the encoding the web server stated. */
  static Page parse(byte[] bytes, Optional<String> told) {
    HtmlNesting.check(bytes);
    Optional<Charset> server = told.flatMap(HtmlBytes::find);
    Document page = parseAs(bytes, server.map(Charset::name));
    Charset used = page.charset();
    if (!used.equals(StandardCharsets.UTF_8) && used.newEncoder().maxBytesPerChar() < 2) {
      return Decoded.isSurelyUtf8(bytes)
          ? new Page(
              parseAs(bytes, Optional.of("UTF-8")),
              List.of(warning("The page says that it is " + used + ", but it is UTF-8.")))
          : new Page(page, List.of());
    }
    // jsoup takes a page that names no encoding to be UTF-8; older pages seldom are.
    boolean spoilt = page.text().indexOf(SPOILT) >= 0;
    if (!spoilt || Decoded.isSurelyUtf8(bytes) || !used.equals(StandardCharsets.UTF_8)) {
      return new Page(page, List.of());
    }
    Decoded decoded = Decoded.of(bytes);
    return new Page(Jsoup.parse(decoded.text()), decoded.warnings());
  }

  private static Document parseAs(byte[] bytes, Optional<String> charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset.orElse(null), "");
    } catch (IOException e) {
      throw ReadProblem.failed("The page cannot be parsed. Save it again from the browser.");
    }
  }

  private static Optional<Charset> find(String name) {
    try {
      return Optional.of(Charset.forName(name.replaceAll("[\"']", "").strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Warning warning(String message) {
    return new Warning("encoding", message, Optional.empty());
  }
}
