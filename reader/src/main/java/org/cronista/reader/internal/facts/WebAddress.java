package org.cronista.reader.internal.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.reader.internal.Hints;

/** What a page's web address says of it. */
public final class WebAddress {

  private static final String WHERE = "web-address";
  private static final Pattern HOST =
      Pattern.compile("(?i)^https?://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+)");
  private static final Pattern DATE =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\\d|3[01]))?(?=[/-])");

  private WebAddress() {}

  /** Host and date, to be believed where the page is silent. */
  public static Hints hints(String address) {
    return Hints.none()
        .withSource(findHost(address).map(host -> Found.inMetadata(host, WHERE)))
        .withWeakPublished(findDate(address).map(date -> Found.inMetadata(date, WHERE)));
  }

  private static Optional<String> findHost(String address) {
    Matcher matcher = HOST.matcher(address);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The date many sites put into their addresses: {@code /2019/11/15/slug}. */
  private static Optional<PartialDate> findDate(String address) {
    Matcher matcher = DATE.matcher(address);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = Integer.parseInt(matcher.group(2));
    try {
      return Optional.of(
          matcher.group(3) == null
              ? PartialDate.ofMonth(year, month)
              : PartialDate.ofDay(LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
