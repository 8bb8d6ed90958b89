package org.cronista.reader.printed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cronista.model.BlockKind;
import org.cronista.reader.printed.Copy.Piece;

/**
 * Sets a text in one or two columns, with running heads, page numbers, notes at the foot, words
 * parted at line ends, and prints it to a PDF.
 */
final class Press {

  private static final float GUTTER = 20;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * How a text is set.
   *
   * @param columns one or two
   * @param indented whether paragraphs begin set in, with no space between them
   * @param small a small page in a letter without serifs, its number beside the running head
   */
  record Look(int columns, boolean indented, boolean small) {}

  private final Copy copy;
  private final int columns;
  private final boolean indented;
  private final boolean small;
  private final PDRectangle sheet;
  private final float sheetWidth;
  private final float sheetHeight;
  private final float margin;
  private final float top;
  private final PDFont roman;
  private final PDFont bold;
  private final PDFont italic;
  private final List<String> heads = new ArrayList<>();
  private final List<String> folios = new ArrayList<>();

  private final PDDocument pdf = new PDDocument();
  private PDPageContentStream page;
  private int column;
  private float y;
  private float columnTop;
  private final List<Line> foot = new ArrayList<>();

  /** A set line: words with the place of each, from the column's left edge. */
  private record Line(
      List<String> words,
      List<Float> places,
      PDFont font,
      float size,
      float leading,
      String notes) {}

  private Press(Copy copy, Look look) {
    this.copy = copy;
    columns = look.columns();
    indented = look.indented();
    small = look.small();
    sheet = small ? PDRectangle.A5 : PDRectangle.A4;
    sheetWidth = sheet.getWidth();
    sheetHeight = sheet.getHeight();
    margin = small ? 40 : 62;
    top = small ? 72 : 96;
    roman = new PDType1Font(small ? FontName.HELVETICA : FontName.TIMES_ROMAN);
    bold = new PDType1Font(small ? FontName.HELVETICA_BOLD : FontName.TIMES_BOLD);
    italic = new PDType1Font(small ? FontName.HELVETICA_OBLIQUE : FontName.TIMES_ITALIC);
  }

  /** The printed bytes, and the running heads and page numbers that were put on the pages. */
  record Print(byte[] bytes, List<String> heads, List<String> folios) {}

  static Print print(Copy copy, Look look) throws IOException {
    Press press = new Press(copy, look);
    try (PDDocument pdf = press.pdf) {
      press.set();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return new Print(bytes.toByteArray(), press.heads, press.folios);
    }
  }

  private void set() throws IOException {
    openPage();
    for (Piece piece : copy.pieces()) {
      if (piece.newPage()) {
        closePage();
        openPage();
      }
      boolean footnote = piece.kind() == BlockKind.NOTE && !copy.endnotes();
      if (!footnote && piece.kind() != BlockKind.ENTRY_DATE) {
        setPiece(piece);
      }
    }
    closePage();
  }

  private void setPiece(Piece piece) throws IOException {
    switch (piece.kind()) {
      case TITLE -> setAcross(piece, bold, small ? 16 : 21, small ? 20 : 26);
      case BYLINE -> setAcross(piece, italic, 11, 15);
      case DATELINE -> setAcross(piece, roman, 10.5f, 20);
      case HEADING -> {
        y += 7;
        keepTogether(40);
        block(piece.words(), bold, 12.5f, 15, 0, 0, false);
        y += 3;
      }
      case QUOTATION -> {
        y += 5;
        block(piece.words(), roman, 10.5f, 13, 24, 18, false);
        y += 5;
      }
      case CAPTION -> {
        keepTogether(70);
        y += 34;
        block(piece.words(), italic, 8.5f, 10, 0, 0, false);
        y += 10;
      }
      case LIST_ITEM -> block(piece.mark() + " " + piece.words(), roman, 10.5f, 13, 14, 0, false);
      case TABLE, CONTENTS -> row(piece);
      case SECTION_BREAK -> {
        y += 6;
        block(piece.words(), roman, 10.5f, 13, columnWidth() / 2 - 10, 0, false);
        y += 6;
      }
      case NOTE -> block(piece.words(), roman, 8.5f, 10, 0, 0, false);
      default -> {
        String lead = piece.mark().isEmpty() ? "" : piece.mark() + " ";
        block(lead + piece.words(), roman, 10.5f, 13, 0, 0, indented && lead.isEmpty());
        y += indented ? 0 : 6;
      }
    }
  }

