package org.cronista.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.Measure;
import org.cronista.model.PloverType;
import org.cronista.model.Quantity.Qualifier;
import org.cronista.packs.Cues.Force;
import org.cronista.packs.Cues.QualifierWords;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.Condition;
import org.cronista.packs.PackException;
import org.cronista.packs.PackLocation;
import org.cronista.packs.Packs;
import org.cronista.packs.TinyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from the files of a pack, and what is told of mistakes in them. */
class PackLoaderTest {

  @TempDir private Path temporary;

  @Test
  void aFrameIsReadWithItsWordsOfTheSameSense() {
    Packs packs =
        load(
            pack("en")
                .with(
                    "frames/assault.yaml",
                    """
                    frames:
                      - trigger: kill
                        also: [gun down]
                        pos: verb
                        type: ASSAULT
                        mode: targeted
                        subEvent: Attack
                        counts: {recipient: killed}
                        refine:
                          - when: {with: [drone]}
                            mode: drone
                            subEvent: Air/drone strike
                    """));

    List<Frame> frames = packs.frames("en");
    assertThat(frames)
        .extracting(Frame::trigger)
        .containsExactly(words("kill"), words("gun", "down"));
    Frame gunDown = frames.get(1);
    assertThat(gunDown.type()).isEqualTo(PloverType.ASSAULT);
    assertThat(gunDown.mode()).contains("targeted");
    assertThat(gunDown.subEvent()).contains(AcledSubEvent.ATTACK);
    assertThat(gunDown.counts()).containsEntry("recipient", Measure.KILLED);
    assertThat(gunDown.refinements().get(0).when())
        .containsExactly(new Condition("with", Set.of("drone")));
    assertThat(gunDown.location()).isEqualTo(new PackLocation("en/frames/assault.yaml", 3));
    assertThat(packs.canCode("es")).isFalse();
  }

  @Test
  void rolesLeftOutAreTheUsualOnesOfVerbsAndNouns() {
    Packs packs =
        load(
            pack("en")
                .with(
                    "frames/protest.yaml",
                    """
                    frames:
                      - {trigger: march, pos: verb, type: PROTEST}
                      - {trigger: march, pos: noun, type: PROTEST}
                      - {trigger: fall, pos: verb, type: PROTEST, actor: []}
                    """));

    assertThat(packs.frames("en"))
        .extracting(Frame::actor)
        .containsExactly(words("subject", "by"), words("by", "possessive", "compound"), List.of());
    assertThat(packs.frames("en"))
        .extracting(Frame::recipient)
        .containsExactly(words("object"), words("of", "against", "on"), words("object"));
    assertThat(packs.frames("en")).extracting(Frame::confidence).containsOnly(0.8);
  }

  @Test
  void namedListsAreWrittenOut() {
    Packs packs =
        load(
            pack("en")
                .with("cues/lists.yaml", "lists: {protesters: [protester, marcher]}")
                .with(
                    "frames/a.yaml",
                    "frames: [{trigger: hit, pos: verb, type: ASSAULT,"
                        + " requires: {object: [\"@protesters\", crowd]}}]"));

    assertThat(packs.frames("en").get(0).requires().get(0).lemmas())
        .containsExactly("protester", "marcher", "crowd");
  }

