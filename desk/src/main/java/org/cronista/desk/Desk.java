package org.cronista.desk;

import java.util.List;
import java.util.Optional;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.coding.Veil;
import org.cronista.desk.intake.Intake;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.Assets;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.WebServer;

/**
 * The running desk.
 *
 * <p>Everything it shows it serves itself; it never calls out. It listens until it is closed.
 */
public final class Desk implements AutoCloseable {

  private final LiveRecord record;
  private final Optional<Intake> intake;
  private final SignIns signIns;
  private final List<Route> routes;
  private final WebServer server;

  private Desk(
      LiveRecord record,
      Optional<Intake> intake,
      SignIns signIns,
      List<Route> routes,
      WebServer server) {
    this.record = record;
    this.intake = intake;
    this.signIns = signIns;
    this.routes = routes;
    this.server = server;
  }

  /** Loads the chronology and starts to listen. */
  public static Desk start(DeskSettings settings, DeskParts parts) {
    LiveRecord record =
        LiveRecord.load(
            parts.archive(),
            parts.chronologies(),
            parts.clock(),
            failure -> parts.incidents().accept("chronology", failure));
    SignIns signIns =
        new SignIns(parts.archive(), parts.clock(), settings.idle(), settings.longest());
    Assets assets = new Assets();
    Optional<Intake> intake =
        parts
            .imports()
            .map(
                imports ->
                    new Intake(
                        imports,
                        record::workOutAnew,
                        failure -> parts.incidents().accept("import", failure)));
    List<Route> routes = DeskRoutes.all(record, intake, signIns, assets);
    WebServer server =
        WebServer.start(
            settings,
            signIns,
            assets,
            routes,
            visitor -> !Veil.of(record, visitor).isLifted(),
            record::isBusy,
            parts.incidents()::accept);
    return new Desk(record, intake, signIns, routes, server);
  }

  /** Where a browser on this machine finds it. */
  public String url() {
    return server.url();
  }

  /**
   * The address at which the first owner chooses a password; empty when somebody can sign in
   * already. It works once, and each call ends the one before.
   */
  public Optional<String> firstOwnerUrl() {
    return signIns.firstOwner().map(secret -> url() + "/welcome/" + secret);
  }

  /** All addresses, for tests and documents. */
  public List<Route> routes() {
    return routes;
  }

  /** The chronology it shows. */
  public LiveRecord record() {
    return record;
  }

  @Override
  public void close() {
    server.close();
    intake.ifPresent(Intake::close);
    record.close();
  }
}
