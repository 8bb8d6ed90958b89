package org.cronista.coder.time;

import java.util.List;

/** A family of rules. */
interface Rules {

  /**
   * Reads what begins at a token.
   *
   * @return the expressions, in text order and side by side, the first beginning at or after {@code
   *     at}; empty when no rule fits. A list such as "October 11 and 17" gives several.
   */
  List<Piece> read(TimeText text, int at);
}
