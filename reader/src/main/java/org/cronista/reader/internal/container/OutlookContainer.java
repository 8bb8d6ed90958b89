package org.cronista.reader.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;

/** A mail saved by Outlook: first itself, then what is attached to it. */
final class OutlookContainer implements Container {

  private final Part itself;
  private final String name;
  private final byte[] bytes;
  private Optional<MAPIMessage> message = Optional.empty();
  private AttachmentChunks[] attachments = {};
  private boolean begun;
  private int next;

  OutlookContainer(Member member, byte[] bytes) {
    this.name = member.name();
    this.bytes = bytes;
    this.itself = new Part.File(new RawFile(name, bytes), member.provenance());
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
    if (message.isEmpty()) {
      openMessage();
    }
    if (next >= attachments.length) {
      return Optional.empty();
    }
    AttachmentChunks attachment = attachments[next];
    next++;
    String shown = EntryNames.inside(name, fileName(attachment, next));
    ByteChunk data = attachment.getAttachData();
    if (data == null || data.getValue() == null) {
      return Optional.of(
          new Part.NotRead(
              shown,
              ReadProblem.skipped(
                  "It is a mail or an object inside an Outlook mail. Save it as a file to read"
                      + " it.")));
    }
    return Optional.of(Member.inside(shown, data.getValue()));
  }

  /** Attachments are taken out of it as they are asked for. */
  private void openMessage() throws IOException {
    try {
      MAPIMessage opened = new MAPIMessage(new ByteArrayInputStream(bytes));
      message = Optional.of(opened);
      attachments = opened.getAttachmentFiles();
    } catch (RuntimeException e) {
      throw new IOException("Not a mail of Outlook", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (message.isPresent()) {
      message.get().close();
    }
  }

  private static String fileName(AttachmentChunks attachment, int number) {
    return text(attachment.getAttachLongFileName())
        .or(() -> text(attachment.getAttachFileName()))
        .or(() -> text(attachment.getAttachDisplayName()))
        .orElse("attachment-" + number);
  }

  private static Optional<String> text(StringChunk chunk) {
    return Optional.ofNullable(chunk)
        .map(StringChunk::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
