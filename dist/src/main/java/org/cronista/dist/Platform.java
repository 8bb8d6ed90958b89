package org.cronista.dist;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of machine, in the words of ONNX Runtime.
 *
 * @param name such as {@code linux-x64}
 */
record Platform(String name) {

  private static final Pattern NATIVE = Pattern.compile("ai/onnxruntime/native/([^/]+)/.*");

  /** That of this process. */
  static Platform current() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String system = os.startsWith("windows") ? "win" : os.startsWith("mac") ? "osx" : "linux";
    String machine = System.getProperty("os.arch", "");
    return new Platform(system + "-" + (machine.matches("amd64|x86_64") ? "x64" : machine));
  }

  boolean isWindows() {
    return name.startsWith("win");
  }

  /** Whether an entry of a jar is of use here: other machines' native libraries are not. */
  boolean wants(String entry) {
    Matcher library = NATIVE.matcher(entry);
    return !library.matches() || library.group(1).equals(name);
  }
}
