package org.cronista.desk.access;

import java.util.Optional;
import org.cronista.archive.Person;

/**
 * Whoever sent a request.
 *
 * @param person who it is; empty before sign-in
 * @param role what they are; empty before sign-in
 * @param formToken what their forms must carry; empty before sign-in
 * @param secretHash by which their sign-in is known; empty before sign-in
 */
public record Visitor(
    Optional<Person> person, Optional<Role> role, String formToken, String secretHash) {

  /** Somebody who has not signed in. */
  public static Visitor stranger() {
    return new Visitor(Optional.empty(), Optional.empty(), "", "");
  }

  /** Whether they may. */
  public boolean may(Permission permission) {
    return permission == Permission.PUBLIC || role.filter(one -> one.may(permission)).isPresent();
  }

  /** Whether they are known. */
  public boolean isSignedIn() {
    return person.isPresent();
  }

  /** Their identifier, for routes that only people who are signed in reach. */
  public String id() {
    return person.orElseThrow().id();
  }

  /** Their name; empty before sign-in. */
  public String name() {
    return person.map(Person::name).orElse("");
  }
}
