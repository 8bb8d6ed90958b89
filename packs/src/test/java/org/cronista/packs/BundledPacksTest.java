package org.cronista.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.PloverType;
import org.cronista.packs.Frame.PartOfSpeech;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packs that come with the program hold no mistake and cover what they promise. */
class BundledPacksTest {

  @SuppressWarnings("NullAway.Init")
  private static Packs packs;

  @BeforeAll
  static void load() {
    packs = Packs.load(List.of());
  }

  @Test
  void englishCanBeCoded() {
    assertThat(packs.canCode("en")).isTrue();
    assertThat(triggers(PartOfSpeech.VERB)).hasSizeGreaterThanOrEqualTo(350);
    assertThat(triggers(PartOfSpeech.NOUN)).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void everyPloverTypeAndModeIsReached() {
    Set<String> reached = new HashSet<>();
    for (Frame frame : packs.frames("en")) {
      reached.add(frame.type().name());
      frame.mode().ifPresent(mode -> reached.add(frame.type() + " " + mode));
      for (Frame.Refinement refinement : frame.refinements()) {
        PloverType type = refinement.type().orElse(frame.type());
        reached.add(type.name());
        refinement.mode().ifPresent(mode -> reached.add(type + " " + mode));
      }
    }
    Set<String> all =
        Arrays.stream(PloverType.values())
            .flatMap(
                type ->
                    Stream.concat(
                        Stream.of(type.name()), type.modes().stream().map(m -> type + " " + m)))
            .collect(Collectors.toSet());

    assertThat(reached).containsAll(all);
  }

  @Test
  void everyAcledSubEventIsReached() {
    Set<AcledSubEvent> reached =
        packs.frames("en").stream()
            .flatMap(
                frame ->
                    Stream.concat(
                        frame.subEvent().stream(),
                        frame.refinements().stream()
                            .flatMap(refinement -> refinement.subEvent().stream())))
            .collect(Collectors.toSet());

    assertThat(reached).containsExactlyInAnyOrder(AcledSubEvent.values());
  }

  @Test
  void theWorldIsThere() {
    assertThat(packs.countries()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(packs.countries()).extracting(Country::iso3).doesNotHaveDuplicates();
    assertThat(packs.actors()).hasSizeGreaterThan(500);
    assertThat(packs.episodes()).isNotEmpty();
    assertThat(packs.sources()).isNotEmpty();
  }

  @Test
  void countriesThatActorsAndSourcesNameExist() {
    Set<String> known = packs.countries().stream().map(Country::iso3).collect(Collectors.toSet());

    assertThat(packs.actors().stream().flatMap(actor -> actor.actor().country().stream()))
        .isSubsetOf(known);
    assertThat(packs.sources().stream().flatMap(source -> source.country().stream()))
        .isSubsetOf(known);
  }

  @Test
  void countriesHaveCodesNamesAdjectivesAndCapitals() {
    List<Country> countries = packs.countries();

    assertThat(countries)
        .allMatch(c -> c.iso3().matches("[A-Z]{3}") && c.iso2().matches("[A-Z]{2}"));
    assertThat(countries).extracting(Country::iso2).doesNotHaveDuplicates();
    assertThat(countries).noneMatch(c -> c.name().isBlank());
    // Uninhabited ones and some dependencies have neither.
    assertThat(countries.stream().filter(c -> c.capital().isEmpty())).hasSizeLessThan(10);
    assertThat(countries.stream().filter(c -> c.adjectives().isEmpty())).hasSizeLessThan(25);
  }

  @Test
  void elAltoIsInBolivia() {
    Place elAlto = packs.gazetteer().listPlaces("El Alto").get(0);

    assertThat(elAlto.country()).isEqualTo("BOL");
    assertThat(elAlto.fromPack()).isTrue();
  }

  @Test
  void theBestKnownPlaceOfANameComesFirst() {
    assertThat(first("London")).isEqualTo("GBR city");
    assertThat(first("La Paz")).isEqualTo("BOL city");
    assertThat(first("Georgia")).isEqualTo("GEO country");
    assertThat(first("California")).isEqualTo("USA state");
    assertThat(first("São Paulo")).isEqualTo("BRA city");
    assertThat(first("Gwangju")).isEqualTo("KOR city");
    assertThat(first("Cologne")).isEqualTo("DEU city");
    assertThat(packs.gazetteer().listPlaces("London").get(0).geonamesId()).hasValue(2643743);
  }

  @Test
  void twoLoadsAreTheSame() {
    assertThat(Packs.load(List.of()).contentHash()).isEqualTo(packs.contentHash());
  }

  private static String first(String name) {
    Place place = packs.gazetteer().listPlaces(name).get(0);
    return place.country() + " " + place.kind();
  }

  private static Set<List<String>> triggers(PartOfSpeech partOfSpeech) {
    return packs.frames("en").stream()
        .filter(frame -> frame.partOfSpeech() == partOfSpeech)
        .map(Frame::trigger)
        .collect(Collectors.toSet());
  }
}
