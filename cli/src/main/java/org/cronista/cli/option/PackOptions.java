package org.cronista.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cronista.packs.Packs;
import picocli.CommandLine.Option;

/** Which knowledge is used. */
public final class PackOptions {

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "Use this pack, or folder of packs, beside the bundled ones. Repeatable.")
  private List<Path> folders = new ArrayList<>();

  /** The bundled packs and those asked for. */
  public Packs load() {
    return Packs.load(folders);
  }

  /** Puts the options on record. */
  public void describe(Map<String, Object> options) {
    options.put("pack", folders.stream().map(Path::toString).toList());
  }
}
