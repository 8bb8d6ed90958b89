package org.cronista.reader.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was read of one file, line or row.
 *
 * @param draft text, blocks and description
 * @param bytes what the document's identity is made of
 * @param mediaType for example {@code application/pdf}
 * @param externalId the identifier it came with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record Reading(Draft draft, byte[] bytes, String mediaType, Optional<String> externalId) {

  /** The same with its draft changed. */
  public Reading with(UnaryOperator<Draft> change) {
    return new Reading(change.apply(draft), bytes, mediaType, externalId);
  }
}
