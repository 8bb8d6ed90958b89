package org.cronista.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.quantity.FoundQuantity;
import org.cronista.coder.quantity.QuantityFinder;
import org.cronista.model.EventTime;
import org.cronista.model.Measure;
import org.cronista.model.Quantity;
import org.cronista.packs.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which date is an event's: the cases of {@code time/events.tsv}, on parsed sentences. */
class EventDatingTest {

  private static final QuantityFinder QUANTITIES =
      new QuantityFinder(Packs.load(List.of()).cues("en"));

  static Stream<TimeCases.Case> cases() {
    return TimeCases.read("events.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void datesTheEvent(TimeCases.Case example) {
    Optional<EventTime> found = date(example);

    assertThat(found.map(EventDatingTest::written).orElse("-")).isEqualTo(example.expected());
    found.ifPresent(
        time -> {
          assertThat(time.rule()).isNotBlank();
          assertThat(time.inferred()).isEqualTo(example.note().equals("i"));
        });
  }

  /** A case's sentence with its trigger. */
  private record Told(Sentence sentence, int trigger, SentenceTimes times) {}

  static Optional<EventTime> date(TimeCases.Case example) {
    Told told = told(example);
    return EventDating.date(told.sentence(), told.trigger(), told.times())
        .map(time -> Lengths.complete(told.sentence(), told.trigger(), time, lengths(told)));
  }

  /** The lengths of time in a sentence, taken for those of its event. */
  private static List<Quantity> lengths(Told told) {
    return QUANTITIES.find(told.sentence(), Set.of()).stream()
        .filter(found -> found.kind() == FoundQuantity.Kind.DURATION)
        .map(
            found ->
                new Quantity(
                    told.sentence().mention(found.firstToken(), found.lastToken()),
                    Measure.DURATION,
                    found.interval(),
                    found.qualifier(),
                    found.unit(),
                    Optional.empty(),
                    false))
        .toList();
  }

  /** {@code <} a day for not after it, {@code >} a day for not before it; {@code -} for neither. */
  static String bounds(TimeCases.Case example) {
    Told told = told(example);
    return EventBounds.of(told.sentence(), told.trigger(), told.times().times())
        .map(
            bounds ->
                bounds.notBefore().map(day -> ">" + day).orElse("")
                    + bounds.notAfter().map(day -> "<" + day).orElse(""))
        .orElse("-");
  }

  private static Told told(TimeCases.Case example) {
    String[] around = example.text().split("\\*");
    Papers.Paper paper =
        Papers.parsed(example.said(), example.text().replace("*", ""), English.pipeline());
    List<SentenceTimes> times = new TimeTagger(List.of()).read(paper.document(), paper.sentences());
    String word = around[1].substring(around[1].lastIndexOf(' ') + 1);
    for (Sentence sentence : paper.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean after = sentence.span(i, i).end() > around[0].length() - 40;
        if (after && sentence.token(i).form().equals(word)) {
          return new Told(sentence, i, times.get(paper.sentences().indexOf(sentence)));
        }
      }
    }
    throw new IllegalArgumentException("No such word: " + example);
  }

  static String written(EventTime time) {
    return switch (time.precision()) {
      case YEAR -> String.valueOf(time.start().getYear());
      case MONTH -> time.start().toString().substring(0, 7);
      case DAY -> time.start().toString();
      default -> time.start() + ".." + time.end();
    };
  }
}
