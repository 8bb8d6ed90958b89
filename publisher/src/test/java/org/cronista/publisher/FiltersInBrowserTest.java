package org.cronista.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page's script in a real browser, where there is one: the policy lets it run, filters work.
 */
class FiltersInBrowserTest {

  private static final List<Path> BROWSERS =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();

  @TempDir Path folder;

  @Test
  void theAddressHoldsTheFilters() throws Exception {
    Document page = open("#type=ASSAULT&words=gwangju");

    assertThat(page.expectFirst("#filters").hasAttr("hidden")).isFalse();
    assertThat(page.expectFirst("#shown").text()).isEqualTo("1 of 9 events shown");
    assertThat(page.select("article.entry:not([hidden])").eachAttr("id"))
        .containsExactly("e_01gwangju");
    assertThat(page.select(".year:not([hidden]) > h3").eachText()).containsExactly("1980");
  }

  @Test
  void aSearchOpensWhatIsFoldedAndMindsNoAccents() throws Exception {
    Document page = open("#words=UNION%20lead%C3%A9r");

    assertThat(page.expectFirst("#shown").text()).isEqualTo("1 of 9 events shown");
    assertThat(page.expectFirst("#e_08beating").closest("details").hasAttr("open")).isTrue();
  }

  private Document open(String hash) throws IOException, InterruptedException {
    Path browser = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(Path.of(""));
    assumeTrue(Files.isExecutable(browser) && Files.isRegularFile(browser), "no browser here");
    new Publisher(PublisherOptions.defaults()).publish(TwoCrises.chronology(), folder);
    Path dump = folder.resolve("dump.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                folder.resolve("chronology.html").toUri() + hash)
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assumeTrue(ended, "the browser did not answer");
    return Jsoup.parse(Files.readString(dump, StandardCharsets.UTF_8));
  }
}
