/**
 * What was learned from examples: sentence vectors, classifiers over them, and the decision between
 * these and the frames, with probabilities.
 */
package org.cronista.coder.learned;
