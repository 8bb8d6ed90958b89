package org.cronista.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** Sentences follow the blocks of a page, not the order of its letters. */
class SentencesOfBlocksTest {

  private static final String FIRST = "Soldiers fired on the dockers of Tema and kil-";
  private static final String PAGE = "12";
  private static final String HEAD = "HARBOUR REVIEW";
  private static final String SECOND = "led nine of them on Monday.";
  private static final String TEXT = FIRST + "\n\n" + PAGE + "\n\n" + HEAD + "\n\n" + SECOND;

  @Test
  void aSentenceThatGoesOnBehindThePageNumberAndTheHeadIsOne() {
    CodedDocument coded =
        English.coder()
            .code(
                document(
                    new Block(BlockKind.PARAGRAPH, List.of(at(FIRST), at(SECOND)), 1),
                    new Block(BlockKind.PAGE_NUMBER, List.of(at(PAGE)), 1),
                    new Block(BlockKind.RUNNING_HEAD, List.of(at(HEAD)), 2)));

    assertThat(coded.sentences()).containsExactly(new Span(0, TEXT.length()));
    assertThat(coded.claims())
        .flatExtracting(c -> c.quantities())
        .extracting(q -> q.what().key() + " " + q.mention().text())
        .contains("killed nine");
  }

  @Test
  void wordsOfTwoBlocksAreNeverOneSentence() {
    String heading = "Soldiers fire on dockers";
    String text = heading + "\n" + SECOND.replace("led", "Killed");
    CodedDocument coded =
        English.coder()
            .code(
                builder(text)
                    .blocks(
                        List.of(
                            Block.of(BlockKind.HEADING, 0, heading.length(), 1),
                            Block.of(BlockKind.PARAGRAPH, heading.length() + 1, text.length(), 1)))
                    .build());

    assertThat(coded.sentences())
        .containsExactly(
            new Span(0, heading.length()), new Span(heading.length() + 1, text.length()));
  }

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Document document(Block... blocks) {
    return builder(TEXT).blocks(List.of(blocks)).build();
  }

  private static Document.Builder builder(String text) {
    return Document.builder(
            DocumentId.of("d_sentences"), new SourceFile("review.pdf", "", 0, "text/plain"), text)
        .language("en");
  }
}
