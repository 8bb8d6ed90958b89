package org.cronista.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The people who work at the desk, and who of them is signed in. Secrets are known here by their
 * hashes only. Every method that changes something is one transaction.
 */
public interface People {

  /** Everybody, those who have left included, by name. */
  List<Person> list();

  /** The person with this identifier. */
  Optional<Person> find(String id);

  /** The person with this name. */
  Optional<Person> findByName(String name);

  /** The encoded hash of the person's password, once they have chosen one. */
  Optional<String> findPasswordHash(String id);

  /**
   * Adds somebody who has no password yet.
   *
   * @throws IllegalArgumentException when somebody has the name already
   */
  void add(Person person);

  /** Changes what a person may do, or until when; the name stays. All their sign-ins end. */
  void change(Person person);

  /** Gives the person a one-time link in the place of earlier ones. */
  void giveLink(String person, String secretHash, Instant ends);

  /** Whose one-time link it is, if it has not been used and has not ended at {@code now}. */
  Optional<Person> findByLink(String secretHash, Instant now);

  /** Sets the password; one-time links and sign-ins of the person end. */
  void setPassword(String person, String passwordHash);

  /** Remembers a sign-in. */
  void signIn(SignIn signIn);

  /** The sign-in, whether it has ended or not. */
  Optional<SignIn> findSignIn(String secretHash);

  /** Remembers that a sign-in was in use. */
  void seen(String secretHash, Instant when);

  /** Ends a sign-in. */
  void signOut(String secretHash);

  /** Forgets the sign-ins and links that ended before {@code now}. */
  void forgetEnded(Instant now);
}
