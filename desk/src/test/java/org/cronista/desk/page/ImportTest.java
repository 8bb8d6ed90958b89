package org.cronista.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.desk.DeskImport;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.cronista.desk.intake.ImportRun;
import org.cronista.desk.intake.Intake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents come in by way of the desk. */
class ImportTest {

  private final TestDesk desk = TestDesk.start();
  private final TestDesk.Browser judge = desk.as(Role.ADJUDICATOR);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void filesSentAreTakenInAndShowInTheChronology() {
    String batch = newBatch();
    send(batch, "one.txt", "Wire 2022-05-02: Soldiers killed 4 miners in Huanuni.");
    send(batch, "two.txt", "A recipe.");

    judge.post("/import/batches/" + batch + "/start");
    TestDesk.Answer progress = judge.get("/import/progress", "Accept", "text/event-stream");
    desk.settle();

    assertThat(progress.header("Content-Type")).startsWith("text/event-stream");
    assertThat(progress.body())
        .contains("\"name\":\"one.txt\",\"kind\":\"read\"")
        .contains("\"name\":\"two.txt\",\"kind\":\"failed\",\"reason\":\"It does not say")
        .contains("\"state\":\"DONE\"");
    assertThat(judge.get("/import").body()).contains("one.txt").contains("It does not say");
    assertThat(judge.get("/?place=huanuni").body()).contains("1 event from 4 documents");
    assertThat(desk.archive().audit().listLatest(Long.MAX_VALUE, 1).get(0).what())
        .isEqualTo("import");
  }

  @Test
  void aNameThatLeadsElsewhereLeadsNowhere() {
    String batch = newBatch();
    for (String name : new String[] {"../../up.txt", "/etc/x.txt", "..\\..\\w.txt", ".done"}) {
      send(batch, name, "Wire 2022-05-02: Soldiers killed 4 miners in Huanuni.");
    }

    judge.post("/import/batches/" + batch + "/start");

    assertThat(judge.get("/import/progress", "Accept", "text/event-stream").body())
        .contains("\"up.txt\"", "\"x.txt\"", "\"w.txt\"", "\"done\"");
    assertThat(
            judge
                .send(
                    "POST",
                    "/import/batches/..%2F..%2Fetc/files?name=x",
                    Optional.of("x"),
                    "X-Form-Token",
                    "token-adjudicator")
                .status())
        .isIn(400, 404);
    desk.settle();
  }

  @Test
  void aFileOfTheSameNameTakesNoOthersPlaceAndTheSameFileIsKeptOnce() {
    String batch = newBatch();
    send(batch, "one.txt", "Wire 2022-05-02: Soldiers killed 4 miners in Huanuni.");
    send(batch, "one.txt", "Wire 2022-06-02: Soldiers killed 5 miners in Huanuni.");
    send(batch, "one.txt", "Wire 2022-05-02: Soldiers killed 4 miners in Huanuni.");

    judge.post("/import/batches/" + batch + "/start");

    assertThat(judge.get("/import/progress", "Accept", "text/event-stream").body())
        .containsOnlyOnce("\"name\":\"one.txt\",\"kind\":\"read\"")
        .containsOnlyOnce("\"name\":\"one (2).txt\",\"kind\":\"read\"")
        .doesNotContain("one (3).txt");
    desk.settle();
  }

  @Test
  void anImportThatRunsOutOfStackOrMemoryIsOver() throws InterruptedException {
    for (Error error : new Error[] {new StackOverflowError(), new OutOfMemoryError("test")}) {
      List<Throwable> told = new ArrayList<>();
      Path folder = desk.folder();
      Intake intake =
          new Intake(
              new DeskImport(
                  (batch, listener, cancelled) -> {
                    throw error;
                  },
                  folder.resolve("uploads"),
                  List.of()),
              () -> {},
              told::add);

      intake.start(folder);
      ImportRun run = intake.findRun().orElseThrow();
      run.await(run.now(0).change(), 10_000);

      assertThat(run.now(0).state()).isEqualTo(ImportRun.State.FAILED);
      assertThat(intake.start(folder)).as("another may run").isTrue();
    }
  }

  @Test
  void onlyFoldersNamedAtTheStartMayBeTakenInByTheirPath() {
    assertThat(judge.post("/import/folder", "folder", "/etc").status()).isEqualTo(404);
  }

  @Test
  void anImportThatDidNotEndCanBeResumed() {
    String batch = newBatch();
    send(batch, "one.txt", "Wire 2022-05-02: Soldiers killed 4 miners in Huanuni.");

    assertThat(judge.get("/import").body()).contains("Go on with " + batch);
    judge.post("/import/batches/" + batch + "/start");
    judge.get("/import/progress", "Accept", "text/event-stream");

    assertThat(judge.get("/import").body()).doesNotContain("Go on with");
    desk.settle();
  }

  private String newBatch() {
    return judge.post("/import/batches").body().replaceFirst(".*\"batch\":\"([^\"]*)\".*", "$1");
  }

  private void send(String batch, String name, String text) {
    TestDesk.Answer answer =
        judge.send(
            "POST",
            "/import/batches/"
                + batch
                + "/files?name="
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8),
            Optional.of(text),
            "Content-Type",
            "application/octet-stream",
            "X-Form-Token",
            "token-adjudicator");
    assertThat(answer.status()).isEqualTo(201);
  }
}
