package org.cronista.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.cronista.archive.Audit;
import org.cronista.desk.DeskSettings;
import org.cronista.desk.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How people get in, stay in and get out. */
class SignInTest {

  private static final String PASSWORD = "cuatro palabras bien largas";

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theFirstStartMakesAnOwnerWhoChoosesAPasswordOnce() {
    String link = firstLink();
    TestDesk.Browser browser = desk.stranger();

    assertThat(browser.get(link).body()).contains("owner");
    TestDesk.Answer chosen = browser.post(link, "password", PASSWORD, "again", PASSWORD);

    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(browser.get("/people").status()).isEqualTo(200);
    assertThat(desk.desk().firstOwnerUrl()).isEmpty();
    assertThat(desk.stranger().get(link).status()).isEqualTo(400);
    assertThat(desk.stranger().post(link, "password", PASSWORD, "again", PASSWORD).status())
        .isEqualTo(400);
    assertThat(desk.archive().people().findPasswordHash(owner()).orElseThrow())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain(PASSWORD);
  }

  @Test
  void anotherStartEndsTheLinkOfTheOneBefore() {
    String earlier = firstLink();
    desk.reopen(DeskSettings.local(0));
    String later = firstLink();

    assertThat(desk.stranger().get(earlier).status()).isEqualTo(400);
    assertThat(desk.stranger().get(later).status()).isEqualTo(200);
  }

  @Test
  void aWeakOrMistypedPasswordIsNotTaken() {
    String link = firstLink();

    for (List<String> pair :
        List.of(
            List.of("short", "short"),
            List.of("aaaaaaaaaaaa", "aaaaaaaaaaaa"),
            List.of(PASSWORD, PASSWORD + "."))) {
      assertThat(desk.stranger().post(link, "password", pair.get(0), "again", pair.get(1)).status())
          .isEqualTo(400);
    }
    assertThat(desk.stranger().get(link).status()).isEqualTo(200);
  }

  @Test
  void eachSignInHasASecretOfItsOwnAndSigningOutEndsOne() {
    register();
    TestDesk.Browser one = desk.stranger();
    TestDesk.Browser other = desk.stranger();
    one.cookies().put("cronista", "planted");

    assertThat(one.post("/sign-in", "name", "owner", "password", PASSWORD).status()).isEqualTo(303);
    other.post("/sign-in", "name", "owner", "password", PASSWORD);

    assertThat(one.cookies().get("cronista"))
        .isNotEqualTo("planted")
        .isNotEqualTo(other.cookies().get("cronista"));
    String secret = one.cookies().get("cronista");
    one.post("/sign-out");
    one.cookies().put("cronista", secret);
    assertThat(one.get("/").status()).isEqualTo(302);
    assertThat(other.get("/").status()).isEqualTo(200);
  }

  @Test
  void aSignInEndsWhenItIsIdleAndAtLastAnyway() {
    register();
    TestDesk.Browser browser = desk.stranger();
    browser.post("/sign-in", "name", "owner", "password", PASSWORD);

    desk.clock().pass(Duration.ofMinutes(119));
    assertThat(browser.get("/").status()).isEqualTo(200);
    desk.clock().pass(Duration.ofMinutes(121));
    assertThat(browser.get("/").status()).isEqualTo(302);

    browser.post("/sign-in", "name", "owner", "password", PASSWORD);
    for (int hour = 0; hour < 11; hour++) {
      desk.clock().pass(Duration.ofHours(1));
      assertThat(browser.get("/").status()).isEqualTo(200);
    }
    desk.clock().pass(Duration.ofHours(1));
    assertThat(browser.get("/").status()).isEqualTo(302);
  }

  @Test
  void aSignInOutlastsARestart() {
    register();
    TestDesk.Browser before = desk.stranger();
    before.post("/sign-in", "name", "owner", "password", PASSWORD);

    desk.reopen(DeskSettings.local(0));
    TestDesk.Browser after = desk.stranger();
    after.cookies().putAll(before.cookies());

    assertThat(after.get("/").status()).isEqualTo(200);
  }

