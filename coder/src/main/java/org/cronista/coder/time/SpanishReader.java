package org.cronista.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.coder.time.Meaning.Anchor;

/**
 * Reads Spanish expressions of time in running text: dates, months, years, weekdays, days counted
 * from today, "hace dos semanas", "el año pasado", lengths, hours, sets, vague references. What
 * they mean is set into the calendar by the same {@link Anchoring} as English.
 */
final class SpanishReader {

  private final SpanishWords words = new SpanishWords();
  private final List<Rule> rules = new ArrayList<>();

  /** A phrase and what it says. */
  private record Rule(Pattern pattern, Function<Matcher, Optional<Meaning>> meaning) {}

  /**
   * An expression found.
   *
   * @param start UTF-16 offset of its first letter
   * @param end offset behind its last
   * @param meaning what it says
   */
  record Found(int start, int end, Meaning meaning) {}

  SpanishReader() {
    String month = "(?<month>" + words.alternatives("month") + ")";
    String weekday = "(?<weekday>" + words.alternatives("weekday") + ")";
    String day = "(?<day>[012]?\\d|3[01]|" + words.alternatives("number") + ")";
    String year = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
    String ofYear = "(?:,?\\s+(?:de\\s+|del\\s+)?(?:año\\s+)?" + year + ")?";
    String count = "(?<count>\\d{1,4}|" + words.alternatives("number") + ")";
    String unit = "(?<unit>" + words.alternatives("unit") + ")";
    String article = "(?:(?:el|la|los|las|del|al)\\s+)?";
    String past = "(?<past>pasad[oa]|últim[oa]|anterior)";
    String next = "(?<next>próxim[oa]|entrante|siguiente|que\\s+viene)";
    add(
        article + "(?:" + weekday + ",?\\s+)?(?:día\\s+)?" + day + "\\s+de\\s+" + month + ofYear,
        this::date);
    add("(?<day>[0-3]?\\d)[/-](?<mon>[01]?\\d)[/-]" + year, this::numeric);
    add(
        article + "(?:mes\\s+de\\s+)?" + month + "(?:\\s+(?:de|del)\\s+(?:año\\s+)?" + year + ")?",
        this::date);
    add(
        article + "(?:" + past + "|" + next + ")\\s+(?:mes\\s+de\\s+)?" + month,
        m -> directed(m, date(m)));
    add(article + month + "\\s+(?:" + past + "|" + next + ")", m -> directed(m, date(m)));
    add(
        article + "(?:" + past + "|" + next + ")\\s+(?:día\\s+)?" + day + "\\s+de\\s+" + month,
        m -> directed(m, date(m)));
    String things = "(?!\\s*(?:%|\\p{Ll}{3,}s\\b(?<!después|además|entonces)))";
    add("(?:(?:el|del)\\s+(?:año\\s+)?|año\\s+)" + year + "(?![.,]\\d)" + things, this::date);
    add(
        "(?<=(?:en|de|desde|hasta|para|entre|y|a|durante)\\s{1,2}|[(,]\\s{0,2})"
            + year
            + "(?![.,]\\d)"
            + things,
        this::date);
    add(
        article
            + "(?<rank>primer|segundo|tercer|cuarto|último)\\s+(?<term>trimestre|semestre)(?:\\s+(?:de|del)\\s+(?:(?:este|presente)\\s+)?(?:año\\s+)?"
            + year
            + "?)?",
        this::term);
    add(
        article + day + "\\s+de\\s+" + month + "\\s+" + next,
        m -> date(m).map(d -> new Meaning.Directed(1, d)));
    add(
        "(?:(?:el|del|al|este|esta)\\s+)?(?:"
            + past
            + "\\s+|"
            + next
            + "\\s+)?"
            + weekday
            + "(?:\\s+"
            + "(?:pasado|próximo)"
            + ")?",
        this::weekday);
    add(
        "(?<deictic>hoy|ayer|anteayer|antier)(?:,?\\s+" + words.alternatives("weekday") + ")?",
        this::deictic);
    add("pasado\\s+mañana", m -> Optional.of(shift(Unit.DAY, 2)));
    add(
        "(?<!la\\s)(?<!esta\\s)(?<!una\\s)(?<!de\\s)mañana(?:\\s+"
            + words.alternatives("weekday")
            + ")?",
        m -> Optional.of(shift(Unit.DAY, 1)));
    add("el\\s+día\\s+de\\s+(?<deictic>hoy|ayer|mañana)", this::deictic);
    add("anoche", m -> Optional.of(new Meaning.Hour(shift(Unit.DAY, -1), "TNI")));
    add("est[ea]\\s+(?:mism[oa]\\s+)?" + unit, m -> present(m));
    add("(?:el|la|del|al)\\s+(?:" + past + "|" + next + ")\\s+" + unit, this::relative);
    add("(?:el|la|del|al)?\\s*" + unit + "\\s+(?:" + past + "|" + next + ")", this::relative);
    add(
        "(?:del\\s+|el\\s+|este\\s+)?fin\\s+de\\s+semana(?:\\s+(?:" + past + "|" + next + "))?",
        m ->
            Optional.of(
                shift(
                    Unit.WEEKEND, m.group("next") != null ? 1 : m.group("past") != null ? -1 : 0)));
    add(
        "hace\\s+(?:ya\\s+|casi\\s+|unos\\s+|unas\\s+|más\\s+de\\s+)?" + count + "\\s+" + unit,
        this::ago);
    add(
        "hace\\s+(?:ya\\s+)?(?:unos\\s+|unas\\s+|algunos\\s+|algunas\\s+|varios\\s+|varias\\s+|pocos\\s+|pocas\\s+|muchos\\s+)?"
            + unit,
        m -> Optional.of(new Meaning.Reference("PAST_REF")));
    add("dentro\\s+de\\s+" + count + "\\s+" + unit, this::ahead);
    add(count + "\\s+" + unit + "\\s+(?:después|más\\s+tarde)", m -> narrative(m, 1));
    add(count + "\\s+" + unit + "\\s+antes", m -> narrative(m, -1));
    add(
        "(?:ese|aquel|el|un)\\s+mism[oa]\\s+día|es[ea]\\s+(?:mism[oa]\\s+)?día|aquel\\s+día",
        m -> Optional.of(new Meaning.Shift(Unit.DAY, 0, Anchor.NARRATIVE, Part.WHOLE)));
    add(
        "(?:ese|aquel|es[ea])\\s+(?:mism[oa]\\s+)?(?<unit>mes|año|semana)",
        m ->
            Optional.of(
                new Meaning.Shift(words.unit(m.group("unit")), 0, Anchor.NARRATIVE, Part.WHOLE)));
    add(
        "(?:al|el)\\s+día\\s+siguiente",
        m -> Optional.of(new Meaning.Shift(Unit.DAY, 1, Anchor.NARRATIVE, Part.WHOLE)));
    add(
        "(?:la\\s+víspera|(?:el|un)\\s+día\\s+(?:antes|anterior))",
        m -> Optional.of(new Meaning.Shift(Unit.DAY, -1, Anchor.NARRATIVE, Part.WHOLE)));
    add(
        "(?:más\\s+de\\s+|unos\\s+|unas\\s+|casi\\s+|los\\s+|las\\s+)?" + count + "\\s+" + unit,
        this::length);
    add("(?:los|las)\\s+(?:últim[oa]s|próxim[oa]s)\\s+(?:" + count + "\\s+)?" + unit, this::recent);
    add("(?:los|las)\\s+" + count + "\\s+(?:últim[oa]s|próxim[oa]s)\\s+" + unit, this::recent);
    add(
        "(?:varios|varias|algunos|algunas|muchos|muchas|pocos|pocas|unos|unas)\\s+" + unit,
        m -> Optional.of(lasting(words.unit(m.group("unit")), Amount.UNKNOWN)));
    add(
        "(?:la\\s+|los\\s+)?(?:década\\s+(?:de\\s+|del\\s+)?(?:los\\s+)?(?:años\\s+)?|años\\s+)(?<decade>19\\d0|20\\d0|\\d0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)",
        this::decade);
    add("(?:el\\s+|del\\s+)?siglo\\s+(?<century>[XVI]{1,5})\\b", this::century);
    add(
        "(?:la\\s+|el\\s+)?(?<season>"
            + words.alternatives("season")
            + ")(?:\\s+(?:de|del)\\s+(?:año\\s+)?"
            + year
            + ")?",
        this::season);
    add(
        "cada\\s+(?<unit>"
            + words.alternatives("unit")
            + ")|(?:todos|todas)\\s+(?:los|las)\\s+(?<units>"
            + words.alternatives("unit")
            + ")",
        this::each);
    add("(?:al|por)\\s+(?<unit>año|mes|día)|a\\s+la\\s+(?<units>semana)", this::each);
    add(
        "(?<set>" + words.alternatives("set") + ")",
        m -> words.find("set", m.group("set")).map(Meaning.Repeated::new));
    add(
        "(?<reference>" + words.alternatives("reference") + ")",
        m -> words.find("reference", m.group("reference")).map(Meaning.Reference::new));
    add(
        "(?:las|la)\\s+(?<hour>[01]?\\d|2[0-4])(?:[:.h](?<minute>[0-5]\\d))?\\s*(?:horas|hs?\\.?|UTC|GMT)?(?:\\s+de\\s+la\\s+(?<part>mañana|tarde|noche|madrugada))?",
        this::clock);
    add(
        "(?<this>esta|este|la|el|al|del)\\s+(?:misma\\s+)?(?<part>"
            + words.alternatives("part-of-day")
            + ")(?:\\s+del?\\s+(?:"
            + weekday
            + "|"
            + day
            + "\\s+de\\s+"
            + month
            + ofYear
            + "|(?<deictic>hoy|ayer)))?",
        this::partOfDay);
    add(
        "(?<deictic>ayer|hoy|mañana)\\s+(?:por|en|a)\\s+la\\s+(?<part>mañana|tarde|noche)",
        this::partOfDay);
  }

