package org.cronista.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/** What of a query stands where in the words found, as the index itself remembers it. */
final class Marks {

  private final Weight weight;
  private final List<LeafReaderContext> leaves;

  private Marks(Weight weight, List<LeafReaderContext> leaves) {
    this.weight = weight;
    this.leaves = leaves;
  }

  static Marks of(Query query, IndexReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    return new Marks(
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1),
        searcher.getLeafContexts());
  }

  /** The places in the words, in code points, in order, those that touch made one. */
  List<Span> in(int document, String words) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Optional<Matches> matches = Optional.ofNullable(weight.matches(leaf, document - leaf.docBase));
    if (matches.isEmpty()) {
      return List.of();
    }
    TextIndex index = TextIndex.of(words);
    List<Span> found = new ArrayList<>();
    for (String field : Fields.WORDS) {
      Optional<MatchesIterator> places = Optional.ofNullable(matches.get().getMatches(field));
      while (places.isPresent() && places.get().next()) {
        int start = places.get().startOffset();
        int end = places.get().endOffset();
        if (start >= 0 && start < end && end <= words.length()) {
          found.add(index.span(start, end));
        }
      }
    }
    found.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span one : found) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).overlaps(one)) {
        joined.set(last, joined.get(last).hull(one));
      } else {
        joined.add(one);
      }
    }
    return joined;
  }
}
