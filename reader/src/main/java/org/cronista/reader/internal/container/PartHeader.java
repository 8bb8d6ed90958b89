package org.cronista.reader.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** The header of a part of a mail. */
final class PartHeader {

  private Optional<String> disposition = Optional.empty();
  private Optional<String> fileName = Optional.empty();
  private Optional<String> typeName = Optional.empty();
  private boolean hasContentId;

  /** Takes note of a line of the header. */
  void add(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (name.equals("content-id")) {
      hasContentId = true;
    } else if (name.equals("content-disposition") || name.equals("content-type")) {
      addParsed(LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT));
    }
  }

  private void addParsed(ParsedField field) {
    if (field instanceof ContentDispositionField content) {
      disposition = Optional.ofNullable(content.getDispositionType());
      fileName = Optional.ofNullable(content.getFilename());
    } else if (field instanceof ContentTypeField content) {
      typeName = Optional.ofNullable(content.getParameter("name"));
    }
  }

  /** Whether the part says that it is not to be shown as the mail's text. */
  boolean isAttached() {
    return disposition.filter("attachment"::equalsIgnoreCase).isPresent();
  }

  /** Whether the mail's own text shows it, as it does logos. */
  boolean isShownInText() {
    return hasContentId && !isAttached();
  }

  /** The name it was attached under, else one made of its place in the mail. */
  String fileName(String mediaType, int number) {
    return fileName
        .or(() -> typeName)
        .map(PartHeader::decoded)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> "attachment-" + number + ending(mediaType));
  }

  private static String decoded(String name) {
    return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }

  private static String ending(String mediaType) {
    if (mediaType.equals("message/rfc822")) {
      return ".eml";
    }
    try {
      return MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension();
    } catch (MimeTypeException e) {
      return "";
    }
  }
}
