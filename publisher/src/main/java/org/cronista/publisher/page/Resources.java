package org.cronista.publisher.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cronista.model.ContentHash;
import org.cronista.publisher.Publisher;

/** The page's style and script, and the hashes that let a browser run them and nothing else. */
public final class Resources {

  private Resources() {}

  /** One of them by its file name. */
  public static String read(String name) {
    try (InputStream in = Publisher.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it stands in a content security policy. */
  static String policyHash(String content) {
    byte[] digest = ContentHash.newDigest().digest(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
