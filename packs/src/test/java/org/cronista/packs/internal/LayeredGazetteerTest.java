package org.cronista.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cronista.packs.Gazetteer;
import org.cronista.packs.PackException;
import org.cronista.packs.Place;
import org.cronista.packs.TinyPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which places a name finds, and in which order, in a world of a dozen places. */
class LayeredGazetteerTest {

  private static final String WORLD =
      """
      id	name	alternates	kind	country	admin1	admin2	lat	lon	population
      	Santa Cruz Department	Santa Cruz	admin1	BOL	Santa Cruz		-17	-62	2000000
      1	Santa Cruz de la Sierra	Santa Cruz	city	BOL	Santa Cruz		-17.7863	-63.1812	1800000
      	Beni		admin1	BOL	Beni		-14	-65	300000
      2	Trinidad		city	BOL	Beni		-14.8333	-64.9	84000
      3	Beni	Béni Ville	village	FRA			45	5	900
      4	Santa Cruz		city	PHL	Laguna		14.2814	121.4161	108000
      5	Victoria		capital	SYC	English River		-4.6167	55.45	22000
      6	Victoria		city	CAN	British Columbia		48.4	-123.3	90000
      7	Peru		town	USA	Indiana		40.7	-86	11000
      8	San José		village	BOL	Beni		-14.5	-65.5	700
      """;

  private static final String COUNTRIES =
      """
      iso3	iso2	isoNumeric	name	names	adjectives	demonyms	capital	region	lat	lon
      BOL	BO	068	Bolivia	Estado Plurinacional de Bolivia			Sucre	Americas	-17	-65
      PER	PE	604	Peru	República del Perú			Lima	Americas	-10	-76
      """;

  private static final String PLACES =
      TinyPack.PLACES_HEADER
          + "Bolivia\tEstado boliviano\tcountry\tBOL\t\t-16.7\t-64.7\t6\t\n"
          + "Santa Cruz Department\t\tdepartment\tBOL\tSanta Cruz\t-17.3\t-61.5\t4\t\n"
          + "Trinidad\tSantísima Trinidad\tcity\tBOL\tBeni\t-14.83\t-64.9\t1\t\n"
          + "San José\tSan José Mine\tmine\tBOL\tOruro\t-17.95\t-67.1\t1\t\n";

  @TempDir private Path temporary;

  @SuppressWarnings("NullAway.Init")
  private Gazetteer gazetteer;

  @BeforeEach
  void load() throws IOException {
    TinyPack pack =
        new TinyPack(temporary.resolve("tiny"))
            .with("countries.tsv", COUNTRIES)
            .with("places/places.tsv", PLACES);
    Files.write(pack.folder().resolve("places/gazetteer.tsv.gz"), zipped(WORLD));
    gazetteer = PackLoader.loadOnly(PackFiles.listIn(pack.folder())).gazetteer();
  }

  @Test
  void caseAccentsAndHyphensDoNotMatter() {
    assertThat(found("BENI-VILLE")).containsExactly("Beni village FRA");
    assertThat(found("san jose")).isEqualTo(found("San José")).isNotEmpty();
    assertThat(found("Atlantis")).isEmpty();
  }

  @Test
  void countriesComeBeforeTowns() {
    assertThat(found("Peru")).containsExactly("Peru country PER", "Peru town USA");
  }

  @Test
  void aDivisionComesBeforeTownsSmallerThanItsLargestCity() {
    assertThat(found("Beni")).containsExactly("Beni admin1 BOL", "Beni village FRA");
  }

  @Test
  void aTownLendsItsDivisionTheNameAndAReplacedPlaceIsStillFoundByItsOwn() {
    assertThat(found("Santa Cruz"))
        .containsExactly(
            "Santa Cruz de la Sierra city BOL",
            "Santa Cruz Department department BOL",
            "Santa Cruz city PHL");
  }

  @Test
  void aCapitalComesBeforeACityFourTimesItsSize() {
    assertThat(found("Victoria")).containsExactly("Victoria city SYC", "Victoria city CAN");
  }

  @Test
  void placesOfAPackComeFirst() {
    assertThat(found("San José")).containsExactly("San José mine BOL", "San José village BOL");
  }

  @Test
  void aPackReplacesTheSameTownAndKeepsItsGeonamesIdentifier() {
    assertThat(found("Trinidad")).containsExactly("Trinidad city BOL");
    Place trinidad = gazetteer.listPlaces("Santísima Trinidad").get(0);
    assertThat(trinidad.fromPack()).isTrue();
    assertThat(trinidad.geonamesId()).hasValue(2);
    assertThat(trinidad.population()).isEqualTo(84000);
    assertThat(gazetteer.listPlaces("Trinidad")).containsExactly(trinidad);
  }

  @Test
  void aPackReplacesItsCountryUnderAllNames() {
    assertThat(gazetteer.listPlaces("Estado Plurinacional de Bolivia"))
        .isEqualTo(gazetteer.listPlaces("Bolivia"))
        .isEqualTo(gazetteer.listPlaces("Estado boliviano"))
        .hasSize(1)
        .allMatch(Place::fromPack);
  }

  @Test
  void theFirstWordsOfANameArePrefixes() {
    assertThat(
            List.of(
                "san", "santa", "Santa Cruz de la", "república", "estado plurinacional", "peru"))
        .allMatch(gazetteer::isPrefix);
    assertThat(List.of("sa", "sant", "cruz", "santa c", "", "-")).noneMatch(gazetteer::isPrefix);
  }

  @Test
  void coordinatesAreReadToTheFourthDecimal() {
    Place laguna = gazetteer.listPlaces("Santa Cruz").get(2);
    assertThat(laguna.coordinates().latitude()).isEqualTo(14.2814);
    assertThat(laguna.coordinates().longitude()).isEqualTo(121.4161);
    assertThat(laguna.admin1()).contains("Laguna");
    assertThat(laguna.precision()).isEqualTo(1);
  }

  @Test
  void aBrokenFileIsToldWithItsLine() {
    PackFile file =
        new PackFile(
            "tiny",
            Section.GAZETTEER,
            "tiny/places/g.tsv.gz",
            zipped(WORLD.lines().limit(3).toList().get(0) + "\n1\tA\t\thamlet\tBOL\t\t\t1\t1\t\n"));

    assertThatThrownBy(() -> WorldPlacesReader.compile(file))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("tiny/places/g.tsv.gz:2: unknown kind hamlet");
  }

  private List<String> found(String name) {
    return gazetteer.listPlaces(name).stream()
        .map(place -> place.name() + " " + place.kind() + " " + place.country())
        .toList();
  }

  private static byte[] zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
