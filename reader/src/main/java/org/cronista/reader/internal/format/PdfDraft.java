package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Deadline;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.recognition.RecognisedPage;
import org.cronista.reader.internal.recognition.Recogniser;

/** Writes the pages of a PDF in order, printed ones as they are and pictures as recognised. */
final class PdfDraft {

  private final List<PdfLine> lines;
  private final ScannedPages scanned;
  private final Recogniser recogniser;
  private final Deadline deadline;
  private final DraftWriter writer = new DraftWriter();
  private final SortedSet<Integer> unread = new TreeSet<>();

  PdfDraft(List<PdfLine> lines, ScannedPages scanned, Recogniser recogniser, Deadline deadline) {
    this.lines = lines;
    this.scanned = scanned;
    this.recogniser = recogniser;
    this.deadline = deadline;
  }

  /** The draft, perhaps without any text. At most {@code most} pages are recognised. */
  Draft write(int most) {
    SortedSet<Integer> numbers = scanned.numbers();
    String program = recogniser.program().map(found -> found.description()).orElse("");
    RecognisedText recognised = new RecognisedText(writer, program);
    int from = 0;
    int count = 0;
    for (int number : numbers) {
      from = writePrinted(from, number);
      count++;
      Optional<RecognisedPage> page = count > most ? Optional.empty() : recognise(number);
      if (page.isPresent()) {
        recognised.add(page.get(), number);
      } else {
        unread.add(number);
      }
    }
    writePrinted(from, Integer.MAX_VALUE);
    String text = writer.text();
    List<Warning> warnings = new ArrayList<>(recognised.warnings(text));
    if (!unread.isEmpty()) {
      warnings.add(notRead());
    }
    return new Draft(text, writer.chunks(), Hints.none(), warnings);
  }

  /** Writes the printed lines from place {@code from} on that stand before a page. */
  private int writePrinted(int from, int beforePage) {
    List<PdfLine> printed = new ArrayList<>();
    int at = from;
    while (at < lines.size() && lines.get(at).page() <= beforePage) {
      if (!scanned.numbers().contains(lines.get(at).page())) {
        printed.add(lines.get(at));
      }
      at++;
    }
    if (!printed.isEmpty()) {
      PdfBlocks.write(printed, writer);
    }
    return at;
  }

  private Optional<RecognisedPage> recognise(int number) {
    if (recogniser.program().isEmpty()) {
      return Optional.empty();
    }
    recogniser.begin(deadline);
    return scanned.draw(number).flatMap(recogniser::recognise);
  }

  private Warning notRead() {
    String pages =
        unread.size() == 1
            ? "Page " + unread.first()
            : unread.size() + " pages, from " + unread.first() + " to " + unread.last() + ",";
    return new Warning(
        "not-recognised",
        pages
            + (unread.size() == 1 ? " is a picture" : " are pictures")
            + " and not read: "
            + (recogniser.program().isEmpty()
                ? recogniser.remedy()
                : "no text was recognised there in time."),
        Optional.empty());
  }
}
