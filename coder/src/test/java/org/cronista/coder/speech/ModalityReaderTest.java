package org.cronista.coder.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How an event is meant. Each line of {@code speech/modality.tsv} is a modality and a text with the
 * event's trigger in square brackets.
 */
class ModalityReaderTest {

  @ParameterizedTest
  @MethodSource("cases")
  void readsHowAnEventIsMeant(String line) {
    String[] columns = line.split("\t");
    int at = columns[1].indexOf('[');
    ParsedText text = ParsedText.of(columns[1].replace("[", "").replace("]", ""));
    ParsedText.Found trigger = tokenAt(text, at);
    List<FoundStatement> statements = new StatementFinder(ParsedText.cues()).find(text.sentences());
    List<FoundStatement> covering =
        new AttributionChains(statements).covering(trigger.sentence(), trigger.token().index());

    Modality modality =
        new ModalityReader(ParsedText.cues()).of(trigger.sentence(), trigger.asTrigger(), covering);

    assertThat(modality.label()).isEqualTo(columns[0]);
  }

  static Stream<String> cases() {
    return ParsedText.cases("modality.tsv");
  }

  private static ParsedText.Found tokenAt(ParsedText text, int start) {
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.start() == start) {
          return new ParsedText.Found(sentence, token);
        }
      }
    }
    throw new IllegalArgumentException("No token at " + start + " in: " + text.text());
  }
}
