package org.cronista.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronista.archive.Act;
import org.cronista.desk.access.Role;
import org.cronista.model.Disagreement;
import org.cronista.model.HeadlineRule;
import org.cronista.model.Modality;
import org.cronista.model.PloverType;
import org.junit.jupiter.api.Test;

/** The interface says everything in both languages. */
class WordsTest {

  private static final Pattern USED =
      Pattern.compile("(?:\\bw|words\\(\\)|words)\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ERROR =
      Pattern.compile("DeskException\\.bad\\(\"([^\"]+)\"|new DeskException\\(\\d+, \"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Words.in(Language.SPANISH).keys())
        .containsExactlyElementsOf(Words.in(Language.ENGLISH).keys());
  }

  @Test
  void bothLanguagesPutInTheSameValues() {
    for (String key : Words.in(Language.ENGLISH).keys()) {
      assertThat(values(Language.SPANISH, key)).as(key).isEqualTo(values(Language.ENGLISH, key));
    }
  }

  @Test
  void everyWordWithValuesCanBeFormatted() {
    for (Language language : Language.values()) {
      for (String key : Words.in(language).keys()) {
        if (!values(language, key).isEmpty()
            && !key.startsWith("dates.m")
            && !key.equals("dates.day")) {
          assertThat(Words.in(language).of(key, 2, 3)).as(key).doesNotContain("{");
        }
      }
    }
  }

  @Test
  void everyKeyThatIsUsedHasItsWords() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : new String[] {"src/main/java", "src/main/jte"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file);
          Matcher word = USED.matcher(text);
          while (word.find()) {
            used.add(word.group(1));
          }
          Matcher error = ERROR.matcher(text);
          while (error.find()) {
            String key = error.group(1) == null ? error.group(2) : error.group(1);
            used.add("error." + key);
            used.add("error." + key + ".do");
          }
        }
      }
    }
    Arrays.stream(PloverType.values()).forEach(one -> used.add("type." + one.name()));
    Arrays.stream(PloverType.values())
        .flatMap(one -> one.modes().stream())
        .forEach(mode -> used.add("mode." + mode));
    Arrays.stream(Modality.values()).forEach(one -> used.add("modality." + one.name()));
    Arrays.stream(HeadlineRule.values()).forEach(one -> used.add("rule." + one.name()));
    Arrays.stream(Act.Kind.values()).forEach(one -> used.add("act." + one.name()));
    Arrays.stream(Disagreement.Relation.values())
        .forEach(one -> used.add("relation." + one.name()));
    Arrays.stream(Role.values()).forEach(one -> used.add("role." + one.label() + ".may"));

    assertThat(used).hasSizeGreaterThan(80);
    used.removeAll(Words.in(Language.ENGLISH).keys());
    assertThat(used).isEmpty();
  }

  @Test
  void theBrowsersLanguageIsTakenWhenItIsOneOfOurs() {
    assertThat(Language.accepted("es-BO,es;q=0.9,en;q=0.8")).isEqualTo(Language.SPANISH);
    assertThat(Language.accepted("fr,es;q=0.5")).isEqualTo(Language.SPANISH);
    assertThat(Language.accepted("ay")).isEqualTo(Language.ENGLISH);
    assertThat(Language.accepted(";;;")).isEqualTo(Language.ENGLISH);
  }

  private static Set<String> values(Language language, String key) {
    Set<String> values = new TreeSet<>();
    Matcher matcher = VALUE.matcher(Words.in(language).find(key).orElseThrow());
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }
}
