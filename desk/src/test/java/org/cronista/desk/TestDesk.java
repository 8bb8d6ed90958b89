package org.cronista.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.archive.Act;
import org.cronista.archive.Archive;
import org.cronista.archive.Person;
import org.cronista.archive.SignIn;
import org.cronista.desk.access.Role;
import org.cronista.desk.access.Secrets;
import org.cronista.json.ContractJson;
import org.cronista.model.Chronology;
import org.cronista.model.ClaimId;
import org.cronista.reconciler.EventReconciler;
import org.cronista.reconciler.ReconcilerOptions;
import org.cronista.reconciler.Reconciliation;
import org.cronista.reconciler.Tie;

/**
 * A desk on a free port over a small archive of its own, with a browser for each role, signed in.
 * What went wrong inside it is thrown when it is closed.
 */
public final class TestDesk implements AutoCloseable {

  private final Path folder;
  private final Archive archive;
  private final TestClock clock = new TestClock();
  private final List<Throwable> incidents = new ArrayList<>();
  private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
  private Desk desk;

  private TestDesk(Path folder, Archive archive) {
    this.folder = folder;
    this.archive = archive;
    this.desk = open(DeskSettings.local(0));
  }

  /** A clock that a test can move. */
  public static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-05-19T12:00:00Z");

    /** Lets time pass. */
    public synchronized void pass(java.time.Duration time) {
      now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  /** A desk over {@link Samples#fill}. */
  public static TestDesk start() {
    try {
      Path folder = Files.createTempDirectory("cronista-desk");
      Archive archive = Archive.open(folder.resolve("archive.db").toString());
      Samples.fill(archive);
      return new TestDesk(folder, archive);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Desk open(DeskSettings settings) {
    return Desk.start(
        settings,
        new DeskParts(
            archive,
            (asOf, rule) -> chronology(archive, asOf, rule),
            Optional.of(
                new DeskImport(new TextImporter(archive), folder.resolve("uploads"), List.of())),
            clock,
            (reference, failure) -> incidents.add(failure)));
  }

  /** Closes the desk and opens another on the same archive. */
  public void reopen(DeskSettings settings) {
    desk.close();
    browsers.clear();
    desk = open(settings);
  }

  /** The chronology as the command works it out. */
  public static Chronology chronology(
      Archive archive, Optional<java.time.LocalDate> asOf, org.cronista.model.HeadlineRule rule) {
    Reconciliation done =
        new EventReconciler(new ReconcilerOptions(asOf, List.of(), List.of(), rule))
            .reconcile(archive.listDocuments(), archive.listClaims(), ties(archive));
    return new Chronology(
        "Test",
        archive.listDocuments(),
        archive.listClaims(),
        done.events(),
        done.disagreements(),
        done.actors(),
        done.tolls(),
        done.framings(),
        done.eventLinks());
  }

  private static List<Tie> ties(Archive archive) {
    List<Tie> ties = new ArrayList<>();
    for (Act act : archive.acts().listStanding()) {
      boolean regroups = act.kind() == Act.Kind.MERGE || act.kind() == Act.Kind.SPLIT;
      if (regroups && act.target().kind() == Act.TargetKind.EVENT) {
        List<ClaimId> claims = new ArrayList<>();
        ContractJson.parse(act.draft().after())
            .path("claims")
            .forEach(claim -> claims.add(new ClaimId(claim.asText())));
        ties.add(
            new Tie(act.kind() == Act.Kind.MERGE ? Tie.Kind.TOGETHER : Tie.Kind.APART, claims));
      }
    }
    return ties;
  }

  /** Waits until what follows from the acts so far is worked out. */
  public void settle() {
    for (int tenths = 0; desk.record().isBusy() && tenths < 600; tenths++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    if (desk.record().isBusy()) {
      throw new AssertionError("The chronology was not worked out within a minute");
    }
  }

  /** The desk. */
  public Desk desk() {
    return desk;
  }

  /** Its archive. */
  public Archive archive() {
    return archive;
  }

  /** The folder that its archive lies in. */
  public Path folder() {
    return folder;
  }

  /** Its clock. */
  public TestClock clock() {
    return clock;
  }

  /** A browser in which nobody is signed in. */
  public Browser stranger() {
    return new Browser(desk.url());
  }

  /** A browser in which somebody in the role is signed in, the same one each time. */
  public Browser as(Role role) {
    return browsers.computeIfAbsent(role, this::signIn);
  }

  private Browser signIn(Role role) {
    String id = "p_" + role.label();
    if (archive.people().find(id).isEmpty()) {
      archive
          .people()
          .add(
              new Person(
                  id,
                  role.label() + " of the test",
                  role.label(),
                  clock.instant(),
                  Optional.empty()));
    }
    String secret = "secret of " + role + clock.instant();
    archive
        .people()
        .signIn(
            new SignIn(
                Secrets.hash(cookieSafe(secret)),
                id,
                "token-" + role.label(),
                clock.instant(),
                clock.instant(),
                clock.instant().plusSeconds(12 * 3600)));
    Browser browser = new Browser(desk.url());
    browser.cookies.put("cronista", cookieSafe(secret));
    return browser;
  }

  private static String cookieSafe(String words) {
    return words.replaceAll("[^A-Za-z0-9]", "_");
  }

  @Override
  public void close() {
    desk.close();
    archive.close();
    try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (!incidents.isEmpty()) {
      throw new AssertionError("The desk failed inside", incidents.get(0));
    }
  }

  /** What went wrong inside the desk, for tests that mean it to; they clear it. */
  public List<Throwable> incidents() {
    return incidents;
  }

  /** An answer of the desk. */
  public record Answer(int status, String body, Map<String, List<String>> headers) {
    /** The first value of a header; empty when absent. */
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of("")).get(0);
    }
  }

  /** Sends requests and keeps cookies, as a browser does. */
  public static final class Browser {
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]*)\"");

