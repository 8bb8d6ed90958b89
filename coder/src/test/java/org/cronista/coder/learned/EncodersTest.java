package org.cronista.coder.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cronista.packs.LearnedModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged encoders give like vectors for like texts, and the same bits for the same text. */
class EncodersTest {

  private static final String STRIKE = "Teachers walked out of schools to demand higher pay.";
  private static final String STOPPAGE = "School staff began a stoppage over their wages.";
  private static final String FLOOD = "The river burst its banks and swept away eleven houses.";

  @SuppressWarnings("NullAway.Init")
  private static Encoders encoders;

  @BeforeAll
  static void load() {
    encoders = Encoders.loadAll();
  }

  @Test
  void textsOfLikeMeaningGetLikeVectors() {
    assertThat(cosine(STRIKE, STOPPAGE)).isGreaterThan(cosine(STRIKE, FLOOD));
    assertThat(cosine(FLOOD, FLOOD)).isCloseTo(encoders.describe().size(), within(1e-4));
  }

  @Test
  void theSameTextGivesTheSameBitsWhateverIsEncodedBesideIt() {
    float[] alone = encoders.encode(STRIKE);

    List<float[]> among =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> encoders.encode(i % 3 == 0 ? STRIKE : FLOOD.repeat(i)))
            .toList();

    for (int i = 0; i < among.size(); i += 3) {
      assertThat(among.get(i)).isEqualTo(alone);
    }
  }

  @Test
  void aTextLongerThanTheWindowIsReadFromItsBeginning() {
    String window = "strike ".repeat(OnnxEncoder.WINDOW);

    assertThat(encoders.encode(window + FLOOD)).isEqualTo(encoders.encode(window));
  }

  @Test
  void aModelTrainedWithOtherEncodersIsRefused() {
    LearnedModel other =
        new LearnedModel(
            List.of(new LearnedModel.Encoder(EncoderModel.BGE.title(), "0000", 384)),
            List.of(),
            Map.of(),
            List.of());

    assertThatThrownBy(() -> Encoders.loadFor(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("trained with other encoders");
  }

  private static double cosine(String one, String other) {
    float[] a = encoders.encode(one);
    float[] b = encoders.encode(other);
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }
}
