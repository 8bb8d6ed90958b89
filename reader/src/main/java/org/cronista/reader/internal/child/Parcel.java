package org.cronista.reader.internal.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Packs and unpacks what a frame carries: numbers and texts, one after the other. */
final class Parcel {

  private Parcel() {}

  /** Packs. Texts keep every UTF-16 unit, unpaired surrogates too. */
  static final class Packer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Something that is written to memory, which cannot fail. */
    private interface Writing {
      void run() throws IOException;
    }

    private Packer write(Writing writing) {
      try {
        writing.run();
      } catch (IOException e) {
        throw new UncheckedIOException("Writing to memory cannot fail", e);
      }
      return this;
    }

    Packer number(long value) {
      return write(() -> out.writeLong(value));
    }

    Packer text(String value) {
      return write(
          () -> {
            out.writeInt(value.length());
            out.writeChars(value);
          });
    }

    Packer optionalText(Optional<String> value) {
      number(value.isPresent() ? 1 : 0);
      return text(value.orElse(""));
    }

    Packer bytes(byte[] value) {
      return write(
          () -> {
            out.writeInt(value.length);
            out.write(value);
          });
    }

    byte[] packed() {
      return bytes.toByteArray();
    }
  }

  /** Unpacks, in the order of packing. */
  static final class Unpacker {

    private final DataInputStream in;

    Unpacker(byte[] content) {
      in = new DataInputStream(new ByteArrayInputStream(content));
    }

    long number() throws IOException {
      return in.readLong();
    }

    int whole() throws IOException {
      long value = number();
      if (value != (int) value) {
        throw new Wire.BrokenRules("The number is too large: " + value);
      }
      return (int) value;
    }

    String text() throws IOException {
      byte[] units = bytes(length(2), 2);
      StringBuilder text = new StringBuilder(units.length / 2);
      for (int i = 0; i < units.length; i += 2) {
        text.append((char) ((units[i] & 0xFF) << 8 | (units[i + 1] & 0xFF)));
      }
      return text.toString();
    }

    Optional<String> optionalText() throws IOException {
      boolean present = number() == 1;
      String text = text();
      return present ? Optional.of(text) : Optional.empty();
    }

    byte[] bytes() throws IOException {
      return bytes(length(1), 1);
    }

    private int length(int unit) throws IOException {
      int length = in.readInt();
      if (length < 0 || length > in.available() / unit) {
        throw new Wire.BrokenRules("More is announced than there is: " + length);
      }
      return length;
    }

    private byte[] bytes(int length, int unit) throws IOException {
      return in.readNBytes(length * unit);
    }
  }
}
