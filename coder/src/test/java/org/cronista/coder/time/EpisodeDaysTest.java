package org.cronista.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cronista.coder.English;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.DatePrecision;
import org.cronista.model.Episode;
import org.cronista.model.EventTime;
import org.cronista.model.PartialDate;
import org.junit.jupiter.api.Test;

/** A text that names no year tells it by a happening everybody knows. */
class EpisodeDaysTest {

  private static final Episode SHOOTING = episode("Sharpville shooting", "1960-03-21");
  private static final Episode RISING = episode("Soweto rising", "1976-06-16");
  private static final String UNDATED = "";

  private static Episode episode(String name, String day) {
    Optional<PartialDate> date = PartialDate.parse(day);
    return new Episode(name, name, List.of(), Optional.of("ZAF"), date.orElseThrow(), date);
  }

  private static List<FoundTime> times(String said, String text) {
    Papers.Paper paper = Papers.parsed(said, text, English.pipeline());
    return new TimeTagger(List.of(SHOOTING, RISING))
        .tag(paper.document(), paper.sentences()).stream().flatMap(List::stream).toList();
  }

  @Test
  void theDayAndTheNameOfAnEpisodeTellTheYear() {
    FoundTime day =
        times(UNDATED, "On March 21, police fired on the crowd. Nurses came from Sharpville.")
            .get(0);

    assertThat(day.first()).contains(LocalDate.of(1960, 3, 21));
    assertThat(day.inferred()).isTrue();
    assertThat(day.precision()).isEqualTo(DatePrecision.DAY);
    assertThat(day.rule()).contains("Sharpville shooting");
  }

  @Test
  void otherDaysOfTheTextTakeTheSameYear() {
    List<FoundTime> times =
        times(UNDATED, "On March 21 police fired on Sharpville. By March 28 a strike had begun.");

    assertThat(times.get(1).first()).contains(LocalDate.of(1960, 3, 28));
  }

  @Test
  void theDayAloneTellsNothing() {
    assertThat(times(UNDATED, "On March 21 police fired on the crowd.").get(0).first()).isEmpty();
  }

  @Test
  void anAnniversaryTellsNothing() {
    assertThat(
            times(UNDATED, "On March 21, the anniversary, they marched to Sharpville.")
                .get(0)
                .first())
        .isEmpty();
  }

  @Test
  void aLaterYearInTheTextForbidsIt() {
    assertThat(
            times(UNDATED, "On March 21 they marched in Sharpville. The law is of 2004.")
                .get(0)
                .first())
        .isEmpty();
  }

  @Test
  void episodesOfDifferentYearsTellNothing() {
    assertThat(
            times(UNDATED, "March 21 is Sharpville to us. And June 16 is Soweto.").get(0).first())
        .isEmpty();
  }

  @Test
  void theDateOfSayingOutranksIt() {
    FoundTime day = times("2012-03-25", "On March 21 hundreds met in Sharpville.").get(0);

    assertThat(day.first()).contains(LocalDate.of(2012, 3, 21));
  }

  private static final Episode WAR =
      new Episode(
          "salt",
          "Salt War",
          List.of("Black June"),
          Optional.of("VEL"),
          PartialDate.ofMonth(1987, 6),
          Optional.of(PartialDate.ofMonth(1987, 7)));

  private static Optional<EventTime> date(String said, String text, String trigger) {
    Papers.Paper paper = Papers.parsed(said, text, English.pipeline());
    Sentence sentence = paper.sentences().get(0);
    SentenceTimes when =
        new TimeTagger(List.of(WAR)).read(paper.document(), paper.sentences()).get(0);
    int at = sentence.tokens().stream().map(Token::form).toList().indexOf(trigger);
    return EventDating.date(sentence, at, when);
  }

  @Test
  void whoDiedInAHappeningKnownByNameDiedThen() {
    EventTime time =
        date("2023-10-17", "The review tells how soldiers killed eighty in the Salt War.", "killed")
            .orElseThrow();

    assertThat(time.start()).isEqualTo(LocalDate.of(1987, 6, 1));
    assertThat(time.end()).isEqualTo(LocalDate.of(1987, 7, 31));
    assertThat(time.inferred()).isTrue();
    assertThat(time.rule()).contains("Salt War");
  }

  @Test
  void aDateToldWithTheEventGoesBeforeTheName() {
    assertThat(
            date("2023-10-17", "On 9 June 1987 soldiers killed six in the Salt War.", "killed")
                .map(EventTime::start))
        .contains(LocalDate.of(1987, 6, 9));
  }

  @Test
  void whatIsDoneAboutAHappeningIsNotOfItsTime() {
    assertThat(date("2023-10-17", "Widows of the Salt War marched to the mint.", "marched"))
        .isEmpty();
  }

  @Test
  void aTextFromBeforeAHappeningCannotMeanIt() {
    assertThat(date("1980-10-17", "Soldiers killed six in the Salt War.", "killed")).isEmpty();
  }
}
