/**
 * Claims to events and disagreements. Knows neither files, databases nor parsers.
 *
 * <p>{@link org.cronista.reconciler.EventReconciler} is what others call. How it decides stands in
 * {@code org.cronista.reconciler.internal}, one small class for each question.
 */
package org.cronista.reconciler;
