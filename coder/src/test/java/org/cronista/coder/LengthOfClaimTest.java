package org.cronista.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventTime;
import org.cronista.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A length with the day of the beginning or the end gives the other end, and says so. */
class LengthOfClaimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 16-day strike began on 4 March 1985. | strike | 1985-03-04 | 1985-03-19 | true",
        "The two-week strike ended on 20 May 1999. | strike | 1999-05-07 | 1999-05-20 | true",
        "Nurses held a three-day strike on 4 March 1985. | strike | 1985-03-04 | 1985-03-04 | false",
        "The strike of more than ten days began on 4 May 1999. | strike | 1999-05-04 | 1999-05-04 | false"
      })
  void theOtherEndFollowsFromTheLength(
      String text, String trigger, String first, String last, boolean fromLength) {
    Document document =
        Document.builder(DocumentId.of(text), new SourceFile("a.txt", "", 0, "text/plain"), text)
            .language("en")
            .build();

    Optional<EventTime> time =
        English.coder().code(document).claims().stream()
            .filter(claim -> claim.trigger().text().contains(trigger))
            .findFirst()
            .flatMap(Claim::time);

    assertThat(time).isPresent();
    assertThat(time.get().start()).hasToString(first);
    assertThat(time.get().end()).hasToString(last);
    assertThat(time.get().rule().contains("from its length")).isEqualTo(fromLength);
  }
}
