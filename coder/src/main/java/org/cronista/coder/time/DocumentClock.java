package org.cronista.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cronista.model.Block;
import org.cronista.model.DatePrecision;
import org.cronista.model.PartialDate;

/**
 * Walks through a document with its sentences and knows, at each, when it was said and which date
 * the narrative has reached.
 */
final class DocumentClock {

  /**
   * For how many sentences a day is carried as such: in narrative paragraphs what comes later
   * mostly happened later.
   */
  private static final int CARRIED_EXACTLY = 4;

  private Optional<PartialDate> said = Optional.empty();
  private Optional<EpisodeDays.Found> supposed = Optional.empty();
  private Optional<DateGround> entry = Optional.empty();
  private Optional<DateGround> narrative = Optional.empty();
  private Optional<DateGround> inParagraph = Optional.empty();
  private Optional<DateGround> speech = Optional.empty();
  private Optional<Block> block = Optional.empty();
  private int sentencesSince;
  private boolean history;
  private int quarter;
  private boolean quarterHere;

  /** Begins an article said on a day; {@code history} when it mostly tells of years long past. */
  void beginArticle(Optional<PartialDate> saidOn, boolean tellsHistory) {
    said = saidOn;
    supposed = Optional.empty();
    history = tellsHistory;
    entry = Optional.empty();
    narrative = Optional.empty();
    inParagraph = Optional.empty();
    block = Optional.empty();
    quarter = 0;
  }

  /** Goes by a known episode, in an article whose date of saying is not known. */
  void supposeSaying(EpisodeDays.Found found) {
    supposed = Optional.of(found);
  }

  /** The month of a known episode the article tells of, where its date of saying is not known. */
  Optional<EpisodeDays.Found> supposed() {
    return supposed;
  }

  /** Sets the date of a chronology entry or dated heading; empty for a heading without a date. */
  void beginEntry(Optional<DateGround> ground) {
    entry = ground;
    narrative = Optional.empty();
    inParagraph = Optional.empty();
    block = Optional.empty();
  }

  /** Enters a block. */
  void enter(Block next) {
    if (block.isEmpty() || !block.get().equals(next)) {
      block = Optional.of(next);
      inParagraph = Optional.empty();
      quarterHere = false;
    }
  }

  /** The story told in this paragraph breaks off: what comes next is not told of its date. */
  void breakOff() {
    inParagraph = Optional.empty();
  }

  /** The day on which what stands in quotation marks was said; empty when it is not known. */
  void hearSpeech(Optional<DateGround> day) {
    speech = day;
  }

  Optional<DateGround> speech() {
    return speech;
  }

  /** The narrative has reached a date. */
  void reach(DateGround ground) {
    narrative = Optional.of(ground);
    inParagraph = narrative;
    sentencesSince = 0;
  }

  /** Goes on to the next sentence. */
  void goOn() {
    sentencesSince++;
  }

  /**
   * The last quarter mentioned in the article, as year times four plus quarter minus one; 0 for
   * none.
   */
  int quarter() {
    return quarter;
  }

  /** The same, when it was in this paragraph. */
  int quarterInParagraph() {
    return quarterHere ? quarter : 0;
  }

  void mentionQuarter(int year, int number) {
    quarterHere = true;
    quarter = year * 4 + number - 1;
  }

  Optional<PartialDate> said() {
    return said;
  }

  /** The day of saying, when known to the day. */
  Optional<LocalDate> saidDay() {
    return said.filter(date -> date.precision() == DatePrecision.DAY).map(PartialDate::first);
  }

  Optional<DateGround> entry() {
    return entry;
  }

  Optional<DateGround> narrative() {
    return narrative;
  }

  Optional<DateGround> inParagraph() {
    return inParagraph;
  }

  boolean isHistory() {
    return history;
  }

  /** Whether it tells of days near the time of saying. */
  boolean isNews() {
    return entry.isEmpty() && !history && said.isPresent();
  }

  /** Whether the narrative is of a time well before the time of saying, or that is not known. */
  boolean isFarFromSaying() {
    if (entry.isPresent() || said.isEmpty()) {
      return true;
    }
    int year = said.get().year();
    return history && narrative.isPresent() && narrative.get().last().getYear() < year - 1;
  }

  /** A day told some sentences ago stands for its month only. */
  DateContext context() {
    boolean stale = sentencesSince > CARRIED_EXACTLY;
    return new DateContext(said, entry, stale ? inParagraph.map(DateGround::toMonth) : inParagraph);
  }
}
