package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.PartialDate;
import org.cronista.model.Quote;
import org.cronista.model.SharedPassage;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.Warning;

/**
 * Finds where a document is at odds with itself or with its own words elsewhere: a date of
 * publication earlier than what the text tells of, and one paragraph used under two years.
 */
final class SelfComparison {

  private static final String DATE = "date";

  /** How the reader calls a text that tells of days after its own date. */
  private static final String DATE_CONFLICT = "date-conflict";

  private static final int QUOTE = 160;

  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final Map<DocumentId, TextIndex> indexes = new HashMap<>();
  private final Sources sources;

  private SelfComparison(List<Document> all, Sources sources) {
    this.sources = sources;
    all.forEach(document -> documents.putIfAbsent(document.id(), document));
  }

  /**
   * In the order of the documents, then of the text. A duplicate says nothing that its original
   * does not say.
   */
  static List<Disagreement> compare(List<Document> documents, Sources sources) {
    SelfComparison comparison = new SelfComparison(documents, sources);
    List<Disagreement> found = new ArrayList<>();
    for (Document document : documents) {
      if (document.duplicateOf().isEmpty()) {
        found.addAll(comparison.dateAgainstText(document));
        found.addAll(comparison.reused(document));
      }
    }
    return List.copyOf(found);
  }

  // --- its date against its text ---

  private List<Disagreement> dateAgainstText(Document document) {
    List<Disagreement> found = new ArrayList<>();
    for (Warning warning : document.warnings()) {
      if (warning.kind().equals(DATE_CONFLICT) && warning.span().isPresent()) {
        Span told = warning.span().get();
        Optional<PartialDate> dated = document.saidOn(told);
        dated.ifPresent(date -> found.add(dateAgainstText(document, date, told)));
      }
    }
    return found;
  }

  private Disagreement dateAgainstText(Document document, PartialDate date, Span told) {
    Utterance words = utterance(document, told);
    Span ground =
        document
            .findArticle(told)
            .flatMap(article -> article.published())
            .or(document::published)
            .flatMap(found -> found.span())
            .orElseGet(() -> firstWords(document));
    return new Finding(
            DATE,
            Relation.CONTRADICTION,
            List.of(
                Side.ofWords(
                    "published " + English.date(date), List.of(utterance(document, ground))),
                Side.ofWords("tells of " + words.quote().text(), List.of(words))),
            "a text cannot tell as past what came after it was published, so one of the dates is"
                + " wrong")
        .toModel(Optional.empty(), name(document) + ", date of publication");
  }

  private Span firstWords(Document document) {
    Span first =
        document.blocks().stream()
            .findFirst()
            .map(Block::hull)
            .orElseGet(() -> new Span(0, index(document).length()));
    return new Span(first.start(), Math.min(first.end(), first.start() + QUOTE));
  }

  private static String name(Document document) {
    return document
        .title()
        .map(found -> "“" + found.value().strip().replaceAll("\\s+", " ") + "”")
        .orElse(document.file().name());
  }

  // --- one paragraph under two years ---

  private List<Disagreement> reused(Document document) {
    List<Disagreement> found = new ArrayList<>();
    Set<List<Integer>> years = new HashSet<>();
    for (SharedPassage passage : document.sharedPassages()) {
      Optional<Document> other = Optional.ofNullable(documents.get(passage.other()));
      boolean original = other.filter(one -> one.duplicateOf().isEmpty()).isPresent();
      if (!original || isLaterHalf(document, passage)) {
        continue;
      }
      Optional<Integer> here = yearAbove(document, passage.span());
      Optional<Integer> there = yearAbove(other.orElseThrow(), passage.otherSpan());
      if (here.isPresent()
          && there.isPresent()
          && !here.equals(there)
          && years.add(List.of(here.get(), there.get(), passage.span().start()))) {
        found.add(
            reused(
                document,
                passage.span(),
                here.get(),
                other.get(),
                passage.otherSpan(),
                there.get()));
      }
    }
    return found;
  }

  /** Each pair is told once: from the place that comes first. */
  private static boolean isLaterHalf(Document document, SharedPassage passage) {
    int order = document.id().value().compareTo(passage.other().value());
    return order > 0 || (order == 0 && passage.span().start() > passage.otherSpan().start());
  }

  private Disagreement reused(
      Document document, Span here, int year, Document other, Span there, int otherYear) {
    return new Finding(
            DATE,
            Relation.CONTRADICTION,
            List.of(
                Side.ofWords(Integer.toString(year), List.of(utterance(document, here))),
                Side.ofWords(Integer.toString(otherYear), List.of(utterance(other, there)))),
            "the same words stand under two years")
        .toModel(
            Optional.empty(), "“" + beginning(utterance(document, here).quote().text()) + " …”");
  }

  private static String beginning(String words) {
    String[] all = words.split(" ");
    return String.join(" ", List.of(all).subList(0, Math.min(8, all.length)));
  }

  /**
   * The year that leads the passage's block, else the one that the nearest dated lead or heading
   * above it begins with.
   */
  private Optional<Integer> yearAbove(Document document, Span span) {
    Optional<Integer> found = Optional.empty();
    for (Block block : document.blocks()) {
      if (block.hull().start() > span.start()) {
        break;
      }
      boolean holds = block.hull().contains(span) || block.hull().end() > span.start();
      boolean leads = block.kind() == BlockKind.ENTRY_DATE || block.kind() == BlockKind.HEADING;
      if (holds || leads) {
        Optional<Integer> year = leadingYear(document, block);
        found = year.isPresent() || !holds ? year : found;
      }
    }
    return found;
  }

  private Optional<Integer> leadingYear(Document document, Block block) {
    String words = index(document).words(block.hull());
    return FactReader.leadingYear(words);
  }

  private Utterance utterance(Document document, Span span) {
    Span quoted = new Span(span.start(), Math.min(span.end(), span.start() + QUOTE));
    String words = index(document).words(quoted).strip().replaceAll("\\s+", " ");
    return new Utterance(
        document.sourceName(),
        sources.key(document, span),
        document.saidOn(span),
        Optional.empty(),
        Optional.empty(),
        new Quote(document.id(), quoted, words));
  }

  private TextIndex index(Document document) {
    return indexes.computeIfAbsent(document.id(), id -> TextIndex.of(document.text()));
  }
}
