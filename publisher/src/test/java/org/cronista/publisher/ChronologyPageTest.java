package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page is whole, safe to open, and says each thing with whoever says it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChronologyPageTest {

  private String source = "";
  private Document page = new Document("");

  @BeforeAll
  void publish(@TempDir Path folder) throws IOException {
    new Publisher(PublisherOptions.defaults()).publish(TwoCrises.chronology(), folder);
    source = Files.readString(folder.resolve("chronology.html"));
    page = Jsoup.parse(source);
  }

  @Test
  void policyForbidsAllButItsOwnStyleAndScript() throws Exception {
    String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '"
                + hash(page.expectFirst("style").data())
                + "'; script-src '"
                + hash(page.expectFirst("script").data())
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void asksNothingOfAnyNetwork() {
    assertThat(source).doesNotContain("://").doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("[src], link, iframe, object, embed, img, base, [srcset]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allSatisfy(
            link ->
                assertThat(link)
                    .matches(
                        "#[\\w-]+|[a-z.]+\\.(md|jsonl|json|csv|geojson)"
                            + "|reading/d_[0-9a-f]{16}\\.html(#s\\d+)?"));
  }

  @Test
  void wordsOfDocumentsNeverBecomeMarkup() {
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("[style], [onerror], [onload], [onclick]")).isEmpty();
    Element entry = entry("e_03arrests");
    assertThat(entry.expectFirst("h5").text())
        .isEqualTo("=cmd|' /C calc'!A1 <img src=x onerror=alert(1)>");
    assertThat(entry.expectFirst("blockquote").text())
        .contains("<script>alert(\"1\")</script> the 軍 army 🪖 arrested");
    assertThat(entry.text()).contains("part of \"><script>alert(2)</script>");
    assertThat(entry.attr("data-source")).isEqualTo(TwoCrises.HOSTILE_OUTLET);
  }

  @Test
  void marksTheWordsByCodePointsSoThatASignBeyondTheBasicPlaneShiftsNothing() {
    Element quote = entry("e_03arrests").expectFirst("blockquote");

    assertThat(quote.select("mark").eachText()).containsExactly("arrested");
    assertThat(quote.select("u").eachText())
        .containsExactly("3 June 1980", "army 🪖", "17", "\"rioters\"");
  }

  @Test
  void quotesEachClaimInTheVeryWordsOfItsDocument() {
    assertThat(entry("e_01gwangju").select("blockquote").eachText())
        .containsExactly(
            "“Soldiers fired into a crowd on Geumnam Street in Gwangju on 21 May 1980. At least 54"
                + " people were killed, according to the hospitals.”",
            "“On 21 May 1980 troops in Gwangju fired in self-defence, the Martial Law Command said,"
                + " and 17 rioters were killed.”");
  }

  @Test
  void saysWhoSaysItAndWhoSaidItFirst() {
    assertThat(entry("e_01gwangju").select("figcaption").eachText())
        .containsExactly(
            "According to the hospitals, as reported by Straits Wire, by J. Pak, 27 May 1980 [3]"
                + " confidence 0.90",
            "According to the Martial Law Command, as reported by Capital Gazette, 25 May 1980 [1]"
                + " confidence 0.90");
    assertThat(entry("e_08beating").select("figcaption .tag").eachText())
        .containsExactly("alleged");
    assertThat(entry("e_08beating").select(".tags .unsure").eachText())
        .containsExactly("only alleged");
    assertThat(entry("e_06elalto").select(".tags .unsure")).isEmpty();
  }

  @Test
  void tellsFiguresAsIntervalsWithTheirSources() {
    assertThat(fact("e_01gwangju", "Killed"))
        .isEqualTo("17 or more: 17 rioters — Capital Gazette; at least 54 people — Straits Wire");
    assertThat(fact("e_07march", "People taking part"))
        .isEqualTo("“Thousands” (2,000 to 9,999) — Andean Post");
  }

  @Test
  void setsContradictingAccountsSideBySide() {
    Element accounts = page.expectFirst("#x_01dead");

    assertThat(accounts.hasClass("grave")).isTrue();
    assertThat(accounts.expectFirst(".relation").text())
        .isEqualTo("Contradiction about the number of dead: these cannot all be right.");
    assertThat(accounts.select("tbody tr").eachText())
        .containsExactly(
            "17 Capital Gazette citing the Martial Law Command 25 May 1980 quote",
            "at least 54 Straits Wire citing the hospitals 27 May 1980 quote");
    assertThat(entry("e_01gwangju").select(".tags .disagree").text())
        .isEqualTo("Accounts disagree");
  }

  @Test
  void aCompatibleDifferenceIsNotedWithoutAlarm() {
    assertThat(page.expectFirst("#x_03dead").hasClass("grave")).isFalse();
    assertThat(entry("e_06elalto").select(".tags .disagree")).isEmpty();
    assertThat(entry("e_06elalto").select(".tags .differ").text()).isEqualTo("Accounts differ");
  }

  @Test
  void indexesDisagreementsContradictionsFirstAndShowsThoseOfNoEventInFull() {
    assertThat(page.select("#disagreements h3").eachText().stream().map(h -> h.split(" ")[0]))
        .containsExactly("Contradiction", "Framing", "Compatible");
    assertThat(page.select("#disagreements #x_04name tbody th").eachText())
        .containsExactly("president", "former president");
  }

  @Test
  void groupsByYearAndMonthWithTheUndatedLast() {
    assertThat(page.select(".year > h3").eachText())
        .containsExactly("1980", "2003", "Date not told");
    assertThat(page.select("#y1980 h4").eachText()).containsExactly("May", "June");
    assertThat(page.select(".when").eachText())
        .contains("21 May 1980", "Between 22 and 26 May 1980", "October 2003", "Date not told");
    assertThat(entry("e_08beating").expectFirst(".margin").text())
        .isEqualTo(
            "Between 6 and 12 October 2003 inferred from the week of the sentence before"
                + " place not told");
  }

  @Test
  void foldsWhatIsThinlyToldAndDropsNothing() {
    assertThat(page.select("article.entry")).hasSize(TwoCrises.chronology().events().size());
    assertThat(page.select("details.fold article").eachAttr("id"))
        .containsExactly("e_08beating", "e_05threat", "e_04apology");
    assertThat(entry("e_04apology").closest("section").select("h4").text())
        .isEqualTo("Words told without date or place");
  }

  @Test
  void warnsBeforeAnythingElse() {
    assertThat(page.select("aside.notice li").eachText())
        .containsExactly(
            "Correo del Altiplano bolivia/correo.txt Spanish is not coded yet by all rules.",
            "Andean Post bolivia/post.txt The first line says 20 October 2003, the file name"
                + " another day.");
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryNameIsGivenOnce() {
    List<String> names = page.select("[id]").eachAttr("id");
    Set<String> distinct = new TreeSet<>(names);

    assertThat(names).hasSameSizeAs(distinct);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(link -> assertThat(distinct).contains(link.substring(1)));
  }

  @Test
  void everyQuoteLeadsToItsSentenceInItsDocument(@TempDir Path again) throws IOException {
    new Publisher(PublisherOptions.defaults()).publish(TwoCrises.chronology(), again);

    assertThat(page.select(".grounds a[href^=reading]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Document reading = Jsoup.parse(Files.readString(again.resolve(parts[0])));
              assertThat(reading.getElementById(parts[1])).as(link).isNotNull();
            });
  }

  @Test
  void headingsSkipNoLevel() {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @Test
  void isWholeWithoutItsScript() {
    assertThat(page.expectFirst("form#filters").hasAttr("hidden")).isTrue();
    Elements hidden = page.select("[hidden]");
    assertThat(hidden.eachAttr("id")).containsExactly("filters", "nothing");
  }

  @Test
  void drawsABarForEveryYearAndCutsOutTheEmptyOnes() {
    assertThat(page.select(".strip a").eachAttr("aria-label"))
        .containsExactly("1980: 3 events, 1 disputed", "2003: 4 events");
    assertThat(page.select(".strip [role=listitem]").eachAttr("aria-label"))
        .contains("1981 to 2002: no events");
  }

  @Test
  void whereTheAccountsPartComesBeforeTheChronology() {
    assertThat(page.select("main > section").eachAttr("id"))
        .containsSubsequence("disagreements", "chronology", "actors", "sources");
    assertThat(page.select("nav.contents a").eachAttr("href"))
        .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
  }

  @Test
  void actorsAreListedWithHowOftenTheyAreNamed() {
    assertThat(page.select("table.actors tbody tr")).isNotEmpty();
    assertThat(page.select("table.actors td[data-label=Named]").eachText())
        .allSatisfy(words -> assertThat(words).matches("[\\d,]+ times"));
  }

  private Element entry(String id) {
    return page.expectFirst("article#" + id);
  }

  private String fact(String event, String question) {
    return entry(event).select(".facts dt").stream()
        .filter(term -> term.text().equals(question))
        .map(term -> term.nextElementSibling().text())
        .findFirst()
        .orElse("");
  }

  private static String hash(String content) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
