package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Chronology;
import org.cronista.model.Citation;
import org.cronista.model.Claim;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Note;
import org.cronista.model.Outlet;
import org.cronista.model.PartialDate;
import org.cronista.model.PloverType;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document's own page shows its whole text, what each part was taken for, and the grounds. */
class ReadingPageTest {

  private static final String TEXT =
      """
      MENU | SHARE
      🪖 Strike at <b>Salm</b>
      4 May 2012
      1. Dockers block-
      ed the port of Salm on Friday.¹ They mobil-
      THE SALM HERALD 12
      ised again at night & went home.
      ¹ A. Ruiz, Ports (Salm: Quay, 2010).
      """;

  private org.cronista.model.Document paper =
      Papers.paper("salm/<i>.txt", "The Salm Herald", "", "2012-05-04", "en", TEXT);

  @TempDir Path folder;

  private Document page = new Document("");

  @BeforeEach
  void publish() throws IOException {
    Claim claim =
        Papers.read(paper, "Dockers block-\ned the port of Salm on Friday.")
            .claim(PloverType.PROTEST, "block-\ned")
            .mode(Optional.of("obstruct"))
            .build();
    paper =
        paper.toBuilder()
            .title(
                Optional.of(
                    Found.inText(
                        "Strike at <b>Salm</b>", "first-line", span("🪖 Strike at <b>Salm</b>"))))
            .published(
                Optional.of(
                    Found.inText(
                        PartialDate.ofDay(LocalDate.of(2012, 5, 4)),
                        "date-line",
                        span("4 May 2012"))))
            .outlet(
                Optional.of(
                    new Outlet(
                        "src.salm",
                        "The Salm Herald",
                        "newspaper",
                        Optional.of("LUX"),
                        Optional.of("Quay Press"),
                        Optional.of("liberal"))))
            .blocks(
                List.of(
                    block(BlockKind.FURNITURE, "MENU | SHARE"),
                    block(BlockKind.TITLE, "🪖 Strike at <b>Salm</b>"),
                    block(BlockKind.DATELINE, "4 May 2012"),
                    block(
                        BlockKind.LIST_ITEM,
                        "Dockers block-",
                        "ed the port of Salm on Friday.¹ They mobil-",
                        "ised again at night & went home."),
                    block(BlockKind.RUNNING_HEAD, "THE SALM HERALD 12"),
                    block(BlockKind.NOTE, "¹ A. Ruiz, Ports (Salm: Quay, 2010).")))
            .notes(
                List.of(
                    new Note(
                        "1",
                        span("¹ A. Ruiz, Ports (Salm: Quay, 2010)."),
                        List.of(span("¹")),
                        List.of(
                            new Citation.Work(
                                Optional.of("A. Ruiz"),
                                Optional.of("Ports"),
                                Optional.of("Quay"),
                                Optional.of(PartialDate.ofYear(2010)))))))
            .articles(
                List.of(
                    new Article(
                        new ArticleId("a_1"),
                        "Strike at <b>Salm</b>",
                        List.of("Ana"),
                        Optional.empty(),
                        new Span(13, 180))))
            .sharedPassages(
                List.of(
                    new SharedPassage(
                        span("ed the port of Salm on Friday."),
                        DocumentId.of("elsewhere"),
                        new Span(3, 9))))
            .addWarning(
                new Warning("date-conflict", "Friday was the 5th", Optional.of(span("Friday"))))
            .build();
    Chronology chronology =
        new Chronology("Salm", List.of(paper), List.of(claim), List.of(), List.of(), List.of());
    new Publisher(PublisherOptions.defaults()).publish(chronology, folder);
    page = Jsoup.parse(Files.readString(file()));
  }

  private Path file() {
    return folder.resolve("reading").resolve(paper.id().value() + ".html");
  }

  private Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(TEXT.codePointCount(0, at), TEXT.codePointCount(0, at + words.length()));
  }

  private Block block(BlockKind kind, String... pieces) {
    List<Span> spans = new ArrayList<>();
    Stream.of(pieces).map(this::span).forEach(spans::add);
    return new Block(kind, spans, 0);
  }

  @Test
  void showsEveryBlockForWhatItWasTakenFor() {
    assertThat(page.select(".block .kind").eachText())
        .containsExactly("furniture", "title", "dateline", "list item", "running head", "note");
    assertThat(page.select(".legend .key").eachText()).contains("list item 1", "furniture 1");
  }

  @Test
  void showsTheWholeTextWithBrokenWordsJoined() {
    assertThat(page.select(".k-list-item .words").text())
        .isEqualTo(
            "1. Dockers block-ed the port of Salm on Friday.¹ They mobil-ised again at night & went"
                + " home.");
    assertThat(page.select(".k-list-item .gap").eachText()).containsExactly("1.");
    assertThat(page.select(".k-list-item .hyphen").eachText()).containsExactly("-", "-");
    assertThat(page.select(".k-title .words").text()).isEqualTo("🪖 Strike at <b>Salm</b>");
  }

  @Test
  void marksTheSentenceThatWasReadAndLeadsToItFromTheChronology() {
    Element sentence = page.expectFirst(".read");

    assertThat(sentence.text()).isEqualTo("Dockers block-ed the port of Salm on Friday.");
    assertThat(sentence.id()).isEqualTo("s" + span("Dockers").start());
    assertThat(sentence.select("mark").text()).isEqualTo("block-ed");
    assertThat(sentence.select("mark").attr("title")).isEqualTo("Protest, obstruct");
  }

  @Test
  void tiesNotesToTheirMarksBothWaysWithTheWorksTheyCite() {
    String note = page.expectFirst("sup a").attr("href");
    String back = page.expectFirst(".works a").attr("href");

    assertThat(page.expectFirst(".block.k-note").select(note)).hasSize(1);
    assertThat(page.expectFirst("sup").id()).isEqualTo(back.substring(1));
    assertThat(page.select(".works").text())
        .isEqualTo("Note 1: cites A. Ruiz, “Ports”, Quay, 2010 ↑");
  }

  @Test
  void tellsEachFactWithItsGroundAndWhatToBeCarefulAbout() {
    assertThat(page.select(".facts dd").eachText())
        .contains(
            "Strike at <b>Salm</b> from the first line",
            "The Salm Herald from the byline",
            "Newspaper, Luxembourg; of the house Quay Press; described as: liberal",
            "4 May 2012 from the date line");
    assertThat(page.select(".notice li").eachText())
        .containsExactly("Friday was the 5th. Read it there");
    assertThat(page.select(".articles li").eachText())
        .containsExactly("Strike at <b>Salm</b> by Ana");
    assertThat(page.select(".passages li").text())
        .startsWith("“ed the port of Salm on Friday.” — in d_");
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryNameIsGivenOnce() {
    List<String> names = page.select("[id]").eachAttr("id");

    assertThat(names).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(names).contains(link.substring(1)));
  }

  @Test
  void asksNothingOfAnyNetworkAndRunsNothing() throws IOException {
    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .matches(
            "default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'");
    assertThat(Files.readString(file())).doesNotContain("://").doesNotContain("url(");
    assertThat(page.select("script, [src], link, iframe, object, img, base, [style], b i"))
        .isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("Strike at <b>Salm</b>");
  }

  @Test
  void takesAwayThePagesOfDocumentsThatAreGone() throws IOException {
    Path other = Files.writeString(folder.resolve("reading/mine.txt"), "a person's own");

    new Publisher(PublisherOptions.defaults()).publish(TwoCrises.chronology(), folder);

    assertThat(file()).doesNotExist();
    assertThat(other).exists();
  }
}
