package org.cronista.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.cronista.coder.language.EnglishPipeline;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.cronista.reconciler.Reconciliation;
import org.junit.jupiter.api.Test;

/** Every benchmark can be set up and has something to measure. */
class BenchmarksTest {

  @Test
  void textIsIndexedAndConvertedToAndFro() {
    TextBenchmark benchmark = new TextBenchmark();

    TextIndex index = benchmark.index();

    assertThat(benchmark.convert()).isEqualTo(index.length() / 2);
    assertThat(benchmark.views()).isPositive();
  }

  @Test
  void codingFindsTheSameClaimsWithRememberedSentences() {
    EnglishPipeline english = EnglishPipeline.load();
    CodingBenchmark coding = new CodingBenchmark(english);

    assertThat(coding.wholly()).isPositive().isEqualTo(coding.rulesAlone());
    assertThat(new TimeTaggerBenchmark(english).tag()).isPositive();
  }

  @Test
  void madeUpClaimsQuoteTheirDocumentsAndJoinIntoFewerEvents() {
    ReconcilerBenchmark benchmark = new ReconcilerBenchmark();
    benchmark.makeUp();

    Reconciliation result = benchmark.reconcile();

    assertThat(result.events()).isNotEmpty().hasSizeLessThan(benchmark.claims);
    assertThat(result.disagreements()).isNotEmpty();
    SyntheticClaims told = SyntheticClaims.of(10);
    for (int i = 0; i < 10; i++) {
      Document document = told.documents().get(i);
      Claim claim = told.claims().get(i);
      assertThat(TextIndex.of(document.text()).words(claim.trigger().span()))
          .isEqualTo(claim.trigger().text());
    }
  }
}
