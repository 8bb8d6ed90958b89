package org.cronista.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Mention;
import org.cronista.model.PlaceMention;
import org.cronista.packs.Place;

/**
 * Decides which of several places of a name is meant, for a whole document at once (compare Overell
 * and Rüger 2008; DeLozier et al. 2015). What speaks for a place: that it is well known; that the
 * words call it what it is ("district", "village"); that the name beside it holds it ("Springfield,
 * Illinois"); that the document speaks of its country; that other places of the document are near
 * or hold it. Names weigh on each other, so this is done in a few rounds.
 *
 * <p>A name that nobody knows lies where the name beside it says, else near what the sentence or
 * the document speaks of; the latter is marked as inferred. It is never given an exact point.
 */
final class PlaceResolver {

  private static final int ROUNDS = 3;
  private static final double COUNTRY_WEIGHT = 0.55;
  private static final double HOLDER_WEIGHT = 1.4;
  private static final double HOLDING_WEIGHT = 0.8;
  private static final double NEIGHBOUR_WEIGHT = 0.45;
  private static final double PACK_WEIGHT = 0.4;
  private static final double LEAST_LIKELIHOOD = 0.2;
  private static final int MOST_LIKELY = 3;
  private static final int MOST_NEIGHBOURS = 60;
  private static final double TOUCHING_KILOMETRES = 40;
  private static final double NEAR_KILOMETRES = 120;
  private static final double FAR_KILOMETRES = 350;
  private static final double WITHIN_TOWN_KILOMETRES = 40;
  private static final double WITHIN_DISTRICT_KILOMETRES = 60;
  private static final int EXACT = 1;
  private static final int NEARBY = 2;
  private static final int SECOND_LEVEL = 3;
  private static final int FIRST_LEVEL = 4;
  private static final int VAGUE = 5;
  private static final int COUNTRY = 6;

  private final PlaceWords words;

  PlaceResolver(PlaceWords words) {
    this.words = words;
  }

  /** Resolves the names of all sentences; one list a sentence, in text order. */
  List<List<FoundPlace>> resolve(
      List<Sentence> sentences, List<List<NamedSpot>> spots, List<String> hints) {
    Reading reading = new Reading(sentences, spots);
    reading.weigh(hints);
    return reading.found();
  }

  /** A name at one spot. */
  private static final class Naming {
    private final Sentence sentence;
    private final NamedSpot spot;
    private final PlaceSense sense;
    private Optional<Naming> holder = Optional.empty();
    private boolean holds;

    Naming(Sentence sentence, NamedSpot spot, PlaceSense sense) {
      this.sentence = sentence;
      this.spot = spot;
      this.sense = sense;
    }
  }

  private record SenseKey(String name, NamedSpot.Hint hint) {}

  /** The reading of one document. */
  private final class Reading {
    private final List<List<Naming>> namings = new ArrayList<>();
    private final Map<SenseKey, PlaceSense> senses = new LinkedHashMap<>();
    private final Map<PlaceSense, List<Naming>> held = new LinkedHashMap<>();
    private final Map<PlaceSense, List<Naming>> holders = new LinkedHashMap<>();

    Reading(List<Sentence> sentences, List<List<NamedSpot>> spots) {
      for (int i = 0; i < sentences.size(); i++) {
        List<Naming> ofSentence = new ArrayList<>();
        for (NamedSpot spot : spots.get(i)) {
          ofSentence.add(naming(sentences.get(i), spot));
        }
        for (int j = 0; j + 1 < ofSentence.size(); j++) {
          link(ofSentence.get(j), ofSentence.get(j + 1));
        }
        namings.add(ofSentence);
      }
    }

    private Naming naming(Sentence sentence, NamedSpot spot) {
      String name = sentence.words(spot.first(), spot.last()).toLowerCase(Locale.ROOT);
      PlaceSense sense =
          senses.computeIfAbsent(
              new SenseKey(name, spot.hint()), key -> new PlaceSense(spot.places(), spot.hint()));
      sense.addMention();
      return new Naming(sentence, spot, sense);
    }