    private final HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String url;

    private Browser(String url) {
      this.url = url;
    }

    /** The cookies it keeps. */
    public Map<String, String> cookies() {
      return cookies;
    }

    /** Asks for a page. */
    public Answer get(String path, String... headers) {
      return send("GET", path, Optional.empty(), headers);
    }

    /** Sends a form with the token of this sign-in; fields are names and values in turn. */
    public Answer post(String path, String... fields) {
      List<String> all = new ArrayList<>(List.of(fields));
      all.add("token");
      all.add(token());
      return send("POST", path, Optional.of(form(all)));
    }

    /** The token that forms of this sign-in carry. */
    public String token() {
      Matcher matcher = TOKEN.matcher(get("/sign-in").body());
      return matcher.find() ? matcher.group(1) : "";
    }

    private static String form(List<String> fields) {
      List<String> pairs = new ArrayList<>();
      for (int at = 0; at + 1 < fields.size(); at += 2) {
        pairs.add(
            fields.get(at) + "=" + URLEncoder.encode(fields.get(at + 1), StandardCharsets.UTF_8));
      }
      return String.join("&", pairs);
    }

    /** Sends anything; headers are names and values in turn. */
    public Answer send(String method, String path, Optional<String> body, String... headers) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url + path))
              .method(
                  method,
                  body.map(HttpRequest.BodyPublishers::ofString)
                      .orElseGet(HttpRequest.BodyPublishers::noBody));
      boolean typed = List.of(headers).contains("Content-Type");
      if (body.isPresent() && !typed) {
        request.header("Content-Type", "application/x-www-form-urlencoded");
      }
      if (!cookies.isEmpty()) {
        request.header(
            "Cookie",
            cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
      }
      for (int at = 0; at + 1 < headers.length; at += 2) {
        request.header(headers[at], headers[at + 1]);
      }
      try {
        HttpResponse<String> response =
            client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().allValues("set-cookie").forEach(this::keep);
        return new Answer(response.statusCode(), response.body(), response.headers().map());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private void keep(String cookie) {
      String pair = cookie.replaceFirst(";.*", "");
      String value = pair.replaceFirst("^[^=]*=", "");
      String name = pair.replaceFirst("=.*", "");
      if (value.isEmpty()) {
        cookies.remove(name);
      } else {
        cookies.put(name, value);
      }
    }
  }
}
