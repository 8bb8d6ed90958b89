package org.cronista.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A query in, sentences with what was found marked out. */
class FinderTest {

  private static final Document KENYA =
      document(
          "Rift Valley Wire",
          "2017-08-12",
          "en",
          "Striking nurses marched through Nakuru. The governor said \uD83D\uDE80 talks would resume."
              + " Police denied shooting at the marchers.");
  private static final Document PERU =
      document(
          "Hoja de Puno",
          "2023-01-09",
          "es",
          "Los huelguistas bloquearon la carretera en Juliaca. La policía negó haber disparado."
              + " El gobernador Quispe pidió diálogo.");
  private static final Document NEPAL =
      document(
          "Valley Ledger",
          "2006-04-08",
          "en",
          "A curfew was declared in Kathmandu. Nurses treated the wounded of the march.");

  private static Finder finder;

  @BeforeAll
  static void index() {
    finder = SearchIndex.inMemory(corpus());
  }

  @AfterAll
  static void close() {
    finder.close();
  }

  @Test
  void wordsAreFoundInEveryFormOfTheDocumentsLanguage() {
    assertThat(marked("march nurse"))
        .containsExactlyInAnyOrder(
            "Striking [nurses] [marched] through Nakuru.",
            "[Nurses] treated the wounded of the [march].");
    assertThat(marked("huelguista bloquear"))
        .containsExactly("Los [huelguistas] [bloquearon] la carretera en Juliaca.");
  }

  @Test
  void accentsNeedNotBeTyped() {
    assertThat(marked("policia")).containsExactly("La [policía] negó haber disparado.");
  }

  @Test
  void aPhraseIsFoundOnlyAsItStands() {
    assertThat(marked("\"curfew was declared\""))
        .containsExactly("A [curfew was declared] in Kathmandu.");
    assertThat(marked("\"declared curfew\"")).isEmpty();
  }

  @Test
  void wordsCanBeLeftOutAndOffered() {
    assertThat(marked("nurses -wounded"))
        .containsExactly("Striking [nurses] marched through Nakuru.");
    assertThat(marked("curfew OR carretera")).hasSize(2);
  }

  @Test
  void aNameSpelledNearlySoIsFoundWhenAskedFor() {
    assertThat(marked("Kispe")).isEmpty();
    assertThat(marked("Quizpe~")).containsExactly("El gobernador [Quispe] pidió diálogo.");
    assertThat(marked("Kathma*")).containsExactly("A curfew was declared in [Kathmandu].");
  }

  @Test
  void marksCountCodePointsAndStandInTheDocument() {
    Hit hit = find("resume").hits().get(0);

    assertThat(hit.words()).contains("\uD83D\uDE80");
    assertThat(hit.marksInDocument())
        .extracting(mark -> TextIndex.of(KENYA.text()).words(mark))
        .containsExactly("resume");
    assertThat(hit.span().map(span -> TextIndex.of(KENYA.text()).words(span)))
        .contains(hit.words());
  }

  @Test
  void fieldsNarrow() {
    assertThat(marked("type:PROTEST")).containsExactly("Striking nurses marched through Nakuru.");
    assertThat(marked("type:protest place:nakuru actor:nurses")).hasSize(1);
    assertThat(marked("place:KEN")).hasSize(1);
    assertThat(marked("source:\"hoja de puno\"")).hasSize(3);
    assertThat(marked("language:es")).hasSize(3);
    assertThat(marked("date:[2006-04-01 TO 2006-04-30]")).hasSize(2);
    assertThat(marked("date:2006-04-08 nurses")).hasSize(1);
    assertThat(marked("date:[2024 TO *]")).isEmpty();
  }

  @Test
  void claimsAndActorsAreFoundByTheirKind() {
    assertThat(find("kind:claim nurses").hits()).extracting(Hit::kind).containsExactly(Kind.CLAIM);
    assertThat(finder.find(Request.of("nurses", 9).withKind(Kind.ACTOR)).hits())
        .extracting(Hit::id)
        .containsExactly("KEN.nurses");
    assertThat(find("nurses").hits()).extracting(Hit::kind).doesNotContain(Kind.CLAIM);
  }

  @Test
  void facetsCountEverythingThatFits() {
    Found found = finder.find(Request.of("police OR policía OR nurses", 1));

    assertThat(found.hits()).hasSize(1);
    assertThat(found.total()).isEqualTo(5);
    assertThat(counts(found, "source"))
        .isEqualTo(Map.of("Rift Valley Wire", 2, "Hoja de Puno", 1, "Valley Ledger", 1));
    assertThat(counts(found, "year")).isEqualTo(Map.of("2017", 2, "2023", 1, "2006", 1));
    assertThat(counts(found, "kind")).isEqualTo(Map.of("sentence", 4, "actor", 1));
    assertThat(counts(found, "type")).isEqualTo(Map.of("PROTEST", 1));
  }

