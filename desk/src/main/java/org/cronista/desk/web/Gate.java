package org.cronista.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cronista.desk.access.Permission;
import org.cronista.desk.access.Secrets;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.access.Visitor;

/**
 * Every request passes here, and here alone it is decided whether it may go on: whether it means
 * this desk, who sent it, whether they may, and whether they sent it knowingly.
 */
final class Gate {

  static final String TOKEN_FIELD = "token";
  static final String TOKEN_HEADER = "X-Form-Token";

  private final Set<String> names;
  private final SignIns signIns;
  private final Cookies cookies;
  private final Predicate<Visitor> blind;

  /**
   * @param names hosts by which the desk may be called, lower case, without port
   * @param blind whether somebody codes a document blindly at the moment
   */
  Gate(Set<String> names, SignIns signIns, Cookies cookies, Predicate<Visitor> blind) {
    this.names = Set.copyOf(names);
    this.signIns = signIns;
    this.cookies = cookies;
    this.blind = blind;
  }

  /**
   * Refuses requests that call the desk by another name: a page elsewhere may have pointed its own
   * name at this address to get past the browser's rules (DNS rebinding).
   */
  void checkHost(Context context) {
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!names.contains(withoutPort(host))) {
      throw DeskException.wrongHost();
    }
  }

  /** Refuses who may not. */
  void check(Context context, Permission permission, boolean veiled) {
    Visitor visitor = signIns.recognise(cookies.findSecret(context));
    context.attribute(Visit.VISITOR, visitor);
    if (!visitor.may(permission)) {
      throw visitor.isSignedIn() ? DeskException.forbidden() : DeskException.signInFirst();
    }
    if (!veiled && permission != Permission.PUBLIC && blind.test(visitor)) {
      throw DeskException.closedToBlindCoders();
    }
    if (changes(context.method())) {
      checkOrigin(context);
      if (visitor.isSignedIn()) {
        checkToken(context, visitor);
      }
    }
  }

  private static boolean changes(HandlerType method) {
    return method != HandlerType.GET && method != HandlerType.HEAD;
  }

  /** Browsers say which site's page sent a form; another's is refused, also before sign-in. */
  private void checkOrigin(Context context) {
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    if (origin.isPresent() && !names.contains(hostOf(origin.get()))) {
      throw DeskException.staleForm();
    }
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    if (site.filter(value -> value.equals("cross-site") || value.equals("same-site")).isPresent()) {
      throw DeskException.staleForm();
    }
  }

  private static void checkToken(Context context, Visitor visitor) {
    String sent =
        Optional.ofNullable(context.header(TOKEN_HEADER))
            .or(() -> Optional.ofNullable(context.formParam(TOKEN_FIELD)))
            .orElse("");
    if (!Secrets.same(sent, visitor.formToken())) {
      throw DeskException.staleForm();
    }
  }

  private static String hostOf(String origin) {
    try {
      return Optional.ofNullable(new URI(origin).getHost()).orElse("").toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
  }
}
