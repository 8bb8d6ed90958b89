package org.cronista.coder.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.coder.DocumentCoder;
import org.cronista.coder.English;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Label;
import org.cronista.model.PloverType;
import org.cronista.model.SourceFile;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.LearnedModel.Encoder;
import org.cronista.packs.LearnedModel.Head;
import org.cronista.packs.LearnedModel.Kind;
import org.cronista.packs.LearnedModel.Row;
import org.cronista.packs.Packs;
import org.junit.jupiter.api.Test;

/** Frames and classifier are weighed against each other, and the claim says how. */
class DecisionTest {

  private static final String ARREST = "Police arrested four miners in the market.";
  private static final String FLOOD =
      "A flood drowned six people after police arrested a dike warden.";

  /** Looks only for two words, so that what the classifier will say is plain. */
  private static final SentenceEncoder TWO_WORDS =
      new SentenceEncoder() {
        @Override
        public String name() {
          return "two words";
        }

        @Override
        public String sha256() {
          return "00";
        }

        @Override
        public int dimensions() {
          return 2;
        }

        @Override
        public float[] encode(String text) {
          String words = text.toLowerCase(Locale.ROOT);
          return new float[] {words.contains("miners") ? 1 : 0, words.contains("flood") ? 1 : 0};
        }
      };

  private static final LearnedModel MODEL =
      new LearnedModel(
          List.of(new Encoder("two words", "00", 2)),
          List.of(
              new Head(
                  EventClassifier.EVENT,
                  Kind.ONE_OF,
                  List.of(
                      row("Arrests", 4, -4),
                      row("Natural disaster", -4, 4),
                      row(EventClassifier.NONE, 0, 0))),
              new Head(
                  EventClassifier.TYPE,
                  Kind.ANY_OF,
                  List.of(new Row("COERCE", -1, new float[] {5, -4}))),
              new Head(
                  EventClassifier.modeOf("COERCE"),
                  Kind.ONE_OF,
                  List.of(row("arrest", 1, 1), row("curfew", 0, 0)))),
          Map.of(
              LabelEvidence.DECISION,
              Map.of("classifier", 1.0, "frames:other", 1.0),
              ClaimEvidence.DECISION,
              Map.of("classifier", 1.0, "frame", 0.5),
              ChiefEvidence.DECISION,
              Map.of("claim", 1.0),
              "floor",
              Map.of("claim", 0.4)),
          List.of());

  private final Packs packs = Packs.load(List.of());
  private final DocumentCoder coder =
      DocumentCoder.with(
          packs, English.pipeline(), new Decision(MODEL, new Encoders(List.of(TWO_WORDS))));

  @Test
  void aClaimBothAgreeOnIsToldWithItsReason() {
    Claim claim = only(coder.code(document(ARREST)), PloverType.COERCE);

    assertThat(claim.confidence()).isGreaterThan(0.9);
    assertThat(claim.rule())
        .contains("frame arrest (en/frames/")
        .contains("classifier: COERCE 0.98")
        .contains("together 0.9");
  }

  @Test
  void aClaimTheClassifierFindsVeryUnlikelyIsNotTold() {
    CodedDocument byFrames =
        DocumentCoder.byFrames(packs, English.pipeline()).code(document(FLOOD));
    CodedDocument decided = coder.code(document(FLOOD));

    assertThat(byFrames.claims()).extracting(Claim::type).contains(PloverType.COERCE);
    assertThat(decided.claims()).extracting(Claim::type).doesNotContain(PloverType.COERCE);
  }

  @Test
  void aNumberOfPeopleIsToldHoweverUnlikelyTheTypeSeems() {
    CodedDocument decided =
        coder.code(
            document("A flood drowned six people after police arrested forty dike wardens."));

    Claim arrest = only(decided, PloverType.COERCE);
    assertThat(arrest.confidence()).isLessThan(0.4);
    assertThat(arrest.quantities()).hasSize(1);
  }

