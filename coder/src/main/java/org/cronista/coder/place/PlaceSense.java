package org.cronista.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.packs.Place;

/**
 * One name of a document with the places it may mean, and how likely each is. A name means one
 * place in a document unless it says otherwise.
 */
final class PlaceSense {

  /** Places of one name that are weighed; the others are too little known. */
  private static final int MOST_PLACES = 40;

  /** Small: even a little more weight makes a place much likelier. */
  private static final double TEMPERATURE = 0.12;

  private static final double LEAST_HINT = 0.8;
  private static final double DECADES = 6.5;

  /** A state is seldom outshone by a village of its name. */
  private static final double STATE_PRIOR = 0.4;

  private final List<Place> places;
  private final double[] prior;
  private final double[] weight;
  private final double[] likelihood;
  private int mentions;

  PlaceSense(List<Place> known, NamedSpot.Hint hint) {
    List<Place> fitting =
        known.stream()
            .sorted(Comparator.comparingDouble((Place p) -> -prior(p, hint)))
            .limit(MOST_PLACES)
            .toList();
    this.places = fitting;
    this.prior = new double[fitting.size()];
    this.likelihood = new double[fitting.size()];
    for (int i = 0; i < prior.length; i++) {
      prior[i] = prior(fitting.get(i), hint);
    }
    this.weight = prior.clone();
    normalise();
  }

  /** How likely a place is meant before the rest of the document is read. */
  private static double prior(Place place, NamedSpot.Hint hint) {
    double known = Math.log10(place.prominence() + 10.0) / DECADES;
    double hinted = hint.fits(place) && hint != NamedSpot.Hint.NONE ? LEAST_HINT : 0;
    return known + hinted + (place.isCountry() ? STATE_PRIOR : 0);
  }

  int size() {
    return places.size();
  }

  Place place(int index) {
    return places.get(index);
  }

  double likelihood(int index) {
    return likelihood[index];
  }

  double weight(int index) {
    return weight[index];
  }

  int mentions() {
    return mentions;
  }

  void addMention() {
    mentions++;
  }

  /** Begins a round of weighing. */
  void reset() {
    System.arraycopy(prior, 0, weight, 0, prior.length);
  }

  void add(int index, double further) {
    weight[index] += further;
  }

  /** Ends a round: turns weights into likelihoods. */
  void normalise() {
    double most = 0;
    for (double one : weight) {
      most = Math.max(most, one);
    }
    double sum = 0;
    for (int i = 0; i < weight.length; i++) {
      likelihood[i] = Math.exp((weight[i] - most) / TEMPERATURE);
      sum += likelihood[i];
    }
    for (int i = 0; i < weight.length; i++) {
      likelihood[i] /= sum;
    }
  }

  /** The likelier countries of the name. */
  Map<String, Double> countries() {
    Map<String, Double> countries = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).country().isEmpty()) {
        countries.merge(places.get(i).country(), likelihood[i], Double::sum);
      }
    }
    return countries;
  }

  /** Positions of the places with a likelihood worth counting, likeliest first. */
  List<Integer> likeliest(int most, double least) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < likelihood.length; i++) {
      if (likelihood[i] >= least) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -likelihood[i]).thenComparing(i -> i));
    return order.subList(0, Math.min(most, order.size()));
  }
}
