package org.cronista.coder.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.cronista.model.Quantity;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in, quantities out: what is counted, the words, the bounds. */
class QuantityCasesTest {

  /**
   * How many of the 160 cases hold. The rest need an event where the packs know none (a slag heap,
   * a subsidy, floating ballot boxes) or a parse the parser does not give.
   */
  private static final int HOLDING = 155;

  static List<QuantityCase> cases() {
    return QuantityCase.list();
  }

  static List<QuantityCase> casesWithoutQuantity() {
    return cases().stream().filter(c -> c.expected().isEmpty()).toList();
  }

  @Test
  void nearlyAllCasesAreReadAsAReaderDoes() {
    List<QuantityCase> cases = cases();
    List<String> failing = new ArrayList<>();
    for (QuantityCase one : cases) {
      SortedSet<String> found = one.foundItems();
      if (!found.equals(one.expected())) {
        failing.add("%s%n  expected %s%n  found %s".formatted(one, one.expected(), found));
      }
    }

    int holding = cases.size() - failing.size();
    String report = holding + " of " + cases.size() + " hold; not:\n" + String.join("\n", failing);
    assertTrue(holding >= 0.95 * cases.size() && holding >= HOLDING, report);
  }

  @ParameterizedTest
  @MethodSource("casesWithoutQuantity")
  void aSentenceThatCountsNoEventGivesNoQuantity(QuantityCase one) {
    assertEquals(one.expected(), one.foundItems());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsOfAQuantityStandWhereItsSpanSays(QuantityCase one) {
    for (Quantity quantity : one.found()) {
      Span span = quantity.mention().span();
      int start = one.sentence().offsetByCodePoints(0, span.start());
      int end = one.sentence().offsetByCodePoints(0, span.end());
      assertEquals(quantity.mention().text(), one.sentence().substring(start, end));
    }
  }
}
