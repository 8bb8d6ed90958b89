package org.cronista.reader.internal.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * What passes between the two processes: frames, each a sign for its kind, the length of what it
 * carries in four bytes, and that. Nothing is taken in that is longer than agreed. Sending is safe
 * for several threads, taking in is for one.
 */
final class Wire {

  private final DataInputStream in;
  private final DataOutputStream out;

  Wire(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  /** What a frame is for. */
  enum Kind {
    /** To the child: how to read. The first of all. */
    SETTINGS('S'),
    /** To the child: what to read. */
    REQUEST('R'),
    /** From the child: it has the settings and waits for work. */
    READY('Y'),
    /** From the child: the name of the document it now begins with. */
    BEGINS('B'),
    /** From the child: for how long the next step may last. */
    TIME('T'),
    /** From the child: what came of a document. */
    OUTCOME('O'),
    /** From the child: there is no more to come of the request. */
    END('E');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    private static Kind of(int sign) throws IOException {
      for (Kind kind : values()) {
        if (kind.sign == sign) {
          return kind;
        }
      }
      throw new BrokenRules("No frame begins with " + sign);
    }
  }

  /** What goes over the wire at once. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Frame(Kind kind, byte[] content) {}

  /** The other side does not keep to what was agreed. */
  static final class BrokenRules extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenRules(String message) {
      super(message);
    }
  }

  /** Sends a frame, at once. */
  void send(Kind kind, byte[] content) throws IOException {
    synchronized (out) {
      out.writeByte(kind.sign);
      out.writeInt(content.length);
      out.write(content);
      out.flush();
    }
  }

  /**
   * The next frame, or nothing when the other side has closed the wire between two frames.
   *
   * @param longest how many bytes it may carry
   */
  Optional<Frame> take(int longest) throws IOException {
    int sign = in.read();
    if (sign < 0) {
      return Optional.empty();
    }
    Kind kind = Kind.of(sign);
    int length = in.readInt();
    if (length < 0 || length > longest) {
      throw new BrokenRules("A frame of " + length + " bytes, and the limit is " + longest);
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException("The wire broke off within a frame");
    }
    return Optional.of(new Frame(kind, content));
  }
}
