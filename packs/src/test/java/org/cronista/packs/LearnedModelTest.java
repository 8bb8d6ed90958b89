package org.cronista.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cronista.packs.LearnedModel.Encoder;
import org.cronista.packs.LearnedModel.Fact;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.LearnedModel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was learned is kept in a file of a pack, and mistakes in it are told with file and line. */
class LearnedModelTest {

  private static final LearnedModel MODEL =
      new LearnedModel(
          List.of(new Encoder("tiny", "00ff", 3)),
          List.of(
              new Head(
                  "event",
                  Kind.ONE_OF,
                  List.of(
                      new Row("Arrests", 0.5, new float[] {1, -2, 0.25f}),
                      new Row("-", -0.5, new float[] {-1, 2, 0})))),
          Map.of("claim", Map.of("frame", 1.25)),
          List.of(new Fact("examples", "12")));

  @TempDir private Path temporary;

  @Test
  void whatWasWrittenIsReadAgain() {
    LearnedModel read = load(MODEL.text()).findLearned("en").orElseThrow();

    assertThat(read.encoders()).isEqualTo(MODEL.encoders());
    assertThat(read.decision("claim")).containsEntry("frame", 1.25);
    assertThat(read.provenance()).containsExactly(new Fact("examples", "12"));
    Head head = read.findHead("event").orElseThrow();
    assertThat(head.kind()).isEqualTo(Kind.ONE_OF);
    assertThat(head.rows()).extracting(Row::label).containsExactly("Arrests", "-");
    float[] vector = {0.3f, 0.1f, -0.7f};
    for (int i = 0; i < 2; i++) {
      Row before = MODEL.heads().get(0).rows().get(i);
      assertThat(head.rows().get(i).score(vector)).isCloseTo(before.score(vector), within(1e-4));
    }
  }

  @Test
  void aModelReadAndWrittenAgainIsTheSameFile() {
    LearnedModel read = load(MODEL.text()).findLearned("en").orElseThrow();

    assertThat(read.text()).isEqualTo(MODEL.text());
  }

  @Test
  void theModelOfALaterPackCounts() {
    String other = MODEL.text().replace("Arrests", "Hunting");

    Packs packs =
        Packs.load(List.of(pack("one", MODEL.text()).folder(), pack("two", other).folder()));

    assertThat(packs.findLearned("en").orElseThrow().text()).isEqualTo(other);
  }

  @Test
  void mistakesAreToldWithFileAndLine() {
    assertThatThrownBy(() -> load("something else\t1\n"))
        .hasMessageContaining("pack/models/events.tsv:1: not a learned model of version 1");
    assertThatThrownBy(() -> load(MODEL.text().replace("\t0.50000000\t", "\thalf\t")))
        .hasMessageContaining("pack/models/events.tsv:6: no number: half");
    assertThatThrownBy(() -> load(MODEL.text().replace("tiny\t00ff\t3", "tiny\t00ff\t4")))
        .hasMessageContaining("pack/models/events.tsv:6: 6 bytes of weights for 4 dimensions");
    assertThatThrownBy(() -> load(MODEL.text().replace("ONE_OF", "SOME_OF")))
        .hasMessageContaining("pack/models/events.tsv:5: unknown kind \"SOME_OF\"");
    assertThatThrownBy(() -> load(MODEL.text() + "nonsense\n"))
        .hasMessageContaining("pack/models/events.tsv:8: unknown kind of line \"nonsense\"");
  }

  private Packs load(String model) {
    return Packs.load(List.of(pack("pack", model).folder()));
  }

  private TinyPack pack(String name, String model) {
    return new TinyPack(temporary.resolve(name)).with("models/events.tsv", model);
  }
}
