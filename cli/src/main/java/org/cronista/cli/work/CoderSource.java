package org.cronista.cli.work;

import org.cronista.packs.Packs;

/** Where commands get their coder from. */
@FunctionalInterface
public interface CoderSource {

  /** A loader of the coder for these packs. */
  CoderLoader loaderFor(Packs packs);
}
