package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.Warning;
import org.junit.jupiter.api.Test;

/** Old encodings are read, and letters that were spoilt before are named, never mended. */
class LegacyEncodingsTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String WORDS = "Los niños de Potosí marcharon según la organización.";

  private static List<String> warnings(Document document, String kind) {
    return document.warnings().stream()
        .filter(warning -> warning.kind().equals(kind))
        .map(Warning::message)
        .toList();
  }

  @Test
  void latinOneAndWindowsAreToldApart() {
    Document latin = Shorthand.readBytes("a.txt", WORDS.getBytes(StandardCharsets.ISO_8859_1));
    Document windows = Shorthand.readBytes("b.txt", ("“" + WORDS + "”").getBytes(WINDOWS));

    assertThat(latin.text()).isEqualTo(WORDS);
    assertThat(warnings(latin, "encoding")).singleElement().asString().contains("Latin-1");
    assertThat(windows.text()).isEqualTo("“" + WORDS + "”");
    assertThat(warnings(windows, "encoding")).singleElement().asString().contains("windows-1252");
  }

  @Test
  void wideEncodingsAreReadWithAndWithoutAMark() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Document bare = Shorthand.readBytes("a.txt", WORDS.getBytes(charset));
      Document marked = Shorthand.readBytes("a.txt", ("\uFEFF" + WORDS).getBytes(charset));

      assertThat(bare.text()).isEqualTo(WORDS).isEqualTo(marked.text());
      assertThat(warnings(bare, "encoding")).singleElement().asString().contains(charset.name());
      assertThat(warnings(marked, "encoding")).isEmpty();
    }
  }

  @Test
  void mojibakeIsNamedAndLeftAsItIs() {
    String spoilt = new String(("😀 " + WORDS + " “Sí”").getBytes(StandardCharsets.UTF_8), WINDOWS);

    Document document = Shorthand.readText(spoilt);

    assertThat(document.text()).isEqualTo(spoilt);
    Warning warning =
        document.warnings().stream()
            .filter(one -> one.kind().equals("mojibake"))
            .findFirst()
            .orElseThrow();
    assertThat(warning.message()).contains("mojibake", "\"Ã±\" where \"ñ\" was meant");
    Span span = warning.span().orElseThrow();
    assertThat(TextIndex.of(spoilt).words(span)).isEqualTo("Ã±");
  }

  @Test
  void goodAccentsAreNoMojibake() {
    Document document =
        Shorthand.readText("ÁÉÍÓÚ: «REVOLUCIÓN» e «INSURRECCIÓN», «Â», São Paulo, Müller, Ã.");

    assertThat(warnings(document, "mojibake")).isEmpty();
  }

  @Test
  void lettersLostBeforeAreCounted() {
    Document document = Shorthand.readText("Potos\uFFFD y Cochabamba, seg\uFFFDn la radio.");

    assertThat(warnings(document, "encoding")).singleElement().asString().contains("2 places");
  }

  @Test
  void pageThatNamesNoEncodingOrAWrongOneIsReadRight() {
    String page = "<html><body><p>" + WORDS + "</p></body></html>";
    String wrong = page.replace("<body>", "<head><meta charset='iso-8859-1'></head><body>");
    String alsoWrong = page.replace("<body>", "<head><meta charset='utf-8'></head><body>");

    Document none = Shorthand.readBytes("a.html", page.getBytes(WINDOWS));
    Document latin = Shorthand.readBytes("a.html", wrong.getBytes(StandardCharsets.UTF_8));
    Document utf8 = Shorthand.readBytes("a.html", alsoWrong.getBytes(WINDOWS));
    Document right = Shorthand.readBytes("a.html", wrong.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(List.of(none, latin, utf8, right)).allMatch(one -> one.text().equals(WORDS));
    assertThat(warnings(latin, "encoding")).singleElement().asString().contains("but it is UTF-8");
    assertThat(warnings(none, "encoding")).hasSize(1);
    assertThat(warnings(utf8, "encoding")).hasSize(1);
    assertThat(warnings(right, "encoding")).isEmpty();
  }
}