    /** Notes that one name may say where the other lies. */
    private void link(Naming one, Naming next) {
      if (isHolding(one, next)) {
        one.holder = Optional.of(next);
        next.holds = true;
        held.computeIfAbsent(one.sense, s -> new ArrayList<>()).add(one);
        holders.computeIfAbsent(next.sense, s -> new ArrayList<>()).add(one);
      } else if (isOwning(one, next)) {
        next.holder = Optional.of(one);
        one.holds = true;
        held.computeIfAbsent(next.sense, s -> new ArrayList<>()).add(next);
        holders.computeIfAbsent(one.sense, s -> new ArrayList<>()).add(next);
      }
    }

    /** "X, Y", "X (Y", "X in Y", "X district of Y". */
    private boolean isHolding(Naming one, Naming next) {
      if (next.spot.use() != PlaceUse.NAME) {
        return false;
      }
      boolean joined = false;
      for (int i = one.spot.last() + 1; i < next.spot.first(); i++) {
        String word = one.sentence.token(i).form().toLowerCase(Locale.ROOT);
        boolean joint = List.of(",", "(", "in", "of", "/").contains(word);
        joined |= joint;
        if (!joint && !isFiller(one.sentence, i, word)) {
          return false;
        }
      }
      return joined;
    }

    private boolean isFiller(Sentence sentence, int token, String word) {
      String lemma = sentence.token(token).lemma();
      return "the".equals(word)
          || words.directions().contains(word)
          || words.divisions().contains(lemma)
          || words.settlements().contains(lemma);
    }

    /** "Y's X", "Y 's northern X", "the Veldrian city of X". */
    private boolean isOwning(Naming one, Naming next) {
      boolean owner = one.spot.use() == PlaceUse.ADJECTIVE;
      for (int i = one.spot.last() + 1; i < next.spot.first(); i++) {
        String word = one.sentence.token(i).form().toLowerCase(Locale.ROOT);
        boolean apostrophe = "'s".equals(word) || "’s".equals(word) || "'".equals(word);
        owner |= apostrophe;
        if (!apostrophe && !"of".equals(word) && !isFiller(one.sentence, i, word)) {
          return false;
        }
      }
      return owner && next.spot.use() == PlaceUse.NAME;
    }

    // --- weighing --------------------------------------------------------------------------

    void weigh(List<String> hints) {
      List<PlaceSense> all = senses.values().stream().filter(s -> s.size() > 0).toList();
      for (int round = 0; round < ROUNDS; round++) {
        Map<String, Double> countries = countryShares(all, hints);
        List<Anchor> anchors = anchors(all);
        List<double[]> further = new ArrayList<>();
        for (PlaceSense sense : all) {
          double[] more = new double[sense.size()];
          for (int i = 0; i < more.length; i++) {
            more[i] = evidence(sense, sense.place(i), countries, anchors);
          }
          further.add(more);
        }
        for (int s = 0; s < all.size(); s++) {
          PlaceSense sense = all.get(s);
          sense.reset();
          for (int i = 0; i < sense.size(); i++) {
            sense.add(i, further.get(s)[i]);
          }
          sense.normalise();
        }
      }
    }

    private double evidence(
        PlaceSense sense, Place place, Map<String, Double> countries, List<Anchor> anchors) {
      double share = countries.getOrDefault(place.country(), 0.0);
      double pack = place.fromPack() ? PACK_WEIGHT * Math.min(1, 3 * share) : 0;
      double holders =
          held.getOrDefault(sense, List.of()).stream()
              .mapToDouble(naming -> heldLikelihood(naming, place))
              .max()
              .orElse(0);
      return COUNTRY_WEIGHT * share
          + pack
          + HOLDER_WEIGHT * holders
          + HOLDING_WEIGHT * holding(sense, place)
          + NEIGHBOUR_WEIGHT * neighbours(sense, place, anchors);
    }

