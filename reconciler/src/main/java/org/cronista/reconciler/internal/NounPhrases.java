package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;

/**
 * Cuts noun phrases to the head with its compounds, and leaves the source's judgements out: "the
 * heroic miners who …" is miners, a "mob" is what its PLOVER sector says it is.
 */
final class NounPhrases {

  private static final int LONGEST = 3;

  private static final Pattern BREAKS = Pattern.compile("[\\s,;:\"“”()]+");

  /** Dropped in front of the head, as are numbers: articles, quantity words. */
  private static final Set<String> DROPPED = WordTable.words("noun-phrases-dropped.txt");

  private static final Set<String> NUMBERS = WordTable.words("noun-phrases-numbers.txt");

  /** Judgements that no headline of ours takes over. */
  private static final Set<String> LOADED = WordTable.words("noun-phrases-loaded.txt");

  private static final Set<String> LOADED_HEADS = WordTable.words("noun-phrases-loaded-heads.txt");

  /** Heads that name nobody: those who suffered, and what only counts or measures. */
  private static final Set<String> NOBODY = WordTable.words("noun-phrases-nobody.txt");

  private static final Map<String, NounPhrase> BY_SECTOR =
      Map.ofEntries(
          Map.entry("GOV", new NounPhrase("government", false, false)),
          Map.entry("MIL", new NounPhrase("soldiers", true, true)),
          Map.entry("COP", new NounPhrase("police", true, false)),
          Map.entry("JUD", new NounPhrase("judiciary", false, false)),
          Map.entry("LEG", new NounPhrase("legislators", true, true)),
          Map.entry("OPP", new NounPhrase("opposition", false, false)),
          Map.entry("REB", new NounPhrase("armed group", false, false)),
          Map.entry("CVL", new NounPhrase("civilians", true, true)),
          Map.entry("LAB", new NounPhrase("workers", true, true)),
          Map.entry("AGR", new NounPhrase("peasants", true, true)),
          Map.entry("EDU", new NounPhrase("students", true, true)),
          Map.entry("JRN", new NounPhrase("journalists", true, true)),
          Map.entry("BUS", new NounPhrase("business", false, false)),
          Map.entry("REL", new NounPhrase("church", false, false)));

  /** Heads that are plural though they do not look it. */
  private static final Set<String> PLURAL_HEADS = WordTable.words("noun-phrases-plural-heads.txt");

  /** Plural heads that do not follow a number: "8 police" is not English. */
  private static final Set<String> MASS_HEADS = WordTable.words("noun-phrases-mass-heads.txt");

  private static final Set<String> SINGULAR_IN_S =
      WordTable.words("noun-phrases-singular-in-s.txt");

  private final Map<String, Actor> known;

  NounPhrases(Map<String, Actor> known) {
    this.known = Map.copyOf(known);
  }

  /** The party's words; empty when the text has only a pronoun or a term of abuse for it. */
  Optional<NounPhrase> of(ActorMention mention, String language) {
    if (mention.name().isPresent()) {
      return Optional.of(named(mention.name().get(), mention));
    }
    Optional<NounPhrase> bySector = mention.sector().map(BY_SECTOR::get);
    String head = mention.head().text().toLowerCase(Locale.ROOT);
    if (Parties.isPronoun(mention.mention().text())
        || LOADED_HEADS.contains(head)
        || NOBODY.contains(head)) {
      return bySector;
    }
    boolean foreign = !language.equals("en") && !language.equals("und");
    boolean proper = Words.nameTokens(mention.mention().text()).size() >= 2;
    if (foreign && !proper && bySector.isPresent()) {
      return bySector;
    }
    List<String> words = cut(mention);
    if (words.isEmpty()) {
      return bySector;
    }
    return Optional.of(phrase(words));
  }

  private NounPhrase named(String name, ActorMention mention) {
    boolean single =
        mention
            .actorId()
            .map(known::get)
            .filter(actor -> actor.kind().equals("person"))
            .isPresent();
    List<String> words = List.of(name.strip().split("\\s+"));
    return new NounPhrase(name.strip(), !single && isPlural(words.get(words.size() - 1)), false);
  }

  /** The words up to the head that are neither articles, numbers nor judgements: at most three. */
  private static List<String> cut(ActorMention mention) {
    List<String> kept = new ArrayList<>();
    String head = mention.head().text().strip();
    if (isNumber(head.toLowerCase(Locale.ROOT))) {
      return List.of(); // "thirty-two were killed", "tens of thousands marched": people, but which?
    }
    for (String word : BREAKS.split(mention.mention().text().strip())) {
      String plain = word.toLowerCase(Locale.ROOT);
      boolean isHead = word.equals(head);
      boolean dropped =
          plain.isEmpty() || DROPPED.contains(plain) || LOADED.contains(plain) || isNumber(plain);
      if (isHead || !dropped) {
        kept.add(word);
      } else if (plain.equals("of") || plain.equals("and")) {
        kept.clear(); // "dozens of union leaders", "police and soldiers": the words near the head
      }
      if (isHead) {
        break;
      }
    }
    List<String> near = kept.subList(Math.max(0, kept.size() - LONGEST), kept.size());
    return lowered(near);
  }

  /** "8", "thirty-two", "thousands". */
  private static boolean isNumber(String plain) {
    return Character.isDigit(plain.charAt(0))
        || Arrays.stream(plain.split("-")).allMatch(NUMBERS::contains);
  }

  /** A common noun that opened its sentence loses its capital. */
  private static List<String> lowered(List<String> words) {
    boolean onlyFirstCapital =
        !words.isEmpty()
            && Character.isUpperCase(words.get(0).codePointAt(0))
            && words.stream().skip(1).noneMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    boolean acronym =
        words.stream().anyMatch(w -> w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)));
    if (!onlyFirstCapital || acronym || !looksCommon(words.get(words.size() - 1))) {
      return List.copyOf(words);
    }
    List<String> lowered = new ArrayList<>(words);
    boolean nationality = words.size() > 1;
    if (!nationality) {
      lowered.set(0, words.get(0).toLowerCase(Locale.ROOT));
    }
    return lowered;
  }

  private static boolean looksCommon(String head) {
    String plain = head.toLowerCase(Locale.ROOT);
    return PLURAL_HEADS.contains(plain)
        || (isPlural(plain) && plain.matches(".*(?:ers|ors|ants|ists|ents|ians|ees|men)"))
        || plain.equals("police")
        || plain.equals("government");
  }

  private static NounPhrase phrase(List<String> words) {
    String head = words.get(words.size() - 1);
    boolean plural = isPlural(head);
    boolean common =
        plural
            && !MASS_HEADS.contains(head.toLowerCase(Locale.ROOT))
            && Character.isLowerCase(head.codePointAt(0));
    return new NounPhrase(String.join(" ", words), plural, common);
  }

  static boolean isPlural(String head) {
    String plain = head.toLowerCase(Locale.ROOT);
    if (PLURAL_HEADS.contains(plain)) {
      return true;
    }
    boolean acronym = head.length() > 1 && head.equals(head.toUpperCase(Locale.ROOT));
    return !acronym
        && plain.length() > 3
        && plain.endsWith("s")
        && !plain.endsWith("ss")
        && !plain.endsWith("us")
        && !plain.endsWith("is")
        && !SINGULAR_IN_S.contains(plain)
        // Names such as Morales, Camacho y Quispes are not plurals.
        && Character.isLowerCase(head.codePointAt(0));
  }
}
