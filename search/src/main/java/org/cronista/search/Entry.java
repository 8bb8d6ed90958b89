package org.cronista.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.cronista.model.DocumentId;
import org.cronista.model.Span;

/**
 * One thing that can be found.
 *
 * @param words what is searched
 * @param language in which the words are read besides as they stand
 * @param types PLOVER types
 * @param finer modes and ACLED sub-events
 */
record Entry(
    Kind kind,
    String id,
    Optional<DocumentId> document,
    Optional<Span> span,
    String title,
    String words,
    String language,
    List<String> sources,
    List<String> types,
    List<String> finer,
    List<String> places,
    List<String> actors,
    Optional<Days> days) {

  /** Longer words are no facet. */
  private static final int LONGEST_FACET = 200;

  private static final FieldType STORED_WORDS = words(true);
  private static final FieldType INDEXED_WORDS = words(false);

  private static FieldType words(boolean stored) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setStored(stored);
    type.freeze();
    return type;
  }

  Document toLucene() {
    Document made = new Document();
    made.add(new Field(Fields.TEXT, words, STORED_WORDS));
    if (language.equals("en")) {
      made.add(new Field(Fields.ENGLISH, words, INDEXED_WORDS));
    } else if (language.equals("es")) {
      made.add(new Field(Fields.SPANISH, words, INDEXED_WORDS));
    }
    made.add(new StringField(Fields.KIND, kind.label(), Field.Store.YES));
    made.add(new StringField(Fields.LANGUAGE, language, Field.Store.NO));
    made.add(new StoredField(Fields.ID, id));
    made.add(new StoredField(Fields.TITLE, title));
    document.ifPresent(
        one -> made.add(new StringField(Fields.DOCUMENT, one.value(), Field.Store.YES)));
    span.ifPresent(
        one -> {
          made.add(new StoredField(Fields.START, one.start()));
          made.add(new StoredField(Fields.END, one.end()));
        });
    types.forEach(type -> made.add(new TextField(Fields.TYPE, type, Field.Store.NO)));
    finer.forEach(type -> made.add(new TextField(Fields.TYPE, type, Field.Store.NO)));
    places.forEach(place -> made.add(new TextField(Fields.PLACE, place, Field.Store.NO)));
    actors.forEach(actor -> made.add(new TextField(Fields.ACTOR, actor, Field.Store.NO)));
    sources.forEach(
        source -> {
          made.add(new TextField(Fields.SOURCE, source, Field.Store.YES));
          made.add(new StringField(Fields.SOURCE_WHOLE, cut(source), Field.Store.NO));
        });
    days.ifPresent(
        one -> {
          made.add(new LongPoint(Fields.FROM, one.first().toEpochDay()));
          made.add(new LongPoint(Fields.UNTIL, one.last().toEpochDay()));
          made.add(new StoredField(Fields.DATE, one.label()));
        });
    addFacets(made);
    return made;
  }

  private void addFacets(Document made) {
    made.add(new SortedSetDocValuesFacetField("kind", kind.label()));
    made.add(new SortedSetDocValuesFacetField("language", language));
    types.forEach(type -> made.add(new SortedSetDocValuesFacetField("type", type)));
    sources.forEach(source -> made.add(new SortedSetDocValuesFacetField("source", cut(source))));
    days.ifPresent(
        one ->
            made.add(
                new SortedSetDocValuesFacetField("year", Integer.toString(one.first().getYear()))));
  }

  /** As much of a name as is a facet and is compared. */
  static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_FACET
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_FACET));
  }
}
