package org.cronista.reader.internal.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cronista.reader.internal.text.Marks;

/** Takes the letters off the pages of a PDF and puts them together into lines. */
final class PdfLines extends PDFTextStripper {

  private static final float WIDE_GAP = 1.1f;
  private static final float TABLE_GAP = 1.2f;
  private static final float WORD_GAP = 0.18f;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final PdfShapes shapes = new PdfShapes();
  private final PdfTags tags;
  private final IdentityHashMap<TextPosition, PdfTag> tagOf = new IdentityHashMap<>();
  private final Deque<PdfTag> openTags = new ArrayDeque<>();
  private int forms;

  /** Where the last page with columns had the white between them. */
  private float gutter = Float.NaN;

  private PdfLines(PdfTags tags) {
    this.tags = tags;
    setSuppressDuplicateOverlappingText(true);
    shapes.listen(this);
  }

  /** The lines of all pages, page by page, columns in reading order. */
  static List<PdfLine> of(PDDocument pdf) throws IOException {
    PdfLines stripper = new PdfLines(PdfTags.of(pdf));
    try (Writer nowhere = Writer.nullWriter()) {
      stripper.writeText(pdf, nowhere);
    }
    return stripper.ordered();
  }

  private List<PdfLine> ordered() {
    boolean sane = PdfTagCheck.areSane(pages);
    for (List<PdfLine> page : pages) {
      List<PdfLine> pieces = sane ? page : page.stream().map(PdfLine::untagged).toList();
      float found = PdfColumns.gutter(pieces);
      gutter = Float.isNaN(found) ? gutter : found;
      List<PdfLine> read = PdfColumns.inReadingOrder(pieces, gutter);
      lines.addAll(sane ? PdfTagCheck.inTaggedOrder(read) : read);
    }
    return lines;
  }

