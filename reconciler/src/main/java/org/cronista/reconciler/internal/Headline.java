package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cronista.model.Disagreement.Relation;
import org.cronista.model.Measure;
import org.cronista.model.PlaceMention;
import org.cronista.model.PloverType;
import org.cronista.reconciler.internal.FigureComparison.Value;

/**
 * Writes an event's headline from its fields, in the clipped present tense of a news agency:
 * "Police arrest 127 protesters in La Paz", "3–8 people killed in Senkata (disputed); about 30
 * injured".
 *
 * <p>The words are ours. No source's name for the event is taken over, and every contested number
 * says that it is.
 */
final class Headline {

  private static final Set<String> AT_KINDS = WordTable.words("headline-at-kinds.txt");

  private static final int COUNTRY = 6;

  private final Map<String, HeadlinePhrase> phrases = HeadlinePhrase.load();

  /** The headline of an event of which these findings were made. */
  String write(Draft draft, List<Finding> findings) {
    return new Line(draft, findings).write();
  }

  /** One headline being written. */
  private final class Line {
    private final Draft draft;
    private final Map<String, Finding> findings;
    private final Optional<Measure> counted;
    private final HeadlinePhrase phrase;
    private final List<String> extras = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    Line(Draft draft, List<Finding> all) {
      this.draft = draft;
      this.findings =
          all.stream().collect(Collectors.toMap(Finding::attribute, f -> f, (one, other) -> one));
      this.counted = objectMeasure();
      this.phrase = findPhrase();
    }

    String write() {
      addExtras();
      String core = isDoneBySubject() ? bySubject() : toRecipient();
      String place = place();
      StringBuilder line = new StringBuilder(core);
      if (!place.isEmpty()) {
        line.append(' ').append(place);
      }
      if (contested("actor") && !extras.isEmpty()) {
        marks.add("responsibility disputed");
      } else if (contested("actor")) {
        marks.add("by whom is disputed");
      }
      if (contested("occurrence")) {
        marks.add("denied");
      }
      if (!marks.isEmpty()) {
        line.append(" (").append(String.join("; ", marks)).append(')');
      }
      if (!extras.isEmpty()) {
        line.append("; ").append(String.join(", ", extras));
      }
      return capitalised(line.toString().replaceAll("\\s+", " ").replace(" ;", ";").strip());
    }

    // --- numbers ---

    /** The number that stands with the recipient: "8 protesters". */
    private Optional<Measure> objectMeasure() {
      List<Measure> measures =
          switch (draft.family()) {
            case VIOLENCE -> List.of(Measure.KILLED, Measure.INJURED);
            case ABDUCTION -> List.of(Measure.DISAPPEARED);
            case ARREST -> List.of(Measure.ARRESTED);
            case SANCTION -> List.of(Measure.DISMISSED);
            default -> List.<Measure>of();
          };
      return measures.stream()
          .filter(measure -> draft.tolls().findBest(measure).isPresent())
          .findFirst();
    }

    private HeadlinePhrase findPhrase() {
      PloverType type = draft.kind().type();
      Optional<String> mode = draft.kind().mode();
      if (type == PloverType.ASSAULT && counted.isPresent()) {
        mode = Optional.of("+" + counted.get().key());
      } else if (draft.family() == Family.TERRITORY) {
        mode = Optional.of("+territory");
      } else if (draft.isOccupation()) {
        mode = Optional.of("+occupation");
      } else if (type == PloverType.COERCE && isChangeOfPower()) {
        mode = Optional.of("+change-of-power");
      } else if (type == PloverType.ASSAULT && mode.isEmpty() && allTellOfKilling()) {
        mode = Optional.of("+killed");
      }
      return HeadlinePhrase.get(phrases, type, mode);
    }

    private boolean isChangeOfPower() {
      return draft.family() == Family.SEIZURE
          && draft.members().stream()
              .anyMatch(
                  account ->
                      Frame.find(Frame.Topic.FALL, account.claim().trigger().text()).isPresent());
    }

    private boolean allTellOfKilling() {
      return draft.members().stream()
          .allMatch(
              account ->
                  KILLING.contains(Words.stem(Words.plain(account.claim().trigger().text()))));
    }

    private String number(Measure measure) {
      return draft.tolls().findBest(measure).map(value -> number(measure, value)).orElse("");
    }

    private String number(Measure measure, Value best) {
      Finding finding = findings.get(measure.key());
      if (finding == null || finding.relation() != Relation.CONTRADICTION) {
        return Values.of(best.first());
      }
      return Range.of(draft.members(), measure).orElseGet(() -> Values.of(best.first()));
    }

    private boolean contested(String attribute) {
      Finding finding = findings.get(attribute);
      return finding != null && finding.relation() == Relation.CONTRADICTION;
    }

    private String speaker(Measure measure) {
      return contested(measure.key())
          ? "disputed"
          : draft
              .tolls()
              .findBest(measure)
              .flatMap(value -> value.side().speaker())
              .map(Headline::shortName)
              .orElse("");
    }

    private void addExtras() {
      counted.map(this::speaker).filter(who -> !who.isEmpty()).ifPresent(marks::add);
      addExtra(Measure.KILLED, "killed");
      addExtra(Measure.INJURED, "injured");
      addExtra(Measure.ARRESTED, "arrested");
      addExtra(Measure.DISAPPEARED, "disappeared");
      addExtra(Measure.DISPLACED, "displaced");
      addExtra(Measure.DISMISSED, "dismissed");
      if (countsRoadblocks()) {
        Optional.of(speaker(Measure.BLOCKADES)).filter(who -> !who.isEmpty()).ifPresent(marks::add);
      } else {
        addExtra(Measure.BLOCKADES, "roadblocks");
      }
      addExtra(Measure.DURATION, "");
      if (!countsSubject()) {
        addExtra(Measure.PARTICIPANTS, "taking part");
      }
    }

