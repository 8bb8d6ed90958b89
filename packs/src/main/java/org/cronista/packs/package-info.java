/** What a language or a country needs to be known, as data, and its loader. */
package org.cronista.packs;
