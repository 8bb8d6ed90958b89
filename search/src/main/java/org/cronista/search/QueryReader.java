package org.cronista.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.cronista.model.PartialDate;

/**
 * Reads one query, which may be hostile: long, deep or dear ones are refused. Words in a query's
 * language are looked for as they stand and by their stem in English and Spanish.
 */
final class QueryReader {

  static final int LONGEST = 1000;
  static final int MOST_WORDS = 64;
  static final int DEEPEST = 20;
  private static final int LETTERS_BEFORE_WILDCARD = 2;
  private static final int MOST_EXPANSIONS = 128;
  private static final int FUZZY_EXPANSIONS = 50;
  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
  private static final String MATCH_ALL = "*";

  private final String written;
  private final Analyzer analyzer;
  private int words;

  private QueryReader(String written, Analyzer analyzer) {
    this.written = written;
    this.analyzer = analyzer;
  }

  /**
   * The query as Lucene understands it.
   *
   * @throws BadQueryException when it cannot be understood or asks for too much
   */
  static Query read(String written, Analyzer analyzer) {
    return new QueryReader(written, analyzer).read();
  }

  private Query read() {
    if (written.isBlank()) {
      throw new BadQueryException(
          "Nothing is asked for: write a word, or a field such as type:PROTEST.", 0);
    }
    if (written.length() > LONGEST) {
      throw new BadQueryException(
          "A query has at most " + LONGEST + " characters: ask for fewer words.", LONGEST + 1);
    }
    requireShallow();
    Parser parser = new Parser(analyzer);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    parser.setSplitOnWhitespace(true);
    parser.setAllowLeadingWildcard(true); // refused by ourselves, with the place
    try {
      return parser.parse(written);
    } catch (ParseException e) {
      if (e.getCause() instanceof BadQueryException known) {
        throw known;
      }
      throw new BadQueryException(
          "this cannot be read. Close every quotation mark, bracket and parenthesis, or put a"
              + " backslash before + - ! ( ) { } [ ] ^ \" ~ * ? : / to look for the sign itself.",
          column(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      if (e instanceof BadQueryException known) {
        throw known;
      }
      throw new BadQueryException("This cannot be read; write it more simply.", 0);
    }
  }

  /** A quotation mark that nothing closes, else the place at which the parser gave up. */
  private int column(String message) {
    int open = -1;
    for (int at = 0; at < written.length(); at++) {
      if (written.charAt(at) == '\\') {
        at++;
      } else if (written.charAt(at) == '"') {
        open = open < 0 ? at : -1;
      }
    }
    if (open >= 0) {
      return open + 1;
    }
    Matcher matcher = COLUMN.matcher(message);
    int last = 0;
    while (matcher.find()) {
      last = Integer.parseInt(matcher.group(1));
    }
    return Math.min(last + 1, written.length());
  }

  private void requireShallow() {
    int depth = 0;
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw new BadQueryException(
            "parentheses lie at most " + DEEPEST + " deep: write it more simply.", at + 1);
      }
    }
  }

  private void count() {
    words++;
    if (words > MOST_WORDS) {
      throw new BadQueryException(
          "A query has at most " + MOST_WORDS + " words and fields: ask for fewer.", 0);
    }
  }

  private BadQueryException at(String part, String message) {
    return new BadQueryException(message, Math.max(0, written.indexOf(part)) + 1);
  }

  /** The parser's points at which fields get their meaning. */
  private final class Parser extends QueryParser {

    Parser(Analyzer reading) {
      super(Fields.TEXT, reading);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      count();
      String known = known(field);
      if (known.equals(Fields.DATE)) {
        Days days = Days.of(date(text));
        return between(Optional.of(days.first()), Optional.of(days.last()));
      }
      return inEach(known, one -> super.getFieldQuery(one, text, quoted));
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
      Query query = getFieldQuery(field, text, true);
      if (slop == 0) {
        return query;
      }
      List<Query> all =
          query instanceof DisjunctionMaxQuery each
              ? List.copyOf(each.getDisjuncts())
              : List.of(query);
      return new DisjunctionMaxQuery(
          all.stream().map(one -> apart(one, Math.min(slop, MOST_WORDS))).toList(), 0);
    }

    private Query apart(Query query, int slop) {
      if (!(query instanceof PhraseQuery phrase)) {
        return query;
      }
      PhraseQuery.Builder loose = new PhraseQuery.Builder().setSlop(slop);
      for (int at = 0; at < phrase.getTerms().length; at++) {
        loose.add(phrase.getTerms()[at], phrase.getPositions()[at]);
      }
      return loose.build();
    }

