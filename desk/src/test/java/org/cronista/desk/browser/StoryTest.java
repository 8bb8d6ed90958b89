package org.cronista.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Permission;
import org.cronista.desk.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole story in a real browser, as a person would live it. */
class StoryTest {

  private static final String PASSWORD = "cuatro palabras bien largas";

  private TestDesk desk;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void open() {
    chromium = Chromium.start();
    desk = TestDesk.start();
    page = chromium.page(desk, 1280, ColorScheme.LIGHT, "en");
  }

  @AfterEach
  void close() {
    if (chromium != null) {
      chromium.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  @Test
  void fromTheFirstStartToSigningOut() throws IOException {
    page.navigate(desk.desk().firstOwnerUrl().orElseThrow());
    page.getByLabel("Password (at least").fill(PASSWORD);
    page.getByLabel("The same again").fill(PASSWORD);
    button("Set the password").click();
    assertThat(page.locator("h1")).hasText("Chronology");

    bringInTheSample();
    readBothQuotesOfADisagreement();
    correctAFigureInPlace();
    decide();
    mergeTwoEvents();
    takeAway();

    signOutAndInAgain();
    button("Sign out").click();
    assertThat(page.locator("h1")).hasText("Sign in");
    page.navigate(desk.desk().url() + "/people");
    assertThat(page.locator("h1")).hasText("Sign in");
    everybodysWorkIsOnRecord();
    assertThat(chromium.complaints()).isEmpty();
  }

  private void bringInTheSample() {
    link("Bring in").click();
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload[] {
              file("a.txt", "Lima Post 2022-05-02: Soldiers killed 4 miners in Huanuni on Sunday."),
              file("b.txt", "Sur 2022-05-02: Soldiers killed 9 miners in Huanuni, the union said."),
              file("c.txt", "A shopping list.")
            });
    button("Bring them in").click();
    assertThat(page.locator("[data-state]")).containsText("Done.");
    assertThat(page.locator("tbody")).containsText("It does not say who was killed.");
    desk.settle();
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private void readBothQuotesOfADisagreement() {
    link("Disagreements").click();
    Locator row =
        page.locator(".inbox li").filter(new Locator.FilterOptions().setHasText("Huanuni"));
    row.locator(".headline").click();
    assertThat(page.locator(".side")).hasCount(2);
    assertThat(page.locator(".side blockquote").first()).containsText("killed 4 miners");
    assertThat(page.locator(".side blockquote").last()).containsText("killed 9 miners");

    page.locator(".side").last().getByText("In the document").click();
    assertThat(page.locator("a.hl").first()).isVisible();
    page.goBack();
  }

  /** In the document, beside the words: nine becomes at least nine. */
  private void correctAFigureInPlace() {
    String disagreement = page.url();
    page.locator(".side").last().getByText("In the document").click();
    page.locator("a.hl").first().click();
    page.locator("#panel details.correct summary").click();
    Locator form = page.locator("#panel details.correct form");
    form.locator("[name=quantityQualifier]").first().selectOption("at_least");
    form.locator("[name=quantityLow]").first().fill("10");
    form.locator("[name=reason]").fill("A tenth died in hospital.");
    form.getByText("Put the correction on record").click();
    assertThat(page.locator("#history")).containsText("A tenth died in hospital.");
    assertThat(page.locator("#history")).containsText("corrected: how many");
    desk.settle();
    page.navigate(disagreement.replaceFirst("/disagreements/.*", "/disagreements"));
    page.locator(".inbox li")
        .filter(new Locator.FilterOptions().setHasText("Huanuni"))
        .filter(new Locator.FilterOptions().setHasText("killed"))
        .locator(".headline")
        .first()
        .click();
    assertThat(page.locator(".side").last().locator("h2")).containsText("10");
  }

  private void signOutAndInAgain() {
    button("Sign out").click();
    assertThat(page.locator("h1")).hasText("Sign in");
    page.getByLabel("Name").fill("owner");
    page.getByLabel("Password").fill("not the right words");
    button("Sign in").click();
    assertThat(page.locator("main")).containsText("Name or password is wrong");
    page.getByLabel("Password").fill(PASSWORD);
    button("Sign in").click();
    assertThat(page.locator("h1")).hasText("Chronology");
  }

  private void everybodysWorkIsOnRecord() {
    assertThat(desk.archive().acts().list(0))
        .extracting(act -> act.kind().name())
        .containsExactly("CORRECT", "DECIDE", "MERGE");
    assertThat(desk.archive().audit().listLatest(Long.MAX_VALUE, 50))
        .extracting(line -> line.what())
        .contains("password", "import", "export", "sign-out", "sign-in-failed", "sign-in");
    assertThat(desk.archive().audit().findBroken()).isEmpty();
  }

  private void decide() {
    page.locator(".side").last().locator("input[type=radio]").check();
    page.getByLabel("Why?").fill("The union lists nine names.");
    button("Put the decision on record").click();
    assertThat(page.locator(".side.followed")).containsText("10");
    assertThat(page.locator(".decided").first()).containsText("owner");
    assertThat(page.locator("#history")).containsText("The union lists nine names.");
  }

  private void mergeTwoEvents() {
    page.navigate(desk.desk().url() + "/?place=Puno");
    page.locator(".event .headline").click();
    link("Merge with another event").click();
    page.getByLabel("Find the other event").fill("Cusco");
    button("Show").click();
    page.locator("input[name=with]").first().check();
    page.getByLabel("Why?").fill("One march over two days.");
    button("Merge").click();
    desk.settle();
    page.reload();
    assertThat(page.locator("#history")).containsText("One march over two days.");
    assertThat(page.locator("#accounts thead th")).hasCount(3);
  }

  private void takeAway() throws IOException {
    page.navigate(desk.desk().url() + "/?place=Huanuni");
    link("Take away").click();
    Download download = page.waitForDownload(() -> link("acled.csv").click());
    String csv = Files.readString(download.path());
    assertThat(csv)
        .contains("event_date")
        .contains("Huanuni")
        .contains("Decided by owner on 2026-05-19", "The union lists nine names.")
        .doesNotContain("Puno");
  }

  @Test
  void aReaderSeesAllOfItAndCanChangeNothing() {
    Chromium.signIn(page, desk, org.cronista.desk.access.Role.READER);
    page.navigate(desk.desk().url() + "/");
    page.locator(".event .headline").first().click();
    assertThat(page.locator("#claims blockquote").first()).isVisible();
    assertThat(page.locator("main form")).hasCount(0);
    link("Disagreements").click();
    page.locator(".inbox .headline").first().click();
    assertThat(page.locator("main button")).hasCount(0);

    List<String> let = new ArrayList<>();
    for (Route route : desk.desk().routes()) {
      boolean forbidden =
          !org.cronista.desk.access.Role.READER.may(route.permission())
              && route.permission() != Permission.PUBLIC;
      if (forbidden) {
        String method = route.toString().replaceFirst(" .*", "");
        RequestOptions options = RequestOptions.create().setMethod(method).setMaxRedirects(0);
        if (!method.equals("GET")) {
          options.setForm(
              FormData.create()
                  .set("token", "token-reader")
                  .set("seen", "0")
                  .set("reason", "none")
                  .set("words", "none"));
        }
        for (String path : List.of(real(route), route.path().replaceAll("\\{[^}]*}", "none"))) {
          APIResponse answer = page.request().fetch(desk.desk().url() + path, options);
          if (answer.status() != 403) {
            let.add(method + " " + path + ": " + answer.status());
          }
        }
      }
    }
    assertThat(let).isEmpty();
    assertThat(desk.archive().acts().list(0)).isEmpty();
  }

  /** The address of something that is there. */
  private String real(Route route) {
    String claim = desk.archive().listClaims().get(0).id().value();
    return route
        .path()
        .replace("/events/{id}", "/events/" + desk.desk().record().current().events().get(0).id())
        .replace(
            "/disagreements/{id}",
            "/disagreements/"
                + desk.desk().record().current().dossier().disagreements().get(0).id())
        .replace("/documents/{id}", "/documents/" + desk.archive().listDocuments().get(0).id())
        .replace("/people/{id}", "/people/p_reader")
        .replaceAll("\\{number}", "1")
        .replaceAll("\\{[^}]*}", claim);
  }

  private Locator link(String words) {
    return page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName(words))
        .first();
  }

  private Locator button(String words) {
    return page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(words))
        .first();
  }
}
