package org.cronista.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.desk.EveryPage;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No page shows the name of a word instead of the word, in either language. */
class EveryPageWordsTest {

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z-]*(?:\\.[A-Za-z0-9_-]+)+");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{3,}(?:_[A-Z]{2,})+\\b");

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyPageSaysEverythingInBothLanguages() {
    EveryPage.fill(desk);
    List<String> raw = new ArrayList<>();
    int pages = 0;
    for (Language language : Language.values()) {
      for (Role role : List.of(Role.READER, Role.OWNER)) {
        for (String address : EveryPage.addresses(desk)) {
          TestDesk.Answer answer = desk.as(role).get(address, "Accept-Language", language.tag());
          String text = visible(answer.body());
          Matcher key = KEY.matcher(text);
          while (key.find()) {
            if (Words.in(language).keys().contains(key.group())) {
              raw.add(address + " in " + language + ": " + key.group());
            }
          }
          Matcher constant = CONSTANT.matcher(text);
          while (constant.find()) {
            raw.add(address + " in " + language + ": " + constant.group());
          }
          if (text.contains("{0") || text.contains("null")) {
            raw.add(address + " in " + language + ": a value is missing");
          }
          if (answer.status() == 200) {
            assertThat(answer.body()).as(address).contains("<html lang=\"" + language.tag());
            pages++;
          }
        }
      }
    }
    assertThat(raw).isEmpty();
    assertThat(pages).isGreaterThan(60);
  }

  /** What people see or hear: text, and the attributes that are read out. */
  private static String visible(String page) {
    StringBuilder text = new StringBuilder();
    Matcher read =
        Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"").matcher(page);
    while (read.find()) {
      text.append(read.group(1)).append('\n');
    }
    return text
        + page.replaceAll("(?s)<(script|style|code).*?</\\1>", " ").replaceAll("<[^>]*>", " ");
  }
}
