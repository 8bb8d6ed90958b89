package org.cronista.reader.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
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
 * Two further texts of our own, in looks that the rules were not written on, set by another
 * program: a browser (the pages beside the PDFs say how). Three columns with drop caps, ligatures
 * and soft hyphens; a narrow column in wide margins with other heads left and right; two columns in
 * a letter without serifs; and the last again on pages that are turned. The table goes to {@code
 * target/structure-held-out.md}.
 */
class HeldOutPagesTest {

  private static final List<String> COPIES = List.of("tarma", "pokhara");
  private static final List<String> LOOKS = List.of("broadsheet", "book", "report", "turned");

  /** A browser draws its bullets as pictures, so that a list looks like a quotation. */
  private static final Set<BlockKind> MISSED = Set.of(BlockKind.LIST_ITEM, BlockKind.QUOTATION);

  @TempDir Path folder;

  @Test
  void pagesOfAnotherPressAreReadBackBlockByBlock() throws IOException {
    Score all = new Score();
    StringBuilder tables = new StringBuilder();
    for (String look : LOOKS) {
      Score score = new Score();
      for (String name : COPIES) {
        Copy copy = Copy.load("held-out/" + name);
        boolean turned = look.equals("turned");
        byte[] bytes = bytes(name + "-" + (turned ? "report" : look) + ".pdf");
        byte[] print = turned ? turned(bytes) : bytes;
        Document document = read(name + "-" + look, print);
        int pages = pages(print);
        score.compare(copy, heads(look, pages), folios(look, pages), document);
        all.compare(copy, heads(look, pages), folios(look, pages), document);
      }
      tables.append("## ").append(look).append("\n\n").append(score.report()).append('\n');
    }
    Files.writeString(Path.of("target", "structure-held-out.md"), all.table() + "\n" + tables);

    assertThat(all.wordErrorRate()).as(all.table()).isLessThan(0.005);
    for (BlockKind kind : BlockKind.values()) {
      if (!MISSED.contains(kind)) {
        assertThat(all.precision(kind)).as(kind + "\n" + all.table()).isGreaterThan(0.85);
        assertThat(all.recall(kind)).as(kind + "\n" + all.table()).isGreaterThan(0.85);
      }
    }
  }

  private static List<String> heads(String look, int pages) {
    List<String> heads = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      heads.add(
          switch (look) {
            case "broadsheet" -> "THE HARBOUR REVIEW Winter number";
            case "book" -> page % 2 == 1 ? "Second series, II" : "Letters from the interior";
            default -> "Observatory of the Interior · Working paper 9";
          });
    }
    return heads;
  }

  private static List<String> folios(String look, int pages) {
    List<String> folios = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      boolean plain = look.equals("broadsheet") || look.equals("book");
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
