package org.cronista.reader.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Warning;
import org.cronista.reader.internal.ReadProblem;
import org.cronista.reader.internal.facts.WebAddress;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A web archive: the answers of web servers, record by record. */
final class WarcContainer implements Container {

  private static final String HTML = "text/html";

  /** Kinds that a page is put together from and that hold no text of their own. */
  private static final Set<String> TRAPPINGS =
      Set.of("image", "video", "audio", "font", "text/css", "text/javascript");

  private static final Set<String> PAGES = Set.of(HTML, "application/xhtml+xml");

  private final String name;
  private final WarcReader reader;
  private final Budget budget;

  WarcContainer(Member member, Budget budget) throws IOException {
    this.name = member.name();
    this.reader = new WarcReader(member.stream());
    this.reader.setLenient(true);
    this.budget = budget;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    Optional<WarcRecord> record = reader.next();
    while (record.isPresent()) {
      budget.addEntry();
      if (record.get() instanceof WarcTargetRecord target) {
        Optional<Piece> piece = piece(target);
        if (piece.isPresent()) {
          return piece;
        }
      }
      record = reader.next();
    }
    return Optional.empty();
  }

  private Optional<Piece> piece(WarcTargetRecord record) {
    String shown = EntryNames.inside(name, record.target()).replaceFirst("!/%2F", "!/");
    try {
      if (record instanceof WarcResponse response && isHttp(record)) {
        return Optional.of(answer(shown, response));
      }
      if (record instanceof WarcResource resource) {
        return Optional.of(file(shown, record, resource.contentType(), resource.body()));
      }
      return record instanceof WarcRevisit
          ? Optional.of(skipped(shown, "It is the same as a page archived before."))
          : Optional.empty();
    } catch (ParsingException | IllegalArgumentException e) {
      return Optional.of(
          new Part.NotRead(
              shown, ReadProblem.failed("The server's answer is damaged in the archive.")));
    } catch (IOException e) {
      return Optional.of(
          new Part.NotRead(shown, ReadProblem.failed("The record is cut short or damaged.")));
    }
  }

  private static boolean isHttp(WarcTargetRecord record) {
    return record.contentType().base().toString().equals("application/http");
  }

  private Piece answer(String shown, WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    if (http.status() < 200 || http.status() > 299 || http.status() == 204) {
      return skipped(shown, "The server answered " + http.status() + ", not with a page.");
    }
    return file(shown, response, http.contentType(), http.bodyDecoded());
  }

  private Piece file(String shown, WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String kind = type.base().toString().toLowerCase(Locale.ROOT);
    if (TRAPPINGS.contains(kind)
        || TRAPPINGS.contains(kind.split("/")[0])
        || kind.endsWith("javascript")) {
      return skipped(shown, "It is " + kind + ", which a page is made with, not a document.");
    }
    InputStream stream = new CountedStream(body.stream(), budget);
    Provenance provenance =
        new Provenance(
            WebAddress.hints(record.target()),
            PAGES.contains(kind) ? Optional.of(kind) : Optional.empty(),
            Optional.ofNullable(type.parameters().get("charset")),
            List.of(captured(record)));
    return Member.inside(shown, stream, -1).with(provenance);
  }

  private static Warning captured(WarcTargetRecord record) {
    return new Warning(
        "captured",
        "Archived from "
            + record.target()
            + " on "
            + record.date().toString().substring(0, 10)
            + ": it was published then or before.",
        Optional.empty());
  }

  private static Piece skipped(String shown, String reason) {
    return new Part.NotRead(shown, ReadProblem.skipped(reason));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
