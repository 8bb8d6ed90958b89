package org.cronista.cli.work;

import java.util.Optional;
import org.cronista.cli.run.InputLine;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;

/**
 * One document, or one input without a document, ready to be put away.
 *
 * @param line what is to be said of the input
 * @param toStore what goes into the archive, if anything
 */
public record CodedItem(InputLine line, Optional<Coding> toStore) {

  /**
   * A document and what was read out of it.
   *
   * @param document the document, with a warning when it could not be coded
   * @param coded what was read out of it
   * @param version by which coder, from which description of the document
   */
  public record Coding(Document document, CodedDocument coded, String version) {}
}
