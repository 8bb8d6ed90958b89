package org.cronista.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronista.packs.TrainingExample;
import org.junit.jupiter.api.Test;

/**
 * The examples were written for the purpose: none shares eight words in a row with a text that the
 * program is measured on. Skipped where there are no such texts.
 */
class OriginalExamplesTest {

  private static final int RUN = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Test
  void noExampleSharesEightWordsInARowWithAMeasuredText() throws IOException {
    Optional<Path> gold = findFolder("shared/gold");
    Optional<Path> packs = findFolder("packs/en/training");
    assumeTrue(gold.isPresent() && packs.isPresent());
    Map<String, String> runs = new HashMap<>();
    for (TrainingExample example : TrainingExample.read(List.of(packs.orElseThrow().getParent()))) {
      eachRun(example.text(), run -> runs.put(run, example.location().toString()));
    }
    List<String> shared = new ArrayList<>();
    try (Stream<Path> files = Files.walk(gold.orElseThrow())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        eachString(
            file,
            (line, text) ->
                eachRun(
                    text,
                    run ->
                        Optional.ofNullable(runs.get(run))
                            .ifPresent(
                                example ->
                                    shared.add(
                                        example + " and " + file.getFileName() + ":" + line))));
      }
    }

    assertThat(runs).isNotEmpty();
    assertThat(shared.stream().distinct()).isEmpty();
  }

  @Test
  void runsAreFoundWhateverCasePunctuationAndLineEnds() {
    List<String> runs = new ArrayList<>();

    eachRun("One, two\nTHREE four – five six (seven) eight nine.", runs::add);

    assertThat(runs)
        .containsExactly(
            "one two three four five six seven eight", "two three four five six seven eight nine");
  }

  private static void eachRun(String text, java.util.function.Consumer<String> use) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      use.accept(String.join(" ", words.subList(i, i + RUN)));
    }
  }

  /** Every string of a file of JSON lines, with the number of its line. */
  private static void eachString(Path file, BiConsumer<Integer, String> use) throws IOException {
    JsonFactory json = new JsonFactory();
    try (JsonParser parser = json.createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          use.accept(parser.currentLocation().getLineNr(), parser.getText());
        }
      }
    }
  }

  /** Walks up from the working directory to a folder that stands beside the project or in it. */
  private static Optional<Path> findFolder(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(name))) {
        return Optional.of(at.resolve(name));
      }
    }
    return Optional.empty();
  }
}
