package org.cronista.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundled packs are found in a jar as in a folder of classes. */
class PackFilesTest {

  private static final List<String> ENTRIES =
      List.of(
          "data/en/frames/b.yaml",
          "data/en/frames/a.yaml",
          "data/world/countries.tsv",
          "data/world/places/gazetteer.tsv.gz",
          "data/world/places/README.md",
          "data/about.txt",
          "elsewhere/en/frames/c.yaml");

  private static final List<String> FOUND =
      List.of(
          "en/frames/a.yaml",
          "en/frames/b.yaml",
          "world/countries.tsv",
          "world/places/gazetteer.tsv.gz");

  @TempDir private Path temporary;

  @Test
  void inAFolder() throws Exception {
    for (String entry : ENTRIES) {
      Path file = temporary.resolve(entry);
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry);
    }

    assertThat(paths(temporary.resolve("data/about.txt").toUri().toURL())).isEqualTo(FOUND);
  }

  @Test
  void inAJarAlsoManyAtATime() throws Exception {
    Path jar = temporary.resolve("packs and more.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String entry : ENTRIES) {
        out.putNextEntry(new JarEntry(entry));
        out.write(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    URL marker = new URL("jar:" + jar.toUri() + "!/data/about.txt");

    assertThat(IntStream.range(0, 20).parallel().mapToObj(i -> paths(marker)).distinct())
        .containsExactly(FOUND);
  }

  private static List<String> paths(URL marker) {
    return PackFiles.listBeside(marker).stream().map(PackFile::path).toList();
  }
}
