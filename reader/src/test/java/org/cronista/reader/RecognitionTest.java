package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.cronista.model.Document;
import org.cronista.model.Warning;
import org.junit.jupiter.api.Test;

/** Scanned pages and pictures, with the program tesseract and without it. */
class RecognitionTest {

  private static final List<String> ENGLISH =
      List.of(
          "Road closed in Oruro",
          "",
          "Miners closed the road to the city on Monday,",
          "the union said. Four people were wounded when",
          "police fired tear gas at the march.");

  private static final List<String> SPANISH =
      List.of(
          "Los campesinos bloquearon el camino a la ciudad",
          "el lunes. Según la organización, cuatro niños",
          "fueron heridos durante la intervención policial.");

  private static void assumeTesseract() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    boolean installed =
        List.of(path.split(java.io.File.pathSeparator)).stream()
            .anyMatch(folder -> new java.io.File(folder, "tesseract").canExecute());
    assumeTrue(
        installed, "tesseract is not installed: apt-get install tesseract-ocr tesseract-ocr-spa");
  }

  private static ReadOutcome read(String name, byte[] bytes) {
    return new DocumentReader(ReaderOptions.defaults()).read(Packed.file(name, bytes));
  }

  private static ReadOutcome readWithout(String name, byte[] bytes) {
    DocumentReader reader =
        new DocumentReader(ReaderOptions.defaults(), ContainerLimits.defaults(), "/nowhere");
    return reader.read(Packed.file(name, bytes));
  }

  /** A page as a scanner would see it. */
  private static BufferedImage page(List<String> lines) {
    BufferedImage image = new BufferedImage(1700, 1100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    for (int i = 0; i < lines.size(); i++) {
      graphics.setFont(new Font(Font.SERIF, Font.PLAIN, i == 0 && lines.size() > 3 ? 76 : 44));
      graphics.drawString(lines.get(i), 140, 200 + i * 70);
    }
    graphics.dispose();
    return image;
  }

  private static byte[] picture(String format, BufferedImage image) {
    return Packed.written(out -> ImageIO.write(image, format, out));
  }

  private static byte[] pdf(List<BufferedImage> scans, List<String> printed) {
    return Packed.written(
        out -> {
          try (PDDocument pdf = new PDDocument()) {
            if (!printed.isEmpty()) {
              print(pdf, printed);
            }
            for (BufferedImage scan : scans) {
              PDPage page = new PDPage(new PDRectangle(612, 396));
              pdf.addPage(page);
              try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 612, 396);
              }
            }
            pdf.save(out);
          }
        });
  }

  private static void print(PDDocument pdf, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (int i = 0; i < lines.size(); i++) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 700 - i * 14);
        content.showText(lines.get(i));
        content.endText();
      }
    }
  }

  private static Warning recognised(Document document) {
    return document.warnings().stream()
        .filter(warning -> warning.kind().equals("recognised-text"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pictureOfAPageIsReadAndMarkedAsRecognised() {
    assumeTesseract();

    Document document = read("scan.png", picture("png", page(ENGLISH))).documents().get(0);

    assertThat(Shorthand.blocks(document))
        .containsExactly(
            "TITLE: Road closed in Oruro",
            "PARAGRAPH: Miners closed the road to the city on Monday, the union said. Four people"
                + " were wounded when police fired tear gas at the march.");
    Warning warning = recognised(document);
    assertThat(warning.message())
        .contains("tesseract")
        .containsPattern("confidence of 9\\d of 100");
    assertThat(warning.span().orElseThrow().end())
        .isEqualTo(document.text().codePointCount(0, document.text().length()));
    assertThat(document.file().mediaType()).isEqualTo("image/png");
  }

  @Test
  void spanishPageKeepsItsAccents() {
    assumeTesseract();

    Document document = read("scan.jpg", picture("jpg", page(SPANISH))).documents().get(0);

    assertThat(document.text()).contains("Según la organización, cuatro niños");
    assertThat(document.language()).isEqualTo("es");
  }

  @Test
  void everyPageOfATiffIsRead() {
    assumeTesseract();
    byte[] tiff =
        Packed.written(
            out -> {
              ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
              try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.prepareWriteSequence(null);
                writer.writeToSequence(new IIOImage(page(ENGLISH), null, null), null);
                writer.writeToSequence(new IIOImage(page(SPANISH), null, null), null);
                writer.endWriteSequence();
              }
            });

    Document document = read("scan.tif", tiff).documents().get(0);

    assertThat(document.blocks()).extracting(block -> block.page()).contains(1, 2);
    assertThat(document.text()).contains("tear gas", "intervención policial");
  }

  @Test
  void scannedPagesAmongPrintedOnesAreReadInTheirPlace() {
    assumeTesseract();
    byte[] bytes =
        pdf(List.of(page(ENGLISH)), List.of("These words are printed on the first page.", "End."));

    Document document = read("mixed.pdf", bytes).documents().get(0);

    assertThat(document.text())
        .containsSubsequence("printed on the first page", "Miners closed the road");
    int start = recognised(document).span().orElseThrow().start();
    assertThat(document.text().substring(start).strip()).startsWith("Road closed in Oruro");
  }

  @Test
  void everyScannedPageIsGivenTimeAndSaysSo() {
    assumeTesseract();
    byte[] bytes = pdf(List.of(page(ENGLISH), page(SPANISH)), List.of());
    List<Duration> told = Collections.synchronizedList(new ArrayList<>());
    DocumentReader reader =
        new DocumentReader(ReaderOptions.defaults().withTimeLimit(Duration.ofSeconds(20)))
            .telling(
                new ReadingListener() {
                  @Override
                  public void hasTime(Duration left) {
                    told.add(left);
                  }
                });

    Document document = reader.read(Packed.file("scan.pdf", bytes)).documents().get(0);

    assertThat(document.blocks()).extracting(block -> block.page()).contains(1, 2);
    // One for each of the two pages; the others are for the steps there are in any reading.
    assertThat(told).filteredOn(left -> left.compareTo(Duration.ofSeconds(20)) > 0).hasSize(2);
  }

  @Test
  void photographWithoutWordsIsLeftOut() {
    assumeTesseract();
    BufferedImage photograph = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);

    ReadOutcome outcome = read("photo.png", picture("png", photograph));

    assertThat(outcome.outcome()).isEqualTo(Outcome.SKIPPED);
    assertThat(outcome.reason().orElseThrow()).contains("No readable words");
  }

  @Test
  void withoutTheProgramALineNamesTheRemedy() {
    ReadOutcome picture = readWithout("scan.png", picture("png", page(ENGLISH)));
    ReadOutcome scan = readWithout("scan.pdf", pdf(List.of(page(ENGLISH)), List.of()));

    assertThat(picture.outcome()).isEqualTo(Outcome.SKIPPED);
    assertThat(scan.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(List.of(picture, scan))
        .allSatisfy(
            outcome ->
                assertThat(outcome.reason().orElseThrow())
                    .contains("tesseract", "not found", "apt-get install"));
  }

  @Test
  void withoutTheProgramPrintedPagesAreReadAllTheSame() {
    byte[] bytes =
        pdf(List.of(page(ENGLISH)), List.of("These words are printed on the first page.", "End."));

    Document document = readWithout("mixed.pdf", bytes).documents().get(0);

    assertThat(document.text()).contains("printed on the first page").doesNotContain("Miners");
    assertThat(document.warnings())
        .filteredOn(warning -> warning.kind().equals("not-recognised"))
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains("Page 2", "apt-get"));
  }

  @Test
  void iconsAndBrokenPicturesSaySo() {
    byte[] icon = picture("png", new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB));
    byte[] broken = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    assertThat(read("icon.png", icon).reason().orElseThrow()).contains("too small");
    assertThat(read("broken.png", broken).reason().orElseThrow()).contains("damaged");
  }
}
