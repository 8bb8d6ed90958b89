package org.cronista.reader.internal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronista.reader.internal.ReadProblem;

/**
 * A mail box: mails one after the other, each behind a line that begins with {@code From}. Lines of
 * a mail that begin so are kept with a {@code >} in front, which is taken off again.
 */
final class MboxContainer implements Container {

  private static final String MAIL = "message/rfc822";
  private static final int LONGEST_SEPARATOR = 1000;
  private static final Pattern QUOTED = Pattern.compile(">+From ");

  private final String name;
  private final InputStream stream;
  private final long longest;
  private final Budget budget;
  private long number;
  private boolean started;
  private boolean ended;

  MboxContainer(Member member, long longest, Budget budget) {
    this.name = member.name();
    this.stream = member.stream();
    this.longest = longest;
    this.budget = budget;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    Optional<Piece> next = Optional.empty();
    while (!ended && next.isEmpty()) {
      next = readMail();
    }
    return next;
  }

  private Optional<Piece> readMail() throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream(1 << 12);
    boolean afterBlank = !started;
    boolean tooLong = false;
    while (!ended) {
      byte[] line = readLine();
      if (afterBlank && isSeparator(line)) {
        if (started) {
          break;
        }
        started = true;
        continue;
      }
      started = true;
      afterBlank = isBlank(line);
      tooLong = tooLong || mail.size() + (long) line.length > longest;
      if (!tooLong) {
        byte[] kept = unquoted(line);
        mail.write(kept, 0, kept.length);
      }
    }
    return mail.size() == 0 && !tooLong ? Optional.empty() : Optional.of(piece(mail, tooLong));
  }

  private Piece piece(ByteArrayOutputStream mail, boolean tooLong) {
    number++;
    budget.addEntry();
    String shown = EntryNames.numbered(name, number);
    return tooLong
        ? new Part.NotRead(
            shown, ReadProblem.skipped("The mail is too large. Save it as a file of its own."))
        : Member.inside(shown, withoutLastBlankLine(mail.toByteArray()))
            .with(Provenance.ofKind(MAIL));
  }

  /** A line with its end; of one that is too long for any mail no more than the limit and a bit. */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int b = stream.read();
    while (b >= 0 && b != '\n') {
      if (line.size() <= longest) {
        line.write(b);
      }
      b = stream.read();
    }
    if (b >= 0) {
      line.write(b);
    } else {
      ended = true;
    }
    return line.toByteArray();
  }

  private static boolean isSeparator(byte[] line) {
    return line.length > 5
        && line[0] == 'F'
        && line.length < LONGEST_SEPARATOR
        && MboxSeparator.matches(new String(line, StandardCharsets.ISO_8859_1));
  }

  private static boolean isBlank(byte[] line) {
    return (line.length == 1 && line[0] == '\n')
        || (line.length == 2 && line[0] == '\r' && line[1] == '\n');
  }

  private static byte[] unquoted(byte[] line) {
    return line.length > 5
            && line[0] == '>'
            && line.length < LONGEST_SEPARATOR
            && QUOTED.matcher(new String(line, StandardCharsets.ISO_8859_1)).lookingAt()
        ? Arrays.copyOfRange(line, 1, line.length)
        : line;
  }

  /** The blank line before the next separator belongs to the box, not to the mail. */
  private static byte[] withoutLastBlankLine(byte[] mail) {
    int end = mail.length;
    if (end >= 2 && mail[end - 1] == '\n' && mail[end - 2] == '\n') {
      end -= 1;
    } else if (end >= 4
        && mail[end - 1] == '\n'
        && mail[end - 2] == '\r'
        && mail[end - 3] == '\n') {
      end -= 2;
    }
    return Arrays.copyOf(mail, end);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
