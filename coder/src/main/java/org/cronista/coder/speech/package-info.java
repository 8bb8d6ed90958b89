/**
 * Who said what, on whose word a claim stands, and whether an event is told as having happened,
 * denied, planned, threatened, demanded or imagined.
 *
 * <p>Attribution follows the scheme of source, cue and content of PARC (Pareti 2016) and PolNeAR
 * (Newell, Margolin and Ruths 2018); modality follows the question FactBank asks of every event
 * (Saurí and Pustejovsky 2009): how sure, and according to whom.
 */
package org.cronista.coder.speech;