  @Override
  public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
    super.beginMarkedContentSequence(name, properties);
    PdfTag around = openTags.isEmpty() ? PdfTag.NONE : openTags.peek();
    // There are none where a part is only named.
    int mark = Optional.ofNullable(properties).map(p -> p.getInt(COSName.MCID, -1)).orElse(-1);
    PdfTag own = COSName.ARTIFACT.equals(name) ? PdfTag.ARTIFACT : around;
    // Parts inside a form are numbered by the form, not by the page.
    openTags.push(mark >= 0 && forms == 0 ? tags.at(getCurrentPageNo(), mark) : own);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    openTags.poll();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    forms++;
    super.showForm(form);
    forms--;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    super.processTextPosition(letter);
    if (!openTags.isEmpty()) {
      tagOf.put(letter, openTags.peek());
    }
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : getCharactersByArticle()) {
      letters.addAll(article);
    }
    float direction = direction(letters);
    letters.removeIf(letter -> !isShown(letter) || letter.getDir() != direction);
    PDRectangle box = getCurrentPage().getCropBox();
    float height = direction % 180 == 0 ? box.getHeight() : box.getWidth();
    List<PdfLine> pieces = new ArrayList<>();
    if (!letters.isEmpty()) {
      List<PdfLine> whole =
          PdfDropCaps.joined(pieces(runs(letters), getCurrentPageNo(), height), usualSize(letters));
      pieces.addAll(new PdfBullets(shapes.take(), box, direction).written(whole));
    }
    pages.add(pieces);
    letters.clear();
    tagOf.clear();
    openTags.clear();
    shapes.take();
  }

  /** A soft hyphen within a line, for example, is a letter that shows nothing. */
  private static boolean isShown(TextPosition letter) {
    return letter.getUnicode() != null && !letter.getUnicode().isEmpty();
  }

  /** How most letters of the page lie: a page may be turned, its margin's notices upright. */
  private static float direction(List<TextPosition> letters) {
    Map<Float, Integer> counts = new TreeMap<>();
    for (TextPosition letter : letters) {
      counts.merge(letter.getDir(), isShown(letter) ? 1 : 0, Integer::sum);
    }
    float most = 0;
    for (Map.Entry<Float, Integer> count : counts.entrySet()) {
      most = count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
    }
    return most;
  }

  /**
   * Runs of letters as they were set, one after the other on a line. A jump to another line, back,
   * or over a wide gap begins a new run; a raised note mark stays in its run.
   */
  private List<List<TextPosition>> runs(List<TextPosition> letters) {
    List<List<TextPosition>> runs = new ArrayList<>();
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition letter : letters) {
      if (!run.isEmpty()
          && (!goesOn(run.get(run.size() - 1), letter) || leavesInitial(run, letter))) {
        addRun(runs, run);
        run = new ArrayList<>();
      }
      run.add(letter);
    }
    addRun(runs, run);
    runs.sort(
        Comparator.<List<TextPosition>>comparingDouble(r -> usualBaseline(r, usualSize(r)))
            .thenComparingDouble(r -> r.get(0).getXDirAdj()));
    return runs;
  }

  private boolean goesOn(TextPosition before, TextPosition letter) {
    float size = Math.max(PdfSizes.of(before), PdfSizes.of(letter));
    float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    return sameCell(before, letter)
        && Math.abs(letter.getYDirAdj() - before.getYDirAdj()) <= size * 0.5f
        && gap > -size * 0.6f
        && gap <= size * WIDE_GAP;
  }

  private boolean sameCell(TextPosition left, TextPosition right) {
    return tagOf(left).cell() == tagOf(right).cell();
  }

  private PdfTag tagOf(TextPosition letter) {
    return tagOf.getOrDefault(letter, PdfTag.NONE);
  }

  /** What the tags say of most of the letters that show. */
  private PdfTag usualTag(List<TextPosition> line) {
    Map<PdfTag, Integer> counts = new LinkedHashMap<>();
    PdfTag most = PdfTag.NONE;
    for (TextPosition letter : line) {
      PdfTag tag = tagOf(letter);
      int count = counts.merge(tag, letter.getUnicode().isBlank() ? 0 : 1, Integer::sum);
      most = count > counts.getOrDefault(most, 0) ? tag : most;
    }
    return most;
  }

  /** Up from a large first letter to the line that its word goes on in. */
  private static boolean leavesInitial(List<TextPosition> run, TextPosition letter) {
    TextPosition last = run.get(run.size() - 1);
    return run.size() <= 2
        && PdfSizes.of(last) >= PdfSizes.of(letter) * PdfDropCaps.LARGE
        && !letter.getUnicode().isBlank();
  }

  private static void addRun(List<List<TextPosition>> runs, List<TextPosition> run) {
    int first = 0;
    int last = run.size();
    while (first < last && run.get(first).getUnicode().isBlank()) {
      first++;
    }
    while (last > first && run.get(last - 1).getUnicode().isBlank()) {
      last--;
    }
    if (last > first) {
      runs.add(new ArrayList<>(run.subList(first, last)));
    }
  }

  /** Runs that stand close to each other on one line become one piece. */
  private List<PdfLine> pieces(List<List<TextPosition>> runs, int page, float height) {
    List<PdfLine> pieces = new ArrayList<>();
    List<List<TextPosition>> open = new ArrayList<>();
    for (List<TextPosition> run : runs) {
      int near = open.size() - 1;
      while (near >= 0 && !isBeside(open.get(near), run)) {
        near--;
      }
      if (near >= 0 && near >= open.size() - 8) {
        open.get(near).addAll(run);
      } else {
        open.add(run);
      }
    }
    for (List<TextPosition> letters : PdfGaps.joinJustified(open)) {
      pieces.add(line(letters, page, height));
    }
    return pieces;
  }

  private boolean isBeside(List<TextPosition> left, List<TextPosition> right) {
    TextPosition last = left.get(left.size() - 1);
    TextPosition first = right.get(0);
    float size = Math.max(PdfSizes.of(last), PdfSizes.of(first));
    float gap = first.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    boolean initial =
        left.size() <= 2 && PdfSizes.of(last) >= PdfSizes.of(first) * PdfDropCaps.LARGE;
    return !initial
        && sameCell(last, first)
        && Math.abs(last.getYDirAdj() - first.getYDirAdj()) <= size * 0.35f
        && gap > -size * 0.3f
        && gap <= size * 0.7f;
  }

  private PdfLine line(List<TextPosition> letters, int page, float height) {
    float size = usualSize(letters);
    float baseline = usualBaseline(letters, size);
    StringBuilder words = new StringBuilder();
    int bold = 0;
    int inked = 0;
    List<Float> gaps = PdfGaps.of(letters);
    TextPosition before = letters.get(0);
    float inkEnd = before.getXDirAdj();
    for (TextPosition letter : letters) {
      float gap = letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
      boolean blank = letter.getUnicode().isBlank();
      float white = letter.getXDirAdj() - inkEnd;
      boolean cell = white > size * TABLE_GAP && !PdfGaps.isJustified(white, gaps);
      if (!blank && cell && !words.isEmpty() && !Marks.isListMark(words.toString().strip())) {
        words.setLength(endsBlank(words) ? words.length() - 1 : words.length());
        words.append('\t');
      } else if ((blank || gap > size * WORD_GAP) && !words.isEmpty() && !endsBlank(words)) {
        words.append(' ');
      }
      if (!blank) {
        boolean first = words.isEmpty();
        words.append(
            raised(letter, size, baseline)
                ? superscript(letter)
                : first && PdfGlyphs.isBullet(letters) ? PdfGlyphs.BULLET : letter.getUnicode());
        bold += isBold(letter.getFont()) ? 1 : 0;
        inked++;
        inkEnd = letter.getXDirAdj() + letter.getWidthDirAdj();
      }
      before = letter;
    }
    TextPosition first = letters.get(0);
    float right = before.getXDirAdj() + before.getWidthDirAdj();
    return new PdfLine(
        page,
        height,
        first.getXDirAdj(),
        right,
        baseline,
        size,
        bold > inked * 0.8,
        0,
        first.getXDirAdj(),
        right,
        words.toString().strip(),
        usualTag(letters));
  }

  private static boolean endsBlank(StringBuilder words) {
    return Character.isWhitespace(words.charAt(words.length() - 1));
  }

  private static float usualSize(List<TextPosition> letters) {
    Map<Float, Integer> counts = new HashMap<>();
    float best = PdfSizes.of(letters.get(0));
    int most = 0;
    for (TextPosition letter : letters) {
      float size = Math.round(PdfSizes.of(letter) * 10) / 10f;
      int count = counts.merge(size, 1, Integer::sum);
      if (count > most || (count == most && size > best)) {
        most = count;
        best = size;
      }
    }
    return best;
  }

  private static float usualBaseline(List<TextPosition> letters, float size) {
    for (TextPosition letter : letters) {
      if (PdfSizes.of(letter) >= size * 0.95f) {
        return letter.getYDirAdj();
      }
    }
    return letters.get(0).getYDirAdj();
  }

  private static boolean raised(TextPosition letter, float size, float baseline) {
    return PdfSizes.of(letter) < size * 0.85f
        && baseline - letter.getYDirAdj() > size * 0.12f
        && letter.getUnicode().matches("\\d+");
  }

  private static String superscript(TextPosition letter) {
    StringBuilder marks = new StringBuilder();
    for (char c : letter.getUnicode().toCharArray()) {
      marks.append(SUPERSCRIPTS.charAt(Character.digit(c, 10)));
    }
    return marks.toString();
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }
}
