package org.cronista.reader.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.format.Mail;

/** A mail: first itself, then what is attached to it. A mail forwarded in it is an attachment. */
final class MailContainer implements Container {

  private final Part itself;
  private final String name;
  private final MimeTokenStream tokens;
  private boolean begun;
  private int attachments;
  private PartHeader header = new PartHeader();

  /**
   * Opens a mail.
   *
   * @throws ReadProblem when it is made to keep its reader busy
   */
  MailContainer(Member member, byte[] bytes) {
    Mail.checkNesting(bytes);
    this.name = member.name();
    RawFile raw = new RawFile(name, bytes, Optional.of("message/rfc822"), Optional.empty());
    this.itself = new Part.File(raw, member.provenance());
    this.tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    this.tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    this.tokens.parse(new ByteArrayInputStream(bytes));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (!begun) {
      begun = true;
      return Optional.of(itself);
    }
    try {
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM) {
        state = tokens.next();
        if (state == EntityState.T_START_HEADER) {
          header = new PartHeader();
        } else if (state == EntityState.T_FIELD) {
          header.add(tokens.getField());
        } else if (state == EntityState.T_BODY) {
          Optional<Piece> piece = attachment();
          if (piece.isPresent()) {
            return piece;
          }
        }
      }
      return Optional.empty();
    } catch (MimeException e) {
      throw new IOException("The mail's parts cannot be told apart", e);
    }
  }

  private Optional<Piece> attachment() {
    String type = tokens.getBodyDescriptor().getMimeType();
    if (type.startsWith("text/") && !header.isAttached()) {
      return Optional.empty();
    }
    attachments++;
    String shown = EntryNames.inside(name, header.fileName(type, attachments));
    if (type.startsWith("image/") && header.isShownInText()) {
      return Optional.of(
          new Part.NotRead(
              shown,
              ReadProblem.skipped(
                  "It is a picture within the mail's text. Save it as a file to have it read.")));
    }
    Member member = Member.inside(shown, tokens.getDecodedInputStream(), -1);
    return Optional.of(
        type.equals("message/rfc822") ? member.with(Provenance.ofKind(type)) : member);
  }
}
