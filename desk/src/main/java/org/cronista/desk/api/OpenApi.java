package org.cronista.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The document that describes the interface; a test compares it with the routes and answers. */
final class OpenApi {

  private OpenApi() {}

  static String load() {
    try (InputStream in =
        Optional.ofNullable(OpenApi.class.getResourceAsStream("openapi.json")).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