  @Test
  void cuesAreReadAndWhatIsMissingIsEmpty() {
    Packs packs =
        load(
            pack("en")
                .with("cues/reporting.yaml", "verbs: [{lemma: Deny, force: deny}]")
                .with("cues/modality.yaml", "negators: [no, not]")
                .with(
                    "cues/quantities.yaml",
                    """
                    qualifiers:
                      - {words: up to, kind: at_most}
                      - {words: no more than, kind: at_most}
                    """));

    assertThat(packs.cues("en").reportingVerbs()).containsEntry("deny", Force.DENY);
    assertThat(packs.cues("en").negators()).as("words, not truth values").contains("no");
    assertThat(packs.cues("en").qualifiers())
        .as("longest words first")
        .extracting(QualifierWords::words)
        .containsExactly("no more than", "up to");
    assertThat(packs.cues("en").qualifiers().get(0).kind()).isEqualTo(Qualifier.AT_MOST);
    assertThat(packs.cues("en").lightVerbs()).isEmpty();
    assertThatThrownBy(() -> packs.cues("es")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCountryPackAddsWordsToALanguage() {
    Packs packs =
        load(
            pack("en").with("cues/roles.yaml", "roles: [{lemma: miner, sector: LAB}]"),
            pack("peru")
                .with("cues/roles.yaml", "roles: [{lemma: rondero, sector: AGR}]")
                .with(
                    "frames/es.yaml",
                    "language: es\nframes: [{trigger: bloquear, pos: verb, type: PROTEST}]"));

    assertThat(packs.cues("en").roles()).containsKeys("miner", "rondero");
    assertThat(packs.frames("es")).hasSize(1);
  }

  @Test
  void actorsEpisodesSourcesAndCountriesAreRead() {
    Packs packs =
        load(
            pack("bolivia")
                .with(
                    "actors/a.yaml",
                    """
                    actors:
                      - {id: bol.gov, name: Government, kind: state, country: BOL}
                      - id: bol.paz
                        name: Rodrigo Paz
                        kind: person
                        roles: [{role: president, of: bol.gov, from: "2025-11-08"}]
                    """)
                .with(
                    "episodes/e.yaml",
                    "episodes: [{id: bol.gas-war, name: Gas War, start: 2003-09, end: 2003-10-17}]")
                .with(
                    "sources/s.yaml",
                    "sources: [{id: src.abi, name: ABI, kind: wire, domains: [abi.bo], house: State}]")
                .with(
                    "countries.tsv",
                    """
                    iso3	iso2	isoNumeric	name	names	adjectives	demonyms	capital	region	lat	lon
                    BOL	BO	068	Bolivia	Estado Plurinacional|Bolivie	Bolivian	Bolivians	Sucre	Americas	-17	-65
                    """));

    assertThat(packs.actors().get(1).actor().roles().get(0).of()).contains("bol.gov");
    assertThat(packs.episodes().get(0).end().map(Object::toString)).contains("2003-10-17");
    assertThat(packs.sources().get(0).domains()).containsExactly("abi.bo");
    assertThat(packs.sources().get(0).house()).contains("State");
    assertThat(packs.countries().get(0).isoNumeric()).isEqualTo(68);
    assertThat(packs.countries().get(0).names()).containsExactly("Estado Plurinacional", "Bolivie");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type: ATACK                    | unknown PLOVER type ATACK; one of AGREE, CONSULT
          mode: hunger                   | unknown mode of ASSAULT hunger; one of abduct, beat
          subEvent: Atack                | unknown ACLED sub-event Atack; one of Government
          actor: [subjet]                | unknown relation subjet; one of subject, object
          requires: {objekt: [road]}     | unknown place to look objekt; one of actor, recipient
          unless: {object: ['@nobody']}  | unknown word list @nobody; define it in cues/lists.yaml
          unless: {object: []}           | an empty condition never holds
          counts: {object: killed}       | unknown role to count object; one of actor
          counts: {actor: deaths}        | unknown measure deaths; one of killed
          confidence: high               | expected a number, found "high"
          confidence: 80                 | confidence must lie between 0 and 1
          modality: maybe                | unknown modality maybe; one of asserted
          reciepient: [object]           | unknown key "reciepient"; one of trigger, also
          pos: verb                      | "pos" stands here twice; keep one
          actor: {subject: x}            | expected words, found "key: value" pairs
          """)
  void aMistakeInAFrameIsToldWithItsLineAndRemedy(String line, String message) {
    String type = line.startsWith("type") ? "note: x" : "type: ASSAULT";
    TinyPack pack =
        pack("en")
            .with("cues/prepositions.yaml", "prepositions: [of, on]")
            .with(
                "frames/slip.yaml",
                "frames:\n  - trigger: hit\n    pos: verb\n    " + type + "\n    " + line + "\n");

    assertThatThrownBy(() -> load(pack))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("en/frames/slip.yaml:5: " + message);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          actors/x.yaml   | actors: [{id: a, name: A, kind: persona}]  | unknown kind of actor persona
          actors/x.yaml   | actors: [{id: A b, name: A, kind: person}] | bad id "A b"
          actors/x.yaml   | actors: [{id: a, kind: person}]            | "name" is missing; add it
          actors/x.yaml   | actors: [{id: a, name: A, kind: person, country: BO}] | bad country "BO"
          actors/x.yaml   | actors: [{id: a, name: A, kind: group, founded: 2020-13}] | bad date "2020-13"; write YYYY
          actors/x.yaml   | actors: [{id: a, name: A, kind: group, sector: XYZ}] | unknown PLOVER sector XYZ
          actors/x.yaml   | actors: [{id: a, name: A, kind: group, founded: 2020, dissolved: 2019}] | ends (2019) before
          actors/x.yaml   | actors: [{id: a, name: A, kind: person, roles: [{role: chief, of: b}]}] | no actor has the id "b"
          actors/x.yaml   | actors: [{id: a, name: A, kind: group}, {id: a, name: B, kind: group}] | the id "a" is already given in tiny/actors/x.yaml:1
          actors/x.yaml   | aktors: []                                 | unknown key "aktors"; one of note, actors
          actors/x.yaml   | actors: [                                  | not YAML:
          episodes/x.yaml | episodes: [{id: a, name: A}]               | "start" is missing
          sources/x.yaml  | sources: [{id: a, name: A, kind: blog}]    | unknown kind of source blog
          cues/x.yaml     | verbs: []                                  | unknown kind of cues; name the file reporting.yaml
          cues/roles.yaml | roles: [{lemma: a, sector: LAB}, {lemma: a, sector: GOV}] | "a" stands here twice
          places/x.tsv    | name                                       | column "alternates" is missing
          """)
  void aMistakeInAnyOtherFileIsToldToo(String path, String content, String message) {
    TinyPack pack = pack("tiny").with(path, content);

    assertThatThrownBy(() -> load(pack))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("tiny/" + path + ":1: " + message);
  }

  @Test
  void aMistakeInATableIsToldWithItsLine() {
    TinyPack pack =
        pack("tiny")
            .with(
                "places/x.tsv",
                TinyPack.PLACES_HEADER
                    + "Here\t\ttown\tBOL\t\t-17\t-65\t1\nThere\t\ttown\tBOL\t\t-97\t-65\t1\n");

    assertThatThrownBy(() -> load(pack))
        .hasMessage("tiny/places/x.tsv:3: no point on Earth: -97, -65");
  }

  @Test
  void allMistakesAreToldTogetherTheFirstTwentyInFull() {
    String entries = "  - {trigger: hit, pos: verb, type: HIT}\n".repeat(23);
    TinyPack pack = pack("en").with("frames/slips.yaml", "frames:\n" + entries);

    assertThatThrownBy(() -> load(pack))
        .hasMessageStartingWith("23 mistakes in packs:\n  en/frames/slips.yaml:2: unknown")
        .hasMessageContaining("\n  en/frames/slips.yaml:21: unknown")
        .hasMessageEndingWith("\n  … and 3 more");
  }

  @Test
  void aFileThatIsNotUtf8IsToldWithItsLine() throws Exception {
    TinyPack pack = pack("tiny").with("actors/latin.yaml", "");
    Files.write(
        pack.folder().resolve("actors/latin.yaml"),
        "note: x\n# Potosí\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> load(pack))
        .hasMessageContaining("tiny/actors/latin.yaml:2: not UTF-8");
  }

  @Test
  void aliasBombsAreRefused() {
    StringBuilder bomb = new StringBuilder("note: [&a0 [x, x]");
    for (int i = 1; i < 40; i++) {
      bomb.append(", &a%d [*a%d, *a%d]".formatted(i, i - 1, i - 1));
    }
    TinyPack pack = pack("tiny").with("actors/bomb.yaml", bomb.append("]\n").toString());

    assertThatThrownBy(() -> load(pack)).hasMessageContaining("tiny/actors/bomb.yaml:1: not YAML");
  }

  @Test
  void theHashTellsWhatWasKnown() {
    String before = load(pack("a").with("actors/x.yaml", "note: one")).contentHash();
    String same = load(pack("a")).contentHash();
    String after = load(pack("a").with("actors/x.yaml", "note: two")).contentHash();

    assertThat(same).isEqualTo(before).hasSize(64);
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void aFolderOfPacksIsAsGoodAsAPack() {
    pack("one").with("actors/x.yaml", "actors: [{id: a, name: A, kind: group}]");
    pack("two").with("actors/x.yaml", "actors: [{id: b, name: B, kind: group}]");

    Packs packs = PackLoader.loadOnly(PackFiles.listIn(temporary));

    assertThat(packs.actors()).extracting(known -> known.actor().id()).containsExactly("a", "b");
  }

  @Test
  void aFolderWithoutPacksIsAMistake() {
    assertThatThrownBy(() -> PackFiles.listIn(temporary))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("no pack; a pack is a folder that holds frames/, cues/");
    assertThatThrownBy(() -> PackFiles.listIn(temporary.resolve("nowhere")))
        .hasMessageContaining("nowhere:1: cannot be read");
  }

  private TinyPack pack(String name) {
    return new TinyPack(temporary.resolve(name));
  }

  private static Packs load(TinyPack... packs) {
    return PackLoader.loadOnly(
        java.util.Arrays.stream(packs)
            .flatMap(pack -> PackFiles.listIn(pack.folder()).stream())
            .toList());
  }

  private static List<String> words(String... words) {
    return List.of(words);
  }
}
