package org.cronista.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/**
 * The cookie that holds a sign-in: for this host alone, sent with no request of another site, out
 * of reach of scripts.
 *
 * @param secure whether browsers reach the desk by HTTPS
 * @param behindProxy whether a proxy stands in front of it
 */
record Cookies(boolean secure, boolean behindProxy) {

  /** Browsers take a cookie with this prefix only from the host itself, by HTTPS. */
  private static final String SECURE_PREFIX = "__Host-";

  private static final String NAME = "cronista";
  private static final int THIS_BROWSER_SESSION = -1;

  private String name() {
    return secure ? SECURE_PREFIX + NAME : NAME;
  }

  Optional<String> findSecret(Context context) {
    return Optional.ofNullable(context.cookie(name())).filter(value -> !value.isEmpty());
  }

  Cookie signIn(Optional<String> secret) {
    return new Cookie(
        name(),
        secret.orElse(""),
        "/",
        secret.isPresent() ? THIS_BROWSER_SESSION : 0,
        secure,
        0,
        true,
        null,
        null,
        SameSite.STRICT);
  }
}
