package org.cronista.reader.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.cronista.reader.ContainerLimits;
import org.cronista.reader.internal.RawFile;

/** Opens what holds other files. */
final class Opener {

  /** Enough for what XZ is usually packed with, in KiB. */
  private static final int UNPACKING_MEMORY = 128 << 10;

  private final CompressorStreamFactory compressors =
      new CompressorStreamFactory(true, UNPACKING_MEMORY);
  private final long maxBytes;
  private final ContainerLimits limits;
  private final Budget budget;

  Opener(long maxBytes, ContainerLimits limits, Budget budget) {
    this.maxBytes = maxBytes;
    this.limits = limits;
    this.budget = budget;
  }

  /** What was found in a file: other files, or a document. */
  record Opened(Optional<Container> container, Optional<Part> document) {}

  /**
   * Looks into a file.
   *
   * @throws IOException when it cannot be unpacked
   */
  Opened open(Member member) throws IOException {
    Kind kind = Kind.of(member);
    return switch (kind) {
      case COMPRESSED -> container(unpacked(member));
      case ZIP -> zip(member);
      case MAIL -> container(new MailContainer(member, member.bytes(maxBytes)));
      case OUTLOOK_MAIL -> container(new OutlookContainer(member, member.bytes(maxBytes)));
      case NONE -> document(member, member.bytes(maxBytes));
      default -> {
        Optional<Container> container = streamed(member, kind);
        yield container.isPresent()
            ? container(container.get())
            : document(member, member.bytes(maxBytes));
      }
    };
  }

  private Optional<Container> streamed(Member member, Kind kind) throws IOException {
    return switch (kind) {
      case TAR -> Optional.of(new TarContainer(member, budget));
      case WARC -> Optional.of(new WarcContainer(member, budget));
      case MBOX -> Optional.of(new MboxContainer(member, maxBytes, budget));
      case JSON_LINES ->
          Optional.of(new JsonLinesContainer(member.name(), member.stream(), maxBytes));
      default -> TableContainer.open(member, maxBytes);
    };
  }

  private Opened zip(Member member) throws IOException {
    byte[] bytes = member.path().isPresent() ? new byte[0] : member.bytes(maxBytes);
    Optional<Container> zip = ZipContainer.open(member, bytes, budget);
    if (zip.isPresent()) {
      return container(zip.get());
    }
    byte[] packed = member.path().isPresent() ? member.bytes(maxBytes) : bytes;
    PackedDocument.check(packed, limits);
    return document(member, packed);
  }

  private Container unpacked(Member member) throws IOException {
    InputStream stream = new CountedStream(decompressor(member), budget);
    String inner = EntryNames.inside(member.name(), Kind.unpackedName(member.name()));
    Member unpacked = Member.inside(inner, stream, -1);
    Kind kind = Kind.of(unpacked);
    if (kind.isStreamed()) {
      // The packing is no layer that a person thinks of: a.tar.gz!/b.txt.
      Optional<Container> container = streamed(unpacked.named(member.name()), kind);
      if (container.isPresent()) {
        return container.get();
      }
    }
    return new SingleContainer(member.name(), unpacked);
  }

  private InputStream decompressor(Member member) throws IOException {
    try {
      return compressors.createCompressorInputStream(Kind.packing(member.head()), member.stream());
    } catch (CompressorException e) {
      throw new IOException("Not packed in a known way", e);
    }
  }

  private static Opened container(Container container) {
    return new Opened(Optional.of(container), Optional.empty());
  }

  private static Opened document(Member member, byte[] bytes) {
    Provenance told = member.provenance();
    RawFile raw = new RawFile(member.name(), bytes, told.mediaType(), told.charset());
    return new Opened(Optional.empty(), Optional.of(new Part.File(raw, told)));
  }
}
