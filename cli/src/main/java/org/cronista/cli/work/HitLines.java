package org.cronista.cli.work;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.search.Hit;
import org.cronista.search.Kind;

/** What was found, as lines for people and for programs. */
public final class HitLines {

  private static final int AROUND = 200;

  private HitLines() {}

  /**
   * The hit as a line of JSON. {@code start} and {@code end} count code points in the document's
   * text, {@code marks} in {@code words}.
   */
  public static String json(Hit hit) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("kind", hit.kind().label());
    line.put("id", hit.id());
    line.put("document", hit.document().map(Object::toString).orElse(null));
    line.put("start", hit.span().map(Span::start).orElse(null));
    line.put("end", hit.span().map(Span::end).orElse(null));
    line.put("date", hit.date().isEmpty() ? null : hit.date());
    line.put("title", hit.title());
    ArrayNode sources = line.putArray("sources");
    hit.sources().forEach(sources::add);
    line.put("words", hit.words());
    ArrayNode marks = line.putArray("marks");
    for (Span mark : hit.marks()) {
      marks.addObject().put("start", mark.start()).put("end", mark.end());
    }
    return line.toString();
  }

  /** The hit in a few lines: what and where, the words around what was found, which is marked. */
  public static List<String> text(int number, Hit hit) {
    List<String> about = new ArrayList<>();
    about.add(number + ". " + hit.kind().label());
    if (!hit.date().isEmpty()) {
      about.add(hit.date());
    }
    if (!hit.sources().isEmpty()) {
      about.add(String.join(", ", hit.sources()));
    }
    if (!hit.title().isEmpty() && hit.kind() != Kind.EVENT) {
      about.add(hit.title());
    }
    List<String> lines = new ArrayList<>();
    lines.add(printable(String.join(" · ", about)));
    lines.add("   " + printable(marked(hit)));
    lines.add(
        "   "
            + (hit.kind() == Kind.SENTENCE ? "" : hit.id() + "  ")
            + hit.document().map(Object::toString).orElse("")
            + hit.span().map(span -> " " + span.start() + "-" + span.end()).orElse(""));
    return lines;
  }

  private static String marked(Hit hit) {
    TextIndex index = TextIndex.of(hit.words());
    int first = hit.marks().isEmpty() ? 0 : hit.marks().get(0).start();
    int from = Math.max(0, first - AROUND);
    int to = Math.min(index.length(), first + 2 * AROUND);
    StringBuilder words = new StringBuilder(from > 0 ? "…" : "");
    int at = from;
    for (Span mark : hit.marks()) {
      if (mark.end() <= to) {
        words.append(index.words(new Span(at, mark.start())));
        words.append("»").append(index.words(mark)).append("«");
        at = mark.end();
      }
    }
    words.append(index.words(new Span(at, to)));
    return words.append(to < index.length() ? "…" : "").toString();
  }

  /** Without what would command a terminal: documents are strangers'. */
  private static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ");
  }
}
