package org.cronista.desk.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.cronista.archive.Archive;
import org.cronista.archive.SignIn;
import org.cronista.desk.access.Secrets;

/** Somebody at a browser, signed in. */
record Person(String name, String role, HttpClient client) {

  static Person of(String name, String role, HttpClient client) {
    return new Person(name, role, client);
  }

  void enter(Archive archive) {
    Instant now = Instant.now();
    archive.people().add(new org.cronista.archive.Person(name, name, role, now, Optional.empty()));
    archive
        .people()
        .signIn(
            new SignIn(Secrets.hash(secret()), name, token(), now, now, now.plusSeconds(36_000)));
  }

  private String secret() {
    return "secret-of-" + name;
  }

  private String token() {
    return "token-of-" + name;
  }

  HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return client.send(request(url).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String url, String json) throws IOException, InterruptedException {
    return client.send(
        request(url)
            .header("Content-Type", "application/json")
            .header("X-Form-Token", token())
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).header("Cookie", "cronista=" + secret());
  }
}
