package org.cronista.reader.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.ReadOutcome;
import org.cronista.reader.ReaderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Further texts of our own, in looks that the rules were not written on, set by other programs. A
 * browser (the pages beside the PDFs say how): three columns with drop caps, ligatures and soft
 * hyphens; a narrow column in wide margins with other heads left and right; two columns in a letter
 * without serifs; and the last again on pages that are turned. An office program: a small page with
 * notes at the foot, and two columns below a head over both. All have tags, and all are read once
 * more without them. The tables go to {@code target/structure-held-out.md} and {@code
 * target/structure-held-out-untagged.md}.
 */
class HeldOutPagesTest {

  /** The looks, and the texts that were set in them. */
  private static final Map<String, List<String>> LOOKS = looks();

  private static Map<String, List<String>> looks() {
    Map<String, List<String>> looks = new LinkedHashMap<>();
    for (String look : List.of("broadsheet", "book", "report", "turned")) {
      looks.put(look, List.of("tarma", "pokhara"));
    }
    looks.put("office", List.of("enugu"));
    looks.put("columns", List.of("enugu"));
    return looks;
  }

  @TempDir Path folder;

  @Test
  void pagesOfAnotherPressAreReadBackBlockByBlock() throws IOException {
    Score score = score(bytes -> bytes, "structure-held-out.md");

    assertGood(score);
  }

  @Test
  void theSamePagesAreReadBackWithoutTheirTags() throws IOException {
    Score score = score(HeldOutPagesTest::untagged, "structure-held-out-untagged.md");

    assertGood(score);
  }

  private static void assertGood(Score all) {
    assertThat(all.wordErrorRate()).as(all.table()).isLessThan(0.005);
    for (BlockKind kind : BlockKind.values()) {
      assertThat(all.precision(kind)).as(kind + "\n" + all.table()).isGreaterThan(0.85);
      assertThat(all.recall(kind)).as(kind + "\n" + all.table()).isGreaterThan(0.85);
    }
  }

  private Score score(UnaryOperator<byte[]> change, String report) throws IOException {
    Score all = new Score();
    StringBuilder tables = new StringBuilder();
    for (Map.Entry<String, List<String>> set : LOOKS.entrySet()) {
      String look = set.getKey();
      Score score = new Score();
      for (String name : set.getValue()) {
        Copy copy = Copy.load("held-out/" + name);
        boolean turned = look.equals("turned");
        byte[] bytes = change.apply(bytes(name + "-" + (turned ? "report" : look) + ".pdf"));
        byte[] print = turned ? turned(bytes) : bytes;
        Document document = read(name + "-" + look, print);
        int pages = pages(print);
        score.compare(copy, heads(look, pages), folios(look, pages), document);
        all.compare(copy, heads(look, pages), folios(look, pages), document);
      }
      tables.append("## ").append(look).append("\n\n").append(score.report()).append('\n');
    }
    Files.writeString(Path.of("target", report), all.table() + "\n" + tables);
    return all;
  }

  private static byte[] untagged(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> heads(String look, int pages) {
    List<String> heads = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      heads.add(
          switch (look) {
            case "broadsheet" -> "THE HARBOUR REVIEW Winter number";
            case "office", "columns" -> "Coal and Memory, a reader";
            case "book" -> page % 2 == 1 ? "Second series, II" : "Letters from the interior";
            default -> "Observatory of the Interior · Working paper 9";
          });
    }
    return heads;
  }

  private static List<String> folios(String look, int pages) {
    List<String> folios = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      boolean plain = !look.equals("report") && !look.equals("turned");
      folios.add(plain ? Integer.toString(page) : "Page " + page + " of " + pages);
    }
    return folios;
  }

  private static int pages(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return pdf.getNumberOfPages();
    }
  }

  /** The same with every page lying on its side and an entry that says to show it upright. */
  private static byte[] turned(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        PDRectangle box = page.getMediaBox();
        try (PDPageContentStream before =
            new PDPageContentStream(pdf, page, AppendMode.PREPEND, false)) {
          before.transform(new Matrix(0, 1, -1, 0, box.getHeight(), 0));
        }
        PDRectangle lying = new PDRectangle(box.getHeight(), box.getWidth());
        page.setMediaBox(lying);
        page.setCropBox(lying);
        page.setRotation(90);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream =
        HeldOutPagesTest.class.getResourceAsStream("/printed/held-out/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private Document read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name + ".pdf"), bytes);
    ReadOutcome outcome =
        new DocumentReader(ReaderOptions.defaults()).read(new InputFile(file, name + ".pdf"));
    assertThat(outcome.documents()).as(outcome.reason().orElse(name)).hasSize(1);
    return outcome.documents().get(0);
  }
}
