package org.cronista.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page can be used by everybody, on a telephone as on a wall, by day and by night. */
class ComfortTest {

  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final int BUDGET_BYTES = 300_000;

  private TestDesk desk;
  private Chromium chromium;

  @BeforeEach
  void open() {
    chromium = Chromium.start();
    desk = TestDesk.start();
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

  /** Every page that an owner reaches by an address, with something on it. */
  private List<String> addresses() {
    String event = desk.desk().record().current().events().get(0).id().value();
    String disagreement =
        desk.desk().record().current().dossier().disagreements().get(0).id().value();
    String document = desk.archive().listDocuments().get(0).id().value();
    String claim = desk.archive().listClaims().get(0).id().value();
    List<String> addresses = new ArrayList<>();
    for (Route route : desk.desk().routes()) {
      String path = route.path();
      boolean page =
          route.toString().startsWith("GET ")
              && !path.startsWith("/api/")
              && !path.startsWith("/assets/")
              && !path.startsWith("/export/")
              && !path.equals("/import/progress")
              && route.permission() != Permission.PUBLIC;
      if (page) {
        String address =
            path.replace("/events/{id}", "/events/" + event)
                .replace("/disagreements/{id}", "/disagreements/" + disagreement)
                .replace("/documents/{id}", "/documents/" + document)
                .replace("/claims/{id}", "/claims/" + claim);
        if (!address.contains("{")) {
          addresses.add(address);
        }
      }
    }
    assertThat(addresses).contains("/", "/events/" + event, "/people");
    return addresses;
  }

  @Test
  void axeFindsNothingSeriousOnAnyPage() {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = chromium.page(desk, 1280, scheme, "es");
      page.navigate(desk.desk().url() + "/sign-in");
      found.addAll(grave(page, "/sign-in " + scheme));
      Chromium.signIn(page, desk, Role.OWNER);
      for (String address : addresses()) {
        Response response = page.navigate(desk.desk().url() + address);
        boolean isPage =
            response.headers().getOrDefault("content-type", "").startsWith("text/html");
        if (response.ok() && isPage && page.locator("main").count() > 0) {
          found.addAll(grave(page, address + " " + scheme));
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(chromium.complaints()).isEmpty();
  }

  private static List<String> grave(Page page, String where) {
    return new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations()
            .stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(rule -> where + ": " + rule.getId() + " " + elements(rule))
            .toList();
  }

  private static String elements(Rule rule) {
    return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList().toString();
  }

  @Test
  void nothingHasToBeScrolledSidewaysOnATelephoneOrAWall() {
    List<String> wide = new ArrayList<>();
    for (int width : new int[] {360, 3840}) {
      Page page = chromium.page(desk, width, ColorScheme.LIGHT, "es");
      Chromium.signIn(page, desk, Role.OWNER);
      for (String address : addresses()) {
        page.navigate(desk.desk().url() + address);
        Object over =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) over).intValue() > 0) {
          wide.add(address + " at " + width + ": " + over + " too wide");
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void theFirstPageIsLight() {
    Page page = chromium.page(desk, 1280, ColorScheme.LIGHT, "en");
    Chromium.signIn(page, desk, Role.READER);
    List<Integer> sizes = new ArrayList<>();
    page.onRequestFinished(
        request ->
            sizes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));

    page.navigate(desk.desk().url() + "/");
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

    assertThat(sizes).hasSizeGreaterThan(2);
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(BUDGET_BYTES);
  }
}
