package org.cronista.trainer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors that point in like directions make one pattern. */
class PatternsTest {

  @Test
  void everyGroupOfLikeVectorsHasAPatternOfLengthOne() {
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      vectors.add(new float[] {5, 0.1f * i});
      vectors.add(new float[] {-0.1f * i, 2});
    }

    List<float[]> patterns = Patterns.of(vectors);

    assertThat(patterns).hasSize(2);
    assertThat(patterns).anySatisfy(p -> assertThat(p[0]).isGreaterThan(0.99f));
    assertThat(patterns).anySatisfy(p -> assertThat(p[1]).isGreaterThan(0.98f));
    assertThat(patterns)
        .allSatisfy(p -> assertThat(Math.hypot(p[0], p[1])).isCloseTo(1, within(1e-6)));
  }

  @Test
  void aSingleVectorIsItsOwnPattern() {
    assertThat(Patterns.of(List.of(new float[] {0, 3}))).containsExactly(new float[] {0, 1});
  }
}