  @Test
  void optionsNarrowAsFieldsDo() {
    Request all =
        new Request(
            "*:*",
            Optional.of(Kind.SENTENCE),
            Optional.of("Valley Ledger"),
            Optional.of("en"),
            Optional.empty(),
            Optional.of(LocalDate.of(2006, 1, 1)),
            Optional.of(LocalDate.of(2006, 12, 31)),
            10);
    assertThat(finder.find(all).total()).isEqualTo(2);
  }

  @Test
  void sentencesThatShareTellingWordsAreAlike() {
    Found found = finder.findLike("The nurses were on strike.", Request.of("", 5));

    assertThat(found.hits())
        .extracting(Hit::words)
        .contains("Striking nurses marched through Nakuru.")
        .doesNotContain("A curfew was declared in Kathmandu.");
  }

  @Test
  void aBadQueryNamesThePlaceAndTheRemedy() {
    refused("police \"nurses", 8, "quotation mark");
    refused("colour:red", 1, "The fields are actor, date, kind");
    refused("police date:yesterday", 13, "2003-10-17");
    refused("police *ing", 8, "two letters");
    refused("/(a+)+/", 1, "slashes");
    refused("place:[a TO b]", 7, "only date:");
    refused("", 0, "write a word");
  }

  @Test
  void aQueryThatAsksForTooMuchIsRefused() {
    refused("a".repeat(1001), 1001, "at most 1000 characters");
    refused("(".repeat(21) + "a" + ")".repeat(21), 21, "at most 20 deep");
    refused("a ".repeat(65), 0, "at most 64 words");
  }

  @Test
  void noTextOfAQueryBreaksTheFinder() {
    for (String hostile :
        List.of(
            "\\",
            "AND",
            "a~99999",
            "a^99999999999",
            "\"a b\"~999999999",
            "\u0000",
            "a:b:c",
            "<>",
            "\uD800",
            "[* TO",
            "ab*?*?*?*?*?*",
            "-nurses",
            "(",
            "))",
            "^",
            "date:[* TO *]")) {
      try {
        finder.find(Request.of(hostile, 5));
      } catch (BadQueryException e) {
        assertThat(e).as(hostile).hasMessageContaining(" ");
      }
    }
  }

  private static void refused(String query, int position, String remedy) {
    assertThatThrownBy(() -> find(query))
        .isInstanceOf(BadQueryException.class)
        .hasMessageContaining(remedy)
        .extracting(e -> ((BadQueryException) e).position())
        .isEqualTo(position);
  }

  private static Map<String, Integer> counts(Found found, String facet) {
    return found.facets().get(facet).stream()
        .collect(Collectors.toMap(Found.Count::value, Found.Count::count));
  }

  private static Found find(String query) {
    return finder.find(Request.of(query, 20));
  }

  /** The sentences found, with what was found in brackets. */
  private static List<String> marked(String query) {
    return finder.find(Request.of(query, 20).withKind(Kind.SENTENCE)).hits().stream()
        .map(FinderTest::marked)
        .toList();
  }

  private static String marked(Hit hit) {
    TextIndex index = TextIndex.of(hit.words());
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Span mark : hit.marks()) {
      words.append(index.words(new Span(at, mark.start()))).append('[');
      words.append(index.words(mark)).append(']');
      at = mark.end();
    }
    return words.append(index.words(new Span(at, index.length()))).toString();
  }

  static Corpus corpus() {
    Actor nurses =
        new Actor(
            "KEN.nurses",
            "Union of Nurses",
            List.of("KNU"),
            "organization",
            Optional.of("KEN"),
            Optional.of("LAB"),
            List.of(),
            1);
    return new Corpus(List.of(KENYA, PERU, NEPAL), List.of(march()), List.of(), List.of(nurses));
  }

  private static Claim march() {
    return Claim.builder(KENYA.id(), PloverType.PROTEST, new Span(0, 39), mention(KENYA, "marched"))
        .actors(
            List.of(
                new ActorMention(
                    mention(KENYA, "nurses"),
                    mention(KENYA, "nurses"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("KEN"),
                    Optional.of("LAB"))))
        .places(
            List.of(
                new PlaceMention(
                    mention(KENYA, "Nakuru"),
                    OptionalLong.empty(),
                    "Nakuru",
                    "city",
                    Optional.empty(),
                    Optional.of("KEN"),
                    Optional.empty(),
                    1,
                    false)))
        .build();
  }

  private static org.cronista.model.Mention mention(Document document, String words) {
    int at = document.text().indexOf(words);
    return new org.cronista.model.Mention(new Span(at, at + words.length()), words);
  }

  private static Document document(String source, String published, String language, String text) {
    return Document.builder(
            DocumentId.of(source), new SourceFile(source + ".txt", "", 1, "text/plain"), text)
        .source(Optional.of(org.cronista.model.Found.inMetadata(source, "test")))
        .published(
            Optional.of(
                org.cronista.model.Found.inMetadata(
                    PartialDate.parse(published).orElseThrow(), "test")))
        .language(language)
        .blocks(List.of(Block.of(BlockKind.PARAGRAPH, 0, text.codePointCount(0, text.length()), 0)))
        .build();
  }
}
