package org.cronista.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.desk.EveryPage;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
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

  @Test
  void axeFindsNothingSeriousOnAnyPageByDayOrNightOnATelephoneOrADesk() {
    EveryPage.fill(desk);
    List<String> found = new ArrayList<>();
    int pages = 0;
    // Everything by day on a desk and by night on a telephone; at the other two, what they change.
    for (String language : List.of("en", "es")) {
      boolean first = language.equals("en");
      Page page = chromium.page(desk, 1440, ColorScheme.LIGHT, language);
      page.navigate(desk.desk().url() + "/sign-in");
      found.addAll(grave(page, first));
      page.navigate(desk.desk().firstOwnerUrl().orElseThrow());
      found.addAll(grave(page, first));
      Chromium.signIn(page, desk, Role.OWNER);
      for (String address : EveryPage.addresses(desk)) {
        page.navigate(desk.desk().url() + address);
        assertThat(page.locator("main").count()).as(address).isEqualTo(1);
        // What is folded is part of the page, too.
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        found.addAll(grave(page, first));
        pages++;
      }
      page.context().close();
    }
    assertThat(found).isEmpty();
    assertThat(pages).isGreaterThan(50);
    assertThat(chromium.complaints()).isEmpty();
  }

  private static List<String> grave(Page page, boolean lightIsWide) {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      boolean wide = (scheme == ColorScheme.LIGHT) == lightIsWide;
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.setViewportSize(wide ? 1440 : 360, 900);
      AxeBuilder axe = new AxeBuilder(page);
      if (lightIsWide) {
        axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
      } else {
        axe.withRules(List.of("color-contrast", "target-size", "link-in-text-block"));
      }
      axe.analyze().getViolations().stream()
          .filter(rule -> GRAVE.contains(rule.getImpact()))
          .map(
              rule ->
                  page.url()
                      + " "
                      + scheme
                      + (wide ? " wide: " : " narrow: ")
                      + rule.getId()
                      + " "
                      + elements(rule))
          .forEach(found::add);
    }
    return found;
  }

  private static String elements(Rule rule) {
    return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList().toString();
  }

  @Test
  void nothingHasToBeScrolledSidewaysOnATelephoneOrAWall() {
    EveryPage.fill(desk);
    List<String> wide = new ArrayList<>();
    for (int width : new int[] {360, 3840}) {
      Page page = chromium.page(desk, width, ColorScheme.LIGHT, "es");
      Chromium.signIn(page, desk, Role.OWNER);
      for (String address : EveryPage.addresses(desk)) {
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
