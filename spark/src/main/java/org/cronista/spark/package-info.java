/**
 * The rooms composed on Apache Spark. {@link org.cronista.spark.SparkMain} is what {@code
 * spark-submit} runs.
 *
 * <p>This package knows Spark and the JDK and nothing else of the house: the rooms are in {@code
 * org.cronista.spark.room}, which is loaded apart, with the libraries of a distribution. The two
 * speak to each other in types of the JDK, so that no library of Spark's gets in the way of one of
 * ours.
 */
package org.cronista.spark;
