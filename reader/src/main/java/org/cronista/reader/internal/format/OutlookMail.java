package org.cronista.reader.internal.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;

/** A mail as Outlook saves it (MSG): sender, date and subject; its plain text, else its HTML. */
final class OutlookMail implements Format {

  static final String TYPE = "application/vnd.ms-outlook";

  private static final String WHERE = "mail-header";

  @Override
  public String mediaType() {
    return TYPE;
  }

  @Override
  public Draft read(RawFile file) {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(file.bytes()))) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      String plain = value(message::getTextBody).orElse("");
      String html = value(message::getHtmlBody).orElse("");
      Decoded safe = Decoded.ofCharacters(plain);
      Draft draft = Mail.plainOrPage(safe.text(), html);
      return draft.withHints(hints(message).or(draft.hints()));
    } catch (IOException | RuntimeException e) {
      throw ReadProblem.failed("The mail is damaged. Save it again from Outlook.");
    }
  }

  /** A property of a mail that may be missing. */
  private interface Property {
    String get() throws ChunkNotFoundException;
  }

  private static Optional<String> value(Property property) {
    try {
      return Optional.ofNullable(property.get()).filter(value -> !value.isBlank());
    } catch (ChunkNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Hints hints(MAPIMessage message) {
    Optional<Found<String>> sender =
        value(message::getDisplayFrom)
            .map(String::strip)
            .map(name -> Found.inMetadata(name, WHERE));
    return Hints.none()
        .withTitle(
            value(message::getSubject).map(subject -> Found.inMetadata(subject.strip(), WHERE)))
        .withAuthors(sender.map(List::of).orElse(List.of()))
        .withSource(sender)
        .withPublished(published(message));
  }

  /** The day by world time: the file does not say where the mail was written. */
  private static Optional<Found<PartialDate>> published(MAPIMessage message) {
    try {
      return Optional.ofNullable(message.getMessageDate())
          .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC))
          .map(day -> Found.inMetadata(PartialDate.ofDay(day), WHERE));
    } catch (ChunkNotFoundException e) {
      return Optional.empty();
    }
  }
}
