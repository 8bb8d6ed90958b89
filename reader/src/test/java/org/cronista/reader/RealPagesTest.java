package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronista.model.ArticleKind;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.Warning;
import org.junit.jupiter.api.Test;

/** Real documents and the sample corpora, when they are there. */
class RealPagesTest {

  @Test
  void magazineHasEightArticlesAndItsReprintsTheirOwnDates() throws IOException {
    Document magazine = seed("001");

    assertThat(magazine.articles())
        .extracting(
            a -> a.kind() + " " + a.published().map(Found::value).map(Object::toString).orElse("-"))
        .containsExactly(
            "COVER -",
            "ARTICLE -",
            "ARTICLE -",
            "ARTICLE -",
            "ARTICLE 2003-10",
            "ARTICLE -",
            "ARTICLE 1985-12",
            "CHRONOLOGY -",
            "ARTICLE 2026-06-09",
            "COVER -");
    assertThat(magazine.articles())
        .filteredOn(a -> a.kind() != ArticleKind.COVER)
        .allSatisfy(a -> assertThat(a.title()).isNotEmpty());
    assertThat(magazine.published().orElseThrow().value()).hasToString("2026-06");
    assertThat(magazine.source().map(Found::value)).contains("IWL-FI");
  }

  @Test
  void everyNoteMarkOfTheMagazineIsTiedAndNearlyEveryNoteRead() throws IOException {
    Document magazine = seed("001");
    TextIndex index = TextIndex.of(magazine.text());
    long printed =
        magazine.blocks().stream()
            .filter(block -> block.kind().isCoded())
            .flatMap(block -> block.spans().stream())
            .flatMap(span -> Pattern.compile("[⁰¹²³⁴-⁹]+").matcher(index.words(span)).results())
            .count();
    long tied = magazine.notes().stream().mapToLong(note -> note.marks().size()).sum();
    long read = magazine.notes().stream().filter(note -> !note.works().isEmpty()).count();

    assertThat(tied).isGreaterThanOrEqualTo((long) Math.ceil(printed * 0.95));
    assertThat(read).isGreaterThanOrEqualTo((long) (magazine.notes().size() * 0.95));
  }

  @Test
  void noParagraphOfTheMagazineHoldsPageFurniture() throws IOException {
    Document magazine = seed("001");

    assertThat(Shorthand.blocks(magazine))
        .filteredOn(block -> block.startsWith("PARAGRAPH: "))
        .hasSizeGreaterThan(300)
        .noneMatch(block -> block.matches("(?s).*(?:\\.{4,}|Post|litci\\.org).*"))
        .noneMatch(block -> block.matches("PARAGRAPH: (?:\\d{1,3}|\\P{Ll}+)"));
  }

  @Test
  void magazineTellsOfADayAfterItsLastArticlesDate() throws IOException {
    assertThat(seed("001").warnings())
        .filteredOn(warning -> warning.kind().equals("date-conflict"))
        .extracting(Warning::message)
        .singleElement()
        .asString()
        .contains("dated 9 June 2026", "tells of 19 June 2026");
  }

  @Test
  void doubleSpacedTextHasWholeParagraphs() throws IOException {
    List<String> paragraphs =
        Shorthand.blocks(seed("003")).stream().filter(b -> b.startsWith("PARAGRAPH: ")).toList();

    assertThat(paragraphs)
        .hasSizeGreaterThan(10)
        .allMatch(p -> p.matches("(?s)PARAGRAPH: \\p{Lu}.*[.”]"));
  }

  @Test
  void teasersOfASavedPageAreNotCoded() throws IOException {
    Document page = seed("004");
    TextIndex index = TextIndex.of(page.text());
    int teasers = page.text().indexOf("Latin America\n");

    assertThat(page.blocks())
        .filteredOn(b -> b.hull().start() >= index.toCodePoint(teasers))
        .hasSizeGreaterThan(20)
        .noneMatch(b -> b.kind().isCoded());
    assertThat(page.title().map(Found::value))
        .contains("Trump Declares Support for Coup in Bolivia");
  }

  @Test
  void everyWordOfTheSamplesStandsInOneBlock() throws IOException {
    List<Document> documents = new ArrayList<>();
    Optional<Path> samples = Shorthand.folder("samples");
    assumeTrue(samples.isPresent());
    Inputs inputs = InputFinder.find(List.of(samples.orElseThrow()));
    DocumentReader reader = new DocumentReader(ReaderOptions.defaults());
    for (InputFile file : inputs.files()) {
      if (!file.name().startsWith("sources/")) {
        documents.addAll(reader.read(file).documents());
      }
    }

    assertThat(documents).hasSizeGreaterThan(20).allSatisfy(RealPagesTest::assertWholeAndDisjoint);
  }

  private static void assertWholeAndDisjoint(Document document) {
    TextIndex index = TextIndex.of(document.text());
    int[] covered = new int[index.length()];
    for (Block block : document.blocks()) {
      for (Span span : block.spans()) {
        for (int i = span.start(); i < span.end(); i++) {
          covered[i]++;
        }
      }
    }
    for (int i = 0; i < covered.length; i++) {
      int c = document.text().codePointAt(index.toChar(i));
      assertThat(covered[i]).as(document.file().name() + " at " + i).isLessThanOrEqualTo(1);
      if (Character.isLetter(c)) {
        assertThat(covered[i]).as(document.file().name() + " at " + i).isEqualTo(1);
      }
    }
    assertThat(document.blocks()).anyMatch(b -> b.kind() == BlockKind.PARAGRAPH);
  }

  private static Document seed(String number) throws IOException {
    Optional<Path> seeds = Shorthand.folder("shared/seeds");
    assumeTrue(seeds.isPresent());
    try (Stream<Path> files = Files.list(seeds.orElseThrow())) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      InputFile input = new InputFile(file, file.getFileName().toString());
      return new DocumentReader(ReaderOptions.defaults()).read(input).documents().get(0);
    }
  }
}
