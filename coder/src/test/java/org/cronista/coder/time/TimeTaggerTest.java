package org.cronista.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Mention;
import org.cronista.model.TextIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions of time and their values: the cases of {@code time/expressions.tsv}. */
class TimeTaggerTest {

  private final TimeTagger tagger = new TimeTagger(List.of());

  static Stream<TimeCases.Case> cases() {
    return TimeCases.read("expressions.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAndAnchors(TimeCases.Case example) {
    Papers.Paper paper = Papers.light(example.said(), example.text());

    String found =
        tagger.tag(paper.document(), paper.sentences()).stream()
            .flatMap(List::stream)
            .map(time -> time.expression().mention().text() + "=" + time.expression().value())
            .collect(Collectors.joining(" ; "));

    assertThat(found.isEmpty() ? "-" : found).isEqualTo(example.expected());
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(
            "On",
            "in",
            "the",
            "17",
            "October",
            "2003",
            ",",
            "May",
            "Friday",
            "two",
            "weeks",
            "later",
            "ago",
            "last",
            "night",
            "early",
            "-",
            "1980s",
            "century",
            "of",
            "p.m.",
            "4:00",
            "every",
            "and",
            "to",
            "twenty",
            "a",
            "year",
            "half",
            "mid-2005",
            "31",
            "February",
            "next",
            "past",
            "few",
            "days",
            "first",
            "quarter",
            "Easter",
            "that",
            "hours",
            "99999",
            "the",
            "following",
            "“",
            "”",
            "’s",
            "decade",
            "0001",
            "1/1/1",
            "𝛼",
            ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void spansAreTheWordsShownAndNeverOverlap(@ForAll @From("jumbles") String text) {
    Papers.Paper paper = Papers.light("2026-05-22", text);
    TextIndex index = TextIndex.of(paper.document().text());

    List<SentenceTimes> found = tagger.read(paper.document(), paper.sentences());

    assertThat(found).hasSameSizeAs(paper.sentences());
    for (int i = 0; i < found.size(); i++) {
      int free = 0;
      for (FoundTime time : found.get(i).times()) {
        Mention mention = time.expression().mention();
        assertThat(index.words(mention.span())).isEqualTo(mention.text());
        assertThat(time.firstToken()).isGreaterThanOrEqualTo(free);
        assertThat(time.first().isPresent()).isEqualTo(time.last().isPresent());
        time.first().ifPresent(day -> assertThat(time.last().orElseThrow()).isAfterOrEqualTo(day));
        free = time.lastToken() + 1;
      }
      datesEveryTokenWithoutFailing(paper.sentences().get(i), found.get(i));
    }
  }

  private static void datesEveryTokenWithoutFailing(Sentence sentence, SentenceTimes times) {
    for (int trigger = 0; trigger < sentence.size(); trigger++) {
      EventDating.date(sentence, trigger, times)
          .ifPresent(time -> assertThat(time.rule()).isNotBlank());
    }
  }
}
