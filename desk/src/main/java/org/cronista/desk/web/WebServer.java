package org.cronista.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.security.RouteRole;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.cronista.archive.ActConflictException;
import org.cronista.archive.ArchiveException;
import org.cronista.desk.DeskSettings;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.access.Visitor;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** The desk's own web server: routes, the gate before them, and what becomes of errors. */
public final class WebServer implements AutoCloseable {

  /** Nothing but what the desk itself serves; no script or style in the page; no framing. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

  private static final long LARGEST_FORM = 2_000_000;
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Javalin javalin;
  private final DeskSettings settings;

  private WebServer(Javalin javalin, DeskSettings settings) {
    this.javalin = javalin;
    this.settings = settings;
  }

  /** A permission as Javalin wants it beside a route. */
  private record Need(Permission permission, boolean veiled) implements RouteRole {}

  /**
   * Starts to listen.
   *
   * @param blind whether somebody codes a document blindly at the moment
   * @param busy whether the chronology is being worked out anew, for the notice on each page
   * @param incidents is told of failures that are nobody's but ours
   */
  public static WebServer start(
      DeskSettings settings,
      SignIns signIns,
      Assets assets,
      List<Route> routes,
      Predicate<Visitor> blind,
      BooleanSupplier busy,
      Incidents incidents) {
    Cookies cookies = new Cookies(settings.secure(), settings.behindProxy());
    Gate gate = new Gate(names(settings), signIns, cookies, blind);
    Visit.WebParts parts = new Visit.WebParts(new Templates(), assets, cookies, busy);
    Errors errors = new Errors(parts, incidents);
    Javalin javalin = Javalin.create(config -> configure(config, settings));
    javalin.before(
        context -> {
          HEADERS.forEach(context::header);
          if (settings.secure()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
          }
          gate.checkHost(context);
        });
    javalin.beforeMatched(
        context -> {
          Need need = needOf(context);
          gate.check(context, need.permission(), need.veiled());
        });
    for (Route route : routes) {
      javalin.addHttpHandler(
          route.method(),
          route.path(),
          context -> answer(route, new Visit(context, parts), errors),
          new Need(route.permission(), route.veiled()));
    }
    javalin.exception(DeskException.class, errors::known);
    javalin.exception(
        ActConflictException.class,
        (e, context) -> errors.known(DeskException.conflict(), context));
    javalin.exception(ArchiveException.class, errors::archive);
    javalin.exception(
        HttpResponseException.class, (e, context) -> errors.http(e.getStatus(), context));
    javalin.exception(Exception.class, errors::unknown);
    javalin.error(404, context -> errors.unanswered(context));
    javalin.start(settings.host(), settings.port());
    return new WebServer(javalin, settings);
  }

  /** Too little memory or stack for one request is that request's trouble, not the desk's. */
  private static void answer(Route route, Visit visit, Errors errors) throws Exception {
    try {
      route.page().answer(visit);
    } catch (Error e) {
      errors.unknown(e, visit.context());
    }
  }

  /** Who is told of our own failures. */
  @FunctionalInterface
  public interface Incidents {
    /** Something went wrong under {@code reference}, which the visitor was shown. */
    void report(String reference, Throwable failure);
  }

  private static void configure(JavalinConfig config, DeskSettings settings) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_FORM;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendXPoweredBy(false);
        });
    settings
        .tls()
        .ifPresent(
            tls ->
                config.jetty.addConnector(
                    (server, http) -> secureConnector(server, http, settings, tls)));
  }

  private static ServerConnector secureConnector(
      Server server, HttpConfiguration http, DeskSettings settings, DeskSettings.Tls tls) {
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStorePath(tls.keystore().toString());
    ssl.setKeyStorePassword(tls.password());
    HttpConfiguration secure = new HttpConfiguration(http);
    secure.addCustomizer(new org.eclipse.jetty.server.SecureRequestCustomizer(false));
    ServerConnector connector =
        new ServerConnector(
            server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(secure));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    return connector;
  }

  private static Need needOf(Context context) {
    return context.routeRoles().stream()
        .map(Need.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A route without a permission"));
  }

  private static Set<String> names(DeskSettings settings) {
    Set<String> names = new HashSet<>(THIS_MACHINE);
    names.addAll(settings.names());
    names.add(settings.host().toLowerCase(Locale.ROOT));
    return names;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser on this machine finds it. */
  public String url() {
    String host =
        settings.host().equals("0.0.0.0") || settings.host().equals("::")
            ? Optional.of(settings.names())
                .filter(n -> !n.isEmpty())
                .map(n -> n.get(0))
                .orElse("localhost")
            : settings.host();
    return (settings.tls().isPresent() ? "https" : "http") + "://" + host + ":" + port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  /** Whether an address belongs to the interface for programs. */
  static boolean isApi(Context context) {
    return context.path().startsWith("/api/");
  }
}
