package org.cronista.coder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.coder.English;
import org.cronista.model.ActorMention;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who does what to whom, and how it is meant: {@code frames/roles.tsv} holds a sentence, the type,
 * the actors, the recipients and the modality a line. Of each field the share that is read right
 * may not fall below a floor; what is read wrong is in the message.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleSpecificationTest {

  private static final String WHATEVER = "?";

  /** What one line asks for, and the claim that fits it best. */
  private record Case(String text, String type, String actors, String recipients, String modality) {

    static Case of(String line) {
      String[] fields = line.split("\t", -1);
      return new Case(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }

    boolean asksForNone() {
      return "nothing".equals(type) || type.startsWith("!");
    }

    boolean isTold(Claim claim) {
      return claim.type().name().equals(type.replace("!", ""));
    }
  }

  private final Score types = new Score();
  private final Score unwanted = new Score();
  private final Score actors = new Score();
  private final Score recipients = new Score();
  private final Score modalities = new Score();

  @BeforeAll
  void readAll() throws IOException {
    for (Case one : cases()) {
      List<Claim> claims = English.coder().code(document(one.text())).claims();
      if (one.asksForNone()) {
        unwanted.count(isAbsent(one, claims), one + " but told " + told(claims));
        continue;
      }
      List<Claim> right = claims.stream().filter(one::isTold).toList();
      types.count(!right.isEmpty(), one + " but told " + told(claims));
      if (!right.isEmpty()) {
        Claim best = right.stream().max(Comparator.comparingInt(c -> fit(one, c))).orElseThrow();
        String but = one + " but told " + told(List.of(best));
        countUnlessOpen(actors, one.actors(), names(best.actors()), but);
        countUnlessOpen(recipients, one.recipients(), names(best.recipients()), but);
        countUnlessOpen(modalities, one.modality(), best.modality().label(), but);
      }
    }
  }

  @Test
  void theTypeIsTold() {
    types.assertAtLeast(0.95);
  }

  @Test
  void nothingElseIsTold() {
    unwanted.assertAtLeast(0.93);
  }

  @Test
  void theActorsAreWholeNounPhrases() {
    actors.assertAtLeast(0.93);
  }

  @Test
  void theRecipientsAreWholeNounPhrases() {
    recipients.assertAtLeast(0.93);
  }

  @Test
  void theModalityFollowsTheSyntax() {
    modalities.assertAtLeast(0.95);
  }

  /** An unwanted type may not be told; where the line names a modality, not with that modality. */
  private static boolean isAbsent(Case one, List<Claim> claims) {
    return "nothing".equals(one.type())
        ? claims.isEmpty()
        : claims.stream()
            .filter(one::isTold)
            .allMatch(
                c -> !"-".equals(one.modality()) && !c.modality().label().equals(one.modality()));
  }

  private static int fit(Case one, Claim claim) {
    int fit = 0;
    fit += fits(one.actors(), names(claim.actors())) ? 1 : 0;
    fit += fits(one.recipients(), names(claim.recipients())) ? 1 : 0;
    fit += fits(one.modality(), claim.modality().label()) ? 1 : 0;
    return fit;
  }

  private static void countUnlessOpen(Score score, String wanted, String found, String message) {
    if (!WHATEVER.equals(wanted)) {
      score.count(fits(wanted, found), message);
    }
  }

  private static boolean fits(String wanted, String found) {
    return WHATEVER.equals(wanted) || parts(wanted).equals(parts(found));
  }

  private static Set<String> parts(String names) {
    return new TreeSet<>(List.of(names.split("; ")));
  }

  private static String names(List<ActorMention> parties) {
    return parties.isEmpty()
        ? "-"
        : String.join("; ", parties.stream().map(p -> p.mention().text()).toList());
  }

  private static String told(List<Claim> claims) {
    List<String> lines = new ArrayList<>();
    for (Claim claim : claims) {
      lines.add(
          String.join(
              " | ",
              claim.type().name(),
              claim.trigger().text(),
              names(claim.actors()),
              names(claim.recipients()),
              claim.modality().label()));
    }
    return lines.toString();
  }

  private static Document document(String text) {
    return Document.builder(
            DocumentId.of("d_test"), new SourceFile("test.txt", "", 0, "text/plain"), text)
        .language("en")
        .build();
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in = RoleSpecificationTest.class.getResourceAsStream("/frames/roles.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(Case::of)
          .toList();
    }
  }

  /** How many of how many were right, and which were not. */
  private static final class Score {
    private int right;
    private int all;
    private final List<String> wrong = new ArrayList<>();

    void count(boolean isRight, String message) {
      all++;
      if (isRight) {
        right++;
      } else {
        wrong.add(message);
      }
    }

    void assertAtLeast(double floor) {
      assertThat((double) right / all)
          .as("%d of %d right; wrong:%n%s", right, all, String.join("\n", wrong))
          .isGreaterThanOrEqualTo(floor);
    }
  }
}
