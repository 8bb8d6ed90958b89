package org.cronista.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cronista.dist.ModelList.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which entries of which jar are kept. */
class ModelListTest {

  @TempDir Path folder;

  @Test
  void aJarOfWhichSomethingIsPickedKeepsNothingElseButItsNotices() throws IOException {
    ModelList list = read("jar\tentry\thow\nwords-en\tdata/en.bin\tkeep\n");
    Path jar = Path.of("lib/words-1.2.3-en.jar");

    assertThat(list.mentions(jar)).isTrue();
    assertThat(list.treatment(jar, "data/en.bin")).isEqualTo(Treatment.KEEP);
    assertThat(list.treatment(jar, "data/fr.bin")).isEqualTo(Treatment.DROP);
    assertThat(list.treatment(jar, "META-INF/NOTICE")).isEqualTo(Treatment.KEEP);
    assertThat(list.treatment(jar, "data/LICENSE.txt")).isEqualTo(Treatment.KEEP);
  }

  @Test
  void aJarOfWhichSomethingIsDroppedKeepsTheRest() throws IOException {
    ModelList list = read("engine\tnative/**.pdb\tdrop\n");
    Path jar = Path.of("engine-1.20.0.jar");

    assertThat(list.treatment(jar, "native/win/x64/engine.pdb")).isEqualTo(Treatment.DROP);
    assertThat(list.treatment(jar, "native/win/x64/engine.dll")).isEqualTo(Treatment.KEEP);
  }

  @Test
  void aJarThatIsNotNamedIsLeftAlone() throws IOException {
    ModelList list = read("engine\tnative/**.pdb\tdrop\n");

    assertThat(list.mentions(Path.of("engine-extra-1.0.jar"))).isFalse();
  }

  @Test
  void aLineThatIsWrongIsNamed() {
    assertThatThrownBy(() -> read("jar\tentry\thow\nengine only\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("list.tsv:2");
  }

  private ModelList read(String text) throws IOException {
    return ModelList.read(Files.writeString(folder.resolve("list.tsv"), text));
  }
}
