package org.cronista.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Mention;
import org.cronista.model.PlaceMention;
import org.cronista.packs.Country;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.KnownActor;
import org.cronista.packs.Packs;
import org.cronista.packs.Place;

/**
 * Finds place names in a document and resolves them.
 *
 * <p>A name is taken when the name recogniser calls it a location, or when the gazetteer knows it
 * and it stands where places stand. Which of several places of that name is meant is decided for
 * the whole document: countries that the document speaks of draw their own places to them (compare
 * Overell and Rüger 2008; DeLozier et al. 2015).
 */
public final class PlaceFinder {

  private static final int MAX_WORDS = 5;
  private static final long WELL_KNOWN_POPULATION = 100_000;
  private static final int UNRESOLVED_PRECISION = 5;
  private static final Set<String> DIVISIONS =
      Set.of(
          "department",
          "province",
          "state",
          "region",
          "governorate",
          "district",
          "prefecture",
          "oblast",
          "county",
          "departmental",
          "provincial");
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "outside",
          "around",
          "across",
          "of",
          "into",
          "toward",
          "towards",
          "between",
          "throughout",
          "via",
          "inside",
          "within",
          "beyond",
          "over",
          "on");

  /** Words that nothing but a place, or the inside of a body, follows. */
  private static final Set<String> STRICTLY_LOCATIVE =
      Set.of("in", "at", "near", "outside", "around", "across", "throughout", "toward", "towards");

  /** Of the uses of a name, how many must be a place's for the others to be taken for it. */
  private static final double SHARE_AS_PLACE = 0.1;

  private final Gazetteer gazetteer;
  private final Map<String, String> countryWords = new HashMap<>();

  /** Names and surnames of known persons, lower case. */
  private final Set<String> persons = new HashSet<>();

  /** Uses the gazetteer and countries of the packs. */
  public PlaceFinder(Packs packs) {
    this.gazetteer = packs.gazetteer();
    for (KnownActor actor : packs.actors()) {
      if ("person".equals(actor.actor().kind())) {
        for (String name : actor.allNames()) {
          persons.add(name.toLowerCase(Locale.ROOT));
          persons.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
      }
    }
    for (Country country : packs.countries()) {
      for (String word : country.adjectives()) {
        countryWords.putIfAbsent(word.toLowerCase(Locale.ROOT), country.iso3());
      }
      for (String word : country.demonyms()) {
        countryWords.putIfAbsent(word.toLowerCase(Locale.ROOT), country.iso3());
      }
    }
  }

  private record Candidate(int first, int last, List<Place> places) {}

  /** How a document uses names: as people's or, on the whole, as places'. */
  private record Usage(Set<String> people, Set<String> places) {}

  /**
   * The places of a document.
   *
   * @param sentences its sentences, in order
   * @param hints ISO 3166 codes the surroundings suggest, such as the country of the outlet;
   *     perhaps none
   * @return one list a sentence, in text order
   */
  public List<List<FoundPlace>> find(List<Sentence> sentences, List<String> hints) {
    Usage usage = new Usage(surnames(sentences), placeNames(sentences));
    List<List<Candidate>> candidates = sentences.stream().map(s -> candidates(s, usage)).toList();
    Map<String, Double> weights = countryWeights(sentences, candidates);
    hints.forEach(h -> weights.merge(h, 1.0, Double::sum));
    List<List<FoundPlace>> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<FoundPlace> here = new ArrayList<>();
      for (Candidate candidate : candidates.get(i)) {
        here.add(resolve(sentences.get(i), candidate, weights));
      }
      found.add(here);
    }
    return found;
  }

  /** The country a document speaks of most, if any. */
  public static Optional<String> dominantCountry(List<List<FoundPlace>> found) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<FoundPlace> sentence : found) {
      for (FoundPlace place : sentence) {
        place.place().country().ifPresent(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /**
   * Words that this document uses as people's names more often than as places: "Mesa" in a text on
   * President Mesa, whatever the recogniser makes of one sentence.
   */
  private Set<String> surnames(List<Sentence> sentences) {
    Map<String, Integer> balance = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        switch (token.nameTag()) {
          case "PERSON" -> balance.merge(token.form(), 1, Integer::sum);
          case "LOCATION" -> balance.merge(token.form(), -1, Integer::sum);
          default -> {}
        }
      }
    }
    Set<String> names = new HashSet<>();
    balance.forEach(
        (word, more) -> {
          boolean wellKnown =
              gazetteer.listPlaces(word).stream().anyMatch(p -> p.kind().equals("country"));
          if (more > 0 && !wellKnown) {
            names.add(word);
          }
        });
    return names;
  }

  /**
   * Names that this document uses as places often enough to take them for places wherever they
   * stand alone, whatever the recogniser makes of one sentence: "miners occupied <i>La Paz</i>".
   */
  private static Set<String> placeNames(List<Sentence> sentences) {
    Map<String, int[]> uses = new HashMap<>();
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.size()) {
        int last = nameRun(sentence, at);
        if (last >= at) {
          int[] use = uses.computeIfAbsent(sentence.words(at, last), k -> new int[2]);
          use[0]++;
          use[1] += isUsedAsPlace(sentence, at) ? 1 : 0;
        }
        at = Math.max(at, last) + 1;
      }
    }
    Set<String> names = new HashSet<>();
    uses.forEach(
        (name, use) -> {
          if (use[1] >= use[0] * SHARE_AS_PLACE) {
            names.add(name);
          }
        });
    return names;
  }

  private static boolean isUsedAsPlace(Sentence sentence, int first) {
    boolean located =
        first > 0
            && STRICTLY_LOCATIVE.contains(
                sentence.token(first - 1).form().toLowerCase(Locale.ROOT));
    return located || "LOCATION".equals(sentence.token(first).nameTag());
  }

  /** The last token of a run under one name tag, or {@code first - 1}. */
  private static int nameRun(Sentence sentence, int first) {
    String tag = sentence.token(first).nameTag();
    int last = first - 1;
    while (sentence.token(first).isNamed()
        && last + 1 < sentence.size()
        && sentence.token(last + 1).nameTag().equals(tag)) {
      last++;
    }
    return last;
  }

  private List<Candidate> candidates(Sentence sentence, Usage usage) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Candidate> candidate =
          candidateAt(sentence, at, usage.places())
              .filter(c -> !isPerson(sentence, c, usage.people()));
      candidate.ifPresent(found::add);
      at = candidate.map(c -> c.last() + 1).orElse(at + 1);
    }
    return found;
  }

  /** A person's name, unless it stands right behind "in" or "at". */
  private boolean isPerson(Sentence sentence, Candidate candidate, Set<String> people) {
    int first = candidate.first();
    boolean located = first > 0 && Set.of("in", "at").contains(sentence.token(first - 1).lemma());
    boolean single = first == candidate.last();
    String words = sentence.lowerForms(first, candidate.last());
    boolean usedOfPeople = single && people.contains(sentence.token(first).form());
    return !located && (usedOfPeople || persons.contains(words));
  }

  private Optional<Candidate> candidateAt(Sentence sentence, int first, Set<String> places) {
    Token token = sentence.token(first);
    if (!mayBeginName(token)) {
      return Optional.empty();
    }
    int run = locationRun(sentence, first);
    Optional<Candidate> known = longestKnown(sentence, first);
    if (known.isPresent() && (known.get().last() >= run || run < first)) {
      return accept(sentence, known.get(), places) ? known : Optional.empty();
    }
    if (run >= first && startsRun(sentence, first)) {
      return Optional.of(
          new Candidate(first, run, gazetteer.listPlaces(sentence.words(first, run))));
    }
    return known.filter(k -> accept(sentence, k, places));
  }

  private static boolean mayBeginName(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
        && (token.isNoun()
            || token.isAdjective()
            || "LOCATION".equals(token.nameTag())
            || "DT".equals(token.tag())
            || "FW".equals(token.tag()));
  }

  private static boolean startsRun(Sentence sentence, int first) {
    return first == 0 || !"LOCATION".equals(sentence.token(first - 1).nameTag());
  }

  /** The last token of a run that the name recogniser calls a location, or first - 1. */
  private static int locationRun(Sentence sentence, int first) {
    int last = first - 1;
    while (last + 1 < sentence.size() && "LOCATION".equals(sentence.token(last + 1).nameTag())) {
      last++;
    }
    return last;
  }

  private Optional<Candidate> longestKnown(Sentence sentence, int first) {
    Optional<Candidate> best = Optional.empty();
    for (int last = first; last < sentence.size() && last < first + MAX_WORDS; last++) {
      String words = sentence.words(first, last);
      if (!gazetteer.isPrefix(words)) {
        break;
      }
      List<Place> places = gazetteer.listPlaces(words);
      if (!places.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1))) {
        best = Optional.of(new Candidate(first, last, places));
      }
    }
    return best;
  }

  /** Whether a name that the gazetteer knows is meant as a place here. */
  private static boolean accept(Sentence sentence, Candidate candidate, Set<String> usual) {
    Token first = sentence.token(candidate.first());
    Token last = sentence.token(candidate.last());
    boolean location = "LOCATION".equals(first.nameTag()) || "LOCATION".equals(last.nameTag());
    if (continuesName(sentence, candidate)) {
      return false;
    }
    Place place = candidate.places().get(0);
    boolean known = place.fromPack() || "country".equals(place.kind());
    if (location) {
      return true;
    }
    boolean otherName = first.isNamed() && !"MISC".equals(first.nameTag());
    boolean locative =
        candidate.first() > 0
            && LOCATIVE.contains(
                sentence.token(candidate.first() - 1).form().toLowerCase(Locale.ROOT));
    boolean wholeName =
        nameRun(sentence, candidate.first()) == candidate.last()
            && (candidate.first() == 0
                || !sentence.token(candidate.first() - 1).nameTag().equals(first.nameTag()));
    boolean great = known || place.population() >= WELL_KNOWN_POPULATION;
    if (otherName
        && great
        && wholeName
        && usual.contains(sentence.words(candidate.first(), candidate.last()))) {
      return true;
    }
    if (otherName) {
      return known && locative && !"PERSON".equals(first.nameTag());
    }
    boolean proper = last.isProperNoun();
    return proper && (known || (locative && place.population() >= WELL_KNOWN_POPULATION));
  }

  /** "Santa Cruz Limited", "Paz Estenssoro": the name goes on, so it is another's. */
  private static boolean continuesName(Sentence sentence, Candidate candidate) {
    int next = candidate.last() + 1;
    Token last = sentence.token(candidate.last());
    boolean goesOn =
        next < sentence.size()
            && sentence.token(next).isProperNoun()
            && sentence.token(next).isNamed()
            && sentence.token(next).nameTag().equals(last.nameTag())
            && !"LOCATION".equals(last.nameTag());
    int before = candidate.first() - 1;
    boolean comesFrom =
        before >= 0
            && sentence.token(before).isProperNoun()
            && "PERSON".equals(sentence.token(before).nameTag())
            && !"LOCATION".equals(sentence.token(candidate.first()).nameTag());
    return goesOn || comesFrom;
  }

  private Map<String, Double> countryWeights(
      List<Sentence> sentences, List<List<Candidate>> candidates) {
    Map<String, Double> weights = new HashMap<>();
    for (List<Candidate> sentence : candidates) {
      for (Candidate candidate : sentence) {
        if (!candidate.places().isEmpty()) {
          Place best = candidate.places().get(0);
          long countries = candidate.places().stream().map(Place::country).distinct().count();
          double weight = "country".equals(best.kind()) ? 2 : best.fromPack() ? 1 : 1.0 / countries;
          weights.merge(best.country(), weight, Double::sum);
        }
      }
    }
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String country = countryWords.get(token.form().toLowerCase(Locale.ROOT));
        if (country != null && Character.isUpperCase(token.form().codePointAt(0))) {
          weights.merge(country, 1.0, Double::sum);
        }
      }
    }
    return weights;
  }

  private static FoundPlace resolve(
      Sentence sentence, Candidate candidate, Map<String, Double> weights) {
    Mention mention = sentence.mention(candidate.first(), candidate.last());
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    boolean division = namesDivision(sentence, candidate);
    Optional<Place> best =
        candidate.places().stream()
            .max(
                Comparator.comparingDouble(
                        (Place p) -> score(p, weights, total) + kindBonus(p, division))
                    .thenComparing(Place::population)
                    .thenComparing(Place::country, Comparator.reverseOrder())
                    .thenComparing(p -> p.geonamesId().orElse(0)));
    PlaceMention place =
        best.map(p -> mention(mention, p))
            .orElseGet(
                () ->
                    new PlaceMention(
                        mention,
                        OptionalLong.empty(),
                        mention.text().replaceAll("\\s+", " "),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        UNRESOLVED_PRECISION,
                        false));
    return new FoundPlace(candidate.first(), candidate.last(), place);
  }

  /** "La Paz" is the town, "La Paz department" the division. */
  private static boolean namesDivision(Sentence sentence, Candidate candidate) {
    int next = candidate.last() + 1;
    int before = candidate.first() - 2;
    boolean after = next < sentence.size() && DIVISIONS.contains(sentence.token(next).lemma());
    boolean of =
        before >= 0
            && "of".equals(sentence.token(before + 1).lemma())
            && DIVISIONS.contains(sentence.token(before).lemma());
    return after || of;
  }

  private static double kindBonus(Place place, boolean division) {
    boolean isDivision = place.precision() == 3 || place.precision() == 4;
    return isDivision == division ? 0.5 : 0;
  }

  private static double score(Place place, Map<String, Double> weights, double total) {
    double share = total == 0 ? 0 : weights.getOrDefault(place.country(), 0.0) / total;
    double size = Math.log10(place.population() + 10.0) / 8;
    double kind = "country".equals(place.kind()) ? 2 : place.fromPack() ? 0.6 : 0;
    return 1.5 * share + size + kind * (place.fromPack() ? Math.min(1, 3 * share + 0.2) : 1);
  }

  private static PlaceMention mention(Mention mention, Place place) {
    return new PlaceMention(
        mention,
        place.geonamesId(),
        place.name(),
        place.kind(),
        Optional.of(place.coordinates()),
        Optional.of(place.country()),
        place.admin1(),
        place.precision(),
        false);
  }
}
