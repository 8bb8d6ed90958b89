package org.cronista.publisher;

import static org.cronista.publisher.Papers.paper;
import static org.cronista.publisher.Papers.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.DatePrecision;
import org.cronista.model.Disagreement;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Disagreement.Side;
import org.cronista.model.DisagreementId;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.Event.Party;
import org.cronista.model.Event.Toll;
import org.cronista.model.EventId;
import org.cronista.model.Interval;
import org.cronista.model.Measure;
import org.cronista.model.Modality;
import org.cronista.model.PartialDate;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity.Qualifier;
import org.cronista.model.Warning;

/**
 * A chronology made by hand: Gwangju in May 1980 and El Alto in October 2003, told by invented
 * outlets, one of which is hostile to the page it will stand on.
 */
final class TwoCrises {

  static final String HOSTILE_OUTLET = "=Evil & <b>Sons</b>";
  static final String HOSTILE_WORDS =
      "On 3 June 1980 <script>alert(\"1\")</script> the 軍 army 🪖 arrested 17 \"rioters\" & left.";

  private static final String WIRE =
      lines(
          "GWANGJU, May 22 (Straits Wire) - Soldiers fired into a crowd on Geumnam Street in Gwangju"
              + " on 21 May 1980. At least 54 people were killed, according to the hospitals.",
          "From 22 to 26 May 1980 citizens held the provincial hall in Gwangju.",
          "The students demanded an apology.");
  private static final String OFFICIAL =
      """
      On 21 May 1980 troops in Gwangju fired in self-defence, the Martial Law Command said,
      and 17 rioters were killed.

      The command threatened to clear the city.
      """;
  private static final String POST =
      "El Alto, 20 October 2003. On 12 October 2003 soldiers escorting fuel trucks shot dead at"
          + " least 26 demonstrators in El Alto, the Permanent Assembly reported. Thousands marched"
          + " on La Paz in October 2003. Police allegedly beat a union leader that week.\n\n"
          + "The president resigned on 17 October 2003.\n";
  private static final String CORREO =
      "Más de 30 manifestantes murieron en El Alto el 12 de octubre de 2003. El presidente huyó.\n";

  final Document wire = paper("asia/wire.txt", "Straits Wire", "J. Pak", "1980-05-27", "en", WIRE);
  final Document official =
      paper("asia/command.txt", "Capital Gazette", "", "1980-05-25", "en", OFFICIAL);
  final Document hostile =
      paper("asia/hostile.txt", HOSTILE_OUTLET, "<i>A</i>", "1980-06", "en", HOSTILE_WORDS);
  final Document post =
      paper("bolivia/post.txt", "Andean Post", "L. Quiroga", "2003-10-20", "en", POST).toBuilder()
          .addWarning(
              new Warning(
                  "date-conflict",
                  "The first line says 20 October 2003, the file name another day",
                  Optional.empty()))
          .build();
  final Document correo =
      paper("bolivia/correo.txt", "Correo del Altiplano", "R. Mamani", "2003-11-02", "es", CORREO)
          .toBuilder()
          .addWarning(
              new Warning("not-coded", "Spanish is not coded yet by all rules", Optional.empty()))
          .build();

  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Disagreement> disagreements = new ArrayList<>();

