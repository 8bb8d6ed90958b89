package org.cronista.reader.internal.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The parts of an office file that is packed as a ZIP. */
final class ZipParts {

  /** Larger files are left to the office parser, which has guards of its own. */
  private static final int LARGEST = 64 << 20;

  private static final int MOST = 5000;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private ZipParts() {}

  /** The parts; empty when the file is damaged, too large, or no ZIP. */
  static Optional<ZipParts> of(byte[] file) {
    ZipParts all = new ZipParts();
    long left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) left);
        left -= bytes.length;
        if (left <= 0 || all.parts.size() > MOST) {
          return Optional.empty();
        }
        if (!entry.isDirectory()) {
          all.parts.put(entry.getName(), bytes);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return all.parts.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** Whether a part is there and contains one of the words. */
  boolean contains(String part, List<String> words) {
    String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.ISO_8859_1);
    return words.stream().anyMatch(text::contains);
  }

  /** A part as XML. Entities are not resolved. */
  Optional<Document> xml(String part) {
    return Optional.ofNullable(parts.get(part)).map(ZipParts::parse);
  }

  private static Document parse(byte[] bytes) {
    try {
      Document document =
          Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
      document.outputSettings().prettyPrint(false);
      document.charset(StandardCharsets.UTF_8);
      return document;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts another text in place of a part. */
  void replace(String part, Document document) {
    parts.put(part, document.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  /** The file again. Its first part stays first and unpacked, as some formats ask for. */
  byte[] packed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : new ArrayList<>(parts.entrySet())) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