  @Test
  void whoGuessesHasToWait() {
    register();
    for (int attempt = 0; attempt < 6; attempt++) {
      assertThat(desk.stranger().post("/sign-in", "name", "owner", "password", "guess").status())
          .isEqualTo(401);
    }

    TestDesk.Answer answer =
        desk.stranger().post("/sign-in", "name", "owner", "password", PASSWORD);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 901);
    desk.clock().pass(Duration.ofMinutes(16));
    assertThat(desk.stranger().post("/sign-in", "name", "owner", "password", PASSWORD).status())
        .isEqualTo(303);
    assertThat(desk.archive().audit().listLatest(Long.MAX_VALUE, 50))
        .extracting(Audit.Line::what)
        .contains("sign-in-failed", "sign-in", "password");
  }

  @Test
  void whoGuessesWaitsLongerEachTimeButNeverLongerThanAMinute() {
    register();
    int longest = 0;
    for (int attempt = 0; attempt < 20; attempt++) {
      TestDesk.Answer answer =
          desk.stranger().post("/sign-in", "name", "owner", "password", "guess");
      while (answer.status() == 429) {
        int wait = Integer.parseInt(answer.header("Retry-After"));
        longest = Math.max(longest, wait);
        desk.clock().pass(Duration.ofSeconds(wait));
        answer = desk.stranger().post("/sign-in", "name", "owner", "password", "guess");
      }
      assertThat(answer.status()).isEqualTo(401);
    }

    assertThat(longest).isBetween(30, 61);
    desk.clock().pass(Duration.ofSeconds(61));
    assertThat(desk.stranger().post("/sign-in", "name", "owner", "password", PASSWORD).status())
        .isEqualTo(303);
  }

  @Test
  void whatOthersTryWithANameFromElsewhereKeepsItsOwnerOutForNoMoment() {
    SignIns signIns =
        new SignIns(desk.archive(), desk.clock(), Duration.ofHours(2), Duration.ofHours(12));
    register();
    for (int attempt = 0; attempt < 40; attempt++) {
      signIns.signIn("owner", "guess", "203.0.113.7");
      desk.clock().pass(Duration.ofSeconds(2));
    }

    assertThat(signIns.signIn("owner", PASSWORD, "203.0.113.7"))
        .isInstanceOf(SignIns.Outcome.Wait.class);
    assertThat(signIns.signIn("owner", PASSWORD, "198.51.100.3"))
        .isInstanceOf(SignIns.Outcome.Welcome.class);
  }

  @Test
  void aSignInThatHasEndedOrChangedDoesNotComeBackWhileItIsInUse() throws Exception {
    register();
    for (int round = 0; round < 20; round++) {
      TestDesk.Browser browser = desk.stranger();
      browser.post("/sign-in", "name", "owner", "password", PASSWORD);
      java.util.Optional<String> secret = java.util.Optional.of(browser.cookies().get("cronista"));
      SignIns signIns =
          new SignIns(desk.archive(), desk.clock(), Duration.ofHours(2), Duration.ofHours(12));
      Visitor visitor = signIns.recognise(secret);
      Thread asking =
          new Thread(
              () -> {
                for (int times = 0; times < 200; times++) {
                  desk.clock().pass(Duration.ofMillis(400));
                  signIns.recognise(secret);
                }
              });
      asking.start();
      signIns.signOut(visitor);
      asking.join();

      assertThat(signIns.recognise(secret).isSignedIn()).isFalse();
    }
  }

  @Test
  void aWrongNameAndAWrongPasswordLookAlike() {
    register();

    String wrongName =
        desk.stranger().post("/sign-in", "name", "nobody", "password", "guess").body();
    String wrongPassword =
        desk.stranger().post("/sign-in", "name", "owner", "password", "guess").body();

    assertThat(wrongName.replace("nobody", "owner")).isEqualTo(wrongPassword);
  }

  @Test
  void whoeverIsLetInChoosesAPasswordAndIsLetOutAtOnce() {
    register();
    TestDesk.Browser owner = desk.as(Role.OWNER);
    String page = owner.post("/people", "name", "Inés", "role", "coder").body();
    String link = page.replaceFirst("(?s).*data-link=\"([^\"]*)\".*", "$1");
    TestDesk.Browser coder = desk.stranger();
    coder.post(link, "password", PASSWORD, "again", PASSWORD);
    assertThat(coder.get("/").body()).contains("Inés, coder");
    assertThat(coder.get("/people").status()).isEqualTo(403);

    String id = desk.archive().people().findByName("Inés").orElseThrow().id();
    owner.post("/people/" + id + "/close");

    assertThat(coder.get("/").status()).isEqualTo(302);
    assertThat(desk.stranger().post("/sign-in", "name", "Inés", "password", PASSWORD).status())
        .isEqualTo(401);
  }

  @Test
  void aChangedRoleHoldsAtOnce() {
    register();
    TestDesk.Browser coder = desk.as(Role.CODER);
    assertThat(coder.get("/").status()).isEqualTo(200);

    desk.as(Role.OWNER).post("/people/p_coder/role", "role", "reader");

    assertThat(coder.get("/").status()).isEqualTo(302);
  }

  @Test
  void theLastOwnerStays() {
    register();
    TestDesk.Browser browser = desk.stranger();
    browser.post("/sign-in", "name", "owner", "password", PASSWORD);

    assertThat(browser.post("/people/" + owner() + "/close").status()).isEqualTo(400);
    assertThat(browser.post("/people/" + owner() + "/role", "role", "reader").status())
        .isEqualTo(400);
  }

  @Test
  void afterSignInOneIsTakenBackButNeverToAnotherSite() {
    register();
    assertThat(signInTo("/documents?x=1").header("Location")).isEqualTo("/documents?x=1");
    for (String elsewhere :
        List.of(
            "https://example.org/",
            "//example.org",
            "/\\example.org",
            "/\t/example.org",
            "/\n/example.org",
            "/%09/../\\example.org",
            "\t//example.org",
            "/ /example.org",
            "javascript:alert(1)")) {
      assertThat(signInTo(elsewhere).header("Location")).as(elsewhere).isEqualTo("/");
    }
  }

  private TestDesk.Answer signInTo(String path) {
    return desk.stranger().post("/sign-in", "name", "owner", "password", PASSWORD, "to", path);
  }

  private void register() {
    String link = firstLink();
    desk.stranger().post(link, "password", PASSWORD, "again", PASSWORD);
  }

  private String firstLink() {
    return desk.desk().firstOwnerUrl().orElseThrow().replaceFirst("^http://[^/]*", "");
  }

  private String owner() {
    return desk.archive().people().findByName("owner").orElseThrow().id();
  }
}
