package org.cronista.cli.work;

import java.util.Comparator;
import org.cronista.model.Document;

/** The order of documents: by file, then by place in the file. */
final class DocumentOrder {

  private static final char BEFORE_LINE = '#';

  private DocumentOrder() {}

  /** By the file's name and then, for {@code feed.jsonl#12}, by the number of the line. */
  static Comparator<Document> byPlace() {
    return Comparator.comparing((Document document) -> fileOf(document.file().name()))
        .thenComparing(document -> lineOf(document.file().name()))
        .thenComparing(document -> document.file().name())
        .thenComparing(Document::id);
  }

  private static String fileOf(String name) {
    return lineOf(name) == 0 ? name : name.substring(0, name.lastIndexOf(BEFORE_LINE));
  }

  private static long lineOf(String name) {
    String end = name.substring(name.lastIndexOf(BEFORE_LINE) + 1);
    boolean isNumber = name.indexOf(BEFORE_LINE) >= 0 && end.matches("[0-9]{1,18}");
    return isNumber ? Long.parseLong(end) : 0;
  }
}
