package org.cronista.desk.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.desk.TestDesk;

/**
 * A real Chromium, the one that is installed: nothing is downloaded. Where there is none, tests
 * that need it are passed over with a line that says so, but under {@code CI=true} they fail.
 */
final class Chromium implements AutoCloseable {

  private static final String ENVIRONMENT = "CRONISTA_TEST_CHROMIUM";

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Optional<Path> program = find();
    if (program.isEmpty()) {
      String words =
          "No Chromium is installed and "
              + ENVIRONMENT
              + " names none: the tests in a real browser are passed over.";
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(words);
      }
      System.err.println(words);
      return abort(words);
    }
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.get())
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    return new Chromium(playwright, browser);
  }

  private static Optional<Path> find() {
    return Stream.concat(
            Optional.ofNullable(System.getenv(ENVIRONMENT)).map(Path::of).stream(),
            Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * A page in a window of its own. What the browser complains of, and every request to another
   * host, is remembered.
   */
  Page page(TestDesk desk, int width, ColorScheme scheme, String language) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setAcceptDownloads(true));
    context.setDefaultTimeout(60_000);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          boolean answer = message.text().startsWith("Failed to load resource");
          if (message.type().equals("error") && !answer) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          boolean own =
              request.url().startsWith(desk.desk().url()) || request.url().startsWith("data:");
          if (!own) {
            complaints.add("A request to " + request.url());
          }
        });
    return page;
  }

  /** Lets the page be that of the role's sign-in. */
  static void signIn(Page page, TestDesk desk, org.cronista.desk.access.Role role) {
    page.context()
        .addCookies(
            List.of(
                new Cookie("cronista", desk.as(role).cookies().get("cronista"))
                    .setUrl(desk.desk().url())));
  }

  /** What browsers complained of, and requests to other hosts. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
