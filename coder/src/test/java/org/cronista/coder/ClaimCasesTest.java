package org.cronista.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Interval;
import org.cronista.model.Quantity;
import org.cronista.model.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * A text goes in, claims come out: {@code claims/cases.tsv} says of each text what one claim must
 * say, or none may, of numbers, speakers and modality.
 */
class ClaimCasesTest {

  /** The share of cases that must hold; what does not is in the message. */
  private static final double FLOOR = 0.95;

  private record Case(String text, String type, List<String> wanted) {

    static Case of(String line) {
      String[] fields = line.split("\t");
      return new Case(fields[0], fields[1], List.of(fields).subList(2, fields.length));
    }

    boolean holds(List<Claim> claims) {
      boolean unwanted = type.startsWith("!");
      boolean told =
          claims.stream()
              .filter(c -> c.type().name().equals(type.replace("!", "")))
              .anyMatch(c -> wanted.stream().allMatch(w -> says(c, w)));
      return told != unwanted;
    }
  }

  @Test
  void whatATextSaysItsClaimsSay() throws IOException {
    List<Case> cases = cases();
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      List<Claim> claims = English.coder().code(document(one.text())).claims();
      if (!one.holds(claims)) {
        wrong.add(one + " but told " + claims.stream().map(ClaimCasesTest::told).toList());
      }
    }
    assertThat(1.0 - (double) wrong.size() / cases.size())
        .as("%d of %d wrong:%n%s", wrong.size(), cases.size(), String.join("\n", wrong))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static boolean says(Claim claim, String wanted) {
    String[] pair = wanted.split("=", 2);
    return switch (pair[0]) {
      case "number" ->
          claim.quantities().stream().map(ClaimCasesTest::shown).toList().contains(pair[1]);
      case "of" -> claim.quantities().stream().anyMatch(q -> q.of().orElse("").equals(pair[1]));
      case "modality" -> List.of(pair[1].split("\\|")).contains(claim.modality().label());
      case "mode" -> claim.mode().orElse("").equals(pair[1]);
      case "actor" -> names(claim.actors()).equals(pair[1]);
      case "recipient" -> names(claim.recipients()).equals(pair[1]);
      case "according" -> speakers(claim).equals(pair[1]);
      default -> throw new IllegalArgumentException("unknown field: " + wanted);
    };
  }

  private static String shown(Quantity quantity) {
    Interval interval = quantity.interval();
    return quantity.what()
        + (interval.lowExcluded() ? "(" : "[")
        + Interval.plain(interval.low())
        + ","
        + interval.high().map(Interval::plain).orElse("")
        + "]"
        + (quantity.cumulative() ? " total" : "");
  }

  private static String names(List<ActorMention> parties) {
    return parties.stream().map(p -> p.mention().text()).collect(Collectors.joining("; "));
  }

  private static String speakers(Claim claim) {
    return claim.attribution().isEmpty()
        ? "-"
        : claim.attribution().stream()
            .map(ClaimCasesTest::speaker)
            .collect(Collectors.joining("; "));
  }

  private static String speaker(Attribution link) {
    return link.speaker().isEmpty() ? "?" : link.speaker();
  }

  private static String told(Claim claim) {
    return String.join(
        " | ",
        claim.type().name(),
        claim.trigger().text(),
        names(claim.actors()),
        names(claim.recipients()),
        claim.modality().label(),
        claim.quantities().stream().map(ClaimCasesTest::shown).toList().toString(),
        speakers(claim));
  }

  private static Document document(String text) {
    return Document.builder(
            DocumentId.of("d_test"), new SourceFile("test.txt", "", 0, "text/plain"), text)
        .language("en")
        .build();
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in = ClaimCasesTest.class.getResourceAsStream("/claims/cases.tsv")) {
      return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(Case::of)
          .toList();
    }
  }
}
