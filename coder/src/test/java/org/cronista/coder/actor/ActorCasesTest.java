package org.cronista.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.model.ActorMention;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Identification;
import org.cronista.model.Identification.Candidate;
import org.cronista.model.Mention;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom mentions in short texts mean, by which rule, and when it is left open. */
class ActorCasesTest {

  private static final String NOBODY = "?";
  private static final String NO_RULE = "-";

  record Case(String text, String date, String words, String who, String rule) {}

  static Stream<Case> cases() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                ActorCasesTest.class.getResourceAsStream("/actors/cases.tsv"), "no cases");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meansThisActor(Case expected) {
    Document document = document(expected.text(), expected.date());

    List<ActorMention> mentions =
        English.coder().code(document).claims().stream()
            .flatMap(c -> Stream.concat(c.actors().stream(), c.recipients().stream()))
            .filter(m -> m.mention().text().equals(expected.words()))
            .toList();

    assertThat(mentions).isNotEmpty();
    for (ActorMention mention : mentions) {
      assertThat(mention.actorId().or(mention::name).orElse(NOBODY)).isEqualTo(expected.who());
      assertThat(mention.identification().map(Identification::rule).orElse(NO_RULE))
          .isEqualTo(expected.rule());
      mention
          .identification()
          .flatMap(Identification::ground)
          .ifPresent(ground -> assertThat(at(document, ground)).isEqualTo(ground.text()));
    }
  }

  @Test
  void whoeverMayBeMeantIsNamedWhereTheChoiceIsLeftOpen() {
    Document document =
        document("On 3 May 1995, Paz arrested two miners in Oruro, Bolivia.", "1999-01-01");

    List<Candidate> candidates =
        English.coder().code(document).claims().get(0).actors().get(0).identification().stream()
            .flatMap(i -> i.candidates().stream())
            .toList();

    assertThat(candidates)
        .extracting(candidate -> candidate.actorId().orElse(""))
        .contains("bol.person.jaime-paz-zamora", "bol.person.victor-paz-estenssoro")
        .isSorted();
    assertThat(candidates).extracting(Candidate::reason).containsOnly("bears the surname");
  }

  private static String at(Document document, Mention mention) {
    String text = document.text();
    return text.substring(
        text.offsetByCodePoints(0, mention.span().start()),
        text.offsetByCodePoints(0, mention.span().end()));
  }

  private static Document document(String text, String date) {
    return Document.builder(
            DocumentId.of("d_actors"), new SourceFile("actors.txt", "", 0, "text/plain"), text)
        .language("en")
        .published(PartialDate.parse(date).map(d -> Found.inMetadata(d, "test")))
        .build();
  }
}
