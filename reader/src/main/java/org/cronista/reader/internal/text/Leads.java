package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Range;

/**
 * Parts the lead of a paragraph from the rest: "1985 —" in a year-by-year chronology becomes an
 * entry date, "LA PAZ, Nov 15 (Wire) -" a dateline.
 */
final class Leads {

  private static final int FEWEST_ENTRIES = 3;
  private static final Pattern AGENCY =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\p{M} .'’-]{2,30}(?:,[^—–.]{2,40}?(?:\\.[^—–.]{0,12})?)?(?:\\s?\\([^)]{2,40}\\))?\\s?(?:—|–|--?)\\s(?=[\\p{Lu}“\"'‘])");

  private Leads() {}

  static List<Chunk> split(String text, List<Chunk> chunks) {
    long entries =
        chunks.stream().filter(c -> isRunning(c) && Marks.entryLead(c.words()) > 0).count();
    List<Chunk> result = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int lead = entries >= FEWEST_ENTRIES && isRunning(chunk) ? Marks.entryLead(chunk.words()) : 0;
      if (lead > 0 && parts(text, chunk, lead, BlockKind.ENTRY_DATE, result)) {
        continue;
      }
      int agency = isRunning(chunk) ? agencyLead(chunk.words()) : 0;
      if (agency == 0 || !parts(text, chunk, agency, BlockKind.DATELINE, result)) {
        result.add(chunk);
      }
    }
    return result;
  }

  private static boolean isRunning(Chunk chunk) {
    return chunk.kind() == BlockKind.PARAGRAPH
        || (chunk.kind() == BlockKind.HEADING && !chunk.settled())
        || chunk.kind() == BlockKind.LIST_ITEM;
  }

  private static int agencyLead(String words) {
    Matcher matcher = AGENCY.matcher(words);
    return matcher.find() && words.length() > matcher.end() + 40 ? matcher.end() : 0;
  }

  /** Adds lead and rest; false when the lead is not inside the first piece. */
  private static boolean parts(
      String text, Chunk chunk, int lead, BlockKind kind, List<Chunk> result) {
    Range first = chunk.pieces().get(0);
    int cut = first.start() + lead;
    if (cut >= first.end()) {
      return false;
    }
    int leadEnd = cut;
    while (leadEnd > first.start() && Lines.isBlank(text.charAt(leadEnd - 1))) {
      leadEnd--;
    }
    List<Range> rest = new ArrayList<>(chunk.pieces());
    rest.set(0, new Range(cut, first.end()));
    result.add(
        Chunk.of(text, kind, List.of(new Range(first.start(), leadEnd)), chunk.page())
            .settledAs(kind));
    result.add(
        Chunk.of(text, BlockKind.PARAGRAPH, rest, chunk.page()).settledAs(BlockKind.PARAGRAPH));
    return true;
  }
}
