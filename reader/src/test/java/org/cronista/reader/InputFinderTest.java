package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a folder holds for us. */
class InputFinderTest {

  @TempDir Path folder;

  @Test
  void foldersAreWalkedInOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    for (String name :
        List.of("c.txt", "a.txt", "b/deep/x.txt", "b/README.md", "README.md", ".hidden")) {
      Files.writeString(folder.resolve(name), "words");
    }

    Inputs inputs = InputFinder.find(List.of(folder));

    assertThat(inputs.files())
        .extracting(InputFile::name)
        .containsExactly("a.txt", "b/README.md", "b/deep/x.txt", "c.txt");
    assertThat(inputs.notRead())
        .extracting(o -> o.name() + " " + o.outcome())
        .containsExactly(".hidden SKIPPED", "README.md SKIPPED");
  }

  @Test
  void linkBackToTheFolderIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "words");
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    Inputs inputs = InputFinder.find(List.of(folder));

    assertThat(inputs.files()).hasSize(1);
    assertThat(inputs.notRead()).hasSize(1);
  }

  @Test
  void missingPathFails() {
    assertThat(InputFinder.find(List.of(folder.resolve("nowhere"))).notRead().get(0).outcome())
        .isEqualTo(Outcome.FAILED);
  }
}
