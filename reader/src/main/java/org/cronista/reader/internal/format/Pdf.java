package org.cronista.reader.internal.format;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Deadline;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.recognition.Recogniser;

/** PDF files; pages that are pictures are read through text recognition, when it is there. */
final class Pdf implements Format {

  private static final int MOST_SCANNED = 1000;

  private final Recogniser recogniser;
  private final Deadline deadline;

  Pdf(Recogniser recogniser, Deadline deadline) {
    this.recogniser = recogniser;
    this.deadline = deadline;
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public Draft read(RawFile file) {
    try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
      if (pdf.getNumberOfPages() == 0) {
        throw ReadProblem.failed("The PDF has no pages. Fetch it again, or print it to a new PDF.");
      }
      Optional<Warning> cut = PdfEnd.check(file.bytes(), pdf);
      List<PdfLine> lines = PdfLines.of(pdf);
      ScannedPages scanned = ScannedPages.of(pdf, lines);
      PdfDraft draft = new PdfDraft(lines, scanned, recogniser, deadline);
      Draft written = draft.write(MOST_SCANNED);
      if (written.text().isEmpty()) {
        throw ReadProblem.failed(
            "There is no text in it: its "
                + pdf.getNumberOfPages()
                + " pages are empty or pictures, and "
                + (recogniser.program().isEmpty()
                    ? recogniser.remedy()
                    : "no words were recognised in them (OCR)."));
      }
      Draft told = cut.map(written::plusWarning).orElse(written);
      return told.withHints(hints(pdf.getDocumentInformation()));
    } catch (InvalidPasswordException e) {
      throw ReadProblem.failed("It is protected by a password. Save a copy without one.");
    } catch (IOException e) {
      throw ReadProblem.failed(
          "The PDF is damaged or cut short. Fetch it again, or print it to a new PDF.");
    }
  }

  private static Hints hints(PDDocumentInformation information) {
    return Hints.none()
        .withWeakTitle(
            Optional.ofNullable(information.getTitle())
                .map(String::strip)
                .filter(title -> !title.isEmpty() && !title.matches("(?i).*\\.(?:docx?|indd|pdf)$"))
                .map(title -> Found.inMetadata(title, "pdf-metadata")))
        .withWeakAuthors(
            Optional.ofNullable(information.getAuthor())
                .map(String::strip)
                .filter(author -> author.indexOf(' ') > 0)
                .map(author -> List.of(Found.inMetadata(author, "pdf-metadata")))
                .orElse(List.of()))
        .withWeakPublished(
            Optional.ofNullable(information.getCreationDate())
                .map(Pdf::day)
                .map(day -> Found.inMetadata(day, "pdf-metadata")));
  }

  private static PartialDate day(Calendar calendar) {
    return new PartialDate(
        calendar.get(Calendar.YEAR),
        java.util.OptionalInt.of(calendar.get(Calendar.MONTH) + 1),
        java.util.OptionalInt.of(calendar.get(Calendar.DAY_OF_MONTH)));
  }
}
