package org.cronista.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cronista.desk.TestDesk;
import org.cronista.desk.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no request gets past, and what every answer carries. */
class GateTest {

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aRequestThatCallsTheDeskByAnotherNameIsRefused() throws IOException {
    for (String host : List.of("evil.example", "evil.example:80", "localhost.evil.example", "")) {
      assertThat(statusFor("GET /sign-in", host)).as(host).isIn(400, 421);
    }
    for (String host : List.of("localhost", "127.0.0.1", "LOCALHOST:1234", "[::1]:80")) {
      assertThat(statusFor("GET /sign-in", host)).as(host).isEqualTo(200);
    }
    assertThat(statusFor("GET /no/such/page", "evil.example")).isEqualTo(421);
  }

  /** Java's own client does not let a test choose the host. */
  private int statusFor(String request, String host) throws IOException {
    URI url = URI.create(desk.desk().url());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket
          .getOutputStream()
          .write(
              (request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  @Test
  void aFormFromAnotherSiteIsRefusedAlsoBeforeSignIn() {
    for (List<String> header :
        List.of(
            List.of("Origin", "https://evil.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"))) {
      TestDesk.Answer answer =
          desk.stranger()
              .send(
                  "POST",
                  "/sign-in",
                  Optional.of("name=owner&password=x"),
                  header.get(0),
                  header.get(1));
      assertThat(answer.status()).as(header.toString()).isEqualTo(403);
    }
  }

  @Test
  void everyAnswerForbidsWhatThePagesDoNotNeed() {
    for (String path : List.of("/", "/sign-in", "/no/such/page", "/events/e_none", "/people")) {
      TestDesk.Answer answer = desk.as(Role.READER).get(path);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.headers()).doesNotContainKey("server");
    }
  }

  @Test
  void noPageHoldsScriptOrStyleOrAnAddressElsewhere() {
    for (String path :
        List.of("/", "/sign-in", "/disagreements", "/documents", "/people", "/audit")) {
      String page = desk.as(Role.OWNER).get(path).body();
      assertThat(page).as(path).doesNotContainPattern("<script(?! src=\"/assets/)");
      assertThat(page).as(path).doesNotContain("<style").doesNotContainPattern(" style=");
      assertThat(page).as(path).doesNotContainPattern("(?i)<[^>]* on[a-z]+=");
      assertThat(page).as(path).doesNotContainPattern("(?:src|href|action)=\"(?:https?:)?//");
    }
  }

  @Test
  void anErrorSaysWhatToDoInTheReadersLanguage() {
    assertThat(desk.as(Role.READER).get("/no/such/page", "Accept-Language", "es").body())
        .contains("No hay tal página")
        .contains("lang=\"es\"");
    assertThat(desk.as(Role.READER).get("/no/such/page").status()).isEqualTo(404);
    assertThat(desk.as(Role.READER).get("/people").body()).contains("Your role does not allow it");
  }
}
