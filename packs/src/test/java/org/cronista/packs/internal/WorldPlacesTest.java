package org.cronista.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.cronista.packs.internal.WorldPlacesWriter.Group;
import org.cronista.packs.internal.WorldPlacesWriter.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gazetteer file: what is written can be found, where it lies, and nothing else. */
class WorldPlacesTest {

  private static final int MANY = 3000;

  @TempDir private Path folder;

  @Test
  void everyNameIsFoundAndNoOther() throws IOException {
    WorldPlaces places = WorldPlaces.open(ByteBuffer.wrap(Files.readAllBytes(written(1 << 20))));

    assertThat(places.size()).isEqualTo(MANY);
    for (int i = 0; i < MANY; i += 7) {
      String name = "place " + i;
      assertThat(places.listRows(name, row -> true)).as(name).hasSize(1);
      assertThat(places.listRows("other " + i / 2, row -> true)).as("of " + i).hasSize(2);
    }
    assertThat(places.listRows("place", row -> true)).isEmpty();
    assertThat(places.listRows("place 1x", row -> true)).isEmpty();
    assertThat(places.listRows("", row -> true)).isEmpty();
    assertThat(places.isPrefix("place")).isTrue();
    assertThat(places.isPrefix("plac")).isFalse();
    assertThat(places.isPrefix("zz")).isFalse();
  }

  @Test
  void sortingThroughFilesGivesTheSameBytes() throws IOException {
    byte[] inMemory = Files.readAllBytes(written(1 << 20));
    byte[] throughFiles = Files.readAllBytes(written(100));

    assertThat(throughFiles).isEqualTo(inMemory);
  }

  @Test
  void nothingIsLeftBeside() throws IOException {
    Path file = written(100);

    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aFileCutShortIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(written(1 << 20));
    ByteBuffer half = ByteBuffer.wrap(whole, 0, whole.length / 2).slice();

    assertThatThrownBy(() -> WorldPlaces.open(half)).hasMessageStartingWith("cut short");
    assertThatThrownBy(() -> WorldPlaces.open(ByteBuffer.allocate(8)))
        .hasMessage("no gazetteer file");
  }

  @Test
  void aStoredEntryIsMappedWhereItLiesInAJar() throws IOException {
    byte[] content = Files.readAllBytes(written(1 << 20));
    Path jar = folder.resolve("packs.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("squeezed"));
      out.write(content);
      ZipEntry stored = new ZipEntry("a/stored");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(content.length);
      CRC32 sum = new CRC32();
      sum.update(content);
      stored.setCrc(sum.getValue());
      out.putNextEntry(stored);
      out.write(content);
    }

    Optional<ByteBuffer> mapped = StoredEntry.map(jar, "a/stored");

    assertThat(mapped).isPresent();
    assertThat(WorldPlaces.open(mapped.get()).size()).isEqualTo(MANY);
    assertThat(StoredEntry.map(jar, "squeezed")).isEmpty();
    assertThat(StoredEntry.map(jar, "none")).isEmpty();
  }

  @Test
  void theBundledWorldIsLargeSmallOnDiskAndOpenAtOnce() throws Exception {
    Path file =
        Path.of(
            WorldPlacesTest.class
                .getResource("/org/cronista/packs/data/world/places/world.gazetteer")
                .toURI());
    assertThat(Files.size(file)).isLessThan(15_000_000);

    long before = System.nanoTime();
    WorldPlaces places;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      places = WorldPlaces.open(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
    List<WorldPlaces.Bearer> found = places.listRows("cochabamba", row -> true);
    long millis = (System.nanoTime() - before) / 1_000_000;

    assertThat(millis).as("milliseconds to open and look up").isLessThan(150);
    assertThat(places.size()).isGreaterThan(190_000);
    assertThat(places.place(found.get(0)).country()).isEqualTo("BOL");
  }

  /** Three thousand places, two of each further name, in a file of this test's folder. */
  private Path written(int namesInMemory) throws IOException {
    Path file = folder.resolve("many.gazetteer");
    try (WorldPlacesWriter writer = new WorldPlacesWriter(folder, namesInMemory)) {
      for (int i = 0; i < MANY; i++) {
        List<String> others = new ArrayList<>(List.of("Other " + i / 2));
        writer.add(
            new Row(
                i + 1,
                "Place " + i,
                others,
                PlaceKind.TOWN,
                new Group("BOL", "A" + i % 9, ""),
                i % 80,
                i % 170,
                i));
      }
      writer.finish(file, UnaryOperator.identity());
    }
    return file;
  }
}
