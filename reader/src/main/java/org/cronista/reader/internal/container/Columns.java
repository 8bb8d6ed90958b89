package org.cronista.reader.internal.container;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.Reading;
import org.cronista.reader.internal.WordList;
import org.cronista.reader.internal.facts.Dates;
import org.cronista.reader.internal.facts.WebAddress;
import org.cronista.reader.internal.format.Decoded;
import org.cronista.reader.internal.format.PlainText;

/** What the columns of a table of articles mean, told by the table's first row. */
final class Columns {

  private static final String WHERE = "table-column";
  private static final Map<String, List<String>> NAMES = WordList.load("columns.tsv");
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final char delimiter;
  private final Map<String, Integer> places;

  private Columns(char delimiter, Map<String, Integer> places) {
    this.delimiter = delimiter;
    this.places = places;
  }

  /** The columns that {@code header} names; nothing when no column holds texts. */
  static Optional<Columns> find(byte[] header) {
    for (char delimiter : DELIMITERS) {
      Map<String, Integer> places = places(headerCells(header, delimiter));
      if (places.containsKey("text") && places.size() > 1) {
        return Optional.of(new Columns(delimiter, places));
      }
    }
    return Optional.empty();
  }

  /** What stands between the cells. */
  char delimiter() {
    return delimiter;
  }

  /**
   * The article in a row.
   *
   * @throws ReadProblem when there is none
   */
  Reading read(byte[] row) {
    Decoded decoded = Decoded.of(row);
    List<String> cells = cells(decoded.text(), delimiter);
    String text =
        cell(cells, "text")
            .orElseThrow(() -> ReadProblem.failed("The row has nothing in the column of texts."));
    Draft draft = PlainText.of(text);
    List<Warning> warnings = new ArrayList<>(decoded.warnings());
    Optional<String> date = cell(cells, "date");
    Optional<PartialDate> published = date.flatMap(Dates::inMetadata);
    if (date.isPresent() && published.isEmpty()) {
      warnings.add(
          new Warning(
              "date-not-read",
              "The row's date, \"" + date.get() + "\", cannot be read: write it as 2026-05-19.",
              Optional.empty()));
    }
    Hints hints = hints(cells, published).or(draft.hints());
    Draft described = new Draft(text, draft.chunks(), hints, warnings);
    return new Reading(described, row, "text/csv", cell(cells, "id"));
  }

  private Hints hints(List<String> cells, Optional<PartialDate> published) {
    Hints fromAddress = cell(cells, "url").map(WebAddress::hints).orElseGet(Hints::none);
    return Hints.none()
        .withTitle(cell(cells, "title").map(Columns::found))
        .withSource(cell(cells, "source").map(Columns::found))
        .withAuthors(cell(cells, "author").map(name -> List.of(found(name))).orElse(List.of()))
        .withLanguage(cell(cells, "language"))
        .withPublished(published.map(value -> Found.inMetadata(value, WHERE)))
        .or(fromAddress);
  }

  private static Found<String> found(String value) {
    return Found.inMetadata(value, WHERE);
  }

  private Optional<String> cell(List<String> cells, String meaning) {
    int place = places.getOrDefault(meaning, Integer.MAX_VALUE);
    return place < cells.size()
        ? Optional.of(cells.get(place)).filter(value -> !value.isBlank())
        : Optional.empty();
  }

  private static Map<String, Integer> places(List<String> header) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      byName.putIfAbsent(plain(header.get(i)), i);
    }
    Map<String, Integer> places = new HashMap<>();
    NAMES.forEach(
        (meaning, names) ->
            names.stream()
                .filter(byName::containsKey)
                .findFirst()
                .ifPresent(name -> places.put(meaning, byName.getOrDefault(name, 0))));
    return Map.copyOf(places);
  }

  /** "Full Text", "full_text" → "fulltext"; "Título" → "titulo". */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{Ll}\\d]", "");
  }

  private static List<String> headerCells(byte[] row, char delimiter) {
    try {
      return cells(Decoded.of(row).text(), delimiter);
    } catch (ReadProblem e) {
      // It is no table; what it is instead, its format will say.
      return List.of();
    }
  }

  private static List<String> cells(String row, char delimiter) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(row, format)) {
      for (CSVRecord record : parser) {
        return record.toList();
      }
      return List.of();
    } catch (IOException | RuntimeException e) {
      throw ReadProblem.failed(
          "The row's quotation marks do not pair. Open the table in a spreadsheet and save it"
              + " again.");
    }
  }
}
