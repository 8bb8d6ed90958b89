package org.cronista.reader.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cronista.reader.internal.ReadProblem;

/** A ZIP archive; of a packed web archive (WACZ) only the web archives in it. */
final class ZipContainer implements Container {

  /** What old programs for DOS and Windows wrote names in, in the Spanish-speaking world too. */
  private static final Charset DOS = Charset.forName("IBM850");

  private final String name;
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;
  private final Budget budget;
  private final boolean isWebArchive;
  private InputStream open = InputStream.nullInputStream();

  private ZipContainer(String name, ZipFile zip, Budget budget) {
    this.name = name;
    this.zip = zip;
    this.entries = zip.getEntries();
    this.budget = budget;
    this.isWebArchive =
        name.toLowerCase(Locale.ROOT).endsWith(".wacz")
            || (zip.getEntry("datapackage.json") != null
                && zip.getEntry("pages/pages.jsonl") != null);
  }

  /** Opens a file on disk; nothing when it is a document that is packed as ZIP, such as DOCX. */
  static Optional<Container> open(Member member, byte[] bytes, Budget budget) throws IOException {
    ZipFile.Builder builder = ZipFile.builder();
    ZipFile zip =
        member.path().isPresent()
            ? builder.setPath(member.path().get()).get()
            : builder.setByteArray(bytes).get();
    if (isDocument(zip)) {
      zip.close();
      return Optional.empty();
    }
    return Optional.of(new ZipContainer(member.name(), zip, budget));
  }

  private static boolean isDocument(ZipFile zip) {
    return zip.getEntry("[Content_Types].xml") != null
        || zip.getEntry("mimetype") != null
        || zip.getEntry("META-INF/MANIFEST.MF") != null;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    open.close();
    open = InputStream.nullInputStream();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        budget.addEntry();
        return Optional.of(piece(entry));
      }
    }
    return Optional.empty();
  }

  private Piece piece(ZipArchiveEntry entry) throws IOException {
    String inner = nameOf(entry);
    String shown = EntryNames.inside(name, inner);
    if (entry.isUnixSymlink()) {
      return new Part.NotRead(shown, ReadProblem.skipped("It is a link, and not followed."));
    }
    if (isWebArchive && !inner.startsWith("archive/")) {
      return new Part.NotRead(
          shown, ReadProblem.skipped("It belongs to the web archive's own bookkeeping."));
    }
    Optional<Part> leftOut = Leftovers.find(shown, inner);
    if (leftOut.isPresent()) {
      return leftOut.get();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new Part.NotRead(
          shown,
          ReadProblem.failed("It is protected by a password. Unpack it and give the files in it."));
    }
    if (!zip.canReadEntryData(entry)) {
      return new Part.NotRead(
          shown,
          ReadProblem.failed("It is packed in a way that is not supported. Unpack it first."));
    }
    open = zip.getInputStream(entry);
    return Member.inside(shown, new CountedStream(open, budget), entry.getSize());
  }

  private static String nameOf(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, DOS);
    }
  }

  @Override
  public void close() throws IOException {
    open.close();
    zip.close();
  }
}
