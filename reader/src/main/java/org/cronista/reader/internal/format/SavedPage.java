package org.cronista.reader.internal.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.stream.Field;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.facts.WebAddress;

/**
 * A web page that a browser saved as one file (MHTML). It is built like a mail, but its header
 * tells of the saving, not of the page, but for the address.
 */
final class SavedPage implements Format {

  private static final int DEEPEST = 10;

  @Override
  public String mediaType() {
    return "multipart/related";
  }

  @Override
  public Draft read(RawFile file) {
    Message message = Mail.parse(file.bytes());
    Entity page =
        findPage(message, 0)
            .orElseThrow(
                () -> ReadProblem.failed("There is no page in it. Save it again as HTML."));
    HtmlBytes.Page parsed = HtmlBytes.parse(bytes(page), Optional.ofNullable(page.getCharset()));
    Draft draft = Html.of(parsed.document(), parsed.warnings());
    Hints fromAddress =
        header(message, "Snapshot-Content-Location")
            .or(() -> header(page, "Content-Location"))
            .map(WebAddress::hints)
            .orElseGet(Hints::none);
    return draft.withHints(draft.hints().or(fromAddress));
  }

  private static Optional<Entity> findPage(Entity entity, int depth) {
    if (entity.getBody() instanceof Multipart multipart && depth < DEEPEST) {
      for (Entity part : multipart.getBodyParts()) {
        Optional<Entity> page = findPage(part, depth + 1);
        if (page.isPresent()) {
          return page;
        }
      }
      return Optional.empty();
    }
    boolean html =
        "text/html".equalsIgnoreCase(entity.getMimeType())
            || "application/xhtml+xml".equalsIgnoreCase(entity.getMimeType());
    return html && entity.getBody() instanceof SingleBody ? Optional.of(entity) : Optional.empty();
  }

  private static byte[] bytes(Entity page) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (page.getBody() instanceof SingleBody body) {
        body.getInputStream().transferTo(bytes);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw ReadProblem.failed("The saved page is damaged. Save it again from the browser.");
    }
  }

  private static Optional<String> header(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field).map(Field::getBody).map(String::strip);
  }
}
