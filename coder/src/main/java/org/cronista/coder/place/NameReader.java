package org.cronista.coder.place;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.place.NamedSpot.Hint;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.Place;

/**
 * Reads the names in a sentence that may be places': those the name recogniser calls a location,
 * those the gazetteer knows where places stand, those whose own last word says what they are
 * ("Torvik Road", "Arle county"), those that stand beside a place as what holds it ("Torvik (Arle,
 * Veldria)"), abbreviations, and adjectives of countries.
 */
final class NameReader {

  private static final int MAX_WORDS = 5;
  private static final int LONGEST_RUN = 8;
  private static final int LONGEST_ABBREVIATION = 3;
  private static final long WELL_KNOWN = 100_000;
  private static final long KNOWN = 20_000;
  private static final int DATELINE_REACH = 5;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Set<String> persons;

  /**
   * A reader.
   *
   * @param persons names and surnames of known persons, lower case
   */
  NameReader(Gazetteer gazetteer, PlaceWords words, Set<String> persons) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.persons = persons;
  }

  /** The names of a sentence, in text order, none within another. */
  List<NamedSpot> read(Sentence sentence, NameUsage usage) {
    return new Reading(sentence, usage).read();
  }

  /** The reading of one sentence. */
  private final class Reading {
    private final Sentence sentence;
    private final NameUsage usage;
    private final List<NamedSpot> found = new ArrayList<>();

    Reading(Sentence sentence, NameUsage usage) {
      this.sentence = sentence;
      this.usage = usage;
    }

    List<NamedSpot> read() {
      int at = 0;
      while (at < sentence.size()) {
        Optional<NamedSpot> spot = spotAt(at);
        spot.ifPresent(found::add);
        at = spot.map(s -> s.last() + 1).orElse(at + 1);
      }
      return found;
    }

    private Optional<NamedSpot> spotAt(int first) {
      if (!isCapital(first)) {
        return Optional.empty();
      }
      return abbreviationAt(first)
          .or(() -> adjectiveAt(first))
          .or(() -> hintedAt(first))
          .or(() -> knownAt(first))
          .or(() -> recognisedAt(first))
          .or(() -> besideAt(first))
          .filter(spot -> !isMereWord(spot) && !isOfOccasion(spot.first()));
    }

    /**
     * "the night of <i>San Juan</i>": a saint's or another's day, not the town named after them.
     */
    private boolean isOfOccasion(int first) {
      return first > 1
          && isForm(first - 1, "of")
          && words.occasions().contains(sentence.token(first - 2).lemma());
    }

    /** A month, or a word that only says what kind of place is meant: "the City", "the South". */
    private boolean isMereWord(NamedSpot spot) {
      String word = lower(spot.first());
      return spot.first() == spot.last()
          && (isTime(sentence.token(spot.first()))
              || words.directions().contains(word)
              || words.settlements().contains(word)
              || words.divisions().contains(word)
              || words.features().contains(word)
              || words.buildings().contains(word)
              || words.civic().contains(word));
    }

    // --- abbreviations and adjectives -------------------------------------------------------

    private Optional<NamedSpot> abbreviationAt(int first) {
      for (int last = Math.min(first + LONGEST_ABBREVIATION, sentence.size()) - 1;
          last >= first;
          last--) {
        String written = sentence.words(first, last);
        List<Place> places =
            written.length() <= 8 ? gazetteer.listAbbreviated(written) : List.<Place>of();
        if (!places.isEmpty() && isAbbreviation(first, last, written)) {
          return Optional.of(new NamedSpot(first, last, places, PlaceUse.NAME, Hint.NONE));
        }
      }
      return Optional.empty();
    }

    /** "Va." behind a place and a comma, "N.Y." anywhere, "CA" behind a comma and before a stop. */
    private boolean isAbbreviation(int first, int last, String written) {
      boolean stopped = written.indexOf('.') >= 0;
      boolean innerStop = written.indexOf('.') < written.length() - 1 && stopped;
      boolean behindPlace = isBehindPlace(first);
      if (innerStop) {
        return !isInPersonName(first, last);
      }
      boolean allCapitals = written.equals(written.toUpperCase(Locale.ROOT));
      boolean bracketed = isForm(first - 1, "(") && isForm(last + 1, ")");
      if (stopped) {
        return behindPlace || bracketed || isForm(first - 1, "-");
      }
      return behindPlace && (isForm(last + 1, ".") || allCapitals && closesName(last));
    }

    private boolean closesName(int last) {
      if (last + 1 >= sentence.size()) {
        return true;
      }
      Token next = sentence.token(last + 1);
      return !Character.isLetterOrDigit(next.form().codePointAt(0))
          || Character.isDigit(next.form().codePointAt(0))
          || !next.isProperNoun();
    }

    private boolean isBehindPlace(int first) {
      return isForm(first - 1, ",") && endsPlace(first - 2);
    }

    private boolean endsPlace(int token) {
      return token >= 0
          && (found.stream().anyMatch(spot -> spot.last() == token)
              || sentence.token(token).isProperNoun()
                  && !"PERSON".equals(sentence.token(token).nameTag()));
    }

    private boolean isInPersonName(int first, int last) {
      return "PERSON".equals(sentence.token(first).nameTag())
          || last + 1 < sentence.size()
              && "PERSON".equals(sentence.token(last + 1).nameTag())
              && !isForm(first - 1, ",");
    }

    private Optional<NamedSpot> adjectiveAt(int first) {
      for (int last = Math.min(first + 2, sentence.size()) - 1; last >= first; last--) {
        Optional<Place> place = gazetteer.findByAdjective(sentence.words(first, last));
        if (place.isPresent()
            && isAttribute(last)
            && !isAlsoName(first, last)
            && !beginsLongerName(first, last)) {
          return Optional.of(
              new NamedSpot(first, last, List.of(place.get()), PlaceUse.ADJECTIVE, Hint.NONE));
        }
      }
      return Optional.empty();
    }

    /** "Saudi Arabia", "Korean Peninsula". */
    private boolean beginsLongerName(int first, int last) {
      return longestKnown(first).filter(spot -> spot.last() > last).isPresent();
    }

    /** "US", "Jersey": the word is the place's name too, and read as that. */
    private boolean isAlsoName(int first, int last) {
      return !gazetteer.listPlaces(sentence.words(first, last)).isEmpty()
          && gazetteer.listPlaces(sentence.words(first, last)).get(0).isCountry();
    }

    /** Whether it stands before what it belongs to: not "spoke Arabic", not "the Syrians". */
    private boolean isAttribute(int last) {
      if (last + 1 >= sentence.size()) {
        return false;
      }
      Token next = sentence.token(last + 1);
      boolean before =
          next.isNoun() || next.isAdjective() || isForm(last + 1, "-") || "VBN".equals(next.tag());
      return before && !"PERSON".equals(sentence.token(last).nameTag());
    }

    // --- names whose own words say what they are ---------------------------------------------

    private Optional<NamedSpot> hintedAt(int first) {
      if (!beginsRun(first) || !sentence.token(first).isNoun()) {
        return Optional.empty();
      }
      int end = properRun(first);
      Optional<NamedSpot> best = Optional.empty();
      for (int last = first + 1; last <= end; last++) {
        String word = lower(last);
        if (words.divisions().contains(word) && !startsWithDirectionOnly(first, last)) {
          NamedSpot division = division(first, last, word);
          if (division.places().stream().anyMatch(division.hint()::fits)
              || isStrictlyLocated(first) && !isBody(first)) {
            best = Optional.of(division);
          }
        } else if (words.features().contains(word) && last == end) {
          best = Optional.of(feature(first, last));
        } else if (words.buildings().contains(word) && last == end && isStrictlyLocated(first)) {
          best = Optional.of(feature(first, last));
        }
      }
      if (best.isEmpty() && words.openers().contains(lower(first)) && end > first) {
        best = Optional.of(feature(first, Math.min(end, first + 2)));
      }
      return best.filter(spot -> !isPartOfPerson(spot)).map(this::placedInBody);
    }

    private boolean startsWithDirectionOnly(int first, int last) {
      for (int i = first; i < last; i++) {
        if (!words.directions().contains(lower(i))) {
          return false;
        }
      }
      return true;
    }

    private NamedSpot division(int first, int last, String word) {
      Hint hint = words.districts().contains(word) ? Hint.DISTRICT : Hint.DIVISION;
      // "Judge Amos Arle of Torvik County": the name may begin later than the capitals do.
      for (int start = first; start < last; start++) {
        List<Place> whole = gazetteer.listPlaces(sentence.words(start, last));
        List<Place> places =
            whole.isEmpty() ? gazetteer.listPlaces(sentence.words(start, last - 1)) : whole;
        if (places.stream().anyMatch(hint::fits)) {
          return new NamedSpot(start, last, places, PlaceUse.NAME, hint);
        }
      }
      return new NamedSpot(first, last, List.of(), PlaceUse.NAME, hint);
    }

    private NamedSpot feature(int first, int last) {
      List<Place> places = gazetteer.listPlaces(sentence.words(first, last));
      // What is known by the whole of its name may well be a town: "Miami Beach".
      Hint hint = places.isEmpty() ? Hint.FEATURE : Hint.NONE;
      return new NamedSpot(first, last, places, PlaceUse.NAME, hint);
    }

    private boolean isPartOfPerson(NamedSpot spot) {
      return "PERSON".equals(sentence.token(spot.first()).nameTag())
          && "PERSON".equals(sentence.token(spot.last()).nameTag());
    }

    /** "Arle County Sheriff's Office" is no county but a body with its name. */
    private NamedSpot placedInBody(NamedSpot spot) {
      int next = spot.last() + 1;
      boolean goesOn =
          next < sentence.size()
              && sentence.token(next).isProperNoun()
              && "ORGANIZATION".equals(sentence.token(next).nameTag())
              && "ORGANIZATION".equals(sentence.token(spot.last()).nameTag());
      return goesOn ? spot.withUse(PlaceUse.WITHIN_NAME) : spot;
    }

    // --- names the gazetteer knows -------------------------------------------------------------

    private Optional<NamedSpot> knownAt(int first) {
      if (!mayBeginName(sentence.token(first))) {
        return Optional.empty();
      }
      int run = locationRun(first);
      Optional<NamedSpot> known = longestKnown(first);
      if (known.isPresent() && (known.get().last() >= run || isGreat(known.get()))) {
        return accepted(known.get());
      }
      return Optional.empty();
    }

    private boolean isGreat(NamedSpot spot) {
      Place best = spot.places().get(0);
      return best.isCountry() || best.prominence() >= WELL_KNOWN;
    }

    private Optional<NamedSpot> longestKnown(int first) {
      Optional<NamedSpot> best = Optional.empty();
      for (int last = first; last < sentence.size() && last < first + MAX_WORDS; last++) {
        String name = sentence.words(first, last);
        if (!gazetteer.isPrefix(name)) {
          break;
        }
        List<Place> places = gazetteer.listPlaces(name);
        if (!places.isEmpty() && endsLikeName(last)) {
          best =
              Optional.of(
                  new NamedSpot(first, last, places, PlaceUse.NAME, hintAround(first, last)));
        }
      }
      return best;
    }

    /** Not at an apostrophe or a full stop of the sentence; "D.C." ends in one of its own. */
    private boolean endsLikeName(int last) {
      String form = sentence.token(last).form();
      return Character.isLetterOrDigit(form.codePointBefore(form.length()))
              && Character.isLetterOrDigit(form.codePointAt(0))
          || form.length() > 2 && form.endsWith(".");
    }

    /** "the village <i>of</i> X", "X <i>village</i>". */
    private Hint hintAround(int first, int last) {
      Hint behind = last + 1 < sentence.size() ? hint(last + 1) : Hint.NONE;
      boolean of = isForm(first - 1, "of") && first >= 2;
      Hint before = of ? hint(first - 2) : Hint.NONE;
      return behind != Hint.NONE ? behind : before;
    }

    private Hint hint(int token) {
      String word = sentence.token(token).lemma();
      if (words.districts().contains(word)) {
        return Hint.DISTRICT;
      }
      if (words.divisions().contains(word)) {
        return Hint.DIVISION;
      }
      return words.settlements().contains(word) ? Hint.SETTLEMENT : Hint.NONE;
    }

    private Optional<NamedSpot> accepted(NamedSpot spot) {
      if (isPersonName(spot)) {
        return Optional.empty();
      }
      Token first = sentence.token(spot.first());
      Token last = sentence.token(spot.last());
      if (isInBody(spot)) {
        return isBodyOfPlace(spot)
            ? Optional.of(spot.withUse(PlaceUse.WITHIN_NAME))
            : Optional.empty();
      }
      if (continuesName(spot)) {
        return Optional.empty();
      }
      boolean location = "LOCATION".equals(first.nameTag()) || "LOCATION".equals(last.nameTag());
      if (location || isDateline(spot) || isNested(spot)) {
        return Optional.of(spot);
      }
      boolean accepted =
          first.isNamed() && !"MISC".equals(first.nameTag())
              ? acceptOtherName(spot, first.nameTag())
              : acceptPlain(spot, last);
      return accepted ? Optional.of(spot) : Optional.empty();
    }

    /**
     * A name that the recogniser gives to a person or a body, if it is no longer than the place's.
     */
    private boolean acceptOtherName(NamedSpot spot, String tag) {
      Place place = spot.places().get(0);
      boolean known = place.fromPack() || place.isCountry();
      boolean great = known || place.prominence() >= WELL_KNOWN;
      boolean whole =
          NameUsage.nameRun(sentence, spot.first()) == spot.last()
              && (spot.first() == 0 || !sentence.token(spot.first() - 1).nameTag().equals(tag));
      if (whole
          && (great || isStrictlyLocated(spot.first()))
          && usage.places().contains(sentence.words(spot.first(), spot.last()))) {
        return true;
      }
      if ("PERSON".equals(tag)) {
        return whole && spot.hint() != Hint.NONE;
      }
      return whole && (known && isLocated(spot.first()) || isStrictlyLocated(spot.first()))
          || known && isLocated(spot.first());
    }

    /** A name that the recogniser leaves alone. */
    private boolean acceptPlain(NamedSpot spot, Token last) {
      Place place = spot.places().get(0);
      boolean known = place.fromPack() || place.isCountry();
      boolean hinted =
          spot.hint() != Hint.NONE && spot.places().stream().anyMatch(spot.hint()::fits);
      boolean located =
          isStrictlyLocated(spot.first()) || isLocated(spot.first()) && place.prominence() >= KNOWN;
      return last.isProperNoun() && (known || hinted || located);
    }

    /** A person's name, unless it stands right behind "in" or "at". */
    private boolean isPersonName(NamedSpot spot) {
      int first = spot.first();
      boolean located = first > 0 && Set.of("in", "at").contains(sentence.token(first - 1).lemma());
      boolean single = first == spot.last();
      boolean usedOfPeople = single && usage.people().contains(sentence.token(first).form());
      String name = sentence.lowerForms(first, spot.last());
      return !located && (usedOfPeople || persons.contains(name));
    }

    /** Whether the name is part of a longer name of a body. */
    private boolean isInBody(NamedSpot spot) {
      return isBody(spot.first())
          && (isBody(spot.last() + 1) || spot.first() > 0 && isBody(spot.first() - 1));
    }

    private boolean isBody(int token) {
      return token >= 0
          && token < sentence.size()
          && "ORGANIZATION".equals(sentence.token(token).nameTag());
    }

    private boolean isBodyOfPlace(NamedSpot spot) {
      Place place = spot.places().get(0);
      boolean opens = spot.first() == 0 || !isBody(spot.first() - 1);
      boolean closes =
          spot.first() > 0
              && Set.of("of", "for", "in", ",", "at").contains(lower(spot.first() - 1));
      boolean civic =
          isBody(spot.last() + 1)
              && words.civic().contains(lower(spot.last() + 1))
              && place.prominence() >= KNOWN;
      boolean usual = usage.places().contains(sentence.words(spot.first(), spot.last()));
      boolean great = place.isCountry() || place.prominence() >= WELL_KNOWN;
      return opens && (civic || usual || great) || closes && (usual || great);
    }

    /** "Santa Cruz Limited", "Paz Estenssoro": the name goes on, so it is another's. */
    private boolean continuesName(NamedSpot spot) {
      int next = spot.last() + 1;
      Token last = sentence.token(spot.last());
      boolean goesOn =
          next < sentence.size()
              && sentence.token(next).isProperNoun()
              && sentence.token(next).isNamed()
              && sentence.token(next).nameTag().equals(last.nameTag())
              && !"LOCATION".equals(last.nameTag());
      int before = spot.first() - 1;
      boolean comesFrom =
          before >= 0
              && sentence.token(before).isProperNoun()
              && "PERSON".equals(sentence.token(before).nameTag())
              && !"LOCATION".equals(sentence.token(spot.first()).nameTag());
      return goesOn || comesFrom;
    }

    /** "TORVIK (AP) -", "TORVIK, Veldria --": capitals at the beginning of a block. */
    private boolean isDateline(NamedSpot spot) {
      if (spot.first() > DATELINE_REACH
          || !isAllCapitals(spot.first(), spot.last())
          || !opensBlock()) {
        return false;
      }
      for (int i = 0; i < spot.first(); i++) {
        if (!isAllCapitals(i, i)) {
          return false;
        }
      }
      int next = spot.last() + 1;
      boolean marked = isMark(next) || isForm(next, ",");
      for (int i = next; isForm(next, ",") && i <= next + DATELINE_REACH; i++) {
        if (isMark(i)) {
          return true;
        }
      }
      return marked && !isForm(next, ",") && sentence.words(spot.first(), spot.last()).length() > 3;
    }

    private boolean isMark(int token) {
      return token < sentence.size()
          && words.datelineMarks().contains(sentence.token(token).form());
    }

    private boolean opensBlock() {
      return sentence.block().spans().get(0).start() == sentence.span().start();
    }

    private boolean isAllCapitals(int first, int last) {
      String name = sentence.words(first, last);
      return name.equals(name.toUpperCase(Locale.ROOT));
    }

    // --- names beside other names ------------------------------------------------------------

    /** Whether it stands behind a place as what holds it: "Torvik, Arle", "Torvik (Arle". */
    private boolean isNested(NamedSpot spot) {
      int before = spot.first() - 1;
      boolean joined = isForm(before, ",") || isForm(before, "(");
      boolean behind = joined && found.stream().anyMatch(s -> s.last() == before - 1 && isNamed(s));
      return behind && sentence.token(spot.last()).isProperNoun();
    }

    private boolean isNamed(NamedSpot spot) {
      return spot.use() == PlaceUse.NAME;
    }

    /** What the recogniser calls a location and the gazetteer does not know as it stands. */
    private Optional<NamedSpot> recognisedAt(int first) {
      int run = locationRun(first);
      if (run < first || first > 0 && "LOCATION".equals(sentence.token(first - 1).nameTag())) {
        return Optional.empty();
      }
      Hint hint = hintAround(first, run);
      return Optional.of(
              new NamedSpot(
                  first,
                  run,
                  gazetteer.listPlaces(sentence.words(first, run)),
                  PlaceUse.NAME,
                  hint))
          .filter(spot -> !isPersonName(spot) && !isAcronym(spot));
    }

    /** Capitals that no gazetteer knows, in a sentence that has other letters, name a body. */
    private boolean isAcronym(NamedSpot spot) {
      return spot.places().isEmpty()
          && spot.first() == spot.last()
          && isAllCapitals(spot.first(), spot.last())
          && !isAllCapitals(0, sentence.size() - 1)
          && !isStrictlyLocated(spot.first());
    }

    /** A name nobody knows that stands where only a place does. */
    private Optional<NamedSpot> besideAt(int first) {
      if (!beginsRun(first) || !sentence.token(first).isProperNoun()) {
        return Optional.empty();
      }
      int last = properRun(first);
      boolean person = "PERSON".equals(sentence.token(first).nameTag());
      Hint hint = hintAround(first, last);
      boolean named = hint != Hint.NONE && !isBody(first) && !isPartOfBody(first, last);
      boolean before =
          isStrictlyLocated(first) && !person && isForm(last + 1, "(") && isKnownAt(last + 2);
      boolean commaBefore =
          isStrictlyLocated(first) && !person && isForm(last + 1, ",") && isKnownAt(last + 2);
      NamedSpot spot =
          new NamedSpot(
              first, last, gazetteer.listPlaces(sentence.words(first, last)), PlaceUse.NAME, hint);
      boolean bracketed =
          !person
              && !isBody(first)
              && !isAllCapitals(first, last)
              && isInBracketsBehindPlace(first, last);
      return named || before || commaBefore || bracketed ? Optional.of(spot) : Optional.empty();
    }

    /** "the Department of Housing": a kind of place written with a capital is a body's. */
    private boolean isPartOfBody(int first, int last) {
      boolean before = isForm(first - 1, "of") && first >= 2 && isCapital(first - 2);
      boolean behind = last + 1 < sentence.size() && isCapital(last + 1);
      return before || behind;
    }

    private boolean isKnownAt(int token) {
      return token < sentence.size() && isCapital(token) && longestKnown(token).isPresent();
    }

    private boolean isInBracketsBehindPlace(int first, int last) {
      boolean closed = isForm(last + 1, ")") || isForm(last + 1, ",") || hintAt(last + 1);
      boolean opened = isForm(first - 1, "(") || isForm(first - 1, ",");
      return closed
          && opened
          && found.stream().anyMatch(s -> s.last() >= first - 3 && s.last() < first)
          && isWithinBrackets(first);
    }

    private boolean hintAt(int token) {
      return token < sentence.size() && hint(token) != Hint.NONE;
    }

    private boolean isWithinBrackets(int token) {
      for (int i = token - 1; i >= 0 && i >= token - 2 * LONGEST_RUN; i--) {
        if (isForm(i, "(")) {
          return true;
        }
        if (isForm(i, ")")) {
          return false;
        }
      }
      return false;
    }

    // --- runs of words -----------------------------------------------------------------------

    private boolean beginsRun(int first) {
      return first == 0
          || !sentence.token(first - 1).isProperNoun()
          || !isCapital(first - 1)
          || found.stream().anyMatch(spot -> spot.last() == first - 1);
    }

    /**
     * The last of the capitalised words from {@code first} on, small words between them included.
     */
    private int properRun(int first) {
      int last = first;
      for (int i = first + 1; i < sentence.size() && i < first + LONGEST_RUN; i++) {
        Token token = sentence.token(i);
        boolean name = isCapital(i) && (token.isNoun() || token.isAdjective());
        if (name && !isTime(token)) {
          last = i;
        } else if (!words.particles().contains(lower(i)) || i != last + 1) {
          break;
        }
      }
      return last;
    }

    /** The names of weekdays and months are capitalised, too. */
    private boolean isTime(Token token) {
      String word = token.form().toUpperCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().equals(word)) {
          return true;
        }
      }
      for (Month month : Month.values()) {
        if (month.name().equals(word)) {
          return true;
        }
      }
      return false;
    }

    private int locationRun(int first) {
      int last = first - 1;
      while (last + 1 < sentence.size() && "LOCATION".equals(sentence.token(last + 1).nameTag())) {
        last++;
      }
      return last;
    }

    private boolean mayBeginName(Token token) {
      return token.isNoun()
          || token.isAdjective()
          || "LOCATION".equals(token.nameTag())
          || "DT".equals(token.tag())
          || "FW".equals(token.tag());
    }

    private boolean isCapital(int token) {
      return Character.isUpperCase(sentence.token(token).form().codePointAt(0));
    }

    private boolean isStrictlyLocated(int first) {
      return words.strictLocatives().contains(wordBefore(first));
    }

    private boolean isLocated(int first) {
      return words.locatives().contains(wordBefore(first));
    }

    /** The word before a name, its article and "southern" left out. */
    private String wordBefore(int first) {
      int before = first - 1;
      while (before >= 0 && (isForm(before, "the") || words.directions().contains(lower(before)))) {
        before--;
      }
      return before < 0 ? "" : lower(before);
    }

    private boolean isForm(int token, String form) {
      return token >= 0
          && token < sentence.size()
          && sentence.token(token).form().equalsIgnoreCase(form);
    }

    private String lower(int token) {
      return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
  }
}
