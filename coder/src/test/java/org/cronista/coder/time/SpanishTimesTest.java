package org.cronista.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spanish expressions of time and their TIMEX3 values: the cases of {@code expressions-es.tsv}. */
class SpanishTimesTest {

  private static final SpanishTimes TIMES = new SpanishTimes();

  static Stream<TimeCases.Case> cases() {
    return TimeCases.read("expressions-es.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheExpressions(TimeCases.Case example) {
    Document document =
        Document.builder(
                DocumentId.of(example.text()),
                new SourceFile("a.txt", "", 0, "text/plain"),
                example.text())
            .language("es")
            .published(PartialDate.parse(example.said()).map(d -> Found.inMetadata(d, "test")))
            .build();

    String read =
        TIMES.read(document).stream()
            .map(time -> time.mention().text() + "=" + time.value())
            .collect(Collectors.joining(" ; "));

    assertThat(read.isEmpty() ? "-" : read).isEqualTo(example.expected());
  }
}
