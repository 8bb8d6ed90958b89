package org.cronista.desk.web;

import io.javalin.http.HandlerType;
import org.cronista.desk.access.Permission;

/**
 * An address of the desk.
 *
 * @param method GET, or one that changes something
 * @param path with its parameters in braces
 * @param permission what a visitor must be allowed
 * @param page what answers
 * @param veiled whether the page itself hides what a blind coder may not see, or shows nobody's
 *     work; any other page is closed to people while they code blindly
 */
public record Route(
    HandlerType method, String path, Permission permission, Page page, boolean veiled) {

  /** Checks that nothing changes without a name. */
  public Route {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("A path starts with a slash: " + path);
    }
  }

  /** An address that shows something. */
  public static Route get(String path, Permission permission, Page page) {
    return new Route(HandlerType.GET, path, permission, page, false);
  }

  /** An address that changes something. */
  public static Route post(String path, Permission permission, Page page) {
    return new Route(HandlerType.POST, path, permission, page, false);
  }

  /** An address at which something is taken away. */
  public static Route delete(String path, Permission permission, Page page) {
    return new Route(HandlerType.DELETE, path, permission, page, false);
  }

  /** The same address, which blind coders may use: see {@link #veiled()}. */
  public Route forBlindCodersToo() {
    return new Route(method, path, permission, page, true);
  }

  /** Method and path, as in an access log. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
