package org.cronista.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.Mention;
import org.cronista.model.PloverType;
import org.cronista.model.Span;

/** A process that stores documents, each with many claims, until it is killed. */
final class KilledWriter {

  /** Claims of each document: enough that a kill lands inside a transaction. */
  static final int CLAIMS = 60;

  private static final String WORD = "held ";

  private KilledWriter() {}

  /** Stores without end; says after each store that it is done. */
  public static void main(String[] arguments) {
    String text = WORD.repeat(CLAIMS);
    try (Archive archive = Archive.open(arguments[0])) {
      while (true) {
        Document document = Samples.document(UUID.randomUUID() + ".txt", text);
        List<Claim> claims =
            IntStream.range(0, CLAIMS).mapToObj(number -> claim(document, number)).toList();
        CodedDocument coded = CodingTable.withClaims(CodedDocument.empty(document.id()), claims);
        archive.store(document, coded, "1");
        System.out.println("stored");
      }
    }
  }

  private static Claim claim(Document document, int number) {
    int start = number * WORD.length();
    Span span = new Span(start, start + WORD.strip().length());
    return Claim.builder(document.id(), PloverType.COERCE, span, new Mention(span, WORD.strip()))
        .build();
  }

  /**
   * Runs the writer in another process and kills it without warning.
   *
   * @param stores how many stores to wait for before killing
   * @return how many stores it had reported
   */
  static int runAndKill(String address, int stores) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                address)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int reported = 0;
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      while (reported < stores && output.readLine() != null) {
        reported++;
      }
      // Through the handle: the process's own method also closes the output.
      process.toHandle().destroyForcibly();
      while (output.readLine() != null) {
        reported++;
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    if (reported < stores) {
      throw new IllegalStateException("The writer ended by itself after " + reported);
    }
    return reported;
  }
}
