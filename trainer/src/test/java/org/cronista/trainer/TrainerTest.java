package org.cronista.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.learned.Encoders;
import org.cronista.coder.learned.EventClassifier;
import org.cronista.coder.learned.SentenceEncoder;
import org.cronista.model.PloverType;
import org.cronista.packs.LearnedModel;
import org.cronista.packs.PackLocation;
import org.cronista.packs.Packs;
import org.cronista.packs.TrainingExample;
import org.cronista.packs.TrainingExample.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Labels are learned from examples, the same ones always the same way, without those held out. */
class TrainerTest {

  private static final List<String> TOWNS =
      List.of("Oruro", "Potosi", "Tarija", "Sucre", "Cobija", "Viacha", "Uyuni", "Llallagua");

  /** Counts a few words. */
  private static final SentenceEncoder WORDS =
      new SentenceEncoder() {
        private static final List<String> KNOWN = List.of("strike", "flood", "detained", "school");

        @Override
        public String name() {
          return "words";
        }

        @Override
        public String sha256() {
          return "00";
        }

        @Override
        public int dimensions() {
          return KNOWN.size();
        }

        @Override
        public float[] encode(String text) {
          float[] vector = new float[KNOWN.size()];
          for (int i = 0; i < vector.length; i++) {
            vector[i] = text.toLowerCase(Locale.ROOT).contains(KNOWN.get(i)) ? 1 : 0;
          }
          return vector;
        }
      };

  /** Each block is one sentence of its words, unparsed: the frames see nothing. */
  private static final LanguagePipeline PLAIN =
      (view, index, block, order, worthParsing) -> {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : view.text().split(" ")) {
          int end = at + word.length();
          tokens.add(new Token(tokens.size(), word, word, "NN", "O", -1, Relation.OTHER, at, end));
          at = end + 1;
        }
        return List.of(new Sentence(tokens, false, view, index, block, order));
      };

  @SuppressWarnings("NullAway.Init")
  private static Packs packs;

  @BeforeAll
  static void load() {
    packs = Packs.load(List.of());
  }

  @Test
  void labelsTypesAndModesAreLearned() {
    LearnedModel model = train(examples()).model();
    EventClassifier classifier = new EventClassifier(model);

    float[] flood = WORDS.encode("A flood closed the road.");
    assertThat(best(classifier.read(EventClassifier.EVENT, flood))).isEqualTo("Natural disaster");
    float[] arrest = WORDS.encode("Two men were detained.");
    assertThat(best(classifier.read(EventClassifier.EVENT, arrest))).isEqualTo("Arrests");
    assertThat(classifier.read(EventClassifier.TYPE, arrest).get("COERCE")).isGreaterThan(0.5);
    assertThat(classifier.read(EventClassifier.TYPE, flood).get("COERCE")).isLessThan(0.2);
    float[] strike = WORDS.encode("They began a strike.");
    assertThat(best(classifier.read(EventClassifier.modeOf("PROTEST"), strike)))
        .isEqualTo("strike");
  }

  @Test
  void theSameExamplesGiveTheSameBytesInWhateverOrder() {
    List<TrainingExample> reversed = new ArrayList<>(examples());
    java.util.Collections.reverse(reversed);

    assertThat(heads(train(reversed))).isEqualTo(heads(train(examples())));
  }

  @Test
  void whatIsHeldOutIsTriedButNotLearnedFrom() {
    List<TrainingExample> more = new ArrayList<>(examples());
    for (String town : TOWNS) {
      more.add(example("School fair in " + town + ".", "Arrests", PloverType.COERCE, true));
    }

    Trained with = train(more);

    assertThat(heads(with)).isEqualTo(heads(train(examples())));
    assertThat(with.report()).contains("Held out: labels of 8 examples");
  }

  @Test
  void theModelSaysWhatItIsMadeFromAndHowWellItDoes() {
    Trained trained = train(examples());

    assertThat(trained.model().provenance())
        .extracting(LearnedModel.Fact::key)
        .contains("examples", "options", "cross-validated");
    assertThat(trained.report())
        .contains("| examples of each label at most |")
        .contains("| confidence | how many | mean confidence | right |");
  }

  @Test
  void tooFewExamplesAreRefused() {
    assertThatThrownBy(() -> train(examples().subList(0, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Too few examples");
  }

  /** The weights alone, without what is told about their making. */
  private static String heads(Trained trained) {
    LearnedModel model = trained.model();
    return new LearnedModel(model.encoders(), model.heads(), model.decisions(), List.of()).text();
  }

  private static Trained train(List<TrainingExample> examples) {
    Encoders encoders = new Encoders(List.of(WORDS));
    return new Trainer(packs, PLAIN, encoders, stage -> {}).train(examples, true);
  }

  private static List<TrainingExample> examples() {
    List<TrainingExample> examples = new ArrayList<>();
    for (String town : TOWNS) {
      examples.add(
          example("Doctors on strike in " + town + ".", "Peaceful protest", PloverType.PROTEST));
      examples.add(example("Nine detained in " + town + ".", "Arrests", PloverType.COERCE));
      examples.add(
          new TrainingExample(
              "A flood struck " + town + ".",
              List.of("Natural disaster"),
              List.of(),
              "",
              false,
              new PackLocation("test", 1)));
      examples.add(
          new TrainingExample(
              "Market day in " + town + ".",
              List.of(),
              List.of(new Told(PloverType.PROTEST, Optional.of("boycott"))),
              "",
              false,
              new PackLocation("test", 1)));
    }
    return examples;
  }

  private static TrainingExample example(String text, String label, PloverType type) {
    return example(text, label, type, false);
  }

  private static TrainingExample example(
      String text, String label, PloverType type, boolean heldOut) {
    String mode = type == PloverType.PROTEST ? "strike" : "arrest";
    return new TrainingExample(
        text,
        List.of(label),
        List.of(new Told(type, Optional.of(mode))),
        "",
        heldOut,
        new PackLocation("test", 1));
  }

  private static String best(Map<String, Double> probabilities) {
    return probabilities.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
