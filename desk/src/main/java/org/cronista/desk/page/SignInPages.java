package org.cronista.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.access.Passwords;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.OwnPath;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;
import org.cronista.desk.words.Language;

/** The way in and out. */
public final class SignInPages implements RouteGroup {

  private final SignIns signIns;

  /** Pages over these sign-ins. */
  public SignInPages(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/sign-in", Permission.PUBLIC, this::form),
        Route.post("/sign-in", Permission.PUBLIC, this::signIn),
        Route.get("/welcome/{link}", Permission.PUBLIC, this::welcome),
        Route.post("/welcome/{link}", Permission.PUBLIC, this::choosePassword),
        Route.post("/sign-out", Permission.READ, this::signOut).forBlindCodersToo(),
        Route.post("/language", Permission.PUBLIC, this::language));
  }

  private void form(Visit visit) {
    show(visit, 200, "");
  }

  private static void show(Visit visit, int status, String trouble) {
    visit.show(
        status,
        "page/signIn",
        Map.of(
            "to", visit.query("to").or(() -> visit.form("to")).filter(OwnPath::isOwn).orElse("/"),
            "name", visit.form("name").orElse(""),
            "trouble", trouble));
  }

  private void signIn(Visit visit) {
    SignIns.Outcome outcome =
        signIns.signIn(visit.form("name").orElse(""), visit.formRaw("password"), visit.address());
    if (outcome instanceof SignIns.Outcome.Welcome welcome) {
      visit.keep(Optional.of(welcome.secret()));
      visit.goTo(visit.form("to").filter(OwnPath::isOwn).orElse("/"));
    } else if (outcome instanceof SignIns.Outcome.Wait wait) {
      visit.answerHeader("Retry-After", Long.toString(wait.after().toSeconds() + 1));
      throw DeskException.tooOften(wait.after().toSeconds() + 1);
    } else {
      show(visit, 401, visit.words().of("sign-in.wrong"));
    }
  }

  private void welcome(Visit visit) {
    showWelcome(visit, 200, "");
  }

  private void showWelcome(Visit visit, int status, String trouble) {
    String link = visit.path("link");
    String name =
        signIns.findByLink(link).orElseThrow(() -> DeskException.bad("link-ended")).name();
    visit.show(status, "page/welcome", Map.of("link", link, "name", name, "trouble", trouble));
  }

  private void choosePassword(Visit visit) {
    String password = visit.formRaw("password");
    if (!Passwords.isAcceptable(password)) {
      showWelcome(visit, 400, visit.words().of("welcome.weak", Passwords.SHORTEST));
      return;
    }
    if (!password.equals(visit.formRaw("again"))) {
      showWelcome(visit, 400, visit.words().of("welcome.differs"));
      return;
    }
    String secret =
        signIns
            .choosePassword(visit.path("link"), password)
            .orElseThrow(() -> DeskException.bad("link-ended"));
    visit.keep(Optional.of(secret));
    visit.goTo("/");
  }

  private void signOut(Visit visit) {
    signIns.signOut(visit.visitor());
    visit.keep(Optional.empty());
    visit.goTo("/sign-in");
  }

  private void language(Visit visit) {
    visit.form("language").flatMap(Language::find).ifPresent(visit::keep);
    visit.goTo(visit.form("back").filter(OwnPath::isOwn).orElse("/"));
  }
}
