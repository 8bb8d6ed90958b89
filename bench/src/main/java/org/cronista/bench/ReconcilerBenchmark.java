package org.cronista.bench;

import java.util.concurrent.TimeUnit;
import org.cronista.reconciler.EventReconciler;
import org.cronista.reconciler.ReconcilerOptions;
import org.cronista.reconciler.Reconciliation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From claims to events and disagreements; ten times the claims should take some ten times long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReconcilerBenchmark {

  /** How many claims. */
  @Param({"1000", "10000"})
  public int claims = 1000;

  private final EventReconciler reconciler = new EventReconciler(ReconcilerOptions.defaults());
  private SyntheticClaims told = SyntheticClaims.of(0);

  /** Makes up the claims. */
  @Setup
  public void makeUp() {
    told = SyntheticClaims.of(claims);
  }

  /** All of it. */
  @Benchmark
  public Reconciliation reconcile() {
    return reconciler.reconcile(told.documents(), told.claims());
  }
}
