package org.cronista.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** A Java of its own for a distribution, made of the modules of the JDK that builds it. */
final class RuntimeImage {

  /**
   * All of Java SE: parsers, drivers and ONNX Runtime look classes up by name, which no analysis of
   * the code shows. Beyond it: character sets and zip files of the reader, elliptic curves for
   * PostgreSQL's encrypted connections, what CoreNLP and fastutil ask of the platform.
   */
  private static final List<String> MODULES =
      List.of(
          "java.se",
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.localedata",
          "jdk.management",
          "jdk.unsupported",
          "jdk.zipfs");

  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "de");

  private RuntimeImage() {}

  /**
   * Makes one.
   *
   * @param folder must not be there
   * @throws IOException when this JDK cannot
   */
  static void make(Path folder) throws IOException {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(
                () -> new IOException("This JDK has no jlink: build the distribution with one."));
    int status =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            String.join(",", MODULES),
            "--include-locales",
            String.join(",", LANGUAGES),
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--compress=2",
            "--output",
            folder.toString());
    if (status != 0) {
      throw new IOException("jlink ended with status " + status);
    }
  }
}
