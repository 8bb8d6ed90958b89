package org.cronista.reconciler;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Claim;
import org.cronista.model.ContentHash;
import org.cronista.model.Coordinates;
import org.cronista.model.DatePrecision;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.EventTime;
import org.cronista.model.Found;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Mention;
import org.cronista.model.Modality;
import org.cronista.model.PartialDate;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;

/**
 * Documents and claims in shorthand, one claim a line:
 *
 * <pre>{@code
 * Wire 2019-11-19: ASSAULT/firearms soldiers:MIL>protesters:CVL @Senkata 2019-11-19 killed=3 by=Ombudsman 'Soldiers shot …'
 * }</pre>
 *
 * Source and date of saying ({@code ?} when unknown), then in any order:
 *
 * <ul>
 *   <li>{@code doers>sufferers}, joined by {@code +}, each {@code words:SECTOR#id}; {@code _} is a
 *       space
 *   <li>{@code @Place} from the table below, {@code @~Place} when inferred
 *   <li>a day, month, year or {@code first..last}; {@code ~} before it when inferred
 *   <li>{@code measure=8}, {@code >80}, {@code >=67}, {@code ~80} (about), {@code 4..5}; then
 *       {@code !} when cumulative, {@code {women}} for whom it counts, {@code [two more]} for its
 *       words
 *   <li>{@code e=Armed_clash} for the ACLED sub-event, {@code t=coup} for the trigger, {@code
 *       by=Ombudsman} for who is quoted
 *   <li>DENIED, ALLEGED, NEGATED, PLANNED, …; TITLE when it stands in the title
 *   <li>{@code 'the sentence'} at the end
 * </ul>
 *
 * Claims of one source and date stand in one document. {@code Reprint=Wire 2019-11-20: …} is a
 * duplicate of the Wire's document of that date. {@code \n\n…} at the start of a sentence puts it
 * far from the one before.
 */
final class Told {

