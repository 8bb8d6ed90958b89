package org.cronista.cli.explain;

import java.util.List;
import org.cronista.coder.Explanation;
import org.cronista.publisher.page.PlainPage;

/** An explanation as a small page. */
public final class ExplanationPage {

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem}"
          + "pre{white-space:pre-wrap;font-size:.9rem}";

  private ExplanationPage() {}

  /** The page as text. */
  public static String of(Explanation explanation) {
    List<String> lines = new ExplanationText(explanation).lines();
    return PlainPage.of(
        "How it was read",
        STYLE,
        html -> {
          html.element("h1", "How it was read").line();
          html.element("pre", String.join("\n", lines)).line();
        });
  }
}
