package org.cronista.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;

/** Looks things up in an index. Safe for concurrent use until it is closed. */
public final class Finder implements AutoCloseable {

  private static final long LONGEST_MILLIS = 2000;
  private static final int FACET_VALUES = 20;
  private static final int COUNT_UP_TO = Integer.MAX_VALUE;

  private final DirectoryReader reader;
  private final AutoCloseable directory;
  private final Optional<SortedSetDocValuesReaderState> facets;
  private final Analyzer analyzer = Fields.analyzer();

  Finder(DirectoryReader reader, AutoCloseable directory) throws IOException {
    this.reader = reader;
    this.directory = directory;
    facets =
        reader.numDocs() == 0
            ? Optional.empty()
            : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Fields.facets()));
  }

  /**
   * Finds. Words stand side by side and must all be there; {@code "a phrase"}, {@code OR}, {@code
   * -without}, {@code prot*}, {@code name~} (spelled nearly so) and the fields {@code type: place:
   * actor: source: language: kind: date:} may be used, as in {@code date:[2003-10-01 TO
   * 2003-10-31]}. Looking takes two seconds at most; then the answer is not complete.
   *
   * @throws BadQueryException when the query cannot be understood or asks for too much
   */
  public Found find(Request request) {
    return find(QueryReader.read(request.query(), analyzer), request);
  }

  /**
   * Finds sentences that share telling words with those given, by Lucene's own measure of likeness.
   *
   * @param words a sentence
   * @param request which kinds, sources and days; its query is not looked at
   */
  public Found findLike(String words, Request request) {
    try {
      MoreLikeThis like = new MoreLikeThis(reader);
      like.setAnalyzer(analyzer);
      like.setFieldNames(new String[] {Fields.TEXT});
      like.setMinTermFreq(1);
      like.setMinDocFreq(2);
      like.setMaxQueryTerms(25);
      return find(like.like(Fields.TEXT, new java.io.StringReader(words)), request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found find(Query asked, Request request) {
    Query query = narrow(asked, request);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
    try {
      Object[] results =
          searcher.search(
              query,
              new MultiCollectorManager(
                  new TopScoreDocCollectorManager(request.limit(), COUNT_UP_TO),
                  new FacetsCollectorManager()));
      TopDocs top = (TopDocs) results[0];
      boolean complete = !searcher.timedOut();
      return new Found(
          top.totalHits.value,
          complete,
          hits(query, top.scoreDocs),
          facets((FacetsCollector) results[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query narrow(Query asked, Request request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(asked, Occur.MUST);
    boolean namesKind = request.query().contains(Fields.KIND + ":");
    request
        .kind()
        .ifPresentOrElse(
            kind -> all.add(only(Fields.KIND, kind.label()), Occur.FILTER),
            () -> {
              if (!namesKind) {
                all.add(only(Fields.KIND, Kind.CLAIM.label()), Occur.MUST_NOT);
              }
            });
    request
        .source()
        .ifPresent(source -> all.add(only(Fields.SOURCE_WHOLE, Entry.cut(source)), Occur.FILTER));
    request
        .language()
        .ifPresent(language -> all.add(only(Fields.LANGUAGE, language), Occur.FILTER));
    request
        .type()
        .ifPresent(type -> all.add(only(Fields.TYPE, type.toLowerCase(Locale.ROOT)), Occur.FILTER));
    if (request.from().isPresent() || request.until().isPresent()) {
      all.add(QueryReader.between(request.from(), request.until()), Occur.FILTER);
    }
    return all.build();
  }

  private static Query only(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private List<Hit> hits(Query query, ScoreDoc[] found) throws IOException {
    Marks marks = Marks.of(query, reader);
    StoredFields stored = reader.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found) {
      Document document = stored.document(one.doc);
      String words = stored(document, Fields.TEXT);
      Optional<Span> span =
          Optional.ofNullable(document.getField(Fields.START))
              .map(
                  start ->
                      new Span(
                          start.numericValue().intValue(),
                          document.getField(Fields.END).numericValue().intValue()));
      hits.add(
          new Hit(
              Kind.find(stored(document, Fields.KIND)).orElseThrow(),
              stored(document, Fields.ID),
              Optional.ofNullable(document.get(Fields.DOCUMENT)).map(DocumentId::new),
              span,
              stored(document, Fields.TITLE),
              Arrays.asList(document.getValues(Fields.SOURCE)),
              stored(document, Fields.DATE),
              words,
              marks.in(one.doc, words)));
    }
    return hits;
  }

  private static String stored(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }

  private Map<String, List<Found.Count>> facets(FacetsCollector collected) throws IOException {
    Map<String, List<Found.Count>> all = new HashMap<>();
    Found.FACETS.forEach(name -> all.put(name, List.of()));
    if (facets.isEmpty()) {
      return all;
    }
    Facets counted = new SortedSetDocValuesFacetCounts(facets.get(), collected);
    for (FacetResult one : counted.getAllDims(FACET_VALUES)) {
      all.put(
          one.dim,
          Arrays.stream(one.labelValues)
              .map(value -> new Found.Count(value.label, value.value.intValue()))
              .toList());
    }
    return all;
  }

  /** How many things can be found. */
  public int size() {
    return reader.numDocs();
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (Exception e) {
      throw new IllegalStateException("The index could not be closed", e);
    }
  }
}
