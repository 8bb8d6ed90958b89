package org.cronista.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cronista.archive.Archive;
import org.cronista.archive.People;
import org.cronista.archive.Person;
import org.cronista.archive.SignIn;

/** Lets people in and out, and knows them again. Safe for concurrent use. */
public final class SignIns {

  private static final Duration LINK_LASTS = Duration.ofDays(3);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  /** Failures that cost nothing: of one address for one name, and of one address for all. */
  private static final int FREE_FAILURES = 5;

  private static final int FREE_FAILURES_OF_ADDRESS = 20;

  private final Archive archive;
  private final People people;
  private final Clock clock;
  private final Duration idle;
  private final Duration longest;
  private final Secrets secrets = new Secrets();
  private final Passwords passwords = new Passwords();
  private final AttemptLimit byAddressAndName;
  private final AttemptLimit byAddress;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** What of a sign-in is kept in memory, so that not every request asks the archive. */
  private record Known(SignIn signIn, Person person, Role role) {}

  /** Sign-ins that end after {@code idle} without a request, and after {@code longest} anyway. */
  public SignIns(Archive archive, Clock clock, Duration idle, Duration longest) {
    this.archive = archive;
    this.people = archive.people();
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
    byAddressAndName = new AttemptLimit(clock, FREE_FAILURES);
    byAddress = new AttemptLimit(clock, FREE_FAILURES_OF_ADDRESS);
  }

  /** What came of an attempt to sign in. */
  public sealed interface Outcome {
    /**
     * In.
     *
     * @param secret for the browser to keep
     */
    record Welcome(String secret) implements Outcome {}

    /** Name or password are wrong; which, nobody is told. */
    record Wrong() implements Outcome {}

    /**
     * Too many failures.
     *
     * @param after how long to wait
     */
    record Wait(Duration after) implements Outcome {}
  }

  /**
   * Tries to sign somebody in who calls from {@code address}. Failures slow down that address
   * alone: nobody is kept out by what others try with their name from elsewhere.
   */
  public Outcome signIn(String name, String password, String address) {
    String key = address + " " + shortened(name).toLowerCase(Locale.ROOT);
    Optional<Duration> wait = byAddressAndName.findWait(key).or(() -> byAddress.findWait(address));
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    Optional<Person> person = people.findByName(name);
    Optional<String> hash = person.flatMap(one -> people.findPasswordHash(one.id()));
    boolean right =
        password.length() <= Passwords.LONGEST * 2
            && passwords.matches(password, hash)
            && person.filter(one -> one.closed().isEmpty()).isPresent();
    if (!right) {
      byAddressAndName.failed(key);
      byAddress.failed(address);
      archive
          .audit()
          .add(clock.instant(), Optional.empty(), "sign-in-failed", shortened(name), address);
      return new Outcome.Wrong();
    }
    byAddressAndName.succeeded(key);
    Person found = person.orElseThrow();
    archive.audit().add(clock.instant(), Optional.of(found.id()), "sign-in", found.name(), address);
    return new Outcome.Welcome(begin(found));
  }

  private static String shortened(String name) {
    return name.length() <= 80 ? name : name.substring(0, 80) + "…";
  }

  /** A new secret at each sign-in: one planted before is worth nothing after. */
  private String begin(Person person) {
    Instant now = clock.instant();
    people.forgetEnded(now);
    String secret = secrets.next();
    people.signIn(
        new SignIn(Secrets.hash(secret), person.id(), secrets.next(), now, now, now.plus(longest)));
    return secret;
  }

  /** Whoever holds the secret, unless their sign-in has ended. */
  public Visitor recognise(Optional<String> secret) {
    return secret.flatMap(this::find).orElse(Visitor.stranger());
  }

  private Optional<Visitor> find(String secret) {
    String hash = Secrets.hash(secret);
    Optional<Known> found = Optional.ofNullable(known.get(hash)).or(() -> load(hash));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    SignIn signIn = found.get().signIn();
    if (!now.isBefore(signIn.ends()) || !now.isBefore(signIn.lastSeen().plus(idle))) {
      end(hash);
      return Optional.empty();
    }
    if (now.isAfter(signIn.lastSeen().plus(NOTED_EVERY))) {
      people.seen(hash, now);
      // Not when it has ended or changed since: what was forgotten may not come back.
      known.computeIfPresent(
          hash,
          (key, one) ->
              one.equals(found.get())
                  ? new Known(seen(signIn, now), one.person(), one.role())
                  : one);
    }
    return Optional.of(
        new Visitor(
            Optional.of(found.get().person()),
            Optional.of(found.get().role()),
            signIn.formToken(),
            hash));
  }

