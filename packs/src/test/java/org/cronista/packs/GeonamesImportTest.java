package org.cronista.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cronista.packs.GeonamesImport.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table in GeoNames' format, of places that do not exist, becomes a gazetteer. */
class GeonamesImportTest {

  private static final String TABLE =
      row(
              1,
              "Torvik",
              "Torvik",
              "Torvika,TRV,Торвик",
              "-16.5",
              "-68.1",
              "P",
              "PPLA",
              "07",
              "0702",
              31000)
          + row(
              2,
              "Provincia de Arle",
              "Provincia de Arle",
              "",
              "-16.6",
              "-68.2",
              "A",
              "ADM2",
              "07",
              "0702",
              0)
          + row(3, "Veldria", "Veldria", "", "-17.0", "-68.0", "A", "ADM1", "07", "", 90000)
          + row(4, "Río Torvo", "Rio Torvo", "", "-16.4", "-68.3", "H", "STM", "07", "", 0)
          + row(5, "Hotel Torvik", "Hotel Torvik", "", "-16.4", "-68.3", "S", "HTL", "07", "", 0)
          + row(6, "Bolivia", "Bolivia", "", "-17", "-65", "A", "PCLI", "00", "", 11000000);

  @TempDir private Path folder;

  private Path pack;
  private Path target;

  @BeforeEach
  void preparePack() throws IOException {
    pack = folder.resolve("full");
    target = Files.createDirectories(pack.resolve("places")).resolve("geonames.gazetteer");
  }

  @Test
  void aZippedTableIsReadIntoAPackThatReplacesTheBundledWorld() throws IOException {
    Outcome outcome = run(zipped("allCountries.txt", TABLE));

    assertThat(outcome.lines()).isEqualTo(6);
    assertThat(outcome.places()).isEqualTo(4);
    assertThat(outcome.broken()).isZero();
    Gazetteer gazetteer = Packs.load(List.of(pack)).gazetteer();
    Place torvik = gazetteer.listPlaces("Torvika").get(0);
    assertThat(torvik.name()).isEqualTo("Torvik");
    assertThat(torvik.kind()).isEqualTo("town");
    assertThat(torvik.country()).isEqualTo("BOL");
    assertThat(torvik.admin1()).contains("Veldria");
    assertThat(torvik.admin2()).contains("Provincia de Arle");
    assertThat(torvik.geonamesId()).hasValue(1);
    assertThat(gazetteer.listPlaces("Provincia de Arle").get(0).precision()).isEqualTo(3);
    assertThat(gazetteer.listPlaces("Rio Torvo").get(0).kind()).isEqualTo("water");
    assertThat(gazetteer.listPlaces("Hotel Torvik")).isEmpty();
    assertThat(gazetteer.listPlaces("TRV")).as("a code is no name").isEmpty();
  }

  @Test
  void brokenLinesAreCountedAndToldWithTheirNumber() throws IOException {
    Outcome outcome =
        run(
            zipped(
                "BO.txt",
                TABLE
                    + "7\tonly three\tcells\n"
                    + row(8, "Nowhere", "Nowhere", "", "97", "0", "P", "PPL", "07", "", 10)));

    assertThat(outcome.places()).isEqualTo(4);
    assertThat(outcome.broken()).isEqualTo(2);
    assertThat(outcome.firstBroken())
        .containsExactly("line 7: 3 columns, not 19", "line 8: not on Earth: 97");
  }

  @Test
  void whatIsNoTableIsRefusedAndLeavesWhatWasThere() throws IOException {
    Files.writeString(target, "as it was");
    Path wrong = zipped("notes.txt", "one line\n".repeat(200));

    assertThatThrownBy(() -> run(wrong)).hasMessageContaining("not GeoNames'");
    assertThatThrownBy(() -> run(zipped("picture.png", "x"))).hasMessageContaining("no table");
    assertThat(target).hasContent("as it was");
    try (var left = Files.list(target.getParent())) {
      assertThat(left).containsExactly(target);
    }
  }

  @Test
  void theSameTableGivesTheSameBytes() throws IOException {
    run(zipped("a.txt", TABLE));
    byte[] first = Files.readAllBytes(target);
    run(zipped("b.txt", TABLE));

    assertThat(Files.readAllBytes(target)).isEqualTo(first);
  }

  private Outcome run(Path source) throws IOException {
    return GeonamesImport.run(
        source,
        target,
        Packs.load(List.of()).countries(),
        GeonamesImport.USUAL_CLASSES,
        lines -> {});
  }

  private Path zipped(String entry, String content) throws IOException {
    Path zip = folder.resolve(entry + ".zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private static String row(
      int id,
      String name,
      String ascii,
      String others,
      String latitude,
      String longitude,
      String featureClass,
      String featureCode,
      String admin1,
      String admin2,
      int population) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            ascii,
            others,
            latitude,
            longitude,
            featureClass,
            featureCode,
            "BO",
            "",
            admin1,
            admin2,
            "",
            "",
            String.valueOf(population),
            "",
            "3600",
            "America/La_Paz",
            "2026-01-01")
        + "\n";
  }
}
