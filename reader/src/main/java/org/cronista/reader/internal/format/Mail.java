package org.cronista.reader.internal.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;

/** A mail: sender, date and subject from its header; its plain text, else its HTML. */
public final class Mail implements Format {

  private static final String WHERE = "mail-header";
  private static final int DEEPEST = 20;
  private static final String BOUNDARY = "boundary=";
  private static final int MOST_NESTED = 1000;

  @Override
  public String mediaType() {
    return "message/rfc822";
  }

  @Override
  public Draft read(RawFile file) {
    Message message = parse(file.bytes());
    List<Part> parts = new ArrayList<>();
    collect(message, parts, 0);
    Draft draft = body(parts);
    return draft.withHints(hints(message).or(draft.hints()));
  }

  /** One piece of a mail's text. */
  private record Part(boolean html, String text, List<Warning> warnings) {}

  /**
   * Refuses what is made to keep a parser busy: parts within parts beyond any real mail.
   *
   * @throws ReadProblem when the mail is such
   */
  public static void checkNesting(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int parts = 0;
    int at = text.indexOf(BOUNDARY);
    while (at >= 0 && parts <= MOST_NESTED) {
      parts++;
      at = text.indexOf(BOUNDARY, at + 1);
    }
    if (parts > MOST_NESTED) {
      throw ReadProblem.failed("Its parts are nested more deeply than those of any mail.");
    }
  }

  static Message parse(byte[] bytes) {
    checkNesting(bytes);
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      builder.setDecodeMonitor(DecodeMonitor.SILENT);
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw ReadProblem.failed("The mail is damaged. Export it again from the mail program.");
    }
  }

  /** Collects the text of {@code entity}; what is attached to it are documents of their own. */
  private static void collect(Entity entity, List<Part> parts, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (entity.getBody() instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(part, parts, depth + 1);
      }
      return;
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (entity.getBody() instanceof TextBody text && !attached) {
      Decoded decoded = decode(entity, text);
      boolean html = "text/html".equalsIgnoreCase(entity.getMimeType());
      parts.add(new Part(html, decoded.text(), decoded.warnings()));
    }
  }

  private static Decoded decode(Entity entity, TextBody body) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.getInputStream().transferTo(bytes);
      byte[] raw = bytes.toByteArray();
      return declared(entity)
          .map(charset -> Decoded.ofCharacters(new String(raw, charset)))
          .orElseGet(() -> Decoded.of(raw));
    } catch (IOException e) {
      throw ReadProblem.failed("The mail's text is damaged. Export it again.");
    }
  }

  private static Optional<Charset> declared(Entity entity) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
    if (!(field instanceof ContentTypeField type) || type.getCharset() == null) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(type.getCharset());
      return charset.equals(StandardCharsets.US_ASCII) ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Draft body(List<Part> parts) {
    Draft draft = plainOrPage(joined(parts, false), joined(parts, true));
    for (Part part : parts) {
      for (Warning warning : part.warnings()) {
        draft = draft.plusWarning(warning);
      }
    }
    return draft;
  }

  /** The plain text, unless the page says far more. */
  static Draft plainOrPage(String plain, String html) {
    if (html.isBlank()) {
      return PlainText.of(plain);
    }
    Draft page = Html.of(html);
    return plain.strip().length() * 2 >= page.text().length() ? PlainText.of(plain) : page;
  }

  private static String joined(List<Part> parts, boolean html) {
    return parts.stream()
        .filter(part -> part.html() == html)
        .map(Part::text)
        .reduce((left, right) -> left + "\n\n" + right)
        .orElse("");
  }

  private static Hints hints(Message message) {
    List<Found<String>> authors = new ArrayList<>();
    Optional<Found<String>> source = Optional.empty();
    if (message.getFrom() != null) {
      for (Mailbox sender : message.getFrom()) {
        Optional<String> name =
            Optional.ofNullable(sender.getName()).map(String::strip).filter(n -> !n.isEmpty());
        name.ifPresent(n -> authors.add(Found.inMetadata(n, WHERE)));
        String outlet = name.orElseGet(() -> String.valueOf(sender.getDomain()));
        source = Optional.of(Found.inMetadata(outlet, WHERE));
      }
    }
    return Hints.none()
        .withTitle(
            Optional.ofNullable(message.getSubject())
                .map(subject -> subject.replaceAll("\\s+", " ").strip())
                .filter(subject -> !subject.isEmpty())
                .map(subject -> Found.inMetadata(subject, WHERE)))
        .withAuthors(authors)
        .withSource(source)
        .withPublished(published(message));
  }

  /** The day where the mail was written, not where it is read. */
  private static Optional<Found<PartialDate>> published(Message message) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
    if (field == null || message.getDate() == null) {
      return Optional.empty();
    }
    ZonedDateTime utc = message.getDate().toInstant().atZone(ZoneId.of("UTC"));
    return Optional.of(
        Found.inMetadata(
            PartialDate.ofDay(utc.plus(offset(field.getBody())).toLocalDate()), WHERE));
  }

  private static Duration offset(String date) {
    Matcher matcher = Pattern.compile("([+-])(\\d{2})(\\d{2})\\b").matcher(date);
    if (!matcher.find()) {
      return Duration.ZERO;
    }
    int minutes = Integer.parseInt(matcher.group(2)) * 60 + Integer.parseInt(matcher.group(3));
    return Duration.ofMinutes(matcher.group(1).equals("-") ? -minutes : minutes);
  }
}
