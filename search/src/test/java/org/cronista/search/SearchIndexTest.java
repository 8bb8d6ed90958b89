package org.cronista.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is made when it is wanted, and only then. */
class SearchIndexTest {

  @TempDir Path folder;
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void theIndexIsMadeOncePerState() {
    assertThat(size("one")).isEqualTo(10);
    assertThat(size("one")).isEqualTo(10);
    assertThat(made).hasValue(1);

    size("two");

    assertThat(made).hasValue(2);
  }

  @Test
  void anIndexThatWasDeletedOrDamagedIsMadeAgain() throws IOException {
    size("one");
    for (Path file : Files.list(folder.resolve("a.index")).toList()) {
      Files.writeString(file, "damaged");
    }
    assertThat(size("one")).isEqualTo(10);
    assertThat(made).hasValue(2);
    for (Path file : Files.list(folder.resolve("a.index")).toList()) {
      Files.delete(file);
    }
    Files.delete(folder.resolve("a.index"));

    assertThat(size("one")).isEqualTo(10);
    assertThat(size("one")).isEqualTo(10);
    assertThat(made).hasValue(3);
  }

  @Test
  void whileAnotherProcessMakesItTheStateAskedForIsMadeInMemory() throws IOException {
    size("one");
    try (FSDirectory directory = FSDirectory.open(folder.resolve("a.index"));
        Lock lock = directory.obtainLock("write.lock");
        Finder finder =
            SearchIndex.inFolder(
                folder.resolve("a.index"),
                "two",
                () -> {
                  made.incrementAndGet();
                  return new Corpus(List.of(), List.of(), List.of(), List.of());
                })) {
      assertThat(lock).isNotNull();
      assertThat(finder.size()).as("nothing of the state before").isZero();
    }
    assertThat(size("one")).as("the folder is as it was").isEqualTo(10);
    assertThat(made).hasValue(2);
  }

  @Test
  void whileAnotherProcessMakesTheFirstOneItIsMadeInMemory() throws IOException {
    Files.createDirectories(folder.resolve("a.index"));
    try (FSDirectory directory = FSDirectory.open(folder.resolve("a.index"));
        Lock lock = directory.obtainLock("write.lock")) {
      assertThat(lock).isNotNull();
      assertThat(size("one")).isEqualTo(10);
    }
  }

  @Test
  void whereTheFolderCannotBeMadeTheIndexIsInMemory() throws IOException {
    Files.writeString(folder.resolve("a.index"), "a file in the way");

    assertThat(size("one")).isEqualTo(10);
    assertThat(Files.readString(folder.resolve("a.index"))).isEqualTo("a file in the way");
  }

  @Test
  void foreignFilesInTheFolderAreLeftAlone() throws IOException {
    Files.createDirectories(folder.resolve("a.index"));
    Files.writeString(folder.resolve("a.index").resolve("letter.txt"), "mine");
    Files.writeString(folder.resolve("a.index").resolve("segments_1"), "damaged");

    assertThat(size("one")).isEqualTo(10);
    assertThat(folder.resolve("a.index").resolve("letter.txt")).hasContent("mine");
  }

  @Test
  void nothingIsFoundInNothing() {
    try (Finder finder =
        SearchIndex.inMemory(new Corpus(List.of(), List.of(), List.of(), List.of()))) {
      assertThat(finder.find(Request.of("word", 5)).total()).isZero();
    }
  }

  private int size(String stamp) {
    try (Finder finder =
        SearchIndex.inFolder(
            folder.resolve("a.index"),
            stamp,
            () -> {
              made.incrementAndGet();
              return FinderTest.corpus();
            })) {
      return finder.size();
    }
  }
}
