package org.cronista.reconciler.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** Which documents are told twice. */
class SamenessFinderTest {

  private static final String WIRE =
      "Soldiers fired on a crowd outside the tin smelter at Llallagua on Monday night, and at least"
          + " four people died before the shooting stopped, the parish priest said by telephone."
          + " The army has not commented on the deaths, and the ministry asked for patience.";
  private static final String OTHER =
      "Teachers in the capital returned to their classrooms after the union accepted a rise of nine"
          + " percent and the ministry dropped its charges against the strike committee, both sides"
          + " announced in a short joint statement late on Thursday evening.";

  private static Document document(String id, String published, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(BlockKind.PARAGRAPH, List.of(new Span(start, text.length())), 0));
      text.append("\n\n");
    }
    return Document.builder(
            DocumentId.of(id), new SourceFile(id, id, 1, "text/plain"), text.toString())
        .published(PartialDate.parse(published).map(date -> Found.inMetadata(date, "test")))
        .blocks(blocks)
        .build();
  }

  /** "reprint > wire", sorted. */
  private static List<String> originals(List<Document> documents) {
    return SamenessFinder.mark(documents).stream()
        .filter(document -> document.duplicateOf().isPresent())
        .map(document -> document.file().name() + " > " + nameOf(documents, document))
        .sorted()
        .toList();
  }

  private static String nameOf(List<Document> documents, Document repetition) {
    return documents.stream()
        .filter(document -> document.id().equals(repetition.duplicateOf().orElseThrow()))
        .map(document -> document.file().name())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReprintRepeatsTheFirstToPublish() {
    Document reprint = document("reprint", "1985-03-09", WIRE);
    Document wire = document("wire", "1985-03-08", WIRE);

    assertThat(originals(List.of(reprint, wire))).containsExactly("reprint > wire");
  }

  @Test
  void aFewChangedWordsMakeNoNewWitness() {
    Document wire = document("wire", "1985-03-08", WIRE + " " + OTHER);
    String changed =
        WIRE.replace("Monday night", "Monday evening")
            + "\n"
            + OTHER.toUpperCase(java.util.Locale.ROOT);
    Document reprint = document("reprint", "1985-03-09", changed);

    assertThat(originals(List.of(wire, reprint))).containsExactly("reprint > wire");
  }

  @Test
  void copiesOfCopiesRepeatTheOriginal() {
    Document first = document("first", "1985-03-08", WIRE);
    Document second = document("second", "1985-03-09", WIRE);
    Document third = document("third", "1985-03-10", WIRE);

    assertThat(originals(List.of(third, second, first)))
        .containsExactly("second > first", "third > first");
  }

  @Test
  void storiesOfOneEventInOtherWordsAreTwoWitnesses() {
    String retold =
        "At Llallagua, where tin is smelted, four men or more were shot dead by troops on Monday, a"
            + " priest of the parish told this paper, while the army and the ministry kept silent"
            + " about who had given the order to shoot.";

    assertThat(
            originals(
                List.of(
                    document("wire", "1985-03-08", WIRE), document("paper", "1985-03-09", retold))))
        .isEmpty();
  }

  @Test
  void shortTextsAreNotCompared() {
    Document one = document("one", "1985", "No comment was made.");
    Document other = document("other", "1986", "No comment was made.");

    assertThat(originals(List.of(one, other))).isEmpty();
  }

  @Test
  void theOrderOfTheListDoesNotMatterAmongDatedTexts() {
    List<Document> papers = new ArrayList<>(papers(200));
    List<String> found = originals(papers);
    Collections.shuffle(papers, new Random(5));

    assertThat(originals(papers)).isEqualTo(found).hasSize(40);
  }

  @Test
  void tenTimesTheTextsTakeAboutTenTimesAsLong() {
    SamenessFinder.mark(papers(2_000)); // warm
    long few = processorTime(() -> SamenessFinder.mark(papers(1_000)));
    long many = processorTime(() -> SamenessFinder.mark(papers(10_000)));

    assertThat((double) many / few).isLessThan(25);
  }

  private static long processorTime(Runnable work) {
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    work.run();
    return clock.getCurrentThreadCpuTime() - start;
  }

  /** Short texts of random words; every fifth repeats the one before. */
  private static List<Document> papers(int count) {
    Random random = new Random(count);
    List<Document> papers = new ArrayList<>();
    String last = "";
    for (int i = 0; i < count; i++) {
      if (i % 5 != 4) {
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < 60; w++) {
          text.append("word").append(random.nextInt(5_000)).append(' ');
        }
        last = text.toString().strip();
      }
      int day = i % 28 + 1;
      String date = "%04d-%02d-%02d".formatted(1600 + i / 336, i / 28 % 12 + 1, day);
      papers.add(document("d" + i, date, last));
    }
    return papers;
  }
}
