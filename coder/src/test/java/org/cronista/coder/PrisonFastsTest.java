package org.cronista.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.cronista.packs.Packs;
import org.cronista.packs.TrainingExample;
import org.junit.jupiter.api.Test;

/** The pack that the tutorial on a new kind of event builds does what the tutorial says. */
class PrisonFastsTest {

  private static final Path FOLDER = Path.of("..", "docs", "prison-fasts");
  private static final Pattern REPORT =
      Pattern.compile("\\{\"id\": \"(.*?)\", .*\"text\": \"(.*)\"}");
  private static final Path PACK = FOLDER.resolve("pack");

  @Test
  void thePackTellsWhatTheBundledPacksDoNot() throws IOException {
    DocumentCoder with = DocumentCoder.byFrames(Packs.load(List.of(PACK)), English.pipeline());

    assertThat(told(with))
        .containsExactly(
            "r1: PROTEST/hunger by [Some 140 inmates of the Torvik penitentiary] [participants"
                + " 140]",
            "r4: CONCEDE by [prisoners] []");
    assertThat(told(English.coder())).noneMatch(line -> line.startsWith("r1: PROTEST"));
  }

  @Test
  void theExamplesAreReadAsExamples() {
    assertThat(TrainingExample.read(List.of(PACK))).hasSize(40);
  }

  private static List<String> told(DocumentCoder coder) throws IOException {
    List<String> told = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("reports.jsonl"))) {
      Matcher report = REPORT.matcher(line);
      assertThat(report.matches()).as(line).isTrue();
      for (Claim claim : coder.code(document(report.group(2))).claims()) {
        told.add(report.group(1) + ": " + inWords(claim));
      }
    }
    return told;
  }

  private static String inWords(Claim claim) {
    return claim.type()
        + claim.mode().map(mode -> "/" + mode).orElse("")
        + " by "
        + claim.actors().stream().map(a -> a.mention().text()).toList()
        + " "
        + claim.quantities().stream()
            .map(q -> q.what() + " " + Math.round(q.interval().best().orElse(q.interval().low())))
            .toList();
  }

  private static Document document(String text) {
    return Document.builder(
            DocumentId.of("d_test"), new SourceFile("test.txt", "", 0, "text/plain"), text)
        .language("en")
        .build();
  }
}