    @Override
    protected Query getRangeQuery(
        String field, String low, String high, boolean withLow, boolean withHigh) {
      count();
      if (!known(field).equals(Fields.DATE)) {
        throw at("[", "only date: has a range, as in date:[2003-10-01 TO 2003-10-31].");
      }
      Optional<LocalDate> from =
          open(low)
              ? Optional.empty()
              : Optional.of(withLow ? date(low).first() : date(low).last().plusDays(1));
      Optional<LocalDate> until =
          open(high)
              ? Optional.empty()
              : Optional.of(withHigh ? date(high).last() : date(high).first().minusDays(1));
      return between(from, until);
    }

    private boolean open(String end) {
      return Optional.ofNullable(end).orElse(MATCH_ALL).equals(MATCH_ALL);
    }

    @Override
    protected Query getPrefixQuery(String field, String start) {
      count();
      requireLetters(start + MATCH_ALL);
      return new PrefixQuery(term(field, start), limited());
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) {
      count();
      if (pattern.equals(MATCH_ALL) && (field.equals(MATCH_ALL) || field.equals(Fields.TEXT))) {
        return new MatchAllDocsQuery();
      }
      requireLetters(pattern);
      return new WildcardQuery(term(field, pattern), 10_000, limited());
    }

    private void requireLetters(String pattern) {
      int sign = 0;
      while (sign < pattern.length()
          && pattern.charAt(sign) != '*'
          && pattern.charAt(sign) != '?') {
        sign++;
      }
      if (sign < LETTERS_BEFORE_WILDCARD) {
        throw at(
            pattern,
            "a word with * or ? begins with at least two letters, as in "
                + "prot*: write more of it.");
      }
    }

    private MultiTermQuery.RewriteMethod limited() {
      return new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_EXPANSIONS);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float similarity) {
      count();
      Term term = term(field, word);
      int letters = term.text().codePointCount(0, term.text().length());
      int edits =
          similarity >= 1 ? Math.min(2, (int) similarity) : letters > 5 ? 2 : letters > 2 ? 1 : 0;
      return new FuzzyQuery(term, edits, 1, FUZZY_EXPANSIONS, true);
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) {
      throw at(
          "/",
          "patterns between slashes are not read: use * for any letters, or \\/ for the sign.");
    }

    private Term term(String field, String word) {
      String known = known(field);
      if (known.equals(Fields.DATE)) {
        throw at(word, "a date is written 2003, 2003-10 or 2003-10-17, without * ? or ~.");
      }
      return new Term(known, getAnalyzer().normalize(known, word));
    }

    private String known(String field) {
      String name = field.equals("lang") ? Fields.LANGUAGE : field;
      if (name.equals(Fields.TEXT) || Fields.NAMED.contains(name)) {
        return name;
      }
      throw at(
          field + ":",
          "there is no field “"
              + field
              + "”. The fields are "
              + String.join(", ", Fields.NAMED)
              + "; to look for the words themselves, put them in quotation marks.");
    }

    private PartialDate date(String text) {
      return PartialDate.parse(text)
          .orElseThrow(
              () -> at(text, "“" + text + "” is no date: write 2003, 2003-10 or 2003-10-17."));
    }

    private Query inEach(String field, Part part) throws ParseException {
      List<Query> all = new ArrayList<>();
      for (String one : field.equals(Fields.TEXT) ? Fields.WORDS : List.of(field)) {
        Optional.ofNullable(part.in(one)).ifPresent(all::add);
      }
      return all.size() == 1 ? all.get(0) : new DisjunctionMaxQuery(all, 0);
    }
  }

  /** A query in one field. */
  @FunctionalInterface
  private interface Part {
    @SuppressWarnings("NullAway") // the parser's word for a query of nothing but stop words
    Query in(String field) throws ParseException;
  }

  /** What may have happened between two days. */
  static Query between(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new BooleanQuery.Builder()
        .add(
            LongPoint.newRangeQuery(
                Fields.FROM,
                Long.MIN_VALUE,
                until.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)),
            BooleanClause.Occur.FILTER)
        .add(
            LongPoint.newRangeQuery(
                Fields.UNTIL,
                from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                Long.MAX_VALUE),
            BooleanClause.Occur.FILTER)
        .build();
  }
}
