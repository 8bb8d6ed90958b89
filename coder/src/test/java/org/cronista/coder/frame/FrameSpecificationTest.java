package org.cronista.coder.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ActorMention;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences and the event each tells of: {@code frames/cases.tsv} holds a sentence, TYPE/mode/ACLED
 * sub-event, actors and recipients a line, parted by tabs; {@code -} where there is none. A near
 * miss, marked {@code nothing}, must give no event that is more likely than not.
 */
class FrameSpecificationTest {

  private static final double LIKELY = 0.4;

  @ParameterizedTest
  @MethodSource("cases")
  void aSentenceTellsItsEvent(String line) {
    String[] fields = line.split("\t", -1);
    List<Claim> claims =
        English.coder().code(document(fields[0])).claims().stream()
            .filter(c -> c.confidence() >= LIKELY)
            .toList();

    if ("nothing".equals(fields[1])) {
      assertEquals("", told(claims), fields[0]);
    } else {
      String expected = String.join(" | ", fields[1], fields[2], fields[3]);
      assertTrue(
          claims.stream().map(FrameSpecificationTest::told).anyMatch(expected::equals),
          () -> fields[0] + "\nexpected " + expected + "\nbut told\n" + told(claims));
    }
  }

  private static Document document(String text) {
    return Document.builder(
            DocumentId.of("d_test"), new SourceFile("test.txt", "", 0, "text/plain"), text)
        .language("en")
        .build();
  }

  private static String told(List<Claim> claims) {
    return claims.stream().map(FrameSpecificationTest::told).collect(Collectors.joining("\n"));
  }

  private static String told(Claim claim) {
    Optional<String> subEvent = claim.subEvent().map(AcledSubEvent::label);
    String event = claim.type() + "/" + claim.mode().orElse("-") + "/" + subEvent.orElse("-");
    return String.join(" | ", event, names(claim.actors()), names(claim.recipients()));
  }

  private static String names(List<ActorMention> parties) {
    return parties.isEmpty()
        ? "-"
        : parties.stream().map(p -> p.mention().text()).collect(Collectors.joining(", "));
  }

  static Stream<String> cases() throws IOException {
    try (InputStream in = FrameSpecificationTest.class.getResourceAsStream("/frames/cases.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList().stream();
    }
  }
}