  private static SignIn seen(SignIn signIn, Instant now) {
    return new SignIn(
        signIn.secretHash(),
        signIn.person(),
        signIn.formToken(),
        signIn.began(),
        now,
        signIn.ends());
  }

  private synchronized Optional<Known> load(String hash) {
    Optional<SignIn> signIn = people.findSignIn(hash);
    Optional<Person> person =
        signIn
            .flatMap(found -> people.find(found.person()))
            .filter(found -> found.closed().isEmpty());
    Optional<Role> role = person.flatMap(found -> Role.find(found.role()));
    if (role.isEmpty()) {
      return Optional.empty();
    }
    Known loaded = new Known(signIn.orElseThrow(), person.orElseThrow(), role.get());
    known.put(hash, loaded);
    return Optional.of(loaded);
  }

  /** In the archive first, so that nobody loads it again in between. */
  private synchronized void end(String hash) {
    people.signOut(hash);
    known.remove(hash);
  }

  /** Ends the visitor's sign-in. */
  public void signOut(Visitor visitor) {
    end(visitor.secretHash());
    archive
        .audit()
        .add(clock.instant(), visitor.person().map(Person::id), "sign-out", visitor.name(), "");
  }

  /**
   * Makes the first owner when there is nobody yet who can sign in.
   *
   * @return the secret of the owner's one-time link, if one was made
   */
  public Optional<String> firstOwner() {
    boolean somebody =
        people.list().stream()
            .anyMatch(
                one ->
                    one.closed().isEmpty()
                        && one.role().equals(Role.OWNER.label())
                        && people.findPasswordHash(one.id()).isPresent());
    if (somebody) {
      return Optional.empty();
    }
    Person owner =
        people
            .findByName(FIRST_OWNER)
            .orElseGet(
                () -> {
                  Person made = person(FIRST_OWNER, Role.OWNER);
                  people.add(made);
                  return made;
                });
    return Optional.of(giveLink(owner));
  }

  /** The name of the first owner. */
  public static final String FIRST_OWNER = "owner";

  /**
   * Lets somebody in.
   *
   * @return the secret of their one-time link
   * @throws IllegalArgumentException when somebody has the name already
   */
  public String invite(Visitor by, String name, Role role) {
    Person invited = person(name, role);
    people.add(invited);
    note(by, "invite", invited.name(), role.label());
    return giveLink(invited);
  }

  /** A new one-time link for somebody who has lost their password. */
  public String giveLink(Visitor by, Person person) {
    note(by, "link", person.name(), "");
    return giveLink(person);
  }

  private String giveLink(Person person) {
    String secret = secrets.next();
    people.giveLink(person.id(), Secrets.hash(secret), clock.instant().plus(LINK_LASTS));
    return secret;
  }

  private Person person(String name, Role role) {
    return new Person(
        "p_" + secrets.nextId(), name, role.label(), clock.instant(), Optional.empty());
  }

  /** Changes what somebody is. They have to sign in anew. */
  public void changeRole(Visitor by, Person person, Role role) {
    change(new Person(person.id(), person.name(), role.label(), person.created(), person.closed()));
    note(by, "role", person.name(), role.label());
  }

  /** Lets somebody in no more. What they did stays. */
  public void close(Visitor by, Person person) {
    change(
        new Person(
            person.id(),
            person.name(),
            person.role(),
            person.created(),
            Optional.of(clock.instant())));
    note(by, "close", person.name(), "");
  }

  private synchronized void change(Person person) {
    people.change(person);
    forgetAll(person.id());
  }

  private void forgetAll(String person) {
    known.values().removeIf(one -> one.person().id().equals(person));
  }

  /** Whose one-time link it is, if it still works. */
  public Optional<Person> findByLink(String secret) {
    return people.findByLink(Secrets.hash(secret), clock.instant());
  }

  /**
   * Sets the password of whoever holds the one-time link and signs them in.
   *
   * @return the secret for the browser to keep; empty when the link does not work
   */
  public synchronized Optional<String> choosePassword(String link, String password) {
    Optional<Person> person = findByLink(link);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    people.setPassword(person.get().id(), passwords.hash(password));
    forgetAll(person.get().id());
    archive
        .audit()
        .add(
            clock.instant(),
            Optional.of(person.get().id()),
            "password",
            person.get().name(),
            "by one-time link");
    return Optional.of(begin(person.get()));
  }

  private void note(Visitor by, String what, String subject, String detail) {
    archive.audit().add(clock.instant(), by.person().map(Person::id), what, subject, detail);
  }
}
