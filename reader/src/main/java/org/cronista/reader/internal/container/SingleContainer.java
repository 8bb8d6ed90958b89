package org.cronista.reader.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A compressed file: one file in it. */
final class SingleContainer implements Container {

  private final String name;
  private final InputStream stream;
  private Optional<Piece> member;

  SingleContainer(String name, Member member) {
    this.name = name;
    this.stream = member.stream();
    this.member = Optional.of(member);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() {
    Optional<Piece> next = member;
    member = Optional.empty();
    return next;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
