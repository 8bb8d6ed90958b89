/**
 * What the tasks do: reading, coding and reconciling, composed as the {@code cronista} command
 * composes them. Loaded apart from Spark, see {@code org.cronista.spark.Rooms}; everything public
 * here is made by name and called by interfaces of the JDK.
 */
package org.cronista.spark.room;
