package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Article;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.Episode;
import org.cronista.model.PartialDate;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.TimeExpression;

/**
 * Finds the expressions of time in English sentences and sets them into the calendar.
 *
 * <p>Types and values are those of TIMEX3 (ISO-TimeML, ISO 24617-1; values after TIDES 2005 and ISO
 * 8601). What is not said is taken, in this order, from the lead of the chronology entry or a dated
 * heading, from the date told before in the same article, from the date of saying, from a known
 * episode whose day and name the text gives; a date that still lacks its year keeps {@code XXXX}
 * for it and is not set into the calendar.
 *
 * <p>Works on tokens, and on syntax where sentences are parsed. Immutable, safe for concurrent use.
 */
public final class TimeTagger {

  /** Days; nobody quotes a speech of so long ago as news. */
  private static final int WELL_BEFORE = 30;

  private final TimeWords words;
  private final TimeReader reader = new TimeReader();
  private final EpisodeDays episodes;
  private final NamedPeriods periods;

  /**
   * A tagger with the built-in English words.
   *
   * @param episodes known happenings, which tell the year of a text that gives none
   */
  public TimeTagger(List<Episode> episodes) {
    this.words = TimeWords.english();
    this.episodes = new EpisodeDays(episodes);
    this.periods = new NamedPeriods(episodes);
  }

  /** Time expressions of every sentence of a document; one list per sentence, in order. */
  public List<List<FoundTime>> tag(Document document, List<Sentence> sentences) {
    return read(document, sentences).stream().map(SentenceTimes::times).toList();
  }

  /** Time expressions and grounds of every sentence of a document, in order. */
  public List<SentenceTimes> read(Document document, List<Sentence> sentences) {
    List<SentenceTimes> result = new ArrayList<>(sentences.size());
    DocumentClock clock = new DocumentClock();
    Anchoring anchoring = new Anchoring(clock);
    List<Ground> grounds = listGrounds(document);
    List<TimeText> texts = sentences.stream().map(s -> new TimeText(s, words)).toList();
    Map<Optional<Article>, Boolean> histories = listHistories(document, texts);
    Map<Optional<Article>, EpisodeDays.Found> known = listKnownTimes(document, texts);
    Optional<Article> article = Optional.empty();
    boolean begun = false;
    int nextGround = 0;
    for (TimeText text : texts) {
      Span span = text.sentence().span();
      Optional<Article> here = document.findArticle(span);
      if (!begun || !here.equals(article)) {
        clock.beginArticle(document.saidOn(span), histories.getOrDefault(here, false));
        Optional.ofNullable(known.get(here)).ifPresent(clock::supposeSaying);
        article = here;
        begun = true;
      }
      while (nextGround < grounds.size() && grounds.get(nextGround).start() <= span.start()) {
        clock.beginEntry(grounds.get(nextGround).date());
        nextGround++;
      }
      clock.enter(text.sentence().block());
      clock.goOn();
      DateContext context = clock.context();
      result.add(
          new SentenceTimes(
              readSentence(text, clock, anchoring),
              periods.find(text, document.saidOn(span)),
              context));
    }
    return result;
  }