  @Test
  void lessIsAskedOfAClaimThatSaysWhoDidItToWhom() {
    Map<String, Map<String, Double>> decisions = new HashMap<>(MODEL.decisions());
    decisions.put(
        DocumentDecision.FLOOR,
        Map.of(DocumentDecision.FLOOR_ORDINARY, 0.4, DocumentDecision.FLOOR_BOTH_PARTIES, 0.001));
    LearnedModel lenient =
        new LearnedModel(MODEL.encoders(), MODEL.heads(), decisions, MODEL.provenance());
    DocumentCoder lenientCoder =
        DocumentCoder.with(
            packs, English.pipeline(), new Decision(lenient, new Encoders(List.of(TWO_WORDS))));
    String flood = "The flood reached the barracks when ";

    assertThat(lenientCoder.code(document(flood + "police arrested a dike warden.")).claims())
        .extracting(Claim::type)
        .contains(PloverType.COERCE);
    assertThat(lenientCoder.code(document(flood + "a dike warden was arrested.")).claims())
        .extracting(Claim::type)
        .doesNotContain(PloverType.COERCE);
    assertThat(coder.code(document(flood + "police arrested a dike warden.")).claims())
        .extracting(Claim::type)
        .doesNotContain(PloverType.COERCE);
  }

  @Test
  void ofSeveralRowsForALabelAllCount() {
    LearnedModel twoPatterns =
        new LearnedModel(
            MODEL.encoders(),
            List.of(
                new Head(
                    EventClassifier.PATTERN,
                    Kind.ONE_OF,
                    List.of(row("Arrests", 1, 0), row("Arrests", 0, 1), row("Attack", 1, 0)))),
            Map.of(),
            List.of());

    Map<String, Double> read =
        new EventClassifier(twoPatterns).read(EventClassifier.PATTERN, new float[] {0, 0});

    assertThat(read.get("Arrests")).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(read.get("Attack")).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void labelsGoBeyondWhatFramesKnow() {
    List<Label> labels = coder.code(document(FLOOD)).labels();

    assertThat(labels.get(0).label()).isEqualTo("Natural disaster");
    assertThat(labels.get(0).scheme()).isEqualTo("cronista");
    assertThat(labels.stream().mapToDouble(Label::confidence).sum()).isLessThanOrEqualTo(1.0001);
  }

  @Test
  void framesAndClassifierAddUpToALabelsProbability() {
    Map<String, Evidence> evidence =
        LabelEvidence.of(
            new EventClassifier(MODEL),
            new float[] {0, 0},
            List.of(new Label("acled", "Arrests", 1.0)));

    Map<String, Double> chosen =
        new Decision(MODEL, new Encoders(List.of(TWO_WORDS)))
            .choose(evidence, LabelEvidence.DECISION);

    assertThat(chosen.get("Arrests")).isCloseTo(Math.E / (Math.E + 2), within(1e-9));
  }

  @Test
  void theChiefEventHasTheBestLabel() {
    CodedDocument coded = coder.code(document(ARREST));

    assertThat(coded.primary().orElseThrow().type()).isEqualTo(PloverType.COERCE);
    assertThat(coded.primary().orElseThrow().subEvent()).contains("Arrests");
    assertThat(coded.primary().orElseThrow().mode()).contains("arrest");
  }

  @Test
  void aTextWithoutClaimsHasAChiefEventOnlyIfTheClassifierIsSure() {
    assertThat(coder.code(document("Miners, miners, miners.")).primary().orElseThrow().type())
        .isEqualTo(PloverType.COERCE);
    assertThat(coder.code(document("It rained.")).primary()).isEmpty();
  }

  private static Claim only(CodedDocument coded, PloverType type) {
    return coded.claims().stream().filter(c -> c.type() == type).findFirst().orElseThrow();
  }

  private static Row row(String label, float first, float second) {
    return new Row(label, 0, new float[] {first, second});
  }

  private static Document document(String text) {
    return Document.builder(
            DocumentId.of("d_test"), new SourceFile("test.txt", "", 0, "text/plain"), text)
        .language("en")
        .build();
  }
}
