package org.cronista.json;

import org.cronista.model.CodedDocument;

/**
 * One line that {@code cronista code} puts out.
 *
 * @param id the identifier that the line put in came with
 * @param coded what was read out of it
 */
public record CodeLine(String id, CodedDocument coded) {}
