package org.cronista.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.cronista.desk.DeskSettings;
import org.cronista.desk.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who reaches the desk, by which way, and whom it believes about that. */
class ReachTest {

  private static final String PASSWORD = "of the test";

  private final TestDesk desk = TestDesk.start();

  @AfterEach
  void close() {
    desk.close();
  }

  private static DeskSettings settings(Optional<DeskSettings.Tls> tls, boolean behindProxy) {
    return new DeskSettings(
        "127.0.0.1",
        0,
        List.of("desk.example.org"),
        tls,
        behindProxy,
        Duration.ofHours(2),
        Duration.ofHours(12));
  }

  @Test
  void unlessToldOtherwiseItListensToThisMachineAlone() throws IOException {
    assertThat(desk.desk().url()).startsWith("http://127.0.0.1:");
    int port = URI.create(desk.desk().url()).getPort();
    List<InetAddress> outside =
        Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
            .flatMap(one -> Collections.list(one.getInetAddresses()).stream())
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    assumeThat(outside).as("this machine has other addresses").isNotEmpty();
    for (InetAddress address : outside) {
      try (Socket socket = new Socket()) {
        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2000))
            .as(address.toString())
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void byHttpsItProvesItselfAndItsCookieGoesNoOtherWay() throws Exception {
    Path keystore = desk.folder().resolve("desk.p12");
    makeKeystore(keystore);
    desk.reopen(settings(Optional.of(new DeskSettings.Tls(keystore, PASSWORD)), false));
    String url = desk.desk().url();
    assertThat(url).startsWith("https://127.0.0.1:");
    HttpClient client = HttpClient.newBuilder().sslContext(trusting(keystore)).build();

    String link = desk.desk().firstOwnerUrl().orElseThrow();
    HttpResponse<String> welcome =
        client.send(
            HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "password=quite+a+long+one&again=quite+a+long+one"))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(welcome.statusCode()).isEqualTo(303);
    String cookie = welcome.headers().firstValue("set-cookie").orElseThrow();
    assertThat(cookie).startsWith("__Host-cronista=").contains("Secure", "HttpOnly", "SameSite");
    HttpResponse<String> page =
        client.send(
            HttpRequest.newBuilder(URI.create(url + "/"))
                .header("Cookie", cookie.replaceFirst(";.*", ""))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();

    assertThatThrownBy(
            () ->
                HttpClient.newHttpClient()
                    .send(
                        HttpRequest.newBuilder(URI.create(url)).build(),
                        HttpResponse.BodyHandlers.ofString()))
        .as("nobody else vouches for it")
        .isInstanceOf(IOException.class);
    assertThat(plain(URI.create(url).getPort()))
        .as("no plain HTTP beside it")
        .doesNotContain("200 OK");
  }

  private static String plain(int port) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5000);
      socket
          .getOutputStream()
          .write(
              "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (java.net.SocketException e) {
      return "";
    }
  }

  /** By the tool that comes with Java. */
  private static void makeKeystore(Path file) throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "desk",
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=desk.example.org",
                "-ext",
                "SAN=DNS:desk.example.org,IP:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
  }

  private static SSLContext trusting(Path keystore) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keystore)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  @Test
  void whatAProxySaysOfTheCallerIsBelievedOnlyWhereOneIsStated() {
    assertThat(addressNoted("X-Forwarded-For: 203.0.113.9")).isEqualTo("127.0.0.1");

    desk.reopen(settings(Optional.empty(), true));

    assertThat(addressNoted("X-Forwarded-For: 203.0.113.9")).isEqualTo("203.0.113.9");
    assertThat(addressNoted("X-Forwarded-For: 6.6.6.6, 203.0.113.10")).isEqualTo("203.0.113.10");
    assertThat(addressNoted("X-Forwarded-For: 6.6.6.6\r\nX-Forwarded-For: 203.0.113.11"))
        .isEqualTo("203.0.113.11");
    assertThat(addressNoted("X-Real-IP: 6.6.6.6")).isEqualTo("127.0.0.1");
  }

  /** The address under which a failed sign-in is noted. */
  private String addressNoted(String headers) {
    String body = "name=nobody&password=x";
    URI url = URI.create(desk.desk().url());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("POST /sign-in HTTP/1.1\r\nHost: desk.example.org\r\nConnection: close\r\n"
                      + headers
                      + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                      + body.length()
                      + "\r\n\r\n"
                      + body)
                  .replace("desk.example.org", "localhost")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 401");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return desk.archive().audit().listLatest(Long.MAX_VALUE, 1).get(0).detail();
  }

  @Test
  void itAnswersToTheNamesItWasGivenAndToNoOtherWhateverAProxyForwards() throws IOException {
    desk.reopen(settings(Optional.empty(), true));
    assertThat(status("Host: desk.example.org")).isEqualTo(200);
    assertThat(status("Host: DESK.example.org:443")).isEqualTo(200);
    assertThat(status("Host: evil.example\r\nX-Forwarded-Host: desk.example.org")).isEqualTo(421);
    assertThat(status("Host: desk.example.org.evil.example")).isEqualTo(421);
    assertThat(status("Host: desk.example.org\r\nHost: evil.example")).isIn(400, 421);
  }

  private int status(String headers) throws IOException {
    URI url = URI.create(desk.desk().url());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /sign-in HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  @Test
  void behindAProxyThatEndsHttpsTheCookieInsistsOnHttps() {
    desk.reopen(settings(Optional.empty(), true));
    String link = desk.desk().firstOwnerUrl().orElseThrow().replaceFirst("^http://[^/]*", "");

    TestDesk.Answer answer =
        desk.stranger().post(link, "password", "quite a long one", "again", "quite a long one");

    assertThat(answer.header("Set-Cookie")).startsWith("__Host-cronista=").contains("Secure");
  }
}
