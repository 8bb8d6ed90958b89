package org.cronista.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.coder.language.Sentence;
import org.cronista.model.EventTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which date is an event's: the cases of {@code time/events.tsv}, on parsed sentences. */
class EventDatingTest {

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

  static Optional<EventTime> date(TimeCases.Case example) {
    String[] around = example.text().split("\\*");
    Papers.Paper paper =
        Papers.parsed(example.said(), example.text().replace("*", ""), English.pipeline());
    List<SentenceTimes> times = new TimeTagger(List.of()).read(paper.document(), paper.sentences());
    int order = -1;
    int trigger = -1;
    for (Sentence sentence : paper.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean after = sentence.span(i, i).end() > around[0].length() - 40;
        if (trigger < 0 && after && sentence.token(i).form().equals(around[1])) {
          order = paper.sentences().indexOf(sentence);
          trigger = i;
        }
      }
    }

    return EventDating.date(
        paper.sentences().get(order),
        trigger,
        times.get(order).times(),
        times.get(order).context());
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
