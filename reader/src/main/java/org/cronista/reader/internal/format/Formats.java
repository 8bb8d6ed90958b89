package org.cronista.reader.internal.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.cronista.reader.internal.Deadline;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.Reading;
import org.cronista.reader.internal.recognition.Recogniser;

/** Chooses the format of a file by its ending and its first bytes. */
public final class Formats {

  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown");
  private static final Set<String> PLAIN =
      Set.of("txt", "text", "asc", "log", "", "tex", "rst", "org", "csv", "tsv");

  /** Archives that are told apart only to say what to do with them. */
  private static final Set<String> PACKED =
      Set.of(
          "application/x-rar-compressed",
          "application/vnd.rar",
          "application/x-rar",
          "application/x-7z-compressed",
          "application/zstd",
          "application/x-lharc");

  private final Tika tika = new Tika();
  private final Recogniser recogniser;

  /** Formats that read pictures by {@code recogniser}. */
  public Formats(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * Reads a file in the format it has.
   *
   * @param deadline may be put off by what is known to be slow
   * @throws ReadProblem when that cannot be done
   */
  public Reading read(RawFile file, Deadline deadline) {
    Format format = choose(file, deadline);
    return new Reading(format.read(file), file.bytes(), format.mediaType(), Optional.empty());
  }

  private Format choose(RawFile file, Deadline deadline) {
    String type =
        file.mediaType()
            .orElseGet(() -> tika.detect(file.bytes(), file.name()))
            .toLowerCase(Locale.ROOT)
            .replaceFirst(";.*", "");
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return new Html();
    }
    if (type.equals("application/pdf")) {
      return new Pdf(recogniser, deadline);
    }
    if (Picture.TYPES.contains(type)) {
      return new Picture(type, recogniser, deadline);
    }
    if (file.extension().equals("mht") || file.extension().equals("mhtml")) {
      return new SavedPage();
    }
    if (type.equals("message/rfc822") || file.extension().equals("eml")) {
      return new Mail();
    }
    if (type.equals(OutlookMail.TYPE)) {
      return new OutlookMail();
    }
    if (Office.reads(type)) {
      return new Office(type);
    }
    if (MARKDOWN.contains(file.extension()) && type.startsWith("text/")) {
      return new PlainText("text/markdown");
    }
    if (type.startsWith("text/") || PLAIN.contains(file.extension())) {
      return new PlainText("text/plain");
    }
    if (PACKED.contains(type)) {
      throw ReadProblem.skipped(
          "Archives of the kind "
              + type
              + " are not opened. Unpack it and give the folder, or pack it as ZIP.");
    }
    throw ReadProblem.skipped(
        "Files of the kind " + type + " are not read. Save it as text, PDF, HTML or DOCX.");
  }
}
