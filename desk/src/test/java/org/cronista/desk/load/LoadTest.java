package org.cronista.desk.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cronista.archive.Archive;
import org.cronista.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People read and code at the same time, each after a moment of thought; everybody is answered in
 * time, and when the desk is killed at the end, no act that it acknowledged is lost.
 *
 * <p>By default ten read and two code for three seconds on 2,000 claims. The floor that the desk is
 * held to, fifty and five for sixty seconds on 100,000 claims, takes minutes: {@code mvn test -pl
 * desk -am -Dtest=LoadTest -Dcronista.load=60} (seconds).
 */
class LoadTest {

  private static final boolean FULL = System.getProperty("cronista.load") != null;
  private static final int SECONDS = Integer.getInteger("cronista.load", 3);
  private static final int CLAIMS =
      Integer.getInteger("cronista.load.claims", FULL ? 100_000 : 2_000);
  private static final int READERS = FULL ? 50 : 10;
  private static final int CODERS = FULL ? 5 : 2;
  private static final int WARMING_SECONDS = FULL ? 10 : 3;
  private static final int THOUGHT_MILLIS = FULL ? 1000 : 200;

  /** The floor; the small run is among other tests, and only shows that nothing takes for ever. */
  private static final long PAGE_MILLIS = FULL ? 300 : 3000;

  private static final long API_MILLIS = FULL ? 100 : 1500;
  private static final int CREATED = 201;

  private final List<Long> pages = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> api = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> acts = Collections.synchronizedList(new ArrayList<>());
  private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

  @TempDir private Path folder;

  @Test
  void everybodyIsAnsweredInTime() throws Exception {
    Path file = folder.resolve("archive.db");
    HttpClient client = HttpClient.newHttpClient();
    List<Person> readers = new ArrayList<>();
    List<Person> coders = new ArrayList<>();
    List<Event> events;
    try (Archive archive = Archive.open(file.toString())) {
      BigArchive.fill(archive, CLAIMS);
      events = BigArchive.chronology(archive).events();
      for (int number = 0; number < READERS; number++) {
        readers.add(Person.of("reader" + number, "reader", client));
      }
      for (int number = 0; number < CODERS; number++) {
        coders.add(Person.of("coder" + number, "coder", client));
      }
      readers.forEach(person -> person.enter(archive));
      coders.forEach(person -> person.enter(archive));
    }
    try (DeskProcess desk = DeskProcess.start(file)) {
      work(desk.url(), events, readers.subList(0, 5), coders, WARMING_SECONDS);
      forget();
      work(desk.url(), events, readers, coders, SECONDS);
      desk.kill();
    }
    System.out.printf(
        "%d claims, %d events; errors %d; milliseconds at 50/95/99 %%: pages %s of %d, API %s of"
            + " %d, acts %s of %d%n",
        CLAIMS,
        events.size(),
        errors.size(),
        spread(pages),
        pages.size(),
        spread(api),
        api.size(),
        spread(acts),
        acts.size());
    assertThat(errors).isEmpty();
    assertThat(acts).isNotEmpty();
    try (Archive archive = Archive.open(file.toString())) {
      List<String> kept = archive.acts().list(0).stream().map(act -> act.draft().reason()).toList();
      assertThat(kept).containsAll(acknowledged);
      assertThat(archive.verify().problems()).isEmpty();
    }
    assertThat(at(pages, 95)).isLessThan(PAGE_MILLIS);
    assertThat(at(api, 95)).isLessThan(API_MILLIS);
  }

  private void forget() {
    pages.clear();
    api.clear();
    acts.clear();
  }

  private void work(
      String url, List<Event> events, List<Person> readers, List<Person> coders, int seconds)
      throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int number = 0; number < readers.size(); number++) {
      Person reader = readers.get(number);
      Random random = new Random(number);
      threads.add(new Thread(() -> read(reader, url, events, random, end)));
    }
    for (int number = 0; number < coders.size(); number++) {
      Person coder = coders.get(number);
      Random random = new Random(1000L + number);
      threads.add(new Thread(() -> code(coder, url, events, random, end)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void read(Person reader, String url, List<Event> events, Random random, long end) {
    while (System.nanoTime() < end) {
      Event event = events.get(random.nextInt(events.size()));
      switch (random.nextInt(9)) {
        case 0 -> timed(pages, () -> reader.get(url + "/"));
        case 1 -> timed(pages, () -> reader.get(url + "/?place=oruro&from=2003-01-01"));
        case 2 -> timed(pages, () -> reader.get(url + "/events/" + event.id()));
        case 3 -> timed(pages, () -> reader.get(url + "/disagreements"));
        case 4 -> timed(api, () -> reader.get(url + "/api/v1/events/" + event.id()));
        case 5 -> timed(pages, () -> reader.get(url + "/review?type=ASSAULT&q=tarija"));
        case 6 -> timed(api, () -> reader.get(url + "/api/v1/claims/" + event.claims().get(0)));
        case 7 -> timed(pages, () -> reader.get(url + "/claims/" + event.claims().get(0)));
        default -> timed(api, () -> reader.get(url + "/api/v1/events?limit=50&q=tarija"));
      }
      think(random);
    }
  }

  private void code(Person coder, String url, List<Event> events, Random random, long end) {
    while (System.nanoTime() < end) {
      Event event = events.get(random.nextInt(events.size()));
      timed(pages, () -> coder.get(url + "/events/" + event.id()));
      think(random);
      String words = coder.name() + " " + random.nextLong();
      timed(
          acts,
          () -> {
            HttpResponse<String> answer =
                coder.post(
                    url + "/api/v1/events/" + event.id() + "/comments",
                    "{\"words\":\"" + words + "\"}");
            if (answer.statusCode() == CREATED) {
              acknowledged.add(words);
            }
            return answer;
          });
      think(random);
    }
  }

  private static void think(Random random) {
    try {
      Thread.sleep(THOUGHT_MILLIS / 2 + random.nextInt(THOUGHT_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Asking {
    HttpResponse<String> ask() throws IOException, InterruptedException;
  }

  private void timed(List<Long> times, Asking asking) {
    long began = System.nanoTime();
    try {
      HttpResponse<String> answer = asking.ask();
      times.add((System.nanoTime() - began) / 1_000_000);
      if (answer.statusCode() >= 300) {
        errors.add(answer.statusCode() + " from " + answer.uri());
      }
    } catch (IOException e) {
      errors.add(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String spread(List<Long> times) {
    return at(times, 50) + "/" + at(times, 95) + "/" + at(times, 99);
  }

  private static long at(List<Long> times, int percent) {
    List<Long> sorted = times.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
