package org.cronista.reader.printed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cronista.model.BlockKind;

/** A text as its writer meant it, one piece a line, to be set by {@link Press}. */
record Copy(String name, List<Piece> pieces, boolean endnotes) {

  /** What a piece is to the press: a block, or a break of the page. */
  record Piece(BlockKind kind, String words, String mark, boolean newPage) {}

  static Copy load(String name) {
    List<Piece> pieces = new ArrayList<>();
    boolean newPage = false;
    boolean endnotes = false;
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String tag = line.substring(0, colon);
      String words = line.substring(colon + 1).strip();
      switch (tag) {
        case "PAGE" -> newPage = true;
        case "RUNNING" -> {}
        case "NOTES_HEAD" -> {
          pieces.add(new Piece(BlockKind.HEADING, words, "", false));
          endnotes = true;
        }
        case "CONTENTS_HEAD" -> pieces.add(new Piece(BlockKind.CONTENTS, words, "", false));
        case "ENTRY" -> {
          String[] parts = words.split("\\s*\\|\\s*", 2);
          pieces.add(new Piece(BlockKind.ENTRY_DATE, parts[0], "", false));
          pieces.add(new Piece(BlockKind.PARAGRAPH, parts[1], parts[0], false));
        }
        case "LIST_ITEM" -> {
          boolean numbered = words.matches("\\d+\\. .*");
          String mark = numbered ? words.substring(0, words.indexOf(' ')) : "•";
          String item = numbered ? words.substring(words.indexOf(' ') + 1) : words;
          pieces.add(new Piece(BlockKind.LIST_ITEM, item, mark, false));
        }
        default -> {
          pieces.add(new Piece(BlockKind.valueOf(tag), words, "", newPage));
          newPage = false;
        }
      }
    }
    return new Copy(name, pieces, endnotes);
  }

  private static List<String> lines(String name) {
    try (InputStream stream = Copy.class.getResourceAsStream("/printed/" + name + ".txt")) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
