package org.cronista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Role;
import org.cronista.desk.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every route, tried as every role and as a stranger, lets in whom it should and nobody else. */
class PermissionsTest {

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int FOUND = 302;

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyRouteLetsInThoseWhoMayAndNobodyElse() {
    List<String> wrong = new ArrayList<>();
    for (Route route : desk.desk().routes()) {
      boolean endsOrBeginsASignIn =
          route.path().equals("/sign-out") || route.toString().equals("POST /sign-in");
      if (endsOrBeginsASignIn) {
        continue; // SignInTest tells of these; a wrong password is answered like a missing sign-in
      }
      for (Role role : Role.values()) {
        TestDesk.Browser browser = desk.as(role);
        int status = ask(browser, route, "token-" + role.label());
        if ((status == FORBIDDEN) == role.may(route.permission()) || status == UNAUTHORIZED) {
          wrong.add(route + " as " + role + ": " + status);
        }
      }
      TestDesk.Answer answer = answer(desk.stranger(), route, "");
      boolean turnedAway =
          answer.status() == UNAUTHORIZED
              || (answer.status() == FOUND && answer.header("Location").contains("/sign-in"));
      if (turnedAway == (route.permission() == Permission.PUBLIC)) {
        wrong.add(route + " as nobody: " + answer.status());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nothingThatChangesIsDoneWithoutTheTokenOfTheSignIn() {
    List<String> wrong = new ArrayList<>();
    for (Route route : desk.desk().routes()) {
      if (isChange(route) && route.permission() != Permission.PUBLIC) {
        for (String token : List.of("", "token-reader", "x")) {
          int status = ask(desk.as(Role.OWNER), route, token);
          if (status != FORBIDDEN) {
            wrong.add(route + " with token \"" + token + "\": " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(desk.archive().acts().list(0)).isEmpty();
  }

  @Test
  void onlyWhatIsNeededToSignInIsPublic() {
    assertThat(desk.desk().routes())
        .filteredOn(route -> route.permission() == Permission.PUBLIC)
        .extracting(Route::toString)
        .containsExactlyInAnyOrder(
            "GET /assets/{hash}/{name}",
            "GET /sign-in",
            "POST /sign-in",
            "GET /welcome/{link}",
            "POST /welcome/{link}",
            "POST /language");
  }

  @Test
  void aReaderMayChangeNothing() {
    assertThat(desk.desk().routes())
        .filteredOn(PermissionsTest::isChange)
        .filteredOn(route -> Role.READER.may(route.permission()))
        .extracting(Route::toString)
        .containsExactlyInAnyOrder(
            "POST /sign-in", "POST /welcome/{link}", "POST /language", "POST /sign-out");
  }

  private static boolean isChange(Route route) {
    return !route.toString().startsWith("GET ");
  }

  private static int ask(TestDesk.Browser browser, Route route, String token) {
    return answer(browser, route, token).status();
  }

  private static TestDesk.Answer answer(TestDesk.Browser browser, Route route, String token) {
    String path = route.path().replaceAll("\\{[^}]*}", "none");
    return isChange(route)
        ? browser.send(
            route.toString().replaceFirst(" .*", ""), path, Optional.of("token=" + token))
        : browser.get(path);
  }
}
