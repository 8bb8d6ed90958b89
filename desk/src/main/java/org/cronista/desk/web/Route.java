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
 */
public record Route(HandlerType method, String path, Permission permission, Page page) {

  /** Checks that nothing changes without a name. */
  public Route {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("A path starts with a slash: " + path);
    }
  }

  /** An address that shows something. */
  public static Route get(String path, Permission permission, Page page) {
    return new Route(HandlerType.GET, path, permission, page);
  }

  /** An address that changes something. */
  public static Route post(String path, Permission permission, Page page) {
    return new Route(HandlerType.POST, path, permission, page);
  }

  /** An address at which something is taken away. */
  public static Route delete(String path, Permission permission, Page page) {
    return new Route(HandlerType.DELETE, path, permission, page);
  }

  /** Method and path, as in an access log. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
