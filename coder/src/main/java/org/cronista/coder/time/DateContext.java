package org.cronista.coder.time;

import java.util.Optional;
import org.cronista.model.PartialDate;

/**
 * What a sentence may rest on when it does not say when.
 *
 * @param said when it was said
 * @param entry the lead of the chronology entry it stands in, or a heading that is a date
 * @param carried the last date told in an earlier sentence of the same paragraph
 */
public record DateContext(
    Optional<PartialDate> said, Optional<DateGround> entry, Optional<DateGround> carried) {

  /** Nothing to rest on. */
  public static final DateContext NONE =
      new DateContext(Optional.empty(), Optional.empty(), Optional.empty());
}
