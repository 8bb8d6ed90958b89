package org.cronista.cli.work;

import org.cronista.model.Outlet;
import org.cronista.packs.KnownSource;
import org.cronista.packs.Packs;
import org.cronista.reader.Outlets;

/** Hands the outlets that the packs know to the reader's naming of sources. */
public final class Catalogue {

  private Catalogue() {}

  /** The outlets of these packs. */
  public static Outlets of(Packs packs) {
    return new Outlets(packs.sources().stream().map(Catalogue::entry).toList());
  }

  private static Outlets.Entry entry(KnownSource source) {
    Outlet outlet =
        new Outlet(
            source.id(),
            source.name(),
            source.kind(),
            source.country(),
            source.house(),
            source.stance());
    return new Outlets.Entry(outlet, source.aliases(), source.domains());
  }
}
