package org.cronista.coder.quantity;

import org.cronista.model.Interval;
import org.cronista.model.Quantity.Qualifier;

/**
 * A number in a sentence, not yet tied to an event.
 *
 * @param firstToken first token, qualifier included
 * @param lastToken last token, unit included
 * @param counted the noun that is counted, or the number itself when no noun follows ("127 were
 *     detained")
 * @param interval the number
 * @param qualifier how it is qualified
 * @param kind what sort of number it is
 * @param unit {@code persons} is decided when it is tied; here a unit of time, money or share, else
 *     empty
 */
public record FoundQuantity(
    int firstToken,
    int lastToken,
    int counted,
    Interval interval,
    Qualifier qualifier,
    Kind kind,
    String unit) {

  /** What sort of number it is. */
  public enum Kind {
    COUNT,
    DURATION,
    MONEY,
    SHARE
  }
}
