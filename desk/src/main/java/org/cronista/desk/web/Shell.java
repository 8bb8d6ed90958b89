package org.cronista.desk.web;

import java.util.List;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Language;
import org.cronista.desk.words.Words;

/**
 * What every page needs, whatever it shows.
 *
 * @param words the interface's words
 * @param dates dates in the same language
 * @param visitor who is looking
 * @param path the page's own path, without its query
 * @param query the page's query, without the question mark
 * @param assets where style and script are
 * @param notice the chronology is being worked out anew
 */
public record Shell(
    Words words,
    Dates dates,
    Visitor visitor,
    String path,
    String query,
    Assets assets,
    boolean notice) {

  /** The languages to choose from. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** Whether the visitor may, by the permission's name. */
  public boolean may(Permission permission) {
    return visitor.may(permission);
  }

  /** The word for a role. */
  public String role(Role role) {
    return words.of("role." + role.label());
  }

  /** Whether the page belongs to the part of the desk at {@code part}. */
  public boolean isIn(String part) {
    return part.equals("/")
        ? path.equals("/") || path.startsWith("/events")
        : path.startsWith(part);
  }
}
