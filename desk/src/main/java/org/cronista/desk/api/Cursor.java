package org.cronista.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Visit;

/**
 * Where a list goes on: after the item that was sent last, whatever has been added or taken out
 * before it since.
 */
final class Cursor {

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private Cursor() {}

  /**
   * Some of a list's items.
   *
   * @param items in the list's order
   * @param next the cursor that goes on; empty at the end
   */
  record Slice<T>(List<T> items, Optional<String> next) {
    /** Copies the items. */
    Slice {
      items = List.copyOf(items);
    }
  }

  /** Those of {@code all} that the request asks for. */
  static <T> Slice<T> slice(Visit visit, List<T> all, Function<T, String> id) {
    int limit =
        visit
            .query("limit")
            .map(
                text -> {
                  if (!text.matches("\\d{1,4}")) {
                    throw DeskException.bad("bad-limit", MOST);
                  }
                  return Math.max(1, Math.min(MOST, Integer.parseInt(text)));
                })
            .orElse(USUAL);
    int from = visit.query("cursor").map(cursor -> after(cursor, all, id)).orElse(0);
    int to = Math.min(all.size(), from + limit);
    Optional<String> next =
        to < all.size() && to > from
            ? Optional.of(
                Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(id.apply(all.get(to - 1)).getBytes(StandardCharsets.UTF_8)))
            : Optional.empty();
    return new Slice<>(all.subList(from, to), next);
  }

  private static <T> int after(String cursor, List<T> all, Function<T, String> id) {
    String last;
    try {
      last = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw DeskException.bad("bad-cursor");
    }
    for (int at = 0; at < all.size(); at++) {
      if (id.apply(all.get(at)).equals(last)) {
        return at + 1;
      }
    }
    throw DeskException.bad("bad-cursor");
  }
}
