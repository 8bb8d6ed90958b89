package org.cronista.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cronista.cli.work.CoderLoader;
import org.cronista.cli.work.CoderSource;
import org.cronista.packs.Packs;

/** One coder for all tests: loading it takes seconds and more than a gigabyte. */
final class SharedCoder implements CoderSource {

  static final SharedCoder INSTANCE = new SharedCoder();

  private final Map<String, CoderLoader> loaders = new ConcurrentHashMap<>();

  private SharedCoder() {}

  @Override
  public CoderLoader loaderFor(Packs packs) {
    return loaders.computeIfAbsent(packs.contentHash(), hash -> new CoderLoader(packs));
  }
}
