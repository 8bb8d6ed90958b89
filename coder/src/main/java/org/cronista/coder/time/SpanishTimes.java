package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Article;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.Mention;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.TimeExpression;

/**
 * Finds the expressions of time of a Spanish document and sets them into the calendar, sentence by
 * sentence. Immutable, safe for concurrent use.
 */
public final class SpanishTimes {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][”\"’»)]*\\s+(?=[\\p{Lu}\\d“\"«¿¡])|\\n+");

  /** Verbs of the future tense: "marcharán", "se reunirá", "van a". */
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\p{L}{2,}(?:ará|erá|irá|drá|arán|erán|irán|drán|aremos|eremos|iremos)(?!\\p{L})"
              + "|(?<!\\p{L})(?:va|van|vamos) a(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "convocado <i>para</i> el lunes". */
  private static final Pattern AHEAD = Pattern.compile("(?<!\\p{L})para\\s+$");

  private final SpanishReader reader = new SpanishReader();

  /** The expressions in the order of the text. */
  public List<TimeExpression> read(Document document) {
    TextIndex index = TextIndex.of(document.text());
    DocumentClock clock = new DocumentClock();
    Anchoring anchoring = new Anchoring(clock);
    List<TimeExpression> found = new ArrayList<>();
    Optional<Article> article = Optional.empty();
    boolean begun = false;
    for (Block block : blocks(document, index)) {
      Optional<Article> here = document.findArticle(block.hull());
      if (!begun || !here.equals(article)) {
        clock.beginArticle(document.saidOn(block.hull()), false);
        article = here;
        begun = true;
      }
      if (block.kind().isCoded()) {
        clock.enter(block);
        readBlock(BlockView.of(document.text(), index, block), clock, anchoring, found);
      }
    }
    return found;
  }

  /** A bare text without blocks is one paragraph. */
  private static List<Block> blocks(Document document, TextIndex index) {
    if (document.blocks().isEmpty() && index.length() > 0) {
      return List.of(new Block(BlockKind.PARAGRAPH, List.of(new Span(0, index.length())), 0));
    }
    return document.blocks();
  }

  private void readBlock(
      BlockView view, DocumentClock clock, Anchoring anchoring, List<TimeExpression> found) {
    String text = view.text();
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      readSentence(view, start, end.start() + 1, clock, anchoring, found);
      start = end.end();
    }
    readSentence(view, start, text.length(), clock, anchoring, found);
  }

  private void readSentence(
      BlockView view,
      int from,
      int to,
      DocumentClock clock,
      Anchoring anchoring,
      List<TimeExpression> found) {
    String sentence = view.text().substring(from, Math.min(to, view.text().length()));
    Tense tense = FUTURE.matcher(sentence).find() ? Tense.FUTURE : Tense.PAST;
    for (SpanishReader.Found time : reader.read(sentence)) {
      boolean ahead = AHEAD.matcher(sentence.substring(0, time.start())).find();
      Resolved resolved = anchoring.resolve(time.meaning(), ahead ? Tense.FUTURE : tense, false);
      Span span = view.span(from + time.start(), from + time.end());
      found.add(
          new TimeExpression(
              new Mention(span, sentence.substring(time.start(), time.end())),
              TimeTagger.type(time.meaning()),
              resolved.value()));
      boolean day =
          time.meaning() instanceof Meaning.Calendar
              && resolved.precision() != DatePrecision.YEAR
              && resolved.first().isPresent();
      if (day) {
        clock.reach(
            new DateGround(
                resolved.first().orElseThrow(),
                resolved.last().orElseThrow(),
                resolved.precision(),
                sentence.substring(time.start(), time.end()),
                Optional.of(span),
                "date carried from the sentence before"));
      }
    }
  }
}
