package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Archive;
import org.cronista.json.ContractJson;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cronista search}: a query in, the words with their place out. */
class SearchTest {

  private static final String TEXT =
      "Dockers in Mombasa stopped work. The \uD83D\uDEA2 port stayed closed.\u001B[31m";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("archive.db");
    store("Harbour News", LocalDate.of(2019, 2, 3), "en", TEXT);
    store("La Ría", LocalDate.of(2021, 5, 6), "es", "Los estibadores de Bilbao pararon el puerto.");
  }

  @Test
  void aHitTellsItsDocumentItsPlaceAndItsWords() {
    CommandRun run = search("port");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out())
        .contains("sentence · 2019-02-03 · Harbour News")
        .contains("The \uD83D\uDEA2 »port« stayed closed.")
        .contains(DocumentId.of("Harbour News").value() + " 33-")
        .doesNotContain("\u001B");
    assertThat(run.err()).contains("1 found, 1 shown.");
  }

  @Test
  void jsonLinesPointAtTheWords() {
    JsonNode line = ContractJson.parse(search("port", "--json").out().strip());

    Span sentence = new Span(line.path("start").asInt(), line.path("end").asInt());
    assertThat(TextIndex.of(TEXT).words(sentence)).isEqualTo(line.path("words").asText());
    JsonNode mark = line.path("marks").path(0);
    assertThat(
            TextIndex.of(line.path("words").asText())
                .words(new Span(mark.path("start").asInt(), mark.path("end").asInt())))
        .isEqualTo("port");
  }

  @Test
  void optionsNarrow() {
    assertThat(search("*:*", "--source", "La Ría").out())
        .contains("Bilbao")
        .doesNotContain("Mombasa");
    assertThat(search("*:*", "--from", "2020", "--until", "2021-05").out())
        .contains("Bilbao")
        .doesNotContain("Mombasa");
    assertThat(search("*:*", "--kind", "event").err()).contains("Nothing fits");
    assertThat(search("*:*", "--limit", "1").err()).contains("3 found, 1 shown");
  }

  @Test
  void theIndexLiesBesideTheArchiveAndFollowsIt() {
    search("port");
    assertThat(folder.resolve("archive.db.index")).isDirectory();
    store("Later", LocalDate.of(2022, 1, 1), "en", "Every port opened.");

    assertThat(search("port").err()).contains("2 found");
  }

  @Test
  void whatCannotBeUnderstoodIsWrongUsageWithTheRemedy() {
    CommandRun bad = search("port \"closed");
    assertThat(bad.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(bad.err()).contains("At character 6 of the query").contains("quotation mark");
    assertThat(search("port", "--kind", "poem").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(search("port", "--from", "May").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(search("port", "--limit", "0").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    CommandRun missing = CommandRun.of("search", "port", "--archive", folder.resolve("no.db"));
    assertThat(missing.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(Files.exists(folder.resolve("no.db.index"))).isFalse();
  }

  private CommandRun search(String... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "search";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--archive";
    all[arguments.length + 2] = file;
    return CommandRun.of(all);
  }

  private void store(String source, LocalDate published, String language, String text) {
    Document document =
        Document.builder(
                DocumentId.of(source),
                new SourceFile(source + ".txt", "", text.length(), "text/plain"),
                text)
            .source(Optional.of(Found.inMetadata(source, "test")))
            .published(Optional.of(Found.inMetadata(PartialDate.ofDay(published), "test")))
            .language(language)
            .blocks(List.of())
            .build();
    try (Archive archive = Archive.open(file.toString())) {
      archive.store(document, CodedDocument.empty(document.id()), "test");
    }
  }
}
