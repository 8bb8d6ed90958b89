package org.cronista.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes small archives, and reads them. */
final class Packed {

  private Packed() {}

  /** A file to pack. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(String name, byte[] bytes) {

    static Entry of(String name, String text) {
      return new Entry(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static byte[] zip(Entry... entries) {
    return written(
        bytes -> {
          try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
              zip.putNextEntry(new ZipEntry(entry.name()));
              zip.write(entry.bytes());
            }
          }
        });
  }

  static byte[] tar(Entry... entries) {
    return written(
        bytes -> {
          try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            for (Entry entry : entries) {
              TarArchiveEntry header = new TarArchiveEntry(entry.name(), true);
              header.setSize(entry.bytes().length);
              tar.putArchiveEntry(header);
              tar.write(entry.bytes());
              tar.closeArchiveEntry();
            }
          }
        });
  }

  static byte[] gzip(byte[] content) {
    return written(
        bytes -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
          }
        });
  }

  /** Writes bytes. */
  interface Writer {
    void write(OutputStream bytes) throws IOException;
  }

  static byte[] written(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<ReadOutcome> readAll(String name, byte[] bytes) {
    return readAll(new DocumentReader(ReaderOptions.defaults()), name, bytes);
  }

  static List<ReadOutcome> readAll(DocumentReader reader, String name, byte[] bytes) {
    try (Stream<ReadOutcome> outcomes = reader.readAll(file(name, bytes))) {
      return outcomes.toList();
    }
  }

  static InputFile file(String name, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory("cronista-reader");
      folder.toFile().deleteOnExit();
      Path file = Files.write(folder.resolve(name), bytes);
      file.toFile().deleteOnExit();
      return new InputFile(file, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "READ a.zip!/b.txt" for every outcome. */
  static List<String> shown(List<ReadOutcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.outcome() + " " + outcome.name()).toList();
  }

  static String reasonOf(List<ReadOutcome> outcomes, String name) {
    return outcomes.stream()
        .filter(outcome -> outcome.name().equals(name))
        .findFirst()
        .flatMap(ReadOutcome::reason)
        .orElse("no reason for " + name + " in " + shown(outcomes));
  }
}