  private static final Pattern HEAD =
      Pattern.compile("([^:=]+?)(?:=([^:]+?))? (\\?|[\\d-]+): (.*)", Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile("~?\\d{4}(?:-\\d\\d)*(?:\\.\\.\\d{4}(?:-\\d\\d)*)?");
  private static final Pattern QUANTITY =
      Pattern.compile(
          "([a-z:]+)=(>=|>|<|~)?([\\d.]+?)(?:\\.\\.([\\d]+))?([dwh])?(!)?(?:\\{(\\w+)\\})?"
              + "(?:\\[([^\\]]+)\\])?");

  private static final Map<String, Object[]> PLACES = new LinkedHashMap<>();

  static {
    place("Senkata", -16.57, -68.19, "BOL", "La Paz", 1);
    place("El_Alto", -16.50, -68.16, "BOL", "La Paz", 3);
    place("La_Paz", -16.50, -68.15, "BOL", "La Paz", 3);
    place("Viacha", -16.65, -68.55, "BOL", "La Paz", 3);
    place("Sacaba", -17.40, -66.04, "BOL", "Cochabamba", 3);
    place("Huayllani", -17.40, -66.06, "BOL", "Cochabamba", 1);
    place("Cochabamba", -17.39, -66.16, "BOL", "Cochabamba", 3);
    place("Santa_Cruz", -17.78, -63.18, "BOL", "Santa Cruz", 3);
    place("Department_of_La_Paz", -15.5, -68.0, "BOL", "La Paz", 4);
    place("Bolivia", -17, -65, "BOL", "", 6);
    place("Taiz", 13.58, 44.02, "YEM", "Taiz", 3);
    place("Aden", 12.78, 45.04, "YEM", "Aden", 3);
    place("Gwangju", 35.16, 126.85, "KOR", "South Jeolla", 3);
    place("Naju", 35.03, 126.71, "KOR", "South Jeolla", 3);
    place("Seoul", 37.57, 126.98, "KOR", "Seoul", 3);
    place("South_Korea", 36.5, 127.9, "KOR", "", 6);
    place("Lima", -12.05, -77.04, "PER", "Lima", 3);
    place("Juliaca", -15.50, -70.13, "PER", "Puno", 3);
    place("Peru", -10, -76, "PER", "", 6);
    place("Khartoum", 15.5, 32.56, "SDN", "Khartoum", 3);
    place("Omdurman", 15.65, 32.48, "SDN", "Khartoum", 3);
    place("Colombo", 6.93, 79.85, "LKA", "Western", 3);
  }

  private static void place(
      String name, double latitude, double longitude, String country, String admin, int precision) {
    PLACES.put(name, new Object[] {latitude, longitude, country, admin, precision});
  }

  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private final Map<String, Integer> titles = new LinkedHashMap<>();
  private final Map<String, String> originals = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  private Told() {}

  static Told of(String... lines) {
    Told told = new Told();
    for (String line : lines) {
      told.add(line);
    }
    return told;
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          String source = key.substring(0, key.lastIndexOf(' '));
          String said = key.substring(key.lastIndexOf(' ') + 1);
          byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
          Document.Builder builder =
              Document.builder(
                      id(key),
                      new SourceFile(key + ".txt", ContentHash.sha256(bytes), 1, "text/plain"),
                      text.toString())
                  .source(Optional.of(Found.inMetadata(source, "test")))
                  .published(PartialDate.parse(said).map(date -> Found.inMetadata(date, "test")))
                  .language("en")
                  .duplicateOf(
                      Optional.ofNullable(originals.get(key)).map(of -> id(of + " " + said)));
          if (titles.containsKey(key)) {
            builder.blocks(List.of(Block.of(BlockKind.TITLE, 0, titles.get(key), 0)));
          }
          documents.add(builder.build());
        });
    return documents;
  }

  private static DocumentId id(String key) {
    return DocumentId.of(key);
  }

  private void add(String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      throw new IllegalArgumentException("Not a told line: " + line);
    }
    String key = head.group(1).strip() + " " + head.group(3);
    if (head.group(2) != null) {
      originals.put(key, head.group(2));
    }
    String body = head.group(4);
    String sentence = "";
    int quote = body.indexOf('\'');
    if (quote >= 0) {
      sentence = body.substring(quote + 1, body.length() - 1);
      body = body.substring(0, quote).strip();
    }
    StringBuilder text = texts.computeIfAbsent(key, k -> new StringBuilder());
    if (sentence.startsWith("\n\n")) {
      text.append("x".repeat(8000));
      sentence = sentence.strip();
    }
    new Line(key, text, sentence, splitOutsideBrackets(body)).build();
  }

  private static String[] splitOutsideBrackets(String body) {
    return body.split(" (?![^\\[]*\\])");
  }

  /** One claim being read. */
  private final class Line {
    private final String key;
    private final StringBuilder text;
    private final int start;
    private final StringBuilder sentence;
    private final String[] tokens;

    Line(String key, StringBuilder text, String given, String[] tokens) {
      this.key = key;
      this.text = text;
      this.start = text.length();
      this.sentence = new StringBuilder(given);
      this.tokens = tokens;
    }

    void build() {
      String[] type = tokens[0].split("/");
      List<ActorMention> actors = List.of();
      List<ActorMention> recipients = List.of();
      List<PlaceMention> places = new ArrayList<>();
      Optional<EventTime> time = Optional.empty();
      List<Quantity> quantities = new ArrayList<>();
      List<Attribution> attribution = new ArrayList<>();
      Optional<AcledSubEvent> subEvent = Optional.empty();
      Modality modality = Modality.ASSERTED;
      String triggerText = type.length > 1 ? type[1] : type[0].toLowerCase(Locale.ROOT);
      boolean title = false;
      for (String token : Arrays.asList(tokens).subList(1, tokens.length)) {
        Matcher quantity = QUANTITY.matcher(token);
        if (token.startsWith("t=")) {
          triggerText = token.substring(2).replace('_', ' ');
        } else if (token.startsWith("e=")) {
          subEvent = AcledSubEvent.findByLabel(token.substring(2).replace('_', ' '));
        } else if (token.startsWith("by=")) {
          String who = token.substring(3).replace('_', ' ');
          attribution.add(new Attribution(mention(who), who, Optional.empty()));
        } else if (token.equals("TITLE")) {
          title = true;
        } else if (token.startsWith("@")) {
          places.add(placeMention(token.substring(1)));
        } else if (DATE.matcher(token).matches()) {
          time = Optional.of(time(token));
        } else if (quantity.matches()) {
          quantities.add(quantity(quantity));
        } else if (token.contains(">")) {
          String[] sides = token.split(">", -1);
          actors = parties(sides[0]);
          recipients = parties(sides[1]);
        } else if (!token.isEmpty()) {
          modality = Modality.valueOf(token);
        }
      }
      Mention trigger = mention(triggerText);
      sentence.append(". ");
      text.append(sentence);
      if (title) {
        titles.put(key, text.length());
      }
      claims.add(
          Claim.builder(
                  id(key), PloverType.valueOf(type[0]), new Span(start, text.length()), trigger)
              .mode(type.length > 1 ? Optional.of(type[1]) : Optional.empty())
              .subEvent(subEvent)
              .actors(actors)
              .recipients(recipients)
              .places(places)
              .time(time)
              .quantities(quantities)
              .attribution(attribution)
              .modality(modality)
              .build());
    }

    /** Words of the sentence: where they stand, or added to its end. */
    private Mention mention(String words) {
      int at = sentence.indexOf(words);
      if (at < 0) {
        sentence.append(sentence.length() == 0 ? "" : " ");
        at = sentence.length();
        sentence.append(words);
      }
      return new Mention(new Span(start + at, start + at + words.length()), words);
    }

    private List<ActorMention> parties(String side) {
      List<ActorMention> parties = new ArrayList<>();
      for (String one : side.split("\\+")) {
        if (one.isEmpty()) {
          continue;
        }
        String[] words = one.split("[:#]");
        boolean hasSector = one.contains(":");
        String name = words[0].replace('_', ' ');
        Mention mention = mention(name);
        String head = name.substring(name.lastIndexOf(' ') + 1);
        Span headSpan = new Span(mention.span().end() - head.length(), mention.span().end());
        boolean hasId = one.contains("#");
        parties.add(
            new ActorMention(
                mention,
                new Mention(headSpan, head),
                hasId ? Optional.of(words[words.length - 1]) : Optional.empty(),
                hasId ? Optional.of(name) : Optional.empty(),
                Optional.empty(),
                hasSector ? Optional.of(words[1]) : Optional.empty()));
      }
      return parties;
    }

    private PlaceMention placeMention(String token) {
      boolean inferred = token.startsWith("~");
      String key = inferred ? token.substring(1) : token;
      Object[] row = PLACES.get(key);
      String name = key.replace('_', ' ');
      if (row == null) {
        return new PlaceMention(
            mention(name),
            OptionalLong.empty(),
            name,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            3,
            inferred);
      }
      return new PlaceMention(
          mention(name),
          OptionalLong.of(name.hashCode()),
          name,
          (int) row[4] == 6 ? "country" : "city",
          Optional.of(new Coordinates((double) row[0], (double) row[1])),
          Optional.of((String) row[2]),
          Optional.of((String) row[3]).filter(admin -> !admin.isEmpty()),
          (int) row[4],
          inferred);
    }

    private EventTime time(String token) {
      boolean inferred = token.startsWith("~");
      String[] ends = (inferred ? token.substring(1) : token).split("\\.\\.");
      PartialDate first = PartialDate.parse(ends[0]).orElseThrow();
      PartialDate last = PartialDate.parse(ends[ends.length - 1]).orElseThrow();
      LocalDate start = first.first();
      LocalDate end = last.last();
      DatePrecision precision = ends.length > 1 ? DatePrecision.RANGE : first.precision();
      return new EventTime(start, end, precision, token, Optional.empty(), inferred, "test");
    }

    private Quantity quantity(Matcher told) {
      String sign = told.group(2) == null ? "" : told.group(2);
      double value = Double.parseDouble(told.group(3));
      Interval interval;
      Quantity.Qualifier qualifier;
      if (told.group(4) != null) {
        interval = Interval.between(value, Double.parseDouble(told.group(4)), Optional.empty());
        qualifier = Quantity.Qualifier.RANGE;
      } else {
        interval =
            switch (sign) {
              case ">=" -> Interval.atLeast(value);
              case ">" -> Interval.moreThan(value);
              case "~" -> Interval.between(value * 0.9, value * 1.1, Optional.of(value));
              default -> Interval.exactly(value);
            };
        qualifier =
            switch (sign) {
              case ">=" -> Quantity.Qualifier.AT_LEAST;
              case ">" -> Quantity.Qualifier.MORE_THAN;
              case "~" -> Quantity.Qualifier.ABOUT;
              default -> Quantity.Qualifier.EXACT;
            };
      }
      String unit =
          told.group(5) == null
              ? "persons"
              : switch (told.group(5)) {
                case "w" -> "weeks";
                case "h" -> "hours";
                default -> "days";
              };
      String words = told.group(8) == null ? sign + told.group(3) : told.group(8);
      return new Quantity(
          mention(words),
          new Measure(told.group(1)),
          interval,
          qualifier,
          unit,
          Optional.ofNullable(told.group(7)),
          told.group(6) != null);
    }
  }
}
