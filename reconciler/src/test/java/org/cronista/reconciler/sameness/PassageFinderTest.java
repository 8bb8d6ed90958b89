package org.cronista.reconciler.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SharedPassage;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.junit.jupiter.api.Test;

/** Which words stand in two places, and where. */
class PassageFinderTest {

  private static final String WIRE =
      "Soldiers fired on a crowd outside the tin smelter at Llallagua on Monday night, and at least"
          + " four people died before the shooting stopped, the parish priest said by telephone to"
          + " a reporter of this agency, adding that nobody had yet been allowed near the bodies.";
  private static final String OWN =
      "Our own correspondent walked the road from Uncía the next morning and met families who were"
          + " carrying blankets, bread and water up to the gates, where a young lieutenant turned"
          + " them back without a word about the night before.";
  private static final String OTHER =
      "Teachers in the capital returned to their classrooms after the union accepted a rise of nine"
          + " percent and the ministry dropped its charges against the strike committee, both sides"
          + " announced in a short joint statement late on Thursday evening.";

  private static Document document(String name, String published, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.codePointCount(0, text.length());
      text.append(paragraph);
      int end = text.codePointCount(0, text.length());
      BlockKind kind = paragraph.startsWith("#") ? BlockKind.HEADING : BlockKind.PARAGRAPH;
      blocks.add(new Block(kind, List.of(new Span(start, end)), 0));
      text.append("\n\n");
    }
    return Document.builder(
            DocumentId.of(name), new SourceFile(name, name, 1, "text/plain"), text.toString())
        .published(PartialDate.parse(published).map(date -> Found.inMetadata(date, "test")))
        .blocks(blocks)
        .build();
  }

  /** "paper: Soldiers … bodies = wire: Soldiers … bodies" for every passage, in order. */
  private static List<String> passages(Document... documents) {
    List<Document> marked = SamenessFinder.mark(List.of(documents));
    List<String> lines = new ArrayList<>();
    for (Document document : marked) {
      for (SharedPassage passage : document.sharedPassages()) {
        Document other =
            marked.stream().filter(d -> d.id().equals(passage.other())).findFirst().orElseThrow();
        lines.add(ends(document, passage.span()) + " = " + ends(other, passage.otherSpan()));
      }
    }
    return lines;
  }

  private static String ends(Document document, Span span) {
    String[] words = TextIndex.of(document.text()).words(span).split("\\s+");
    return document.file().name() + ": " + words[0] + " … " + words[words.length - 1];
  }

  @Test
  void aWireStoryInTwoPapersIsTiedFromBothSides() {
    Document wire = document("wire", "1985-03-08", WIRE);
    Document paper = document("paper", "1985-03-09", OWN, WIRE);

    assertThat(passages(paper, wire))
        .containsExactly(
            "paper: Soldiers … bodies = wire: Soldiers … bodies",
            "wire: Soldiers … bodies = paper: Soldiers … bodies");
  }

  @Test
  void copiesAreTiedToTheEarliestAndNotToEachOther() {
    Document wire = document("wire", "1985-03-08", WIRE);
    Document one = document("one", "1985-03-09", OWN, WIRE);
    Document two = document("two", "1985-03-10", OTHER, WIRE);

    assertThat(passages(two, one, wire))
        .containsExactly(
            "two: Soldiers … bodies = wire: Soldiers … bodies",
            "one: Soldiers … bodies = wire: Soldiers … bodies",
            "wire: Soldiers … bodies = one: Soldiers … bodies",
            "wire: Soldiers … bodies = two: Soldiers … bodies");
  }

  @Test
  void aParagraphUnderAnotherHeadingInTheSameDocumentIsFoundInBothPlaces() {
    Document bulletin = document("bulletin", "1985", "# Monday", WIRE, "# Dead at the mine", WIRE);

    assertThat(passages(bulletin))
        .containsExactly(
            "bulletin: Soldiers … bodies = bulletin: Soldiers … bodies",
            "bulletin: Soldiers … bodies = bulletin: Soldiers … bodies");
    List<SharedPassage> shared = SamenessFinder.mark(List.of(bulletin)).get(0).sharedPassages();
    assertThat(shared.get(0).span()).isEqualTo(shared.get(1).otherSpan());
    assertThat(shared.get(0).span().overlaps(shared.get(0).otherSpan())).isFalse();
  }

  @Test
  void aFewChangedWordsDoNotPartThePassage() {
    Document wire = document("wire", "1985-03-08", WIRE);
    Document paper =
        document(
            "paper", "1985-03-09", OWN, WIRE.replace("by telephone", "by radio late at night"));

    assertThat(passages(wire, paper))
        .containsExactly(
            "wire: Soldiers … bodies = paper: Soldiers … bodies",
            "paper: Soldiers … bodies = wire: Soldiers … bodies");
  }

  @Test
  void lineEndsHyphensAndSignsBeyondTheBasicPlaneShiftNothing() {
    Document wire = document("wire", "1985-03-08", WIRE);
    Document paper =
        document("paper", "1985-03-09", "🪖 " + WIRE.replace("telephone", "tele-\nphone"));

    assertThat(passages(wire, paper).get(0))
        .isEqualTo("wire: Soldiers … bodies = paper: Soldiers … bodies");
  }

  @Test
  void aSharedMottoOrAShortQuoteIsNoPassage() {
    String motto = "Workers of the mines and of the mills, the hour of unity has come for all.";

    assertThat(
            passages(
                document("one", "1985", OWN + " " + motto),
                document("two", "1986", OTHER + " " + motto)))
        .isEmpty();
  }

  @Test
  void theOrderOfTheListDoesNotMatter() {
    List<Document> papers = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      papers.add(
          document("p" + i, i % 3 == 0 ? "" : "1985-03-0" + (i % 7 + 1), OWN, "n" + i, WIRE));
    }
    List<Document> marked = new ArrayList<>(SamenessFinder.mark(papers));
    Collections.shuffle(papers, new Random(3));
    List<Document> again = new ArrayList<>(SamenessFinder.mark(papers));

    for (Document one : marked) {
      Document other =
          again.stream().filter(d -> d.id().equals(one.id())).findFirst().orElseThrow();
      assertThat(other.sharedPassages()).isEqualTo(one.sharedPassages());
      assertThat(other.duplicateOf()).isEqualTo(one.duplicateOf());
    }
  }

  @Test
  void aTextOfOneRowOverAndOverTakesNoLongerThanAnother() {
    String row = "Total of the district killed none injured none arrested none missing none. ";
    Document rows = document("rows", "1985", row.repeat(20_000));
    String[] words = new String[240_000];
    Random random = new Random(1);
    Arrays.setAll(words, i -> "w" + random.nextInt(9_000));
    Document other = document("other", "1985", String.join(" ", words));
    PassageFinder.find(List.of(other)); // warm

    long plain = processorTime(() -> PassageFinder.find(List.of(other)));
    long same = processorTime(() -> PassageFinder.find(List.of(rows)));

    assertThat((double) same / plain).isLessThan(20);
  }

  private static long processorTime(Runnable work) {
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    work.run();
    return clock.getCurrentThreadCpuTime() - start;
  }
}