  private float columnWidth() {
    return (sheetWidth - 2 * margin - GUTTER * (columns - 1)) / columns;
  }

  private float columnLeft() {
    return margin + column * (columnWidth() + GUTTER);
  }

  /** Sets a head over all columns; only at a page's top. */
  private void setAcross(Piece piece, PDFont font, float size, float leading) throws IOException {
    List<Line> lines = lines(piece.words(), font, size, leading, sheetWidth - 2 * margin, 0, false);
    for (Line line : lines) {
      y += line.leading();
      draw(line, margin, y);
    }
    columnTop = y + 8;
    y = columnTop;
  }

  private void row(Piece piece) throws IOException {
    keepTogether(13);
    y += 13;
    String[] cells = piece.words().split("\t");
    float[] places = {0, columnWidth() * 0.58f, columnWidth() * 0.85f};
    boolean tight = columns == 2 && (small || piece.kind() == BlockKind.CONTENTS);
    for (int i = 0; i < cells.length; i++) {
      float at = cells.length == 2 ? i * columnWidth() * 0.92f : places[i];
      float size = tight ? 7f : 10.5f;
      write(cells[i], roman, size, columnLeft() + at, y);
    }
  }

  private void block(
      String words, PDFont font, float size, float leading, float left, float right, boolean first)
      throws IOException {
    List<Line> lines = lines(words, font, size, leading, columnWidth() - right, left, first);
    for (Line line : lines) {
      place(line);
    }
  }

  private void place(Line line) throws IOException {
    List<Line> notes = new ArrayList<>();
    for (char mark : line.notes().toCharArray()) {
      notes.addAll(noteLines(mark));
    }
    float needed = line.leading() + height(notes) + height(foot) + (foot.isEmpty() ? 8 : 0);
    if (y + needed > sheetHeight - top) {
      nextColumn();
    }
    y += line.leading();
    draw(line, columnLeft(), y);
    foot.addAll(notes);
  }

