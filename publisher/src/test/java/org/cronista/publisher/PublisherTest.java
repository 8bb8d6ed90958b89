package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cronista.model.Chronology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing leaves a folder of files, always the same for the same chronology. */
class PublisherTest {

  @TempDir Path folder;

  private final Publisher publisher = new Publisher(PublisherOptions.defaults());

  @Test
  void leavesEveryFileOfTheContractButRunJson() throws IOException {
    publisher.publish(TwoCrises.chronology(), folder.resolve("new/folder"));

    assertThat(
            contents(folder.resolve("new/folder")).keySet().stream().filter(n -> !n.contains("/")))
        .containsExactly(
            "actors.jsonl",
            "chronology.html",
            "chronology.md",
            "claims.jsonl",
            "disagreements.jsonl",
            "documents.jsonl",
            "events.acled.csv",
            "events.geojson",
            "events.jsonl",
            "events.ucdp.csv",
            "framings.jsonl",
            "links.jsonl",
            "timeline.json",
            "tolls.jsonl");
  }

  @Test
  void leavesAPageForEveryDocument() throws IOException {
    publisher.publish(TwoCrises.chronology(), folder);

    assertThat(contents(folder).keySet().stream().filter(name -> name.contains("/")))
        .containsExactlyInAnyOrderElementsOf(
            TwoCrises.chronology().documents().stream()
                .map(document -> "reading/" + document.id() + ".html")
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chronology.md",
        "events.jsonl",
        "disagreements.jsonl",
        "events.acled.csv",
        "events.ucdp.csv",
        "events.geojson",
        "timeline.json"
      })
  void writesWhatWasRead(String name) throws IOException {
    publisher.publish(TwoCrises.chronology(), folder);

    Golden.assertSame(folder.resolve(name), name);
  }

  @Test
  void writesThePageWithWhatWasRead() throws IOException {
    publisher.publish(TwoCrises.chronology(), folder);

    // Looks and behaviour have their own files and tests; here it is what the page says.
    String said =
        Files.readString(folder.resolve("chronology.html"))
            .replaceFirst("(?s)<style>.*?</style>", "<style></style>")
            .replaceFirst("(?s)<script>.*?</script>\n</body>", "<script></script>\n</body>")
            .replaceAll("'sha256-[^']*'", "'sha256-…'");
    Golden.assertSame(Files.writeString(folder.resolve("said.html"), said), "chronology.html");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void writesTheSameBytesWhateverTheOrderHandedIn(long seed) throws IOException {
    publisher.publish(TwoCrises.chronology(), folder.resolve("straight"));
    publisher.publish(TwoCrises.shuffled(seed), folder.resolve("shuffled"));

    assertThat(contents(folder.resolve("shuffled")))
        .isEqualTo(contents(folder.resolve("straight")));
  }

  @Test
  void endsEveryLineWithALineFeedAlone() throws IOException {
    publisher.publish(TwoCrises.chronology(), folder);

    assertThat(contents(folder).values())
        .filteredOn(text -> !text.isEmpty())
        .allSatisfy(text -> assertThat(text).doesNotContain("\r").endsWith("\n"));
  }

  @Test
  void replacesAnEarlierRun() throws IOException {
    Files.writeString(folder.resolve("chronology.md"), "an earlier run");
    Files.writeString(folder.resolve("chronology.md.part"), "left by a killed run");

    publisher.publish(TwoCrises.chronology(), folder);

    assertThat(folder.resolve("chronology.md")).content().doesNotContain("an earlier run");
    assertThat(folder.resolve("chronology.md.part")).doesNotExist();
  }

  @Test
  void anEmptyChronologyIsPublishedToo() throws IOException {
    Chronology nothing =
        new Chronology("Nothing", List.of(), List.of(), List.of(), List.of(), List.of());

    publisher.publish(nothing, folder);

    assertThat(folder.resolve("chronology.html")).content().contains("No event was found");
    assertThat(folder.resolve("events.jsonl")).isEmptyFile();
  }

  private static SortedMap<String, String> contents(Path directory) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        contents.put(name, Files.readString(file));
      }
    }
    return contents;
  }
}
