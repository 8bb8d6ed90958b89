package org.cronista.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.desk.access.Permission;
import org.cronista.model.ContentHash;

/**
 * Styles and scripts, served from this program and from nowhere else. The address of each holds its
 * hash, so that browsers may keep it for good.
 */
public final class Assets implements RouteGroup {

  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> RESOURCES =
      Map.of(
          "desk.css", "/org/cronista/desk/desk.css",
          "desk.js", "/org/cronista/desk/desk.js",
          "reading.css", "/org/cronista/desk/reading.css",
          "reading.js", "/org/cronista/desk/reading.js",
          "import.js", "/org/cronista/desk/import.js",
          "icon.svg", "/org/cronista/desk/icon.svg",
          "htmx.js", WEBJARS + "htmx.org/2.0.4/dist/htmx.min.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json");
  private static final int HASH_SHOWN = 12;

  private final Map<String, Asset> assets = new LinkedHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never handed out but to be sent
  private record Asset(byte[] bytes, String type, String hash) {}

  /** Loads all of them. */
  public Assets() {
    RESOURCES.forEach((name, resource) -> assets.put(name, load(name, resource)));
  }

  private static Asset load(String name, String resource) {
    try (InputStream in =
        Optional.ofNullable(Assets.class.getResourceAsStream(resource)).orElseThrow()) {
      byte[] bytes = in.readAllBytes();
      String type = Optional.ofNullable(TYPES.get(name.replaceFirst(".*\\.", ""))).orElseThrow();
      return new Asset(bytes, type, ContentHash.sha256(bytes).substring(0, HASH_SHOWN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of an asset. */
  public String url(String name) {
    return "/assets/" + get(name).hash() + "/" + name;
  }

  private Asset get(String name) {
    return Optional.ofNullable(assets.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No such asset: " + name));
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/assets/{hash}/{name}", Permission.PUBLIC, this::serve));
  }

  private void serve(Visit visit) {
    Asset asset =
        Optional.ofNullable(assets.get(visit.path("name"))).orElseThrow(DeskException::notFound);
    // An old address after an update: the new content, not to be kept under the old name.
    String keep =
        asset.hash().equals(visit.path("hash"))
            ? "public, max-age=31536000, immutable"
            : "no-cache";
    visit.bytes(asset.bytes(), asset.type(), keep);
  }
}
