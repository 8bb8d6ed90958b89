package org.cronista.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cronista.cli.work.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of inputs that are broken, missing, alike, or gone. */
class ChronicleInputsTest {

  private static final String ARREST =
      "The Daily Ledger\n\nLa Paz, 18 May 2026\n\n"
          + "Police detained four miners in Oruro on Monday. The union said that soldiers had "
          + "attacked the march with tear gas and that two teachers were injured.\n";

  private static final String STRIKE =
      "The Evening Post\n\nCochabamba, 20 May 2026\n\n"
          + "Teachers went on strike in Cochabamba on Wednesday. The government rejected their "
          + "demands and announced that it would arrest the leaders of the blockade.\n";

  @TempDir Path folder;

  private Path inputs;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    out = folder.resolve("out");
  }

  @Test
  void namesInputsThatCannotBeReadAndReadsTheOthers() throws IOException {
    write("good.txt", ARREST);
    write("empty.txt", "");
    write("broken.pdf", "%PDF-1.7 and then nothing of the kind");

    CommandRun run = chronicle();

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.err()).contains("not read: broken.pdf: ", "not read: empty.txt: ");
    Results results = new Results(out);
    assertThat(results.input("good.txt").path("outcome").asText()).isEqualTo("read");
    assertThat(results.input("empty.txt").path("outcome").asText()).isEqualTo("failed");
    assertThat(results.input("broken.pdf").path("reason").asText()).isNotEmpty();
    assertThat(results.lines("claims.jsonl")).isNotEmpty();
  }

  @Test
  void writesAnEmptyChronologyWhenNothingCanBeRead() throws IOException {
    write("empty.txt", "");

    CommandRun run = chronicle();

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(OutputFolder.PUBLISHED).allSatisfy(name -> assertThat(out.resolve(name)).exists());
    assertThat(new Results(out).lines("claims.jsonl")).isEmpty();
  }

  @Test
  void refusesWhenThereIsNothingToRead() {
    CommandRun run = chronicle();

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("nothing to read");
    assertThat(out).doesNotExist();
  }

  @Test
  void readsOnlyTheFirstOfSeveralFilesWithTheSameBytes() throws IOException {
    write("b.txt", ARREST);
    write("a.txt", ARREST);

    CommandRun run = chronicle();

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    Results results = new Results(out);
    assertThat(results.lines("documents.jsonl")).hasSize(1);
    JsonNode second = results.input("b.txt");
    assertThat(second.path("outcome").asText()).isEqualTo("skipped");
    assertThat(second.path("reason").asText()).isEqualTo("same bytes as a.txt");
  }

  @Test
  void marksADocumentThatHasTheWordsOfAnother() throws IOException {
    write("a.txt", ARREST);
    write("b.txt", ARREST + "\n");

    chronicle();

    JsonNode original = new Results(out).lines("documents.jsonl").get(0);
    JsonNode reprint = new Results(out).lines("documents.jsonl").get(1);
    assertThat(original.path("duplicateOf").isNull()).isTrue();
    assertThat(reprint.path("duplicateOf")).isEqualTo(original.path("id"));
  }

  @Test
  void countsOneHouseAndOnePassageOnceAndSaysWhereThePassageStands() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack/sources"));
    Files.writeString(
        pack.resolve("s.yaml"),
        "sources:\n- {id: src.t.ledger, name: The Ledger Group Daily, aliases: [The Daily Ledger],"
            + " kind: newspaper, country: BOL, house: Ledger Group, stance: its own words}\n");
    String passage =
        " Witnesses told a reporter that the soldiers had come down the hill before dawn, had taken"
            + " the union hall without a word, and had driven the four men away in a lorry that"
            + " carried no plates.\n";
    write("a.txt", ARREST + passage);
    write("b.txt", STRIKE + "\n" + passage);

    CommandRun run =
        CommandRun.of("chronicle", inputs, "--out", out, "--pack", folder.resolve("pack"));

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    JsonNode ledger = new Results(out).lines("documents.jsonl").get(0);
    JsonNode post = new Results(out).lines("documents.jsonl").get(1);
    assertThat(ledger.path("source").asText()).isEqualTo("The Ledger Group Daily");
    assertThat(ledger.path("outlet").path("house").asText()).isEqualTo("Ledger Group");
    assertThat(ledger.path("outlet").path("stance").asText()).isEqualTo("its own words");
    JsonNode shared = post.path("sharedPassages").get(0);
    assertThat(shared.path("other")).isEqualTo(ledger.path("id"));
    assertThat(words(post, shared.path("start"), shared.path("end")))
        .isEqualTo(words(ledger, shared.path("otherStart"), shared.path("otherEnd")))
        .startsWith("Witnesses told")
        .endsWith("no plates");
    assertThat(CommandRun.of("verify", out).status()).isEqualTo(ExitStatus.DONE);
  }

  private static String words(JsonNode document, JsonNode start, JsonNode end) {
    return document.path("text").asText().substring(start.asInt(), end.asInt());
  }

  @Test
  void addsNewDocumentsAndKeepsThoseThatAreGone() throws IOException {
    write("a.txt", ARREST);
    chronicle();
    Files.delete(inputs.resolve("a.txt"));
    write("b.txt", STRIKE);

    CommandRun run = chronicle();

    assertThat(new Results(out).lines("documents.jsonl")).hasSize(2);
    assertThat(run.out()).contains("1 document of earlier runs");
  }

  @Test
  void doesNotReadItsOwnResults() throws IOException {
    write("a.txt", ARREST);
    out = inputs.resolve("results");
    chronicle();

    CommandRun run = chronicle();

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(new Results(out).lines("documents.jsonl")).hasSize(1);
    assertThat(new Results(out).input("results/chronology.html").path("outcome").asText())
        .isEqualTo("skipped");
  }

  @Test
  void readsJsonLinesFromStandardInput() throws IOException {
    String lines =
        "{\"id\": \"x\", \"text\": \"Police detained four miners in Oruro on Monday.\","
            + " \"language\": \"en\", \"date\": \"2026-05-18\"}\nnot json\n";

    CommandRun run = CommandRun.withInput(lines, "chronicle", "-", "--out", out);

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    JsonNode document = new Results(out).lines("documents.jsonl").get(0);
    assertThat(document.path("externalId").asText()).isEqualTo("x");
    assertThat(run.err()).contains("#2: ");
  }

  @Test
  void givesEveryFileInAnArchiveALineOfItsOwn() throws IOException {
    write("a.txt", ARREST);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(inputs.resolve("b.zip")))) {
      for (String[] entry : new String[][] {{"a.txt", ARREST}, {"s.txt", STRIKE}, {"e.txt", ""}}) {
        zip.putNextEntry(new ZipEntry(entry[0]));
        zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
      }
    }

    CommandRun run = chronicle();

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    Results results = new Results(out);
    assertThat(results.lines("documents.jsonl")).hasSize(2);
    assertThat(results.input("b.zip!/a.txt").path("reason").asText())
        .isEqualTo("same bytes as a.txt");
    assertThat(results.input("b.zip!/s.txt").path("outcome").asText()).isEqualTo("read");
    assertThat(results.input("b.zip!/e.txt").path("reason").asText()).contains("empty");
    assertThat(CommandRun.of("verify", out, "--sources", inputs).status())
        .isEqualTo(ExitStatus.DONE);
  }

  @Test
  void saysNothingWhenQuiet() throws IOException {
    write("a.txt", ARREST);

    CommandRun run = CommandRun.of("chronicle", inputs, "--out", out, "--quiet");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void verifyFindsAWordThatWasChanged() throws IOException {
    write("a.txt", ARREST);
    chronicle();
    Path documents = out.resolve("documents.jsonl");
    Files.writeString(documents, Files.readString(documents).replace("detained", "embraced"));

    CommandRun run = CommandRun.of("verify", out, "--sources", inputs);

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.out()).contains("wrong: claims.jsonl:1", "its text is not what its source says");
  }

  private CommandRun chronicle() {
    return CommandRun.of("chronicle", inputs, "--out", out);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(inputs.resolve(name), content);
  }
}
