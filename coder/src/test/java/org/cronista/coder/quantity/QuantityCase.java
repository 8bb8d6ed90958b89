package org.cronista.coder.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Interval;
import org.cronista.model.Quantity;
import org.cronista.model.SourceFile;

/**
 * A sentence and the quantities a reader finds in it, in the shorthand of {@code
 * quantities/README.md}.
 */
record QuantityCase(String sentence, SortedSet<String> expected) {

  /** Every sentence is coded once, whichever test asks first. */
  private static final Map<String, List<Quantity>> CODED = new ConcurrentHashMap<>();

  static List<QuantityCase> list() {
    try (InputStream in = QuantityCase.class.getResourceAsStream("/quantities/cases.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().skip(1).map(QuantityCase::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QuantityCase parse(String line) {
    String[] cells = line.split("\t", -1);
    String items = cells.length > 1 ? cells[1] : "";
    return new QuantityCase(
        cells[0],
        Stream.of(items.split(";"))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The quantities of all claims coded from the sentence. */
  List<Quantity> found() {
    return CODED.computeIfAbsent(sentence, QuantityCase::code);
  }

  private static List<Quantity> code(String sentence) {
    SourceFile file = new SourceFile("case.txt", "", 0, "text/plain");
    Document document =
        Document.builder(DocumentId.of("case"), file, sentence).language("en").build();
    return English.coder().code(document).claims().stream()
        .map(Claim::quantities)
        .flatMap(List::stream)
        .toList();
  }

  /** The same in shorthand; one that two claims share is named once. */
  SortedSet<String> foundItems() {
    return found().stream().map(QuantityCase::item).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String item(Quantity quantity) {
    Interval interval = quantity.interval();
    return "%s=%s%s%s,%s]"
        .formatted(
            quantity.what(),
            quantity.mention().text(),
            interval.lowExcluded() ? "(" : "[",
            Interval.plain(interval.low()),
            interval.high().map(Interval::plain).orElse(""));
  }

  @Override
  public String toString() {
    return sentence;
  }
}
