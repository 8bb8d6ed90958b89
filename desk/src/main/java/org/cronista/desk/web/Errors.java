package org.cronista.desk.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.cronista.archive.ArchiveException;
import org.cronista.desk.access.Secrets;
import org.cronista.desk.words.Words;

/** What a visitor is told when something is not as it should be: what is the matter, what to do. */
final class Errors {

  private static final int SIGN_IN_FIRST = 401;

  private final Visit.WebParts parts;
  private final WebServer.Incidents incidents;
  private final Secrets secrets = new Secrets();

  Errors(Visit.WebParts parts, WebServer.Incidents incidents) {
    this.parts = parts;
    this.incidents = incidents;
  }

  void known(DeskException error, Context context) {
    Visit visit = new Visit(context, parts);
    boolean toSignIn =
        error.status() == SIGN_IN_FIRST && !WebServer.isApi(context) && !visit.isPart();
    if (toSignIn) {
      String back = visit.path() + (visit.query().isEmpty() ? "" : "?" + visit.query());
      context.redirect("/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
      return;
    }
    Words words = visit.words();
    tell(
        visit,
        error.status(),
        words.of("error." + error.key(), error.values()),
        words.of("error." + error.key() + ".do", error.values()));
  }

  void archive(ArchiveException failure, Context context) {
    // Its message names files and databases: that is for whoever runs the desk.
    String reference = secrets.nextId();
    incidents.report(reference, failure);
    Visit visit = new Visit(context, parts);
    tell(
        visit,
        503,
        visit.words().of("error.archive"),
        visit.words().of("error.archive.do", reference));
  }

  void http(int status, Context context) {
    Visit visit = new Visit(context, parts);
    String key =
        status == 404 ? "error.not-found" : status == 413 ? "error.too-large" : "error.request";
    tell(visit, status, visit.words().of(key), visit.words().of(key + ".do"));
  }

  /** Our own mistake: a reference for the visitor, the rest for whoever runs the desk. */
  void unknown(Throwable failure, Context context) {
    String reference = secrets.nextId();
    incidents.report(reference, failure);
    Visit visit = new Visit(context, parts);
    String title = visit.words().of("error.internal");
    String detail = visit.words().of("error.internal.do", reference);
    try {
      tell(visit, 500, title, detail);
    } catch (RuntimeException e) {
      // The page for errors failed too; were that thrown, it would come back here for ever.
      incidents.report(reference, e);
      context.status(500).contentType("text/plain; charset=utf-8").result(title + ". " + detail);
    }
  }

  /** No route answered. */
  void unanswered(Context context) {
    if (context.result() == null
        || Optional.ofNullable(context.result()).orElse("").equals("Not Found")) {
      http(404, context);
    }
  }

  private static void tell(Visit visit, int status, String title, String detail) {
    if (WebServer.isApi(visit.context())) {
      visit.json(
          status,
          "application/problem+json",
          Json.write(
              Json.object()
                  .put("type", "about:blank")
                  .put("title", title)
                  .put("status", status)
                  .put("detail", detail)));
    } else if (visit.isPart()) {
      visit.show(status, "part/error", Map.of("title", title, "detail", detail));
    } else {
      visit.show(status, "page/error", Map.of("title", title, "detail", detail));
    }
  }
}
