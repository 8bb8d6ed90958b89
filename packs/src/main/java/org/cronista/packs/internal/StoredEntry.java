package org.cronista.packs.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Maps an entry of a jar into memory, if it is stored there as it is and not compressed. The JDK
 * tells of an entry's content but not of its place; that is written in the jar's directory
 * (APPNOTE, the ZIP file format specification, 4.3).
 */
final class StoredEntry {

  private static final int END_BYTES = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int DIRECTORY_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int STORED = 0;

  private StoredEntry() {}

  /**
   * The entry's bytes where they lie.
   *
   * @return empty if the entry is compressed or the jar is of a kind not understood here
   */
  static Optional<ByteBuffer> map(Path jar, String entry) throws IOException {
    try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
      ByteBuffer end = read(channel, channel.size() - END_BYTES, END_BYTES);
      if (end.getInt(0) != END_SIGNATURE) {
        return Optional.empty(); // a comment behind it; ours has none
      }
      ByteBuffer directory = read(channel, end.getInt(16) & 0xFFFFFFFFL, end.getInt(12));
      byte[] wanted = entry.getBytes(StandardCharsets.UTF_8);
      int at = 0;
      while (at + DIRECTORY_BYTES <= directory.capacity()
          && directory.getInt(at) == DIRECTORY_SIGNATURE) {
        int nameLength = unsignedShort(directory, at + 28);
        byte[] name = new byte[nameLength];
        directory.get(at + DIRECTORY_BYTES, name);
        if (Arrays.equals(name, wanted)) {
          return mapped(channel, directory, at);
        }
        at +=
            DIRECTORY_BYTES
                + nameLength
                + unsignedShort(directory, at + 30)
                + unsignedShort(directory, at + 32);
      }
      return Optional.empty();
    }
  }

  private static Optional<ByteBuffer> mapped(FileChannel channel, ByteBuffer directory, int at)
      throws IOException {
    if (unsignedShort(directory, at + 10) != STORED) {
      return Optional.empty();
    }
    long local = directory.getInt(at + 42) & 0xFFFFFFFFL;
    ByteBuffer header = read(channel, local, LOCAL_BYTES);
    long start = local + LOCAL_BYTES + unsignedShort(header, 26) + unsignedShort(header, 28);
    long size = directory.getInt(at + 24) & 0xFFFFFFFFL;
    return Optional.of(channel.map(MapMode.READ_ONLY, start, size));
  }

  private static int unsignedShort(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("cut short");
      }
    }
    return bytes.flip();
  }
}
