package org.cronista.desk.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.Importer;
import org.cronista.desk.access.Permission;
import org.cronista.desk.intake.ImportRun;
import org.cronista.desk.intake.Intake;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.DeskException;
import org.cronista.desk.web.Json;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;
import org.cronista.desk.web.Visit;

/** Documents come in: files are dropped, an import runs, everybody may watch it. */
public final class ImportPages implements RouteGroup {

  private static final long LARGEST_FILE = 256L << 20;
  private static final long PATIENCE_MILLIS = 10_000;

  private final LiveRecord record;
  private final Optional<Intake> intake;

  /** Pages over this intake; without one they say so. */
  public ImportPages(LiveRecord record, Optional<Intake> intake) {
    this.record = record;
    this.intake = intake;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/import", Permission.IMPORT, this::page).forBlindCodersToo(),
        Route.post("/import/batches", Permission.IMPORT, this::newBatch).forBlindCodersToo(),
        Route.post("/import/batches/{batch}/files", Permission.IMPORT, this::keep)
            .forBlindCodersToo(),
        Route.post("/import/batches/{batch}/start", Permission.IMPORT, this::start)
            .forBlindCodersToo(),
        Route.post("/import/folder", Permission.IMPORT, this::startFolder).forBlindCodersToo(),
        Route.post("/import/cancel", Permission.IMPORT, this::cancel).forBlindCodersToo(),
        Route.get("/import/progress", Permission.IMPORT, this::progress).forBlindCodersToo());
  }

  private Intake intake() {
    return intake.orElseThrow(() -> DeskException.bad("no-import"));
  }

  private void page(Visit visit) {
    Optional<ImportRun.Moment> moment = intake().findRun().map(run -> run.now(0));
    boolean running = moment.filter(one -> one.state() == ImportRun.State.RUNNING).isPresent();
    visit.show(
        "page/import",
        Map.of(
            "moment",
            moment,
            "open",
            running ? List.of() : intake().listOpenBatches(),
            "sources",
            intake().sources().stream().map(Path::toString).toList()));
  }

  private void newBatch(Visit visit) {
    visit.json(
        201, "application/json", Json.write(Json.object().put("batch", intake().newBatch())));
  }

  private void keep(Visit visit) throws IOException {
    Path batch = batch(visit);
    String name = visit.query("name").orElseThrow(() -> DeskException.bad("name-missing"));
    try (InputStream content = visit.body()) {
      String kept =
          intake()
              .keep(batch, name, content, LARGEST_FILE)
              .orElseThrow(() -> DeskException.bad("file-too-large", LARGEST_FILE >> 20));
      visit.json(201, "application/json", Json.write(Json.object().put("name", kept)));
    }
  }

  private Path batch(Visit visit) {
    return intake().findBatch(visit.path("batch")).orElseThrow(DeskException::notFound);
  }

  private void start(Visit visit) {
    begin(visit, batch(visit));
  }

  /** Only folders that were named when the desk was started: a path is not a permission. */
  private void startFolder(Visit visit) {
    String wanted = visit.form("folder").orElse("");
    begin(
        visit,
        intake().sources().stream()
            .filter(folder -> folder.toString().equals(wanted))
            .findFirst()
            .orElseThrow(DeskException::notFound));
  }

  private void begin(Visit visit, Path folder) {
    if (!intake().start(folder)) {
      throw DeskException.bad("import-runs");
    }
    record
        .archive()
        .audit()
        .add(
            record.clock().instant(),
            Optional.of(visit.visitor().id()),
            "import",
            Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse(""),
            "");
    visit.goTo("/import");
  }

  private void cancel(Visit visit) {
    intake().cancel();
    visit.goTo("/import");
  }

  /** Sends each change as it comes, and ends with the import. */
  private void progress(Visit visit) {
    ImportRun run = intake().findRun().orElseThrow(DeskException::notFound);
    visit.stream(
        stream -> {
          int sent =
              visit
                  .header("Last-Event-ID")
                  .filter(id -> id.matches("\\d{1,9}"))
                  .map(Integer::parseInt)
                  .orElse(0);
          while (!stream.isClosed()) {
            ImportRun.Moment moment = run.now(sent);
            sent += moment.outcomes().size();
            stream.send("progress", json(moment), Integer.toString(sent));
            if (moment.state() != ImportRun.State.RUNNING) {
              return;
            }
            run.await(moment.change(), PATIENCE_MILLIS);
          }
        });
  }

  private static String json(ImportRun.Moment moment) {
    ObjectNode json = Json.object();
    json.put("state", moment.state().name());
    json.put("done", moment.done());
    json.put("total", moment.total());
    ArrayNode outcomes = json.putArray("outcomes");
    for (Importer.Outcome outcome : moment.outcomes()) {
      ObjectNode one = outcomes.addObject();
      one.put("name", outcome.name());
      one.put("kind", outcome.kind());
      one.put("reason", outcome.reason().orElse(""));
      one.put("document", outcome.document().orElse(""));
    }
    return Json.write(json);
  }
}