    /** How likely what is said to lie in a name does lie in the place: "Athens, <i>Georgia</i>". */
    private double holding(PlaceSense sense, Place place) {
      double most = 0;
      for (Naming naming : holders.getOrDefault(sense, List.of())) {
        double sum = 0;
        for (int i = 0; i < naming.sense.size(); i++) {
          if (isWithin(naming.sense.place(i), place)) {
            sum += Math.max(naming.sense.likelihood(i), 0.3);
          }
        }
        most = Math.max(most, Math.min(1, sum));
      }
      return most;
    }

    private Map<String, Double> countryShares(List<PlaceSense> all, List<String> hints) {
      Map<String, Double> sums = new HashMap<>();
      double total = 0;
      for (PlaceSense sense : all) {
        double weight = Math.sqrt(sense.mentions());
        for (Map.Entry<String, Double> entry : sense.countries().entrySet()) {
          sums.merge(entry.getKey(), weight * entry.getValue(), Double::sum);
        }
        total += weight;
      }
      for (String hint : hints) {
        sums.merge(hint, 1.0, Double::sum);
        total++;
      }
      double all100 = Math.max(1, total);
      sums.replaceAll((country, sum) -> sum / all100);
      return sums;
    }

    /** A place that the document likely speaks of. */
    private record Anchor(PlaceSense sense, Place place, double likelihood) {}

    private List<Anchor> anchors(List<PlaceSense> all) {
      List<PlaceSense> frequent =
          all.stream()
              .sorted((a, b) -> Integer.compare(b.mentions(), a.mentions()))
              .limit(MOST_NEIGHBOURS)
              .toList();
      List<Anchor> anchors = new ArrayList<>();
      for (PlaceSense sense : frequent) {
        for (int i : sense.likeliest(MOST_LIKELY, LEAST_LIKELIHOOD)) {
          if (sense.place(i).precision() < COUNTRY) {
            anchors.add(new Anchor(sense, sense.place(i), sense.likelihood(i)));
          }
        }
      }
      return anchors;
    }

    /** How much the other places of the document speak for one, from 0 to 1. */
    private double neighbours(PlaceSense sense, Place place, List<Anchor> anchors) {
      if (place.isCountry()) {
        return 0;
      }
      double sum = 0;
      for (Anchor anchor : anchors) {
        if (anchor.sense() != sense) {
          sum += anchor.likelihood() * closeness(place, anchor.place());
        }
      }
      return 1 - Math.exp(-sum);
    }

    private double closeness(Place place, Place other) {
      if (isWithin(place, other) || isWithin(other, place)) {
        return 0.8;
      }
      if (!place.country().equals(other.country())) {
        return place.coordinates().kilometresTo(other.coordinates()) < NEAR_KILOMETRES ? 0.2 : 0;
      }
      double distance = place.coordinates().kilometresTo(other.coordinates());
      double near =
          distance < TOUCHING_KILOMETRES
              ? 0.8
              : distance < NEAR_KILOMETRES ? 0.5 : distance < FAR_KILOMETRES ? 0.15 : 0;
      boolean sameDivision = place.admin1().isPresent() && place.admin1().equals(other.admin1());
      return Math.max(near, sameDivision ? 0.3 : 0);
    }

    /** How likely the names that say where this one lies mean something that holds the place. */
    private double heldLikelihood(Naming naming, Place place) {
      double most = 0;
      Optional<Naming> holder = naming.holder;
      for (int steps = 0; holder.isPresent() && steps < 4; steps++) {
        PlaceSense sense = holder.get().sense;
        double sum = 0;
        for (int i = 0; i < sense.size(); i++) {
          if (isWithin(place, sense.place(i))) {
            sum += Math.max(sense.likelihood(i), 0.3);
          }
        }
        most = Math.max(most, Math.min(1, sum));
        holder = holder.get().holder;
      }
      return most;
    }

    // --- choosing --------------------------------------------------------------------------

