package org.cronista.reader.internal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the table of words (TSV) that tesseract writes. */
final class TesseractTable {

  private static final int CELLS = 12;
  private static final String WORD = "5";

  private TesseractTable() {}

  /** A paragraph while its words are gathered. */
  private static final class Growing {
    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();
    private final List<Integer> heights = new ArrayList<>();
    private double confidence;

    void add(String line, String word, int height, double wordConfidence) {
      StringBuilder words = lines.computeIfAbsent(line, key -> new StringBuilder());
      words.append(words.length() == 0 ? "" : " ").append(word);
      heights.add(height);
      confidence += wordConfidence;
    }

    RecognisedPage.Paragraph grown() {
      List<Integer> sorted = heights.stream().sorted().toList();
      return new RecognisedPage.Paragraph(
          lines.values().stream().map(StringBuilder::toString).toList(),
          sorted.get(sorted.size() / 2),
          confidence / heights.size(),
          heights.size());
    }
  }

  /** The page that {@code table} describes: level, page, block, paragraph, line, word, box, … */
  static RecognisedPage read(String table) {
    Map<String, Growing> paragraphs = new LinkedHashMap<>();
    for (String row : table.split("\n")) {
      String[] cells = row.split("\t", CELLS);
      if (cells.length == CELLS && cells[0].equals(WORD) && !cells[11].isBlank()) {
        paragraphs
            .computeIfAbsent(cells[2] + "/" + cells[3], key -> new Growing())
            .add(
                cells[4],
                cells[11].strip(),
                Integer.parseInt(cells[9]),
                Double.parseDouble(cells[10]));
      }
    }
    return new RecognisedPage(paragraphs.values().stream().map(Growing::grown).toList());
  }
}