    private void addExtra(Measure measure, String word) {
      if (counted.filter(measure::equals).isPresent()
          || draft.tolls().findBest(measure).isEmpty()) {
        return;
      }
      String number = number(measure);
      String noun = word.equals("roadblocks") && number.equals("1") ? "roadblock" : word;
      String who = speaker(measure);
      extras.add((number + " " + noun).strip() + (who.isEmpty() ? "" : " (" + who + ")"));
    }

    // --- parties ---

    private Optional<NounPhrase> subject() {
      return phraseOf(draft.actors());
    }

    private Optional<NounPhrase> object() {
      return phraseOf(
          phrase.link().equals("against")
              ? draft.recipients().stream().filter(Headline::canBeOpposed).toList()
              : draft.recipients());
    }

    private boolean isDoneBySubject() {
      return subject().isPresent() && !contested("actor");
    }

    /** Nobody is named who blocks the roads: the number of roadblocks says it all. */
    private boolean countsRoadblocks() {
      return phrase.noun().equals(HeadlinePhrase.ROADBLOCKS)
          && draft.tolls().findBest(Measure.BLOCKADES).isPresent()
          && !isDoneBySubject()
          && objectWords().isEmpty();
    }

    private String roadblocks() {
      String number = number(Measure.BLOCKADES);
      String of = VAGUE.matcher(number).find() ? " of" : "";
      return number + of + (number.equals("1") ? " roadblock" : " roadblocks");
    }

    private boolean countsSubject() {
      return draft.kind().type() == PloverType.PROTEST
          && isDoneBySubject()
          && subject().filter(NounPhrase::common).isPresent()
          && draft.tolls().findBest(Measure.PARTICIPANTS).isPresent();
    }

    private String bySubject() {
      NounPhrase subject = subject().orElseThrow();
      String words = subject.text();
      if (countsSubject()) {
        String number = number(Measure.PARTICIPANTS);
        words = number + (VAGUE.matcher(number).find() ? " of " : " ") + words;
        String who = speaker(Measure.PARTICIPANTS);
        if (!who.isEmpty()) {
          marks.add(who);
        }
      }
      String object = phrase.transitive() ? objectWords() : "";
      return String.join(
          " ", words, phrase.verb(subject.plural(), !object.isEmpty()), object, after(object));
    }

    private String after(String object) {
      return object.isEmpty() && !phrase.after().startsWith("for") ? "" : phrase.after();
    }

    /** "8 protesters", "protesters", "8 people", "Juan Quispe", "". */
    private String objectWords() {
      Optional<NounPhrase> object = object();
      if (counted.isEmpty()) {
        return object.map(NounPhrase::text).orElse("");
      }
      String number = number(counted.get());
      boolean one = number.equals("1");
      boolean vague = VAGUE.matcher(number).find();
      if (object.filter(NounPhrase::common).isPresent() && !one) {
        return number + (vague ? " of " : " ") + object.get().text();
      }
      if (object.isPresent() && !object.get().plural()) {
        boolean many = !one;
        return many ? people(number) : object.get().text();
      }
      return one ? number + " person" : people(number);
    }

    /** "8 people", "dozens of people". */
    private static String people(String number) {
      return number + (VAGUE.matcher(number).find() ? " of people" : " people");
    }

    /** Nobody is named who did it, or it is disputed who did. */
    private String toRecipient() {
      String object = objectWords();
      boolean passive = phrase.participle().isPresent() && !object.isEmpty();
      if (passive) {
        return String.join(" ", object, phrase.participle().get(), after(object));
      }
      if (object.isEmpty()) {
        return countsRoadblocks() ? roadblocks() : phrase.noun();
      }
      return String.join(" ", phrase.noun(), phrase.link(), object);
    }

    // --- place ---

    /** A place that some account tells of the event itself; one carried over is for the entry. */
    private String place() {
      Optional<PlaceMention> best =
          draft.places().stream()
              .filter(place -> !place.inferred() && place.precision() <= COUNTRY)
              .findFirst();
      return best.map(place -> (AT_KINDS.contains(place.kind()) ? "at " : "in ") + place.name())
          .orElse("");
    }
  }

  /** Numbers that take "of": "dozens", "hundreds of thousands". */
  private static final Pattern VAGUE =
      Pattern.compile("(?:dozen|score|hundred|thousand|million|ten)s$");

  private static final Set<String> KILLING = WordTable.words("headline-killing.txt");

  /** The one or two best supported parties that have words fit to print. */
  private static Optional<NounPhrase> phraseOf(List<Draft.NamedParty> parties) {
    return parties.stream().map(Draft.NamedParty::phrase).flatMap(Optional::stream).findFirst();
  }

  /**
   * Whether something can be done against it: people, bodies and what has a name, but not the
   * highway that is blocked or the capital where police are sent.
   */
  private static boolean canBeOpposed(Draft.NamedParty recipient) {
    return recipient.party().id().isPresent()
        || recipient.party().sector().isPresent()
        || recipient.party().country().isPresent()
        || recipient.party().name().codePoints().anyMatch(Character::isUpperCase);
  }

  /** Who said it, without articles, at most four words. */
  private static String shortName(String speaker) {
    String bare = speaker.strip().replaceFirst("^(?i)(?:the|a|an|el|la|los|las)\\s+", "");
    String[] words = bare.split("\\s+");
    return words.length <= 4 && !Parties.isPronoun(bare) ? bare : "";
  }

  private static String capitalised(String line) {
    if (line.isEmpty()) {
      return line;
    }
    int first = line.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + line.substring(Character.charCount(first));
  }
}
