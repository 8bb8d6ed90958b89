package org.cronista.cli.work;

import java.util.Locale;
import java.util.Optional;
import org.cronista.cli.run.InputLine;
import org.cronista.coder.DocumentCoder;
import org.cronista.json.ContractJson;
import org.cronista.model.CodedDocument;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.Warning;
import org.cronista.packs.Packs;
import org.cronista.reader.Outcome;

/**
 * Codes documents for the archive. A document in a language without frames is kept without claims,
 * and so is one on which the coder fails. Safe for concurrent use.
 */
public final class ItemCoder {

  /** The version under which a failed coding is stored: never that of a coder, so it is retried. */
  private static final String FAILED_VERSION = "failed";

  private static final String NOT_CODED = "not-coded";

  private final CoderLoader coder;
  private final Packs packs;

  /** A coder that follows {@code packs}. */
  public ItemCoder(CoderLoader coder, Packs packs) {
    this.coder = coder;
    this.packs = packs;
  }

  /**
   * What the coding of a document depends on: equal versions, equal codings. It covers the reader's
   * description of the document, since blocks and dates steer the coding.
   */
  String version(Document document) {
    return DocumentCoder.version(packs)
        + "-"
        + ContentHash.shortHash(ContractJson.toLine(document));
  }

  /** Codes what must be coded. */
  public CodedItem code(ReadItem item) {
    return item.toCode()
        .map(document -> code(item.line(), document))
        .orElseGet(() -> new CodedItem(item.line(), Optional.empty()));
  }

  private CodedItem code(InputLine line, Document document) {
    if (!packs.canCode(document.language())) {
      return withoutClaims(
          line,
          document,
          version(document),
          "Its language is "
              + languageName(document)
              + ", in which events cannot be coded yet: it is kept and shown, without claims.");
    }
    try {
      CodedDocument coded = coder.get().code(document);
      return stored(line, document, coded, version(document));
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not cost the others; a person learns of it, and the next run tries again.
      String reason = "It was read but could not be coded: " + e;
      InputLine failed =
          new InputLine(
              line.path(), Outcome.FAILED, Optional.of(reason), line.document(), line.millis());
      return withoutClaims(failed, document, FAILED_VERSION, "It could not be coded.");
    }
  }

  private static CodedItem withoutClaims(
      InputLine line, Document document, String version, String message) {
    Document warned =
        document.toBuilder().addWarning(new Warning(NOT_CODED, message, Optional.empty())).build();
    return stored(line, warned, CodedDocument.empty(document.id()), version);
  }

  private static CodedItem stored(
      InputLine line, Document document, CodedDocument coded, String version) {
    return new CodedItem(line, Optional.of(new CodedItem.Coding(document, coded, version)));
  }

  private static String languageName(Document document) {
    String name = Locale.forLanguageTag(document.language()).getDisplayLanguage(Locale.ENGLISH);
    return document.language().equals("und") ? "not known" : name;
  }
}