  private List<Line> noteLines(char mark) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Piece piece : copy.pieces()) {
      boolean its = piece.kind() == BlockKind.NOTE && piece.words().charAt(0) == mark;
      if (its && !copy.endnotes()) {
        lines.addAll(lines(piece.words(), roman, 8.5f, 10, columnWidth(), 0, false));
      }
    }
    return lines;
  }

  private static float height(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::leading).sum();
  }

  private void keepTogether(float height) throws IOException {
    if (y + height + height(foot) > sheetHeight - top) {
      nextColumn();
    }
  }

  private void nextColumn() throws IOException {
    drawFoot();
    column++;
    if (column == columns) {
      closePage();
      openPage();
    }
    y = columnTop;
  }

  private void drawFoot() throws IOException {
    float at = sheetHeight - top - height(foot);
    for (Line line : foot) {
      at += line.leading();
      draw(line, columnLeft(), at);
    }
    foot.clear();
  }

  private void openPage() throws IOException {
    PDPage leaf = new PDPage(sheet);
    pdf.addPage(leaf);
    page = new PDPageContentStream(pdf, leaf);
    column = 0;
    columnTop = top;
    y = top;
    String folio = Integer.toString(pdf.getNumberOfPages());
    String head = small ? folio + "   The Long Wave" : "The Long Wave · Number 7";
    if (pdf.getNumberOfPages() > 1) {
      write(head, roman, 8, margin, small ? 36 : 48);
      heads.add(head);
    }
    if (!small) {
      write(folio, roman, 9, sheetWidth / 2 - 4, sheetHeight - 48);
      folios.add(folio);
    }
  }

  private void closePage() throws IOException {
    drawFoot();
    page.close();
  }

  /** Breaks words into lines, parting long ones. */
  private List<Line> lines(
      String text, PDFont font, float size, float leading, float width, float left, boolean indent)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    float space = font.getStringWidth(" ") / 1000 * size;
    boolean first = true;
    while (!words.isEmpty()) {
      float start = first && indent ? left + 13 : left;
      boolean hanging = first && (words.get(0).equals("•") || words.get(0).matches("\\d+\\."));
      start = hanging ? left - 12 : start;
      List<String> line = new ArrayList<>();
      List<Float> places = new ArrayList<>();
      float x = start;
      while (!words.isEmpty() && x + width(words.get(0), font, size) <= width) {
        places.add(x);
        x += width(words.get(0), font, size) + space;
        x = hanging && line.isEmpty() ? left : x;
        line.add(words.remove(0));
      }
      if (!words.isEmpty()) {
        int cut = cut(words.get(0), font, size, width - x);
        if (cut > 0 || line.isEmpty()) {
          int at = Math.max(cut, 1);
          places.add(x);
          line.add(words.get(0).substring(0, at) + "-");
          words.set(0, words.get(0).substring(at));
        }
        spread(line, places, font, size, width);
      }
      lines.add(new Line(line, places, font, size, leading, marks(line)));
      first = false;
    }
    return lines;
  }

  /** Justifies a full line when the text is set in columns. */
  private void spread(List<String> line, List<Float> places, PDFont font, float size, float width)
      throws IOException {
    if (columns == 1 || line.size() < 4) {
      return;
    }
    int last = line.size() - 1;
    float rest = width - places.get(last) - width(line.get(last), font, size);
    for (int i = 1; i <= last; i++) {
      places.set(i, places.get(i) + rest * i / last);
    }
  }

  private static int cut(String word, PDFont font, float size, float room) throws IOException {
    int cut = 0;
    boolean plain = word.matches("\\p{L}{8,}[.,;:]?");
    for (int i = 3; plain && i <= word.length() - 4; i++) {
      if (width(word.substring(0, i) + "-", font, size) <= room) {
        cut = i;
      }
    }
    return cut;
  }

  private static String marks(List<String> words) {
    StringBuilder marks = new StringBuilder();
    for (String word : words) {
      for (char c : word.toCharArray()) {
        if (RAISED.indexOf(c) >= 0 && word.length() > 1) {
          marks.append(c);
        }
      }
    }
    return marks.toString();
  }

  private static float width(String word, PDFont font, float size) throws IOException {
    float width = 0;
    for (char c : word.toCharArray()) {
      int raised = RAISED.indexOf(c);
      width +=
          raised >= 0
              ? font.getStringWidth(Integer.toString(raised)) / 1000 * size * 0.6f
              : font.getStringWidth(Character.toString(c)) / 1000 * size;
    }
    return width;
  }

  private void draw(Line line, float left, float at) throws IOException {
    for (int i = 0; i < line.words().size(); i++) {
      write(line.words().get(i), line.font(), line.size(), left + line.places().get(i), at);
    }
  }

  private void write(String words, PDFont font, float size, float left, float at)
      throws IOException {
    float x = left;
    StringBuilder run = new StringBuilder();
    for (char c : (words + "\n").toCharArray()) {
      int raised = RAISED.indexOf(c);
      if (raised < 0 && c != '\n') {
        run.append(c);
        continue;
      }
      show(run.toString(), font, size, x, at);
      x += width(run.toString(), font, size);
      run.setLength(0);
      if (raised >= 0) {
        show(Integer.toString(raised), font, size * 0.6f, x, at - size * 0.35f);
        x += width(Character.toString(c), font, size);
      }
    }
  }

  private void show(String words, PDFont font, float size, float x, float at) throws IOException {
    if (!words.isEmpty()) {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(x, sheetHeight - at);
      page.showText(words);
      page.endText();
    }
  }
}
