package org.cronista.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.EventTime;
import org.junit.jupiter.api.Test;

/**
 * Dates in narrative history, chronologies, reprints, news and speech: the cases of {@code
 * time/anchoring.tsv}, written before the rules that read them, of which nine in ten must be right.
 * A date counts as right when it is the expected one to the same precision.
 */
class AnchoringTest {

  private static final double FLOOR = 0.9;

  @Test
  void datesNineEventsInTen() {
    List<TimeCases.Case> cases = TimeCases.read("anchoring.tsv").toList();
    List<String> wrong = new ArrayList<>();
    for (TimeCases.Case example : cases) {
      Optional<EventTime> found = EventDatingTest.date(example);
      String got =
          found.map(EventDatingTest::written).orElseGet(() -> EventDatingTest.bounds(example));
      if (!got.equals(example.expected())) {
        wrong.add(example + " → " + got + " for " + example.expected());
      }
    }

    assertThat(cases).hasSizeGreaterThan(120);
    assertThat((double) (cases.size() - wrong.size()) / cases.size())
        .as(String.join("\n", wrong))
        .isGreaterThanOrEqualTo(FLOOR);
  }
}
