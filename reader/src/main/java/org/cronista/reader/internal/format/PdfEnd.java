package org.cronista.reader.internal.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.cronista.model.Warning;
import org.cronista.reader.internal.ReadProblem;

/**
 * Whether a PDF has its end. Without it the parser searches the file for what is left, and finds
 * pages whose fonts are lost: their letters come out as others, and look like words.
 */
final class PdfEnd {

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_VISITED = 1_000_000;

  private PdfEnd() {}

  /**
   * Looks at a file.
   *
   * @return a warning when it is cut short but all that its pages need is there
   * @throws ReadProblem when a page lacks something
   */
  static Optional<Warning> check(byte[] bytes, PDDocument pdf) {
    if (!isCut(bytes)) {
      return Optional.empty();
    }
    int broken = 0;
    for (PDPage page : pdf.getPages()) {
      broken += isWhole(page) ? 0 : 1;
    }
    if (broken > 0) {
      throw ReadProblem.failed(
          "The PDF is cut short: "
              + broken
              + " of its "
              + pdf.getNumberOfPages()
              + " pages lack fonts or text, so that their letters cannot be told. Fetch it again.");
    }
    return Optional.of(
        new Warning(
            "cut-short",
            "The PDF is cut short: its end is missing, and with it perhaps pages or words. Fetch it"
                + " again.",
            Optional.empty()));
  }

  /** Whether objects follow the last mark of an end, or there is none. */
  private static boolean isCut(byte[] bytes) {
    int end = lastOf(END, bytes);
    return end < 0 || lastOf(OBJECT, bytes) > end;
  }

  private static int lastOf(byte[] wanted, byte[] bytes) {
    for (int at = bytes.length - wanted.length; at >= 0; at--) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  /** Whether everything is there that the page points to, but for what lies around it. */
  private static boolean isWhole(PDPage page) {
    Optional<COSBase> resources =
        Optional.ofNullable(page.getResources()).map(PDResources::getCOSObject);
    Optional<COSBase> contents = Optional.ofNullable(page.getCOSObject().getItem(COSName.CONTENTS));
    return isWhole(resources) && isWhole(contents);
  }

  private static boolean isWhole(Optional<COSBase> start) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> left = new ArrayDeque<>();
    start.ifPresent(left::add);
    while (!left.isEmpty() && seen.size() < MOST_VISITED) {
      COSBase one = left.remove();
      if (!seen.add(one)) {
        continue;
      }
      if (one instanceof COSObject reference) {
        COSBase target = reference.getObject();
        if (target == null) {
          return false;
        }
        left.add(target);
      } else if (one instanceof COSDictionary dictionary) {
        dictionary.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(COSName.PARENT))
            .forEach(entry -> left.add(entry.getValue()));
      } else if (one instanceof COSArray array) {
        array.forEach(each -> Optional.ofNullable(each).ifPresent(left::add));
      }
    }
    return true;
  }
}
