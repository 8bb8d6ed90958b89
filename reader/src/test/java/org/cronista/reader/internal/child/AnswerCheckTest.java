package org.cronista.reader.internal.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Note;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.reader.InputFile;
import org.cronista.reader.Outcome;
import org.cronista.reader.ReadOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a child that a document has taken over might say, and is not believed. */
class AnswerCheckTest {

  private static final String TEXT = "Teachers marched.";

  @TempDir Path folder;

  private AnswerCheck check;
  private String hash = "";

  @BeforeEach
  void makeFile() throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), TEXT);
    hash = ContentHash.sha256(Files.readAllBytes(path));
    check = new AnswerCheck(new InputFile(path, "a.txt"), 100);
  }

  @Test
  void whatIsRightPasses() throws IOException {
    ReadOutcome right = read("a.txt", document("a.txt", hash).build());

    assertThat(check.outcome(right, Optional.of("a.txt"))).isEqualTo(right);
  }

  @Test
  void namesOfOtherFilesAreRefused() {
    assertThatThrownBy(() -> check.name("b.txt")).isInstanceOf(Wire.BrokenRules.class);
    assertThatThrownBy(() -> check.name("a.txt.old")).isInstanceOf(Wire.BrokenRules.class);
    assertThatThrownBy(() -> check.name("a.txt!/\u001b[2J")).isInstanceOf(Wire.BrokenRules.class);
    assertRefused(read("b.txt", document("b.txt", hash).build()), "b.txt elsewhere");
  }

  @Test
  void outcomesNobodyBeganAreRefused() {
    assertRefused(read("a.txt#2", document("a.txt#2", hash).build()), "a.txt#1");
  }

  @Test
  void identitiesOfOtherDocumentsAreRefused() {
    String foreign = ContentHash.sha256(new byte[] {1});
    Document named = document("a.txt", hash).build();

    assertRefused(read("a.txt", document("a.txt", foreign).build()), "a.txt");
    assertRefused(read("a.txt", document("a.txt", "x").build()), "a.txt");
    assertRefused(read("a.txt", document("b.txt", hash).build()), "a.txt");
    assertRefused(
        read("a.txt", Document.builder(DocumentId.of(foreign, "0"), named.file(), TEXT).build()),
        "a.txt");
    assertRefused(
        read("a.txt", document("a.txt", hash).duplicateOf(Optional.of(named.id())).build()),
        "a.txt");
  }

  @Test
  void spansOutsideTheTextAreRefusedWhereverTheyStand() {
    Span outside = new Span(3, TEXT.length() + 1);

    assertRefused(
        read(
            "a.txt",
            document("a.txt", hash)
                .blocks(List.of(new Block(BlockKind.PARAGRAPH, List.of(outside), 0)))
                .build()),
        "a.txt");
    assertRefused(
        read(
            "a.txt",
            document("a.txt", hash)
                .title(Optional.of(Found.inText("x", "first-line", outside)))
                .build()),
        "a.txt");
    assertRefused(
        read(
            "a.txt",
            document("a.txt", hash)
                .notes(List.of(new Note("1", new Span(0, 1), List.of(outside), List.of())))
                .build()),
        "a.txt");
  }

  @Test
  void textsBeyondTheLimitAreRefused() {
    Document long1 =
        Document.builder(
                DocumentId.of(hash, "0"),
                new SourceFile("a.txt", hash, 17, "text/plain"),
                "x".repeat(101))
            .language("en")
            .build();

    assertRefused(read("a.txt", long1), "a.txt");
  }

  @Test
  void reasonsCannotSteerATerminal() throws IOException {
    ReadOutcome failed =
        new ReadOutcome("a.txt", Outcome.FAILED, Optional.of("Bad\u001b[2J."), List.of(), 1);

    assertThat(check.outcome(failed, Optional.of("a.txt")).reason()).contains("Bad [2J.");
  }

  @Test
  void framesLongerThanAgreedAreNotTakenIn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Wire(new ByteArrayInputStream(new byte[0]), bytes).send(Wire.Kind.OUTCOME, new byte[1000]);

    assertThatThrownBy(() -> wire(bytes.toByteArray()).take(999))
        .isInstanceOf(Wire.BrokenRules.class);
    assertThat(wire(bytes.toByteArray()).take(1000).orElseThrow().content()).hasSize(1000);
    assertThatThrownBy(() -> wire(new byte[] {'?', 0, 0, 0, 0}).take(1000))
        .isInstanceOf(Wire.BrokenRules.class);
  }

  @Test
  void lengthsThatCannotBeAreNotBelieved() {
    byte[] huge = {0x7F, -1, -1, -1, 'a', 'b'};

    assertThatThrownBy(() -> new Parcel.Unpacker(huge).text()).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Answer.unpacked(huge)).isInstanceOf(IOException.class);
  }

  private static Wire wire(byte[] bytes) {
    return new Wire(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
  }

  private static Document.Builder document(String name, String hash) {
    return Document.builder(
            DocumentId.of(hash, "0"), new SourceFile(name, hash, 17, "text/plain"), TEXT)
        .language("en");
  }

  private static ReadOutcome read(String name, Document document) {
    return ReadOutcome.read(name, List.of(document), 1);
  }

  private void assertRefused(ReadOutcome outcome, String begun) {
    assertThatThrownBy(() -> check.outcome(outcome, Optional.of(begun)))
        .isInstanceOf(Wire.BrokenRules.class);
  }
}
