package org.cronista.reconciler.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.reconciler.internal.StatedRole.Kind;

/** Who is told to have followed whom: "Ana Rojas was succeeded by Juma Bassey". */
final class Succession {

  private final Set<List<String>> pairs = new HashSet<>();

  Succession(List<StatedRole> roles) {
    for (StatedRole role : roles) {
      if (role.kind() == Kind.SUCCESSOR) {
        role.of()
            .ifPresent(
                earlier -> {
                  pairs.add(List.of(role.holder(), earlier.id()));
                  pairs.add(List.of(earlier.id(), role.holder()));
                });
      }
    }
  }

  /** Whether one of two holders of an office came after the other. */
  boolean joins(StatedRole one, StatedRole other) {
    return pairs.contains(List.of(one.holder(), other.holder()));
  }
}
