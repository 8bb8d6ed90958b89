package org.cronista.desk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cronista.archive.Act;
import org.cronista.archive.Archive;
import org.cronista.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there, whatever happens to the process. */
class KilledDeskTest {

  private static final int CODERS = 5;
  private static final int CREATED = 201;
  private static final long LET_WORK_MILLIS = 4000;

  @TempDir private Path folder;

  @Test
  void killingTheDeskInTheMiddleLosesNoAcknowledgedAct() throws Exception {
    Path file = folder.resolve("archive.db");
    HttpClient client = HttpClient.newHttpClient();
    List<Person> coders = new ArrayList<>();
    List<Event> events;
    try (Archive archive = Archive.open(file.toString())) {
      BigArchive.fill(archive, 500);
      events = BigArchive.chronology(archive).events();
      for (int number = 0; number < CODERS; number++) {
        Person coder = Person.of("coder" + number, "coder", client);
        coder.enter(archive);
        coders.add(coder);
      }
    }
    List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    try (DeskProcess desk = DeskProcess.start(file)) {
      List<Thread> threads = new ArrayList<>();
      for (Person coder : coders) {
        Thread thread = new Thread(() -> comment(coder, desk.url(), events, acknowledged));
        thread.start();
        threads.add(thread);
      }
      Thread.sleep(LET_WORK_MILLIS);
      desk.kill();
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(CODERS);
    try (Archive archive = Archive.open(file.toString())) {
      List<String> kept =
          archive.acts().list(0).stream().map(Act::draft).map(Act.Draft::reason).toList();
      assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
      assertThat(archive.verify().problems()).isEmpty();
      assertThat(archive.audit().findBroken()).isEqualTo(Optional.empty());
      assertThat(archive.audit().listLatest(Long.MAX_VALUE, kept.size() + 1)).hasSize(kept.size());
    }
  }

  /** Comments as fast as the desk answers, until it does not. */
  private static void comment(
      Person coder, String url, List<Event> events, List<String> acknowledged) {
    for (int number = 0; ; number++) {
      String words = coder.name() + " " + number;
      String event = events.get(number % events.size()).id().value();
      try {
        HttpResponse<String> answer =
            coder.post(
                url + "/api/v1/events/" + event + "/comments", "{\"words\":\"" + words + "\"}");
        if (answer.statusCode() == CREATED) {
          acknowledged.add(words);
        }
      } catch (IOException e) {
        return; // the desk is gone
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
