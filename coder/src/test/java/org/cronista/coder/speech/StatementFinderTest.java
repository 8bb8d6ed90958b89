package org.cronista.coder.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cronista.coder.speech.FoundStatement.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who said what. Each line of {@code speech/statements.tsv} is a text and all statements in it:
 * speaker (= whom a pronoun stands for), cue, content, whether direct, force, and the cue of the
 * statement around it. A tilde marks what is only thought or wanted, a dash that nobody is named.
 */
class StatementFinderTest {

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoSaidWhat(String line) {
    List<String> columns = Arrays.asList(line.split("\t"));
    ParsedText text = ParsedText.of(columns.get(0));

    List<FoundStatement> found = new StatementFinder(ParsedText.cues()).find(text.sentences());

    assertThat(found.stream().map(s -> describe(text, s)))
        .containsExactlyElementsOf(columns.subList(1, columns.size()));
  }

  static Stream<String> cases() {
    return ParsedText.cases("statements.tsv");
  }

  private static String describe(ParsedText text, FoundStatement statement) {
    String speaker = statement.speaker().map(p -> p.mention().text()).orElse("-");
    String resolved = statement.resolvedSpeaker().map(p -> " = " + p.mention().text()).orElse("");
    String outer = statement.outer().map(o -> " | in " + o.cue().mention().text()).orElse("");
    return (statement.kind() == Kind.ATTITUDE ? "~ " : "")
        + speaker
        + resolved
        + " | "
        + statement.cue().mention().text()
        + " | "
        + text.index().words(statement.content()).replace("\n\n", " ¶ ")
        + (statement.direct() ? " | direct | " : " | indirect | ")
        + statement.force().name().toLowerCase(Locale.ROOT)
        + outer;
  }
}
