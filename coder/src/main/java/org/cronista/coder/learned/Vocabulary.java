package org.cronista.coder.learned;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads the numbers of word pieces from a tokenizer file as Hugging Face's library writes it. */
final class Vocabulary {

  private Vocabulary() {}

  /**
   * Piece to number.
   *
   * @throws IOException if it is no such file
   */
  static Map<String, Integer> read(InputStream json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        boolean opens = parser.currentToken() == JsonToken.START_OBJECT;
        if (opens && "vocab".equals(parser.currentName())) {
          return readPieces(parser);
        }
      }
    }
    throw new IOException("The tokenizer file has no \"vocab\"");
  }

  private static Map<String, Integer> readPieces(JsonParser parser) throws IOException {
    Map<String, Integer> pieces = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String piece = parser.currentName();
      pieces.put(piece, parser.nextIntValue(-1));
    }
    return pieces;
  }
}
