package org.cronista.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.cronista.model.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples are read from tables, and mistakes in them are told with file and line. */
class TrainingExampleTest {

  private static final String HEADER = "text\tacled\tplover\tnote\n";

  @TempDir private Path temporary;

  @Test
  void labelsAndTypesAreReadInTheirOrder() {
    List<TrainingExample> examples =
        read(
            "training/x.tsv",
            "Police held ten miners.\tArrests; Attack\tCOERCE/arrest; ASSAULT\ttwo acts\n");

    TrainingExample example = examples.get(0);
    assertThat(example.text()).isEqualTo("Police held ten miners.");
    assertThat(example.labels()).containsExactly("Arrests", "Attack");
    assertThat(example.told())
        .extracting(TrainingExample.Told::label)
        .containsExactly("COERCE/arrest", "ASSAULT");
    assertThat(example.told().get(0).type()).isEqualTo(PloverType.COERCE);
    assertThat(example.note()).isEqualTo("two acts");
    assertThat(example.heldOut()).isFalse();
    assertThat(example.location()).hasToString("pack/training/x.tsv:2");
  }

  @Test
  void aDashSaysThatNothingIsTold() {
    TrainingExample example = read("training/x.tsv", "It rained.\t-\t-\t\n").get(0);

    assertThat(example.labels()).isEmpty();
    assertThat(example.told()).isEmpty();
  }

  @Test
  void tablesBelowHeldOutAreHeldOut() {
    assertThat(read("training/held-out/x.tsv", "It rained.\t-\t-\t\n"))
        .extracting(TrainingExample::heldOut)
        .containsExactly(true);
  }

  @Test
  void aPackMayDeclareKindsOfEventsOfItsOwn() {
    TinyPack pack =
        new TinyPack(temporary.resolve("pack"))
            .with("labels/mine.tsv", "label\tdescription\nCattle raid\tTheft of herds\n")
            .with("training/x.tsv", HEADER + "They drove off forty cows.\tCattle raid\t-\t\n");

    assertThat(TrainingExample.read(List.of(pack.folder())).get(0).labels())
        .containsExactly("Cattle raid");
  }

  @Test
  void mistakesAreToldWithFileAndLine() {
    assertThatThrownBy(() -> read("training/x.tsv", "It rained.\t-\t-\t\nText.\tArrest\t-\t\n"))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("pack/training/x.tsv:3: unknown label \"Arrest\"");
    assertThatThrownBy(() -> read("training/x.tsv", "Text.\t-\tCOERSE\t\n"))
        .hasMessageContaining("pack/training/x.tsv:2: unknown PLOVER type \"COERSE\"");
    assertThatThrownBy(() -> read("training/x.tsv", "Text.\t-\tCOERCE/beat\t\n"))
        .hasMessageContaining("\"beat\" is no mode of COERCE");
    assertThatThrownBy(() -> read("training/x.tsv", "Text.\t-\n"))
        .hasMessageContaining("pack/training/x.tsv:2: \"plover\" is empty");
  }

  @Test
  void examplesAreCheckedWhenAPackIsLoaded() {
    Path folder =
        new TinyPack(temporary.resolve("pack"))
            .with("training/x.tsv", HEADER + "Text.\tArrest\t-\t\n")
            .folder();

    assertThatThrownBy(() -> Packs.load(List.of(folder)))
        .hasMessageContaining("pack/training/x.tsv:2: unknown label \"Arrest\"");
  }

  private List<TrainingExample> read(String path, String rows) {
    TinyPack pack = new TinyPack(temporary.resolve("pack")).with(path, HEADER + rows);
    return TrainingExample.read(List.of(pack.folder()));
  }
}
