package org.cronista.packs.internal;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes a value when it is first asked for, once. Safe for concurrent use. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;

  private volatile Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.orElseThrow();
  }
}
