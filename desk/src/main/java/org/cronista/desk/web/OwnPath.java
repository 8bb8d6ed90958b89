package org.cronista.desk.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses that forms send back, to which a visitor is led on. */
public final class OwnPath {

  /**
   * A slash, no second one, and then only what an address holds as it stands: browsers pass over
   * tabs and line ends and take a backslash for a slash, so that others could lead elsewhere.
   */
  private static final Pattern PLAIN =
      Pattern.compile("/(?!/)[A-Za-z0-9\\-._~!$&'()*+,;=:@%/?]*(#[A-Za-z0-9\\-._~%:]*)?");

  private OwnPath() {}

  /** Whether the address leads to a page of this desk and nowhere else. */
  public static boolean isOwn(String address) {
    if (!PLAIN.matcher(address).matches()) {
      return false;
    }
    try {
      URI uri = new URI(address).normalize();
      return uri.getScheme() == null
          && uri.getRawAuthority() == null
          && !uri.toString().startsWith("//");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
