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
    decide();
    mergeTwoEvents();
    takeAway();

    button("Sign out").click();
    assertThat(page.locator("h1")).hasText("Sign in");
    page.navigate(desk.desk().url() + "/people");
    assertThat(page.locator("h1")).hasText("Sign in");
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

  private void decide() {
    page.locator(".side").last().locator("input[type=radio]").check();
    page.getByLabel("Why?").fill("The union lists nine names.");
    button("Put the decision on record").click();
    assertThat(page.locator(".side.followed")).containsText("9");
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
    assertThat(csv).contains("event_date").contains("Huanuni").doesNotContain("Puno");
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
          options.setForm(FormData.create().set("token", "token-reader"));
        }
        APIResponse answer =
            page.request()
                .fetch(desk.desk().url() + route.path().replaceAll("\\{[^}]*}", "none"), options);
        if (answer.status() != 403) {
          let.add(route + ": " + answer.status());
        }
      }
    }
    assertThat(let).isEmpty();
    assertThat(desk.archive().acts().list(0)).isEmpty();
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
