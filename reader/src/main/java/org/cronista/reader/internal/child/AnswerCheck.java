package org.cronista.reader.internal.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cronista.model.Article;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Note;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.Warning;
import org.cronista.reader.InputFile;
import org.cronista.reader.Outcome;
import org.cronista.reader.ReadOutcome;

/**
 * Checks what a child says of a file: a document may have taken the child over. Nothing passes that
 * could be taken for another file's, or that points outside its own text.
 */
final class AnswerCheck {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");
  private static final int LONGEST_REASON = 2000;

  private final InputFile file;
  private final int maxTextCharacters;

  AnswerCheck(InputFile file, int maxTextCharacters) {
    this.file = file;
    this.maxTextCharacters = maxTextCharacters;
  }

  /** The name, which is the file's own or that of something in it. */
  String name(String name) throws IOException {
    if (name.equals(file.name())) {
      return name;
    }
    String inside = name.startsWith(file.name()) ? name.substring(file.name().length()) : "";
    require(inside.startsWith("!/") || inside.startsWith("#"), "a name from elsewhere");
    require(Shown.isPlain(inside), "a name with control characters");
    return name;
  }

  /** The outcome, when it can be right. */
  ReadOutcome outcome(ReadOutcome outcome, Optional<String> begun) throws IOException {
    require(begun.equals(Optional.of(outcome.name())), "an outcome that was not begun");
    boolean read = outcome.outcome() == Outcome.READ;
    require(read == (outcome.documents().size() == 1), "an outcome without its document");
    require(read || outcome.reason().isPresent(), "no reason");
    require(outcome.millis() >= 0, "a negative time");
    for (Document document : outcome.documents()) {
      source(document, outcome.name());
      spans(document);
    }
    return new ReadOutcome(
        outcome.name(),
        outcome.outcome(),
        outcome.reason().map(AnswerCheck::shown),
        outcome.documents(),
        outcome.millis());
  }

  private static String shown(String reason) {
    return Shown.isPlain(reason) && reason.length() <= LONGEST_REASON
        ? reason
        : Shown.line(reason, LONGEST_REASON);
  }

  private void source(Document document, String name) throws IOException {
    SourceFile source = document.file();
    require(source.name().equals(name), "a document of another name");
    require(source.bytes() >= 0, "a negative size");
    require(SHA_256.matcher(source.sha256()).matches(), "no hash");
    require(document.id().equals(DocumentId.of(source.sha256(), "0")), "a foreign identifier");
    require(document.duplicateOf().isEmpty(), "a judgement on duplicates");
    require(LANGUAGE.matcher(document.language()).matches(), "no language");
    require(document.text().length() <= maxTextCharacters, "too long a text");
    if (name.equals(file.name())) {
      require(source.sha256().equals(sha256()), "a hash that is not the file's");
    }
  }

  private String sha256() throws IOException {
    try (InputStream stream = Files.newInputStream(file.path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int number = stream.read(buffer); number >= 0; number = stream.read(buffer)) {
        digest.update(buffer, 0, number);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void spans(Document document) throws IOException {
    int length = document.text().codePointCount(0, document.text().length());
    Stream<Optional<Span>> found =
        Stream.of(
                document.title().stream(),
                document.authors().stream(),
                document.source().stream(),
                document.published().stream(),
                document.notBefore().stream(),
                document.articles().stream().flatMap(AnswerCheck::found))
            .flatMap(each -> each)
            .map(Found::span);
    Stream<Span> spans =
        Stream.of(
                found.flatMap(Optional::stream),
                document.warnings().stream().map(Warning::span).flatMap(Optional::stream),
                document.blocks().stream().flatMap(block -> block.spans().stream()),
                document.articles().stream().map(Article::span),
                document.notes().stream().map(Note::span),
                document.notes().stream().map(Note::marks).flatMap(List::stream))
            .flatMap(each -> each);
    require(spans.allMatch(span -> span.end() <= length), "a span outside the text");
  }

  private static Stream<Found<?>> found(Article article) {
    return Stream.of(article.published(), article.source(), article.place())
        .flatMap(Optional::stream);
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new Wire.BrokenRules("The answer has " + otherwise);
    }
  }
}
