package org.cronista.cli.work;

import java.util.Optional;
import org.cronista.cli.run.InputLine;
import org.cronista.model.Document;

/**
 * One document, or one input without a document, on its way from the reader to the archive.
 *
 * @param line what is to be said of the input
 * @param toCode the document, when it must be coded
 */
public record ReadItem(InputLine line, Optional<Document> toCode) {}
