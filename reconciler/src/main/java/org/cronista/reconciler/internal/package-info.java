/**
 * How the reconciler decides: public to its own module only, and free to change.
 *
 * <p>The walk: {@code Accounts} (a claim with everything its telling lends it) → {@code Candidates}
 * (which pairs are worth a look) → {@code PairEvidence} and {@code Barrier} (what speaks for one
 * event, what forbids it) → {@code Clusters} → {@code EventBuilder} → the {@code …Comparison}
 * classes (where the accounts part) → {@code Headline}.
 */
package org.cronista.reconciler.internal;
