package org.cronista.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.learned.Decision;
import org.cronista.coder.time.SpanishTimes;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.packs.Packs;

/**
 * Codes documents: reads out of the words who did what to whom, when, where, how many, according to
 * whom.
 *
 * <p>Safe for concurrent use; the same document always gives the same coding.
 */
public final class DocumentCoder {

  /** Changes whenever the same text and packs may be coded differently. */
  private static final String VERSION = "4";

  private static final String ENGLISH = "en";
  private static final String SPANISH = "es";

  private final LanguagePipeline pipeline;
  private final CoderParts parts;
  private final Optional<Decision> decision;
  private final String version;
  private final SpanishTimes spanishTimes = new SpanishTimes();

  private DocumentCoder(Packs packs, LanguagePipeline pipeline, Optional<Decision> decision) {
    this.pipeline = pipeline;
    this.decision = decision;
    this.parts = CoderParts.of(packs, ENGLISH);
    this.version = version(packs);
  }

  /** The version a coder of these packs would have, without loading any model. */
  public static String version(Packs packs) {
    return VERSION + "-" + packs.contentHash();
  }

  /**
   * Loads the models, several at a time, and what the packs have learned; takes some seconds and
   * about 1.3 GB of heap.
   */
  public static DocumentCoder load(Packs packs) {
    CompletableFuture<Optional<Decision>> decision =
        CompletableFuture.supplyAsync(() -> Decision.load(packs, ENGLISH));
    return new DocumentCoder(packs, EnglishPipeline.load(), decision.join());
  }

  /** Codes with an English pipeline that is already there, by frames alone. */
  public static DocumentCoder byFrames(Packs packs, LanguagePipeline english) {
    return new DocumentCoder(packs, english, Optional.empty());
  }

  /** Codes with an English pipeline and a decision that are already there. */
  public static DocumentCoder with(Packs packs, LanguagePipeline english, Decision decision) {
    return new DocumentCoder(packs, english, Optional.of(decision));
  }

  /** Coder and packs in one short string: equal versions code equally. */
  public String version() {
    return version;
  }

  /**
   * Codes a document. Of one in Spanish, so far, only the expressions of time are read; one in any
   * other language but English gives an empty coding.
   */
  public CodedDocument code(Document document) {
    if (SPANISH.equals(document.language())) {
      return CodedDocument.ofTimes(document.id(), spanishTimes.read(document));
    }
    if (!ENGLISH.equals(document.language())) {
      return CodedDocument.empty(document.id());
    }
    return new DocumentCoding(parts, decision, document, sentences(document)).code();
  }

  /**
   * Codes a document and tells how: parse, triggers, frames taken and dismissed. One in a language
   * that cannot be coded yet is explained as having no sentence.
   */
  public Explanation explain(Document document) {
    if (!ENGLISH.equals(document.language())) {
      return new Explanation(List.of(), CodedDocument.empty(document.id()));
    }
    return new DocumentCoding(parts, decision, document, sentences(document)).explain();
  }

  private List<Sentence> sentences(Document document) {
    TextIndex index = TextIndex.of(document.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks(document, index)) {
      if (block.kind().isCoded()) {
        BlockView view = BlockView.of(document.text(), index, block);
        sentences.addAll(
            pipeline.analyze(view, index, block, sentences.size(), parts::isWorthParsing));
      }
    }
    return sentences;
  }

  /** A bare text without blocks is one paragraph. */
  private static List<Block> blocks(Document document, TextIndex index) {
    if (document.blocks().isEmpty() && index.length() > 0) {
      return List.of(new Block(BlockKind.PARAGRAPH, List.of(new Span(0, index.length())), 0));
    }
    return document.blocks();
  }
}
