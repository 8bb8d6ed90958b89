package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.ContentHash;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SharedPassage;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.junit.jupiter.api.Test;

/** A document at odds with itself, or with its own words elsewhere. */
class SelfComparisonTest {

  private static final String DOCKERS =
      "The dockers closed the port for nine days, and the governor sent for troops.";

  @Test
  void aTextThatTellsOfLaterThanItsDate() {
    String text = "Port Gazette, 9 June 2024. On 19 June 2024 the dockers signed.";
    Document document =
        document(text)
            .published(
                Optional.of(
                    Found.inText(
                        PartialDate.parse("2024-06-09").orElseThrow(),
                        "masthead",
                        span(text, "9 June 2024"))))
            .addWarning(new Warning("date-conflict", "…", Optional.of(span(text, "19 June 2024"))))
            .build();

    assertFound(
        List.of(document),
        "date contradiction: published 9 June 2024 / tells of 19 June 2024"
            + " | 1.txt, date of publication");
  }

  @Test
  void aDuplicateRepeatsNoDisagreement() {
    String text = "Port Gazette, 9 June 2024. On 19 June 2024 the dockers signed.";
    Document original =
        document(text)
            .published(
                Optional.of(
                    Found.inText(
                        PartialDate.parse("2024-06-09").orElseThrow(),
                        "masthead",
                        span(text, "9 June 2024"))))
            .addWarning(new Warning("date-conflict", "…", Optional.of(span(text, "19 June 2024"))))
            .build();
    Document copy =
        Document.builder(DocumentId.of("copy"), original.file(), text)
            .source(original.source())
            .published(original.published())
            .language("en")
            .addWarning(new Warning("date-conflict", "…", Optional.of(span(text, "19 June 2024"))))
            .duplicateOf(Optional.of(original.id()))
            .build();

    assertFound(
        List.of(original, copy),
        "date contradiction: published 9 June 2024 / tells of 19 June 2024"
            + " | 1.txt, date of publication");
  }

  @Test
  void aParagraphUnderTwoYears() {
    String text = "1985\n\n" + DOCKERS + "\n\n1986\n\n" + DOCKERS;
    int second = text.lastIndexOf(DOCKERS);
    Document plain = document(text).blocks(blocks(text)).build();
    Document document =
        plain.toBuilder()
            .sharedPassages(
                List.of(
                    new SharedPassage(
                        new Span(6, 6 + DOCKERS.length()),
                        plain.id(),
                        new Span(second, second + DOCKERS.length()))))
            .build();

    assertFound(
        List.of(document),
        "date contradiction: 1985 / 1986 | “The dockers closed the port for nine days, …”");
  }

  @Test
  void aParagraphRepeatedUnderOneYearIsNoDisagreement() {
    String text = "1985\n\n" + DOCKERS + "\n\n1985\n\n" + DOCKERS;
    int second = text.lastIndexOf(DOCKERS);
    Document plain = document(text).blocks(blocks(text)).build();
    Document document =
        plain.toBuilder()
            .sharedPassages(
                List.of(
                    new SharedPassage(
                        new Span(6, 6 + DOCKERS.length()),
                        plain.id(),
                        new Span(second, second + DOCKERS.length()))))
            .build();

    assertFound(List.of(document));
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n")) {
      BlockKind kind = part.length() == 4 ? BlockKind.ENTRY_DATE : BlockKind.PARAGRAPH;
      blocks.add(Block.of(kind, at, at + part.length(), 0));
      at += part.length() + 2;
    }
    return blocks;
  }

  private static Span span(String text, String words) {
    int at = text.lastIndexOf(words);
    return new Span(at, at + words.length());
  }

  private static Document.Builder document(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Document.builder(
            DocumentId.of(text),
            new SourceFile("1.txt", ContentHash.sha256(bytes), bytes.length, "text/plain"),
            text)
        .source(Optional.of(Found.inMetadata("Port Gazette", "test")))
        .language("en");
  }

  private static void assertFound(List<Document> documents, String... lines) {
    List<Disagreement> found =
        new EventReconciler(ReconcilerOptions.defaults())
            .reconcile(documents, List.of())
            .disagreements();
    assertThat(
            found.stream()
                .map(
                    one ->
                        one.attribute()
                            + " "
                            + one.relation().label()
                            + ": "
                            + one.sides().stream()
                                .map(Disagreement.Side::value)
                                .collect(Collectors.joining(" / "))
                            + " | "
                            + one.topic())
                .toList())
        .containsExactly(lines);
  }
}
