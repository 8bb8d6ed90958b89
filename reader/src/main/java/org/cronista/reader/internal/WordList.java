package org.cronista.reader.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tab-separated word lists that come with the program: key, then words. */
public final class WordList {

  private WordList() {}

  /** Reads {@code name} from this module's resources: every line a key and its words. */
  public static Map<String, List<String>> load(String name) {
    InputStream stream = WordList.class.getResourceAsStream("/org/cronista/reader/" + name);
    if (stream == null) {
      throw new IllegalStateException("Missing from the program: " + name);
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          List<String> words = lists.computeIfAbsent(cells[0], key -> new ArrayList<>());
          for (int i = 1; i < cells.length; i++) {
            words.add(cells[i].strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
