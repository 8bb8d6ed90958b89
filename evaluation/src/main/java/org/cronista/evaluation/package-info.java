/**
 * How good the coding is: lines that {@code cronista code} puts out, held against gold data.
 *
 * <p>Nothing here knows how the coder works; only the published shape of its lines is read. The
 * definitions are those of the field: precision, recall and their harmonic mean, over spans that
 * overlap or labels that are equal, as each scorer says.
 */
package org.cronista.evaluation;
