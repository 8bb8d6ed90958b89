package org.cronista.coder.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronista.coder.English;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inflected verbs have the dictionary form that frames and cues are written in. */
class LemmaTest {

  @ParameterizedTest
  @CsvSource({
    "The strike ended on Friday, ended, end",
    "Soldiers were shooting at the crowd, shooting, shoot",
    "The union suspends the march, suspends, suspend",
    "They cut the road to the port, cut, cut"
  })
  void anInflectedVerbHasItsDictionaryForm(String text, String form, String lemma) {
    Document document =
        Document.builder(DocumentId.of(text), new SourceFile("a.txt", "", 0, "text/plain"), text)
            .language("en")
            .build();

    assertThat(English.coder().explain(document).sentences())
        .flatExtracting(sentence -> sentence.words())
        .filteredOn(word -> word.form().equals(form))
        .extracting(word -> word.lemma())
        .containsExactly(lemma);
  }
}
