package org.cronista.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Fills templates. Everything a template shows is escaped where it stands. */
public final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** Makes the templates ready. */
  public Templates() {
    engine.setTrimControlStructures(true);
  }

  /** The page that comes of a template. */
  public String fill(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", values, out);
    return harmless(out.toString());
  }

  /**
   * Without the characters that HTML does not allow, and those with which a document could turn the
   * direction of what stands after it.
   */
  static String harmless(String page) {
    StringBuilder clean = null;
    for (int at = 0; at < page.length(); at++) {
      if (isHarmful(page.charAt(at))) {
        clean = clean == null ? new StringBuilder(page) : clean;
        clean.setCharAt(at, '\uFFFD');
      }
    }
    return clean == null ? page : clean.toString();
  }

  private static boolean isHarmful(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