    List<List<FoundPlace>> found() {
      Optional<Place> home = home();
      List<List<FoundPlace>> found = new ArrayList<>();
      for (List<Naming> ofSentence : namings) {
        List<FoundPlace> here = new ArrayList<>();
        for (Naming naming : ofSentence) {
          here.add(
              new FoundPlace(
                  naming.spot.first(),
                  naming.spot.last(),
                  mention(naming, ofSentence, home),
                  naming.spot.use(),
                  naming.holds && isBehindHeld(naming, ofSentence)));
        }
        found.add(here);
      }
      return found;
    }

    private boolean isBehindHeld(Naming naming, List<Naming> ofSentence) {
      return ofSentence.stream()
          .anyMatch(
              other ->
                  other.holder.filter(h -> h == naming).isPresent()
                      && (best(other).isEmpty()
                          || best(naming).isEmpty()
                          || isWithin(best(other).get(), best(naming).get())));
    }

    /** The place chosen for a name; its own holder outweighs what the name means elsewhere. */
    private Optional<Place> best(Naming naming) {
      PlaceSense sense = naming.sense;
      Optional<Place> best = Optional.empty();
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < sense.size(); i++) {
        Place place = sense.place(i);
        double own = naming.holder.isPresent() ? heldLikelihood(naming, place) : 0;
        double weight = sense.weight(i) + own;
        if (weight > most) {
          most = weight;
          best = Optional.of(place);
        }
      }
      return best.filter(place -> isCredible(naming, place));
    }

    /**
     * A little known namesake far from what the text itself names as its surroundings is another
     * place: unknown is better than wrong.
     */
    private boolean isCredible(Naming naming, Place place) {
      if (!naming.spot.hint().fits(place) && naming.spot.hint() == NamedSpot.Hint.FEATURE) {
        return false;
      }
      if (naming.holder.isEmpty() || naming.spot.use() != PlaceUse.NAME) {
        return true;
      }
      Optional<Place> holder = best(naming.holder.get());
      return holder.isEmpty()
          || place.isCountry()
          || !isBracketed(naming)
          || holder.get().country().isEmpty()
          || place.country().isEmpty()
          || place.country().equals(holder.get().country());
    }

    private boolean isBracketed(Naming naming) {
      int behind = naming.spot.last() + 1;
      return behind < naming.sentence.size() && "(".equals(naming.sentence.token(behind).form());
    }

    private PlaceMention mention(Naming naming, List<Naming> ofSentence, Optional<Place> home) {
      Mention words = naming.sentence.mention(naming.spot.first(), naming.spot.last());
      Optional<Place> best = best(naming);
      if (best.isPresent()) {
        return known(words, best.get(), precision(naming, best.get()));
      }
      for (Optional<Naming> holder = naming.holder;
          holder.isPresent();
          holder = holder.get().holder) {
        Optional<Place> place = best(holder.get());
        if (place.isPresent()) {
          return somewhereIn(words, place.get(), false);
        }
      }
      return neighbour(naming, ofSentence)
          .or(() -> home)
          .filter(place -> place.precision() < VAGUE)
          .map(place -> somewhereIn(words, place, true))
          .orElseGet(() -> unknown(words));
    }

    /** The place within a country that the sentence names closest to a name nobody knows. */
    private Optional<Place> neighbour(Naming naming, List<Naming> ofSentence) {
      Optional<Place> closest = Optional.empty();
      int least = Integer.MAX_VALUE;
      for (Naming other : ofSentence) {
        Optional<Place> place = best(other).filter(p -> p.precision() < VAGUE);
        int distance = Math.abs(other.spot.first() - naming.spot.first());
        if (other != naming && place.isPresent() && distance < least) {
          closest = place;
          least = distance;
        }
      }
      return closest;
    }

