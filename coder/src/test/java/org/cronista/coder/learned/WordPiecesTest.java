package org.cronista.coder.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text is split into the pieces that the encoders were trained on. */
class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "the", "mine", "##rs", "##r", "strike", "el", "alto", "o",
          "##cho", ".", ",", "-", "“", "$", "5");

  private static final int MANY = 100;

  @Test
  void wordsAreSplitIntoTheLongestKnownPieces() {
    assertThat(pieces("The miners strike.")).isEqualTo("[CLS] the mine ##rs strike . [SEP]");
  }

  @Test
  void caseAccentsAndControlCharactersDoNotCount() {
    assertThat(pieces("ÉL ALTÓ\u0000, Óchô")).isEqualTo("[CLS] el alto , o ##cho [SEP]");
  }

  @Test
  void punctuationStandsApart() {
    assertThat(pieces("“el-alto$5“")).isEqualTo("[CLS] “ el - alto $ 5 “ [SEP]");
  }

  @Test
  void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
    assertThat(pieces("the minezz")).isEqualTo("[CLS] the [UNK] [SEP]");
    assertThat(pieces("x".repeat(101))).isEqualTo("[CLS] [UNK] [SEP]");
  }

  @Test
  void whatGoesBeyondTheWindowIsLeftOut() {
    assertThat(pieces("the miners strike", 4)).isEqualTo("[CLS] the mine [SEP]");
    assertThat(pieces("", 4)).isEqualTo("[CLS] [SEP]");
  }

  @Test
  void theVocabularyIsReadFromATokenizerFile() throws IOException {
    String json =
        "{\"version\": \"1.0\", \"model\": {\"type\": \"WordPiece\", \"vocab\": {\"a\": 0, \"b\": 7}}}";

    assertThat(Vocabulary.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Map.of("a", 0, "b", 7));
  }

  /** The numbers are those that Hugging Face's own library gives. */
  @Test
  void thePackagedVocabularyGivesTheNumbersOfItsMakers() throws IOException {
    try (InputStream in =
        WordPieces.class.getResourceAsStream(EncoderModel.BGE.vocabularyResource())) {
      WordPieces wordPieces = new WordPieces(Vocabulary.read(in));

      assertThat(wordPieces.split("Hello, world!", MANY))
          .containsExactly(101, 7592, 1010, 2088, 999, 102);
    }
  }

  private static String pieces(String text) {
    return pieces(text, MANY);
  }

  private static String pieces(String text, int most) {
    Map<String, Integer> numbers = new HashMap<>();
    VOCABULARY.forEach(piece -> numbers.put(piece, numbers.size()));
    return Arrays.stream(new WordPieces(numbers).split(text, most))
        .mapToObj(number -> VOCABULARY.get((int) number))
        .collect(Collectors.joining(" "));
  }
}
