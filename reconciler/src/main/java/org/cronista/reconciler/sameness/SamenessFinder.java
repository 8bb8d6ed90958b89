package org.cronista.reconciler.sameness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * Finds documents and paragraphs that repeat others, word for word or nearly so. The original is
 * the one published first; among those of one day or without a date, the one that comes first in
 * the list.
 */
public final class SamenessFinder {

  /** Shorter texts may be alike by chance. */
  private static final int FEWEST_WORDS = 20;

  /** From here on two documents are one text with small changes. */
  private static final double SAME_DOCUMENT = 0.8;

  /** From here on two paragraphs are one text with small changes. */
  private static final double SAME_PARAGRAPH = 0.7;

  private final LikeTexts<DocumentId> documents = new LikeTexts<>(SAME_DOCUMENT);
  private final LikeTexts<Place> paragraphs = new LikeTexts<>(SAME_PARAGRAPH);
  private final Map<DocumentId, DocumentId> duplicates = new HashMap<>();
  private final List<Sameness.Passage> passages = new ArrayList<>();

  private record Place(DocumentId document, Span span) {}

  private SamenessFinder() {}

  /** Compares all documents with each other, in time and memory linear in their length. */
  public static Sameness find(List<Document> all) {
    SamenessFinder finder = new SamenessFinder();
    all.stream().sorted(Comparator.comparing(SamenessFinder::publicationKey)).forEach(finder::add);
    return new Sameness(finder.duplicates, finder.passages);
  }

  /** Sorts as dates do; a text without a date comes last. */
  private static String publicationKey(Document document) {
    return document.published().map(date -> date.value().first().toString()).orElse("9999");
  }

  private void add(Document document) {
    if (Shingles.countWords(document.text()) < FEWEST_WORDS) {
      return;
    }
    Optional<DocumentId> original =
        documents.add(document.id(), Shingles.of(document.text())).map(LikeTexts.Match::text);
    if (original.isPresent()) {
      DocumentId first = duplicates.getOrDefault(original.get(), original.get());
      duplicates.put(document.id(), first);
      return;
    }
    TextIndex index = TextIndex.of(document.text());
    for (Block block : document.blocks()) {
      if (block.kind().isCoded()) {
        addParagraph(document, BlockView.of(document.text(), index, block).text(), block.hull());
      }
    }
  }

  private void addParagraph(Document document, String words, Span span) {
    if (Shingles.countWords(words) < FEWEST_WORDS) {
      return;
    }
    Place here = new Place(document.id(), span);
    paragraphs
        .add(here, Shingles.of(words))
        .ifPresent(
            match ->
                passages.add(
                    new Sameness.Passage(
                        document.id(),
                        span,
                        match.text().document(),
                        match.text().span(),
                        match.likeness())));
  }
}
