/**
 * Measures, with JMH, the parts that take the time: text offsets, coding, dating, reconciling. Run
 * by {@code make bench}; what the figures mean is in {@code docs/performance.md}.
 */
package org.cronista.bench;