  private static String lines(String... paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  private TwoCrises() {
    massacre();
    hallHeld();
    hostileArrests();
    apology();
    threat();
    elAlto();
    march();
    beating();
    resignation();
  }

  /** In the order the model defines. */
  static Chronology chronology() {
    return new TwoCrises().build();
  }

  /** The same in any other order. */
  static Chronology shuffled(long seed) {
    Chronology straight = chronology();
    Random dice = new Random(seed);
    return new Chronology(
        straight.title(),
        shuffle(straight.documents(), dice),
        shuffle(straight.claims(), dice),
        shuffle(straight.events(), dice),
        shuffle(straight.disagreements(), dice),
        shuffle(straight.actors(), dice));
  }

  private static <T> List<T> shuffle(List<T> values, Random dice) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, dice);
    return copy;
  }

  private Chronology build() {
    Actor president =
        new Actor(
            "bol.person.president",
            "President X",
            List.of("The president"),
            "person",
            Optional.of("BOL"),
            Optional.of("GOV"),
            List.of(
                new Actor.Role(
                    "president",
                    Optional.of("bol.gov"),
                    PartialDate.parse("2002-08-06"),
                    PartialDate.parse("2003-10-17"),
                    List.of())),
            2);
    return new Chronology(
        "Gwangju 1980 & El Alto 2003",
        List.of(official, hostile, wire, correo, post),
        claims,
        events,
        disagreements,
        List.of(president));
  }

  private void massacre() {
    Claim hospitals =
        add(
            read(
                    wire,
                    "Soldiers fired into a crowd on Geumnam Street in Gwangju on 21 May 1980. At"
                        + " least 54 people were killed, according to the hospitals.")
                .actor("Soldiers", "kor.army", "Republic of Korea Army", "KOR", "MIL")
                .recipient("a crowd", "", "", "KOR", "CVL")
                .place("Gwangju", "Gwangju", "South Jeolla", "KOR", 35.15472, 126.91556, 1)
                .day("21 May 1980", "1980-05-21")
                .count(
                    "At least 54",
                    Measure.KILLED,
                    Qualifier.AT_LEAST,
                    Interval.atLeast(54),
                    "people")
                .according("according to the hospitals", "the hospitals")
                .claim(PloverType.ASSAULT, "fired")
                .mode(Optional.of("firearms"))
                .subEvent(Optional.of(AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS)));
    Claim command =
        add(
            read(
                    official,
                    "On 21 May 1980 troops in Gwangju fired in self-defence, the Martial Law"
                        + " Command said,\nand 17 rioters were killed.")
                .actor("troops", "kor.army", "Republic of Korea Army", "KOR", "MIL")
                .recipient("rioters", "", "", "KOR", "CVL")
                .place("Gwangju", "Gwangju", "South Jeolla", "KOR", 35.15472, 126.91556, 1)
                .day("21 May 1980", "1980-05-21")
                .count("17", Measure.KILLED, Qualifier.EXACT, Interval.exactly(17), "rioters")
                .according("the Martial Law Command said", "the Martial Law Command")
                .claim(PloverType.ASSAULT, "fired")
                .mode(Optional.of("firearms"))
                .subEvent(Optional.of(AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS)));
    event(
        "e_01gwangju",
        "Soldiers fire on a crowd in Gwangju",
        Optional.of("Gwangju uprising"),
        List.of(
            new Toll(
                Measure.KILLED, 17, Optional.of(54.0), Optional.empty(), both(hospitals, command))),
        List.of(hospitals, command),
        differ(
            "x_01dead",
            "e_01gwangju",
            "dead in Gwangju on 21 May 1980",
            "killed",
            Relation.CONTRADICTION,
            "No number is both 17 and at least 54.",
            side("17", command),
            side("at least 54", hospitals)),
        differ(
            "x_02word",
            "e_01gwangju",
            "what happened in Gwangju",
            "name",
            Relation.FRAMING,
            "One account speaks of a crowd, the other of rioters.",
            side("a crowd", hospitals),
            side("rioters", command)));
  }

  private void hallHeld() {
    Claim claim =
        add(
            read(wire, "From 22 to 26 May 1980 citizens held the provincial hall in Gwangju.")
                .actor("citizens", "", "", "KOR", "CVL")
                .place("Gwangju", "Gwangju", "South Jeolla", "KOR", 35.15472, 126.91556, 2)
                .time(
                    "From 22 to 26 May 1980",
                    "1980-05-22",
                    "1980-05-26",
                    DatePrecision.RANGE,
                    false,
                    "period in the sentence")
                .claim(PloverType.PROTEST, "held")
                .mode(Optional.of("obstruct"))
                .subEvent(Optional.of(AcledSubEvent.PEACEFUL_PROTEST)));
    event(
        "e_02hall",
        "Citizens occupy a building in Gwangju",
        Optional.empty(),
        List.of(),
        List.of(claim));
  }

  private void hostileArrests() {
    Claim claim =
        add(
            read(hostile, HOSTILE_WORDS)
                .actor("army 🪖", "", "", "KOR", "MIL")
                .recipient("\"rioters\"", "", "", "KOR", "CVL")
                .day("3 June 1980", "1980-06-03")
                .count("17", Measure.ARRESTED, Qualifier.EXACT, Interval.exactly(17), "\"rioters\"")
                .claim(PloverType.COERCE, "arrested")
                .mode(Optional.of("arrest"))
                .subEvent(Optional.of(AcledSubEvent.ARRESTS)));
    event(
        "e_03arrests",
        "=cmd|' /C calc'!A1 <img src=x onerror=alert(1)>",
        Optional.of("\"><script>alert(2)</script>"),
        List.of(
            new Toll(
                Measure.ARRESTED,
                17,
                Optional.of(17.0),
                Optional.of(17.0),
                sources(List.of(claim)))),
        List.of(claim));
  }

  private void apology() {
    Claim claim =
        add(
            read(wire, "The students demanded an apology.")
                .actor("The students", "", "", "KOR", "EDU")
                .claim(PloverType.REQUEST, "demanded")
                .modality(Modality.DEMANDED));
    event("e_04apology", "Students demand an apology", Optional.empty(), List.of(), List.of(claim));
  }

  private void threat() {
    Claim claim =
        add(
            read(official, "The command threatened to clear the city.")
                .actor("The command", "", "", "KOR", "MIL")
                .place("Gwangju", "Gwangju", "South Jeolla", "KOR", 35.15472, 126.91556, 1)
                .claim(PloverType.THREATEN, "threatened")
                .modality(Modality.THREATENED)
                .confidence(0.3));
    event(
        "e_05threat",
        "Army threatens an attack on Gwangju",
        Optional.empty(),
        List.of(),
        List.of(claim));
  }

  private void elAlto() {
    Claim assembly =
        add(
            read(
                    post,
                    "On 12 October 2003 soldiers escorting fuel trucks shot dead at least 26"
                        + " demonstrators in El Alto, the Permanent Assembly reported.")
                .actor("soldiers", "bol.army", "Bolivian Army", "BOL", "MIL")
                .recipient("demonstrators", "", "", "BOL", "CVL")
                .place("El Alto", "El Alto", "La Paz", "BOL", -16.50471, -68.16333, 1)
                .day("12 October 2003", "2003-10-12")
                .count(
                    "at least 26",
                    Measure.KILLED,
                    Qualifier.AT_LEAST,
                    Interval.atLeast(26),
                    "demonstrators")
                .according("the Permanent Assembly reported", "the Permanent Assembly")
                .claim(PloverType.ASSAULT, "shot dead")
                .mode(Optional.of("firearms"))
                .subEvent(Optional.of(AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS)));
    Claim mas =
        add(
            read(correo, "Más de 30 manifestantes murieron en El Alto el 12 de octubre de 2003.")
                .recipient("manifestantes", "", "", "BOL", "CVL")
                .place("El Alto", "El Alto", "La Paz", "BOL", -16.50471, -68.16333, 1)
                .day("12 de octubre de 2003", "2003-10-12")
                .count(
                    "Más de 30",
                    Measure.KILLED,
                    Qualifier.MORE_THAN,
                    Interval.moreThan(30),
                    "manifestantes")
                .claim(PloverType.ASSAULT, "murieron")
                .confidence(0.7));
    event(
        "e_06elalto",
        "Soldiers shoot demonstrators dead in El Alto",
        Optional.of("Gas War"),
        List.of(
            new Toll(Measure.KILLED, 26, Optional.of(26.0), Optional.empty(), both(assembly, mas))),
        List.of(assembly, mas),
        differ(
            "x_03dead",
            "e_06elalto",
            "dead in El Alto on 12 October 2003",
            "killed",
            Relation.COMPATIBLE,
            "More than 30 is also at least 26.",
            side("at least 26", assembly),
            side("more than 30", mas)));
  }

  private void march() {
    Claim claim =
        add(
            read(post, "Thousands marched on La Paz in October 2003.")
                .actor("Thousands", "", "", "BOL", "CVL")
                .place("La Paz", "La Paz", "La Paz", "BOL", -16.5, -68.15, 1)
                .time(
                    "October 2003",
                    "2003-10-01",
                    "2003-10-31",
                    DatePrecision.MONTH,
                    false,
                    "month in the sentence")
                .count(
                    "Thousands",
                    Measure.PARTICIPANTS,
                    Qualifier.VAGUE,
                    Interval.between(2000, 9999, Optional.empty()),
                    "")
                .claim(PloverType.PROTEST, "marched")
                .mode(Optional.of("demo"))
                .subEvent(Optional.of(AcledSubEvent.PEACEFUL_PROTEST)));
    event(
        "e_07march",
        "Protesters march on La Paz",
        Optional.of("Gas War"),
        List.of(
            new Toll(
                Measure.PARTICIPANTS,
                2000,
                Optional.empty(),
                Optional.of(9999.0),
                sources(List.of(claim)))),
        List.of(claim));
  }

  private void beating() {
    Claim claim =
        add(
            read(post, "Police allegedly beat a union leader that week.")
                .actor("Police", "bol.police", "Bolivian National Police", "BOL", "COP")
                .recipient("a union leader", "", "", "BOL", "LAB")
                .time(
                    "12 October 2003",
                    "2003-10-06",
                    "2003-10-12",
                    DatePrecision.RANGE,
                    true,
                    "week of the sentence before")
                .claim(PloverType.ASSAULT, "beat")
                .mode(Optional.of("beat"))
                .subEvent(Optional.of(AcledSubEvent.ATTACK))
                .modality(Modality.ALLEGED)
                .confidence(0.4));
    event("e_08beating", "Police beat a union leader", Optional.empty(), List.of(), List.of(claim));
  }

  private void resignation() {
    Claim resigned =
        add(
            read(post, "The president resigned on 17 October 2003.")
                .actor("The president", "bol.person.president", "President X", "BOL", "GOV")
                .day("17 October 2003", "2003-10-17")
                .claim(PloverType.RETREAT, "resigned")
                .mode(Optional.of("resign")));
    Claim fled =
        add(
            read(correo, "El presidente huyó.")
                .actor("El presidente", "bol.person.president", "President X", "BOL", "GOV")
                .claim(PloverType.RETREAT, "huyó"));
    event(
        "e_09resigns",
        "President X resigns",
        Optional.of("Gas War"),
        List.of(),
        List.of(resigned, fled));
    disagreements.add(
        new Disagreement(
            new DisagreementId("x_04name"),
            Optional.empty(),
            "the rank of President X",
            "role",
            Relation.CONTRADICTION,
            List.of(side("president", resigned), side("former president", fled)),
            "Nobody holds and does not hold an office on one day."));
  }

  private Claim add(Claim.Builder builder) {
    Claim claim = builder.build();
    claims.add(claim);
    return claim;
  }

  private void event(
      String id,
      String headline,
      Optional<String> episode,
      List<Toll> tolls,
      List<Claim> told,
      Disagreement... parted) {
    Claim first = told.get(0);
    disagreements.addAll(List.of(parted));
    events.add(
        new Event(
            new EventId(id),
            first.type(),
            first.mode(),
            first.subEvent(),
            headline,
            first.time(),
            first.places(),
            parties(first.actors()),
            parties(first.recipients()),
            episode,
            tolls,
            told.stream().map(Claim::id).toList(),
            sources(told),
            sources(told).size(),
            List.of(parted).stream().map(Disagreement::id).toList()));
  }

  private static List<Party> parties(List<ActorMention> mentions) {
    return mentions.stream()
        .map(one -> new Party(one.actorId(), one.label(), one.country(), one.sector()))
        .toList();
  }

  private List<String> both(Claim... told) {
    return sources(List.of(told));
  }

  private List<String> sources(List<Claim> told) {
    TreeSet<String> names = new TreeSet<>();
    for (Claim claim : told) {
      names.add(paperOf(claim).sourceName());
    }
    return List.copyOf(names);
  }

  private Document paperOf(Claim claim) {
    return List.of(wire, official, hostile, post, correo).stream()
        .filter(paper -> paper.id().equals(claim.document()))
        .findFirst()
        .orElseThrow();
  }

  private Disagreement differ(
      String id,
      String event,
      String topic,
      String attribute,
      Relation relation,
      String explanation,
      Side... sides) {
    return new Disagreement(
        new DisagreementId(id),
        Optional.of(new EventId(event)),
        topic,
        attribute,
        relation,
        List.of(sides),
        explanation);
  }

  private Side side(String value, Claim claim) {
    Document paper = paperOf(claim);
    return new Side(
        value, List.of(claim.id()), List.of(paper.sourceName()), paper.saidOn(claim.sentence()));
  }
}
