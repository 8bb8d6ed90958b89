package org.cronista.trainer.internal;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;

/** Finds the lowest point of a smooth function with CoreNLP's limited-memory BFGS. */
final class Minimum {

  private static final int MEMORY = 10;
  private static final double TOLERANCE = 1e-4;
  private static final int MOST_STEPS = 300;

  private Minimum() {}

  /** Where a convex function is lowest, starting from zero. */
  static double[] of(DiffFunction function) {
    QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
    minimizer.shutUp();
    return minimizer.minimize(
        function, TOLERANCE, new double[function.domainDimension()], MOST_STEPS);
  }
}
