package org.cronista.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.sse.SseHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.access.Visitor;
import org.cronista.desk.words.Dates;
import org.cronista.desk.words.Language;
import org.cronista.desk.words.Words;
import org.cronista.json.ContractJson;
import org.cronista.json.JsonShapeException;
import org.cronista.model.ContentHash;

/** One request and its answer. */
public final class Visit {

  static final String VISITOR = "visitor";
  private static final String LANGUAGE_COOKIE = "language";
  private static final String JSON = "application/json; charset=utf-8";
  private static final int SEE_OTHER = 303;

  private final Context context;
  private final WebParts parts;

  Visit(Context context, WebParts parts) {
    this.context = context;
    this.parts = parts;
  }

  /** What all visits share. */
  record WebParts(
      Templates templates,
      Assets assets,
      Cookies cookies,
      java.util.function.BooleanSupplier busy) {}

  /** Who asks. */
  public Visitor visitor() {
    return Optional.<Visitor>ofNullable(context.attribute(VISITOR)).orElse(Visitor.stranger());
  }

  /** The visitor's language: the one chosen, else the one the browser asks for. */
  public Language language() {
    return Optional.ofNullable(context.cookie(LANGUAGE_COOKIE))
        .flatMap(Language::find)
        .orElseGet(
            () ->
                Language.accepted(
                    Optional.ofNullable(context.header("Accept-Language")).orElse("en")));
  }

  /** The interface's words in that language. */
  public Words words() {
    return Words.in(language());
  }

  /** A parameter of the path. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** The path asked for. */
  public String path() {
    return context.path();
  }

  /** The query without its question mark, perhaps empty. */
  public String query() {
    return Optional.ofNullable(context.queryString()).orElse("");
  }

  /** A parameter of the query; empty when it is absent or blank. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** All parameters of the query. */
  public Map<String, List<String>> queryAll() {
    return context.queryParamMap();
  }

  /** A field of the form sent; empty when it is absent or blank. */
  public Optional<String> form(String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** All values of a field of the form sent. */
  public List<String> formAll(String name) {
    return context.formParams(name);
  }

  /** The form's field as it was sent, blanks included, for passwords. */
  public String formRaw(String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }

  /** The JSON that was sent. */
  public JsonNode json() {
    try {
      return ContractJson.parse(context.body());
    } catch (JsonShapeException e) {
      throw DeskException.bad("bad-json");
    }
  }

  /** A header; empty when absent. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  /** Where the request came from, as far as a proxy in front of the desk is to be believed. */
  public String address() {
    if (!parts.cookies().behindProxy()) {
      return context.ip();
    }
    // The proxy adds the address it sees at the end; what stands before it is the caller's word.
    String all = String.join(",", Collections.list(context.req().getHeaders("X-Forwarded-For")));
    String last = all.replaceFirst("(?s).*,", "").strip();
    return last.isEmpty() ? context.ip() : last;
  }

  /** Whether htmx asks for a part of a page. */
  public boolean isPart() {
    return header("HX-Request").isPresent() && header("HX-History-Restore-Request").isEmpty();
  }

  /** What every page needs. */
  public Shell shell() {
    Words words = words();
    return new Shell(
        words,
        new Dates(words),
        visitor(),
        path(),
        query(),
        parts.assets(),
        parts.busy().getAsBoolean());
  }

  /** Shows a template, which gets {@code shell} and these values. */
  public void show(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("shell", shell());
    context.header("Cache-Control", "no-store");
    context.html(parts.templates().fill(template, all));
  }

  /** Shows a template with a status other than 200. */
  public void show(int status, String template, Map<String, Object> values) {
    context.status(status);
    show(template, values);
  }

  /** Goes to another page of the desk, after something was done. */
  public void goTo(String path) {
    if (isPart()) {
      context.header("HX-Redirect", path);
      context.status(204);
    } else {
      context.redirect(path, io.javalin.http.HttpStatus.forStatus(SEE_OTHER));
    }
  }

  /** Sends bytes. */
  public void bytes(byte[] bytes, String type, String cacheControl) {
    context.header("Cache-Control", cacheControl);
    context.contentType(type);
    context.result(bytes);
  }

  /** Sends a file to keep. */
  public void download(byte[] bytes, String type, String name) {
    context.header(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    bytes(bytes, type, "no-store");
  }

  /** Sends JSON with an ETag, or only says that nothing has changed. */
  public void json(String json) {
    String tag = "\"" + ContentHash.shortHash(json) + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    if (header("If-None-Match").filter(tag::equals).isPresent()) {
      context.status(304);
    } else {
      context.contentType(JSON);
      context.result(json);
    }
  }

  /** Sends JSON of another type or status. */
  public void json(int status, String type, String json) {
    context.status(status);
    context.header("Cache-Control", "no-store");
    context.contentType(type + "; charset=utf-8");
    context.result(json);
  }

  /** What was sent, to be read once and closed. */
  public java.io.InputStream body() {
    return context.bodyInputStream();
  }

  /** Answers with events for as long as the source writes. */
  public void stream(EventStream.Source source) {
    new SseHandler(
            client -> {
              try {
                source.writeTo(new EventStream(client));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                client.close();
              }
            })
        .handle(context);
  }

  /** Adds a header to the answer. */
  public void answerHeader(String name, String value) {
    context.header(name, value);
  }

  /** Lets the browser keep a sign-in's secret, or forget it when empty. */
  public void keep(Optional<String> secret) {
    context.cookie(parts.cookies().signIn(secret));
  }

  /** Remembers the language for this browser. */
  public void keep(Language language) {
    Cookie cookie =
        new Cookie(
            LANGUAGE_COOKIE,
            language.tag(),
            "/",
            (int) Duration.ofDays(365).toSeconds(),
            parts.cookies().secure(),
            0,
            true,
            null,
            null,
            SameSite.STRICT);
    context.cookie(cookie);
  }

  /** The servlet underneath, for answers that go on. */
  Context context() {
    return context;
  }
}