  private void add(String words, Function<Matcher, Optional<Meaning>> meaning) {
    rules.add(
        new Rule(
            Pattern.compile(
                "(?<![\\p{L}\\d.,/-])(?:" + words + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            meaning));
  }

  /** The expressions of a text in its order, not overlapping: of several, the longest. */
  List<Found> read(String text) {
    List<Found> all = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        rule.meaning().apply(matcher).ifPresent(m -> all.add(new Found(start, end, m)));
      }
    }
    all.sort(
        Comparator.comparing(Found::start)
            .thenComparing(Comparator.comparing(Found::end).reversed()));
    List<Found> kept = new ArrayList<>();
    for (Found found : all) {
      boolean free = kept.isEmpty() || kept.get(kept.size() - 1).end() <= found.start();
      if (free) {
        kept.add(found);
      }
    }
    return kept;
  }

  // ---- what the phrases say ------------------------------------------------------------------

  private static Meaning shift(Unit unit, int count) {
    return new Meaning.Shift(unit, count, Anchor.SAYING, Part.WHOLE);
  }

  private static Meaning lasting(Unit unit, double count) {
    return new Meaning.Lasting(unit.duration(count), unit, count, 0);
  }

  private static Optional<String> group(Matcher m, String name) {
    return m.pattern().pattern().contains("(?<" + name + ">")
        ? Optional.ofNullable(m.group(name))
        : Optional.empty();
  }

  private Optional<Meaning> date(Matcher m) {
    int year = group(m, "year").map(Integer::parseInt).orElse(0);
    int month = group(m, "month").map(w -> words.number("month", w)).orElse(0);
    Optional<String> written = group(m, "day");
    int day = written.map(w -> words.count(w).orElse(0)).orElse(0);
    int weekday = group(m, "weekday").map(w -> words.number("weekday", w)).orElse(0);
    if (written.isPresent() && (day < 1 || day > 31)) {
      return Optional.empty();
    }
    return Optional.of(new Meaning.Calendar(year, month, day, Part.WHOLE, weekday));
  }

  private Optional<Meaning> numeric(Matcher m) {
    int month = Integer.parseInt(m.group("mon"));
    int day = Integer.parseInt(m.group("day"));
    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return exists
        ? Optional.of(
            new Meaning.Calendar(Integer.parseInt(m.group("year")), month, day, Part.WHOLE))
        : Optional.empty();
  }

  private static Optional<Meaning> directed(Matcher m, Optional<Meaning> meaning) {
    int direction = direction(m);
    return meaning.map(
        inner ->
            inner instanceof Meaning.Calendar date && date.day() > 0
                ? inner
                : new Meaning.Directed(direction, inner));
  }

  private static int direction(Matcher m) {
    String all = m.group().toLowerCase(Locale.ROOT);
    if (all.matches("(?s).*(?:próxim|entrante|siguiente|que\\s+viene).*")) {
      return 1;
    }
    return all.matches("(?s).*(?:pasad|últim|anterior).*") ? -1 : 0;
  }

  private Optional<Meaning> weekday(Matcher m) {
    Meaning day = new Meaning.Weekday(words.number("weekday", m.group("weekday")));
    int direction = direction(m);
    return Optional.of(direction == 0 ? day : new Meaning.Directed(direction, day));
  }

  private Optional<Meaning> deictic(Matcher m) {
    return Optional.of(shift(Unit.DAY, words.number("deictic-day", m.group("deictic"))));
  }

  private Optional<Meaning> present(Matcher m) {
    Unit unit = words.unit(m.group("unit"));
    boolean part = unit == Unit.NIGHT || unit.isShort();
    return part ? Optional.empty() : Optional.of(shift(unit, 0));
  }

  private Optional<Meaning> relative(Matcher m) {
    Unit unit = words.unit(m.group("unit"));
    if (m.group().toLowerCase(Locale.ROOT).matches("(?s).*(?:siguiente|anterior).*")) {
      return Optional.of(new Meaning.Shift(unit, direction(m), Anchor.NARRATIVE, Part.WHOLE));
    }
    boolean plural = m.group("unit").toLowerCase(Locale.ROOT).endsWith("s") && unit != Unit.MONTH;
    return plural || unit.isShort() ? Optional.empty() : Optional.of(shift(unit, direction(m)));
  }

  private Optional<Meaning> ago(Matcher m) {
    OptionalInt count = words.count(m.group("count"));
    Unit unit = words.unit(m.group("unit"));
    if (count.isEmpty() || unit.isShort()) {
      return Optional.of(new Meaning.Reference("PAST_REF"));
    }
    return Optional.of(new Meaning.Shift(unit, -count.getAsInt(), Anchor.SAYING, Part.WHOLE, true));
  }

  private Optional<Meaning> ahead(Matcher m) {
    OptionalInt count = words.count(m.group("count"));
    Unit unit = words.unit(m.group("unit"));
    if (count.isEmpty() || unit.isShort()) {
      return Optional.of(new Meaning.Reference("FUTURE_REF"));
    }
    return Optional.of(new Meaning.Shift(unit, count.getAsInt(), Anchor.SAYING, Part.WHOLE, true));
  }

  private Optional<Meaning> narrative(Matcher m, int direction) {
    OptionalInt count = words.count(m.group("count"));
    Unit unit = words.unit(m.group("unit"));
    return count.isEmpty() || unit.isShort()
        ? Optional.empty()
        : Optional.of(
            new Meaning.Shift(
                unit, direction * count.getAsInt(), Anchor.NARRATIVE, Part.WHOLE, true));
  }

  private Optional<Meaning> length(Matcher m) {
    OptionalInt count = words.count(m.group("count"));
    return count.isEmpty()
        ? Optional.empty()
        : Optional.of(lasting(words.unit(m.group("unit")), count.getAsInt()));
  }

  private Optional<Meaning> recent(Matcher m) {
    Unit unit = words.unit(m.group("unit"));
    double count = group(m, "count").map(w -> (double) words.count(w).orElse(0)).orElse(-1.0);
    return Optional.of(lasting(unit, count > 0 ? count : Amount.UNKNOWN));
  }

  private Optional<Meaning> decade(Matcher m) {
    String told = m.group("decade");
    int number = told.matches("\\d+") ? Integer.parseInt(told) : words.number("number", told);
    int first = number < 100 ? 1900 + number : number;
    return Optional.of(
        new Meaning.Years(first, first + 9, Integer.toString(first).substring(0, 3), Part.WHOLE));
  }

  private Optional<Meaning> century(Matcher m) {
    int number = roman(m.group("century").toUpperCase(Locale.ROOT));
    if (number < 2 || number > 21) {
      return Optional.empty();
    }
    int first = (number - 1) * 100;
    return Optional.of(
        new Meaning.Years(
            first, first + 99, String.format(Locale.ROOT, "%02d", number - 1), Part.WHOLE));
  }

  private static int roman(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int here = value(numeral.charAt(i));
      int after = i + 1 < numeral.length() ? value(numeral.charAt(i + 1)) : 0;
      sum += here < after ? -here : here;
    }
    return sum;
  }

  private static int value(char letter) {
    return letter == 'X' ? 10 : letter == 'V' ? 5 : 1;
  }

  /** "el tercer trimestre de este año": Q3. */
  private Optional<Meaning> term(Matcher m) {
    boolean quarter = m.group("term").equalsIgnoreCase("trimestre");
    int rank =
        switch (m.group("rank").toLowerCase(Locale.ROOT)) {
          case "primer" -> 1;
          case "segundo" -> 2;
          case "tercer" -> 3;
          case "cuarto" -> 4;
          default -> quarter ? 4 : 2;
        };
    int year = group(m, "year").map(Integer::parseInt).orElse(0);
    return rank > 2 && !quarter
        ? Optional.empty()
        : Optional.of(new Meaning.YearPart(year, (quarter ? "Q" : "H") + rank));
  }

  private Optional<Meaning> season(Matcher m) {
    int year = group(m, "year").map(Integer::parseInt).orElse(0);
    return words.find("season", m.group("season")).map(code -> new Meaning.YearPart(year, code));
  }

  private Optional<Meaning> each(Matcher m) {
    String unit = group(m, "unit").or(() -> group(m, "units")).orElse("");
    return Optional.of(new Meaning.Repeated(words.unit(unit).duration(1)));
  }

  private Optional<Meaning> clock(Matcher m) {
    int hour = Integer.parseInt(m.group("hour"));
    String part = group(m, "part").orElse("");
    boolean told =
        group(m, "minute").isPresent()
            || !part.isEmpty()
            || m.group().matches("(?is).*(?:horas|hs?|UTC|GMT).*");
    if (!told || hour > 24) {
      return Optional.empty();
    }
    boolean later = (part.equals("tarde") || part.equals("noche")) && hour < 12;
    String minute = group(m, "minute").orElse("00");
    return Optional.of(
        new Meaning.Hour(
            new Meaning.Unsaid(),
            String.format(Locale.ROOT, "T%02d:%s", later ? hour + 12 : hour, minute)));
  }

  private Optional<Meaning> partOfDay(Matcher m) {
    String suffix = words.find("part-of-day", m.group("part")).orElse("TMO");
    boolean today =
        group(m, "this").filter(w -> w.toLowerCase(Locale.ROOT).startsWith("est")).isPresent();
    Optional<Meaning> day =
        group(m, "deictic")
            .map(w -> shift(Unit.DAY, words.number("deictic-day", w)))
            .or(
                () ->
                    group(m, "month").isPresent()
                        ? date(m)
                        : group(m, "weekday")
                            .map(w -> new Meaning.Weekday(words.number("weekday", w))));
    Meaning of = day.orElseGet(() -> today ? shift(Unit.DAY, 0) : new Meaning.Unsaid());
    return Optional.of(new Meaning.Hour(of, suffix));
  }
}