    /** The town or division that the document names most. */
    private Optional<Place> home() {
      Map<Place, Integer> counts = new LinkedHashMap<>();
      for (List<Naming> ofSentence : namings) {
        for (Naming naming : ofSentence) {
          if (naming.spot.use() != PlaceUse.ADJECTIVE) {
            best(naming)
                .filter(place -> place.precision() < VAGUE)
                .ifPresent(place -> counts.merge(place.withProminence(0), 1, Integer::sum));
          }
        }
      }
      Optional<Place> home = Optional.empty();
      int most = 0;
      for (Map.Entry<Place, Integer> entry : counts.entrySet()) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          home = Optional.of(entry.getKey());
        }
      }
      return home;
    }

    private int precision(Naming naming, Place place) {
      boolean part = isPart(naming);
      boolean near = isNear(naming);
      if (place.precision() == EXACT && (part || near)) {
        return NEARBY;
      }
      return place.isCountry() && part ? VAGUE : place.precision();
    }

    /** "northern X", "the outskirts of X". */
    private boolean isPart(Naming naming) {
      int before = naming.spot.first() - 1;
      return before >= 0 && words.directions().contains(lower(naming, before));
    }

    private boolean isNear(Naming naming) {
      int first = naming.spot.first();
      boolean behind =
          naming.spot.last() + 1 < naming.sentence.size()
              && words.nearnessBehind().contains(lower(naming, naming.spot.last() + 1));
      if (behind) {
        return true;
      }
      int before = first - 1;
      if (before >= 0 && "the".equals(lower(naming, before))) {
        before--;
      }
      if (before < 0) {
        return false;
      }
      String word = lower(naming, before);
      boolean joint = "of".equals(word) || "from".equals(word);
      return joint && before > 0
          ? words.nearness().contains(lower(naming, before - 1))
          : words.nearness().contains(word);
    }

    private String lower(Naming naming, int token) {
      return naming.sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
  }

  private static PlaceMention known(Mention words, Place place, int precision) {
    return new PlaceMention(
        words,
        place.geonamesId(),
        place.name(),
        place.kind(),
        Optional.of(place.coordinates()),
        Optional.of(place.country()).filter(country -> !country.isEmpty()),
        place.admin1(),
        precision,
        false);
  }

  /** A name nobody knows, somewhere in or near a place that is known. */
  private static PlaceMention somewhereIn(Mention words, Place place, boolean inferred) {
    return new PlaceMention(
        words,
        OptionalLong.empty(),
        words.text().replaceAll("\\s+", " "),
        "",
        Optional.of(place.coordinates()),
        Optional.of(place.country()).filter(country -> !country.isEmpty()),
        place.admin1(),
        Math.max(NEARBY, place.precision()),
        inferred);
  }

  private static PlaceMention unknown(Mention words) {
    return new PlaceMention(
        words,
        OptionalLong.empty(),
        words.text().replaceAll("\\s+", " "),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        VAGUE,
        false);
  }

  /** Whether one place lies in another by what the gazetteer says. */
  static boolean isWithin(Place place, Place holder) {
    if (holder.country().isEmpty()
        || !place.country().equals(holder.country())
        || place.isCountry()) {
      return false;
    }
    if (holder.isCountry()) {
      return true;
    }
    if (holder.precision() == FIRST_LEVEL) {
      return place.precision() != FIRST_LEVEL
          && place.admin1().isPresent()
          && (place.admin1().equals(holder.admin1()) || place.admin1().get().equals(holder.name()));
    }
    if (holder.precision() == SECOND_LEVEL) {
      boolean sameDistrict = place.admin2().isPresent() && place.admin2().equals(holder.admin2());
      return !place.isDivision()
          && place.admin1().equals(holder.admin1())
          && (sameDistrict || isCloser(place, holder, WITHIN_DISTRICT_KILOMETRES));
    }
    return holder.isPopulated()
        && !place.isDivision()
        && place.prominence() < holder.prominence()
        && isCloser(place, holder, WITHIN_TOWN_KILOMETRES);
  }

  private static boolean isCloser(Place one, Place other, double kilometres) {
    return one.coordinates().kilometresTo(other.coordinates()) <= kilometres;
  }
}
