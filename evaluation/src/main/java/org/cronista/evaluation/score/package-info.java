/** One scorer for each kind of gold data. */
package org.cronista.evaluation.score;
