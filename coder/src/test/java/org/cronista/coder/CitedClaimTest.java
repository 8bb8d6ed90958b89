package org.cronista.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Note;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** A claim whose sentence carries a note mark is backed by what the note cites. */
class CitedClaimTest {

  private static final String CITED = "Soldiers killed nine miners in Huanuni on Friday.¹";
  private static final String PLAIN = "Police arrested four teachers in Oruro.";
  private static final String NOTE = "¹ R. Quispe, “The dead of Huanuni,” La Voz, 3 May 1984.";

  @Test
  void theNoteOfTheSentenceIsTheClaimsSource() {
    String body = CITED + " " + PLAIN;
    String text = body + "\n\n" + NOTE;
    Citation.Work work =
        new Citation.Work(
            Optional.of("R. Quispe"),
            Optional.of("The dead of Huanuni"),
            Optional.of("La Voz"),
            Optional.empty());
    Span mark = new Span(CITED.length() - 1, CITED.length());
    Span note = new Span(body.length() + 2, text.length());
    Document document =
        Document.builder(
                DocumentId.of("d_cited"), new SourceFile("cited.txt", "", 0, "text/plain"), text)
            .language("en")
            .blocks(
                List.of(
                    new Block(BlockKind.PARAGRAPH, List.of(new Span(0, body.length())), 0),
                    new Block(BlockKind.NOTE, List.of(note), 0)))
            .notes(List.of(new Note("1", note, List.of(mark), List.of(work))))
            .build();

    List<Claim> claims = English.coder().code(document).claims();

    assertThat(claims)
        .filteredOn(claim -> claim.trigger().text().equals("killed"))
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.citations())
                    .containsExactly(new Citation(mark, note, List.of(work))));
    assertThat(claims)
        .filteredOn(claim -> claim.trigger().text().equals("arrested"))
        .allSatisfy(claim -> assertThat(claim.citations()).isEmpty());
  }
}
