package org.cronista.reader.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.Article;
import org.cronista.model.Block;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.Note;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.Warning;
import org.cronista.reader.internal.facts.Description;
import org.cronista.reader.internal.facts.Languages;
import org.cronista.reader.internal.facts.SaidWhen;
import org.cronista.reader.internal.notes.NoteTies;
import org.cronista.reader.internal.text.Articles;
import org.cronista.reader.internal.text.Structure;

/** Makes a document of a draft. */
public final class Assembler {

  private static final String AUTO = "auto";

  private final String language;

  /** Takes every document to be in {@code language}, unless that is {@code auto}. */
  public Assembler(String language) {
    this.language = language;
  }

  /** The document that {@code draft} is, of the given identity. */
  public Document assemble(Draft draft, DocumentId id, SourceFile file) {
    String text = draft.text();
    TextIndex index = TextIndex.of(text);
    Articles articles =
        Structure.refine(text, index, draft.chunks(), draft.hints().title().map(Found::value));
    List<Chunk> chunks = articles.chunks();
    Description description =
        Description.of(
            index,
            chunks,
            draft.hints(),
            file.name(),
            articles.heads().stream().map(Articles.Head::start).findFirst());
    List<Article> cut =
        articles.toArticles(id, index, text.length(), description.title().map(Found::value));
    Document document =
        Document.builder(id, file, text)
            .title(description.title())
            .authors(description.authors())
            .source(description.source())
            .published(description.published())
            .language(languageOf(draft, chunks))
            .blocks(blocks(index, chunks))
            .articles(cut)
            .notes(notes(index, articles, description))
            .warnings(draft.warnings())
            .build();
    return SaidWhen.settle(withWarnings(document, description), index, chunks);
  }

  private static List<Note> notes(TextIndex index, Articles articles, Description description) {
    List<Integer> starts = articles.heads().stream().map(Articles.Head::start).toList();
    Optional<Integer> year = description.published().map(found -> found.value().year());
    return NoteTies.of(index, articles.chunks(), starts, year);
  }

  private String languageOf(Draft draft, List<Chunk> chunks) {
    if (!language.equals(AUTO)) {
      return language;
    }
    return draft.hints().language().flatMap(Assembler::code).orElseGet(() -> detect(chunks));
  }

  /** "en-GB" → "en". */
  private static Optional<String> code(String said) {
    String base = said.strip().split("[-_]")[0].toLowerCase(Locale.ROOT);
    return base.matches("[a-z]{2,3}") ? Optional.of(base) : Optional.empty();
  }

  private static String detect(List<Chunk> chunks) {
    StringBuilder words = new StringBuilder();
    for (Chunk chunk : chunks) {
      if (chunk.kind().isCoded() && words.length() < 80_000) {
        words.append(chunk.words()).append('\n');
      }
    }
    return Languages.detect(words.toString());
  }

  private static List<Block> blocks(TextIndex index, List<Chunk> chunks) {
    List<Block> blocks = new ArrayList<>();
    for (Chunk chunk : chunks) {
      List<Span> spans = new ArrayList<>();
      for (Range piece : chunk.pieces()) {
        if (piece.length() > 0) {
          spans.add(index.span(piece.start(), piece.end()));
        }
      }
      if (!spans.isEmpty()) {
        blocks.add(new Block(chunk.kind(), spans, chunk.page()));
      }
    }
    return blocks;
  }

  private static Document withWarnings(Document document, Description description) {
    Document.Builder builder = document.toBuilder();
    description.disagreement().ifPresent(builder::addWarning);
    if (document.language().equals("es")) {
      builder.addWarning(
          new Warning(
              "not-coded",
              "The document is in Spanish, which is read and can be searched but is not coded yet.",
              Optional.empty()));
    } else if (!document.language().equals("en")) {
      builder.addWarning(
          new Warning(
              "not-coded",
              document.language().equals(Languages.UNKNOWN)
                  ? "The language could not be told; only English is coded."
                  : "The document is in the language \""
                      + document.language()
                      + "\", which is not coded; only English is.",
              Optional.empty()));
    }
    return builder.build();
  }
}
