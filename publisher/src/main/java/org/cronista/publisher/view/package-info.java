/**
 * A chronology put in order and into words, whatever the format: dates, figures, places, quotes and
 * what deserves the first look. Public to the other packages of this module, promised to nobody
 * else.
 */
package org.cronista.publisher.view;
