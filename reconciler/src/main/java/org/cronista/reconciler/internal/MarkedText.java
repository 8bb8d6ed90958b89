package org.cronista.reconciler.internal;

import java.util.List;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.cronista.reconciler.internal.NamedMentions.Named;

/**
 * A document's text with the known persons and bodies it names, made once for all who read
 * statements from it.
 *
 * @param document the document
 * @param index offsets of its text
 * @param mentions who is named, in the order of the text
 */
record MarkedText(Document document, TextIndex index, List<Named> mentions) {

  /** Copies the list. */
  MarkedText {
    mentions = List.copyOf(mentions);
  }

  static MarkedText of(Document document, NamedMentions.Names names) {
    return new MarkedText(
        document,
        TextIndex.of(document.text()),
        new NamedMentions(document.text(), names).mentions());
  }
}
