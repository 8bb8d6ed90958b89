package org.cronista.packs.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.cronista.packs.PackLocation;

/** The identifiers of one kind of entry, each given once in all packs. */
final class Identifiers {

  private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

  private final Map<String, PackLocation> given = new HashMap<>();

  /** Reads and keeps an identifier. */
  String add(YamlValue value) {
    String id = value.text();
    if (!WRITTEN.matcher(id).matches()) {
      throw value.mistake(
          "bad id \"" + id + "\"; write lower-case words joined by dots or hyphens");
    }
    PackLocation before = given.putIfAbsent(id, value.location());
    if (before != null) {
      throw value.mistake(
          "the id \"" + id + "\" is already given in " + before + "; choose another");
    }
    return id;
  }

  boolean contains(String id) {
    return given.containsKey(id);
  }
}
