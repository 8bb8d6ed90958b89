package org.cronista.reader.internal.format;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;

/** Chooses the format of a file by its ending and its first bytes. */
public final class Formats {

  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown");
  private static final Set<String> PLAIN =
      Set.of("txt", "text", "asc", "log", "", "tex", "rst", "org", "csv", "tsv");

  private final Tika tika = new Tika();

  /**
   * The format to read {@code file} with.
   *
   * @throws ReadProblem for a file of a kind that is not read
   */
  public Format choose(RawFile file) {
    String type = tika.detect(file.bytes(), file.name()).toLowerCase(Locale.ROOT);
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return new Html();
    }
    if (type.equals("application/pdf")) {
      return new Pdf();
    }
    if (type.equals("message/rfc822") || file.extension().equals("eml")) {
      return new Mail();
    }
    if (Office.TYPES.contains(type)) {
      return new Office(type);
    }
    if (MARKDOWN.contains(file.extension()) && type.startsWith("text/")) {
      return new PlainText("text/markdown");
    }
    if (type.startsWith("text/") || PLAIN.contains(file.extension())) {
      return new PlainText("text/plain");
    }
    throw ReadProblem.skipped(
        "Files of the kind " + type + " are not read. Save it as text, PDF, HTML or DOCX.");
  }
}
