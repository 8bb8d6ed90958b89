package org.cronista.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.facet.FacetsConfig;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The fields of the index and how their words are read. */
final class Fields {

  /** The words, accents folded, every form as it stands. */
  static final String TEXT = "text";

  static final String ENGLISH = "text_en";
  static final String SPANISH = "text_es";
  static final String KIND = "kind";
  static final String TYPE = "type";
  static final String PLACE = "place";
  static final String ACTOR = "actor";
  static final String SOURCE = "source";
  static final String LANGUAGE = "language";
  static final String DATE = "date";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String SOURCE_WHOLE = "source_whole";
  static final String ID = "id";
  static final String DOCUMENT = "document";
  static final String START = "start";
  static final String END = "end";
  static final String TITLE = "title";

  /** Fields of words, each of which holds what was found. */
  static final List<String> WORDS = List.of(TEXT, ENGLISH, SPANISH);

  /** Fields that a person can name in a query. */
  static final List<String> NAMED = List.of(ACTOR, DATE, KIND, LANGUAGE, PLACE, SOURCE, TYPE);

  private Fields() {}

  /** Reads the words of every field. */
  static Analyzer analyzer() {
    Analyzer whole = new Whole();
    return new PerFieldAnalyzerWrapper(
        new Folded(),
        Map.of(
            ENGLISH, new EnglishAnalyzer(),
            SPANISH, new Spanish(),
            KIND, whole,
            TYPE, whole,
            LANGUAGE, whole));
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(SOURCE, true);
    config.setMultiValued(TYPE, true);
    return config;
  }

  private static final class Folded extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, fold(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return fold(in);
    }

    private static TokenStream fold(TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }

  /** Lucene's own Spanish reading leaves verbs as they are; this one knows their forms. */
  private static final class Spanish extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(
          words,
          new SnowballFilter(
              new StopFilter(new LowerCaseFilter(words), SpanishAnalyzer.getDefaultStopSet()),
              new SpanishStemmer()));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new LowerCaseFilter(in);
    }
  }

  private static final class Whole extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(whole, new LowerCaseFilter(whole));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new LowerCaseFilter(in);
    }
  }
}
