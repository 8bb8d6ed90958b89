package org.cronista.reader.internal.format;

import java.util.Optional;
import org.cronista.model.BlockKind;

/**
 * What the tags of a PDF say of a letter or a line.
 *
 * @param block number of the block it belongs to, for a table the row; below zero when they say
 *     nothing
 * @param kind what that block is; {@link BlockKind#FURNITURE} for what is no part of the text.
 *     Empty for a paragraph, which may still turn out to be a byline or a note
 * @param cell number of the table cell, below zero outside of tables
 */
record PdfTag(int block, Optional<BlockKind> kind, int cell) {

  /** Nothing is said. */
  static final PdfTag NONE = new PdfTag(-1, Optional.empty(), -1);

  /** No part of the text: a running head, a watermark. */
  static final PdfTag ARTIFACT = new PdfTag(-1, Optional.of(BlockKind.FURNITURE), -1);

  boolean isBlock() {
    return block >= 0;
  }

  boolean isArtifact() {
    return kind.equals(ARTIFACT.kind);
  }

  boolean isRow() {
    return cell >= 0;
  }
}