  private List<FoundTime> readSentence(TimeText text, DocumentClock clock, Anchoring anchoring) {
    List<Piece> pieces = reader.read(text);
    boolean[] quoted = Quotations.inside(text);
    boolean present = clock.isNews() && Narration.speaksOfPresent(text, quoted);
    if (present) {
      clock.breakOff();
    }
    clock.hearSpeech(speechDay(pieces, quoted, text, clock, anchoring));
    List<FoundTime> found = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Tense tense = Tense.around(text, piece.first(), piece.last());
      if (!Narration.isAdverbial(text, piece)
          && (tense == Tense.PAST || Narration.marksNoun(text, piece.first(), piece.last()))) {
        tense = Tense.PRESENT;
      }
      Resolved resolved = anchoring.resolve(piece.meaning(), tense, quoted[piece.first()]);
      FoundTime time = found(text.sentence(), piece, resolved, Dateline.is(text, piece));
      found.add(time);
      if (!present && Narration.moves(text, time, piece.meaning())) {
        clock.reach(reached(text.sentence(), found));
      }
    }
    return found;
  }

  /**
   * On which day the words in quotation marks were said: the day that stands outside them in the
   * sentence, else the one the paragraph has reached, when that is well before the date of saying.
   */
  private static Optional<DateGround> speechDay(
      List<Piece> pieces,
      boolean[] quoted,
      TimeText text,
      DocumentClock clock,
      Anchoring anchoring) {
    if (pieces.stream().noneMatch(p -> quoted[p.first()])) {
      return Optional.empty();
    }
    for (Piece piece : pieces) {
      boolean day = piece.meaning() instanceof Meaning.Weekday || isDay(piece.meaning());
      if (day && !quoted[piece.first()]) {
        Tense tense = Tense.around(text, piece.first(), piece.last());
        Resolved resolved = anchoring.resolve(piece.meaning(), tense, false);
        FoundTime time = found(text.sentence(), piece, resolved, false);
        return time.isDated() ? Optional.of(ground(time)) : Optional.empty();
      }
    }
    Optional<LocalDate> said = clock.saidDay();
    return clock
        .inParagraph()
        .filter(DateGround::isDay)
        .filter(g -> said.map(d -> g.last().isBefore(d.minusDays(WELL_BEFORE))).orElse(true));
  }

  private static boolean isDay(Meaning meaning) {
    return meaning instanceof Meaning.Calendar calendar && calendar.day() > 0;
  }

  private static FoundTime found(
      Sentence sentence, Piece piece, Resolved resolved, boolean dateline) {
    return new FoundTime(
        piece.first(),
        piece.last(),
        new TimeExpression(
            sentence.mention(piece.first(), piece.last()), type(piece.meaning()), resolved.value()),
        resolved.first(),
        resolved.last(),
        resolved.precision(),
        resolved.inferred(),
        dateline ? FoundTime.DATELINE : resolved.rule());
  }

  static TimeExpression.Type type(Meaning meaning) {
    if (meaning instanceof Meaning.Lasting) {
      return TimeExpression.Type.DURATION;
    }
    if (meaning instanceof Meaning.Repeated) {
      return TimeExpression.Type.SET;
    }
    return meaning instanceof Meaning.Hour ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
  }

  /** The date of the last of some expressions; of both ends, where it ends a period. */
  private static DateGround reached(Sentence sentence, List<FoundTime> found) {
    FoundTime last = found.get(found.size() - 1);
    if (found.size() > 1) {
      FoundTime first = found.get(found.size() - 2);
      boolean period =
          first.isDated()
              && first.last().orElseThrow().isBefore(last.first().orElseThrow())
              && EventDating.isLinked(sentence, first.lastToken(), last);
      if (period) {
        return ground(first)
            .through(ground(last), sentence.mention(first.firstToken(), last.lastToken()));
      }
    }
    return ground(last);
  }

  private static DateGround ground(FoundTime time) {
    return new DateGround(
        time.first().orElseThrow(),
        time.last().orElseThrow(),
        time.precision(),
        time.expression().mention().text(),
        Optional.of(time.expression().mention().span()),
        "date carried from the sentence before");
  }

  // ---- grounds: entry dates and headings ----------------------------------------------------

  /** From a place in the text on, this date governs (or, when empty, none does). */
  private record Ground(int start, Optional<DateGround> date) {}

  private List<Ground> listGrounds(Document document) {
    List<Ground> grounds = new ArrayList<>();
    TextIndex index = TextIndex.of(document.text());
    boolean underEntry = false;
    for (Block block : document.blocks()) {
      BlockKind kind = block.kind();
      if (kind == BlockKind.ENTRY_DATE) {
        grounds.add(
            new Ground(
                block.hull().start(), leadDate(document, index, block, "the chronology entry")));
        underEntry = true;
      } else if (kind == BlockKind.HEADING) {
        Optional<DateGround> date = leadDate(document, index, block, "the heading");
        if (date.isPresent() || underEntry || !grounds.isEmpty()) {
          grounds.add(new Ground(block.hull().start(), date));
        }
        underEntry = false;
      }
    }
    return grounds;
  }

  private static Optional<DateGround> leadDate(
      Document document, TextIndex index, Block block, String name) {
    String line = BlockView.of(document.text(), index, block).text();
    return LeadDates.read(line)
        .map(
            date ->
                new DateGround(
                    date.first(),
                    date.last(),
                    date.precision(),
                    index.words(block.hull()),
                    Optional.of(block.hull()),
                    name));
  }

  // ---- texts without a date of saying ---------------------------------------------------------

  /** By known episodes, when the events of articles without a date of their own took place. */
  private Map<Optional<Article>, EpisodeDays.Found> listKnownTimes(
      Document document, List<TimeText> texts) {
    Map<Optional<Article>, List<TimeText>> undated = new LinkedHashMap<>();
    for (TimeText text : texts) {
      Span span = text.sentence().span();
      if (document.saidOn(span).isEmpty()) {
        undated.computeIfAbsent(document.findArticle(span), a -> new ArrayList<>()).add(text);
      }
    }
    Map<Optional<Article>, EpisodeDays.Found> known = new HashMap<>();
    undated.forEach((article, text) -> episodes.find(text).ifPresent(f -> known.put(article, f)));
    return known;
  }

  // ---- history or news ----------------------------------------------------------------------

  /** Whether an article names more years long past than days near the time of saying. */
  private Map<Optional<Article>, Boolean> listHistories(Document document, List<TimeText> texts) {
    Map<Optional<Article>, int[]> counts = new HashMap<>();
    for (TimeText text : texts) {
      Span span = text.sentence().span();
      Optional<Article> article = document.findArticle(span);
      int said = document.saidOn(span).map(PartialDate::year).orElse(9999);
      int[] count = counts.computeIfAbsent(article, a -> new int[2]);
      for (int i = 0; i < text.size(); i++) {
        int year = text.year(i);
        if (year > 0 && year < said - 1) {
          count[0]++;
        } else if (text.weekday(i) > 0
            || text.isKind(i, "deictic-day")
            || text.isKind(i, "deictic-night")
            || year == said) {
          count[1]++;
        }
      }
    }
    Map<Optional<Article>, Boolean> histories = new HashMap<>();
    counts.forEach((article, count) -> histories.put(article, count[0] > 2 * count[1]));
    return histories;
  }

  /** A written date's first and last day. */
  record Days(LocalDate first, LocalDate last, DatePrecision precision) {}
}
