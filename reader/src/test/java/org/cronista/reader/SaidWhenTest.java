package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.readNamed;
import static org.cronista.reader.Shorthand.readText;

import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.Warning;
import org.junit.jupiter.api.Test;

/** When a text was said, as far as the text itself tells. */
class SaidWhenTest {

  private static final String FILL =
      " Shops and banks stayed shut in the centre of the city, and the ferries lay idle at the quay"
          + " for the whole of the day.";

  @Test
  void latestPastDayIsTheBoundOfAnUndatedText() {
    Document document =
        readText(
            "Soldiers took the station on 3 February 1998, and the cabinet resigned on 5 February"
                + " 1998."
                + FILL
                + " An election will be held on 9 May 1998.");

    assertThat(document.published()).isEmpty();
    assertThat(document.notBefore().orElseThrow().value()).hasToString("1998-02-05");
    assertThat(document.notBefore().orElseThrow().where()).isEqualTo("latest-event");
    assertThat(messages(document)).anyMatch(m -> m.contains("not older than 5 February 1998"));
  }

  @Test
  void citedWorkIsABoundToo() {
    Document document =
        readText(
            "The station was taken.¹" + FILL + "\n\nNOTES\n\n¹ **The Ledger**, March 7, 1998.\n");

    assertThat(document.notBefore().orElseThrow().where()).isEqualTo("cited-work");
    assertThat(document.notBefore().orElseThrow().value()).hasToString("1998-03-07");
  }

  @Test
  void pastDayAfterTheDateOfTheTextIsAConflict() {
    assertThat(messages(dated("On June 19 the union signed the agreement.")))
        .singleElement()
        .asString()
        .contains("dated 9 June 1998", "tells of 19 June 1998 as past", "the year is taken");
  }

  @Test
  void dayToComeIsNoConflict() {
    assertThat(messages(dated("The union will sign the agreement on June 19."))).isEmpty();
    assertThat(messages(dated("A congress was called for June 19."))).isEmpty();
  }

  @Test
  void dayOfLastYearsEndIsNoConflict() {
    assertThat(messages(dated("On December 12 the union signed the agreement."))).isEmpty();
  }

  @Test
  void fileNameThatDisagreesWithTheDatelineIsReported() {
    Document document =
        readNamed(
            "1997-01-02.txt", "The quay\n\nBy Ana Ruiz\n9 June 1998\n\nThe port was shut." + FILL);

    assertThat(document.published().orElseThrow().value()).hasToString("1998-06-09");
    assertThat(messages(document)).anyMatch(m -> m.contains("file-name says 2 January 1997"));
  }

  @Test
  void theNameOfAFeedContradictsNoneOfItsLines() {
    Document document =
        readNamed(
            "1998-06-30_feed.txt#4",
            "The quay\n\nBy Ana Ruiz\n9 June 1998\n\nThe port was shut." + FILL);

    assertThat(document.published().orElseThrow().value()).hasToString("1998-06-09");
    assertThat(messages(document)).noneMatch(m -> m.contains("file-name"));
  }

  private static Document dated(String sentence) {
    return readText("The quay\n\nBy Ana Ruiz\n9 June 1998\n\n" + sentence + FILL);
  }

  private static List<String> messages(Document document) {
    return document.warnings().stream().map(Warning::message).toList();
  }
}
