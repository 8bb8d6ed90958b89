package org.cronista.dist;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cronista.dist.ModelList.Treatment;
import org.tukaani.xz.XZInputStream;

/** Copies a jar without what is not used. */
final class SlimJar {

  private static final String SLOW_PACKING = ".xz";
  private static final String QUICK_PACKING = ".gz";

  private final ModelList list;
  private final Predicate<String> wanted;

  /**
   * A copier.
   *
   * @param wanted entries that may be kept as far as the platform goes
   */
  SlimJar(ModelList list, Predicate<String> wanted) {
    this.list = list;
    this.wanted = wanted;
  }

  /** Writes {@code target}, with the entries in the order of their names. */
  void copy(Path source, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try (ZipFile from = new ZipFile(source.toFile());
        ZipOutputStream to =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      List<? extends ZipEntry> entries =
          from.stream()
              .filter(entry -> !entry.isDirectory() && wanted.test(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        Treatment treatment = list.treatment(source, entry.getName());
        if (treatment != Treatment.DROP) {
          copy(from, entry, treatment, to);
        }
      }
    }
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile from, ZipEntry entry, Treatment treatment, ZipOutputStream to)
      throws IOException {
    try (InputStream in = new BufferedInputStream(from.getInputStream(entry))) {
      if (treatment == Treatment.GZIP) {
        String name =
            entry.getName().substring(0, entry.getName().length() - SLOW_PACKING.length());
        put(name + QUICK_PACKING, repacked(in), entry, true, to);
      } else {
        boolean packed = entry.getMethod() == ZipEntry.STORED || entry.getName().endsWith(".gz");
        put(entry.getName(), in.readAllBytes(), entry, packed, to);
      }
    }
  }

  private static byte[] repacked(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream unpacked = new XZInputStream(in);
        GZIPOutputStream packed = new GZIPOutputStream(bytes, 1 << 16)) {
      unpacked.transferTo(packed);
    }
    return bytes.toByteArray();
  }

  private static void put(
      String name, byte[] content, ZipEntry source, boolean stored, ZipOutputStream to)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(source.getTimeLocal());
    if (stored) {
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
    }
    to.putNextEntry(entry);
    to.write(content);
    to.closeEntry();
  }
}
