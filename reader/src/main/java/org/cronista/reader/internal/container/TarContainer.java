package org.cronista.reader.internal.container;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.cronista.reader.internal.ReadProblem;

/** A TAR archive, read from front to back. */
final class TarContainer implements Container {

  private final String name;
  private final TarArchiveInputStream tar;
  private final Budget budget;

  TarContainer(Member member, Budget budget) {
    this.name = member.name();
    this.tar = new TarArchiveInputStream(member.stream(), "UTF-8");
    this.budget = budget;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = tar.getNextEntry();
    }
    if (entry == null) {
      return Optional.empty();
    }
    budget.addEntry();
    return Optional.of(piece(entry));
  }

  private Piece piece(TarArchiveEntry entry) {
    String shown = EntryNames.inside(name, entry.getName());
    if (isPointer(entry)) {
      return new Part.NotRead(
          shown, ReadProblem.skipped("It is a link or a device, not a file, and not followed."));
    }
    if (!tar.canReadEntryData(entry)) {
      return new Part.NotRead(
          shown, ReadProblem.failed("It is stored in a way that is not supported. Unpack it."));
    }
    return Leftovers.find(shown, entry.getName())
        .<Piece>map(part -> part)
        .orElseGet(
            () -> Member.inside(shown, CloseShieldInputStream.wrap(tar), entry.getRealSize()));
  }

  private static boolean isPointer(TarArchiveEntry entry) {
    return entry.isSymbolicLink()
        || entry.isLink()
        || entry.isFIFO()
        || entry.isCharacterDevice()
        || entry.isBlockDevice();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
