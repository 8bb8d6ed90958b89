package org.cronista.packs.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.Place;

/**
 * The places of packs over the countries over the places of the world. The world's places are read
 * when somebody first asks, for they take most of the time and many runs never ask.
 */
final class LayeredGazetteer implements Gazetteer {

  private final Supplier<Layers> layers;

  /**
   * A gazetteer.
   *
   * @param layers asked again and again, and so to remember
   */
  LayeredGazetteer(Supplier<Layers> layers) {
    this.layers = layers;
  }

  @Override
  public List<Place> listPlaces(String name) {
    String normal = PlaceName.normalise(name);
    Layers all = layers.get();
    return Stream.of(
            all.packs().listPlaces(normal),
            all.countries().listPlaces(normal),
            all.listWorldPlaces(normal))
        .flatMap(List::stream)
        .filter(new SeenOnce())
        .toList();
  }

  @Override
  public List<Place> listAbbreviated(String written) {
    return layers.get().listAbbreviated(written);
  }

  @Override
  public Optional<Place> findByAdjective(String word) {
    return Optional.ofNullable(layers.get().byAdjective().get(word));
  }

  @Override
  public boolean isPrefix(String words) {
    String normal = PlaceName.normalise(words);
    Layers all = layers.get();
    return !normal.isEmpty()
        && (all.packs().isPrefix(normal)
            || all.countries().isPrefix(normal)
            || all.world().isPrefix(normal));
  }

  /** Lets a place through once, however well known it is under one name or another. */
  private static final class SeenOnce implements Predicate<Place> {
    private final Set<Place> seen = new HashSet<>();

    @Override
    public boolean test(Place place) {
      return seen.add(place.withProminence(0));
    }
  }
}
