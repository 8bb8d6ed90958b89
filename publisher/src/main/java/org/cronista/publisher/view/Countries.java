package org.cronista.publisher.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.publisher.Publisher;

/** What the tables of ACLED and UCDP call the countries, read from {@code countries.tsv}. */
public final class Countries {

  private static final Map<String, Country> BY_ISO3 = read();

  private Countries() {}

  /**
   * A country in other people's codes.
   *
   * @param iso3 ISO 3166-1 alpha-3
   * @param isoNumeric ISO 3166-1 numeric
   * @param name English name
   * @param acledRegion ACLED's region
   * @param ucdpRegion UCDP's region
   * @param gwno number in Gleditsch and Ward's list of states
   */
  public record Country(
      String iso3,
      int isoNumeric,
      String name,
      String acledRegion,
      String ucdpRegion,
      Optional<Integer> gwno) {}

  /** The country of an alpha-3 code. */
  public static Optional<Country> find(String iso3) {
    return Optional.ofNullable(BY_ISO3.get(iso3));
  }

  /** Its English name, or the code itself when it is not known. */
  public static String nameOf(String iso3) {
    return find(iso3).map(Country::name).orElse(iso3);
  }

  private static Map<String, Country> read() {
    try (InputStream in = Publisher.class.getResourceAsStream("countries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("countries.tsv is not in the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  new Country(
                      cells[0],
                      Integer.parseInt(cells[1]),
                      cells[2],
                      cells[3],
                      cells[4],
                      Optional.of(cells[5]).filter(c -> !c.isEmpty()).map(Integer::valueOf)))
          .collect(Collectors.toUnmodifiableMap(Country::iso3, country -> country));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
