/** Sentences, tokens, syntax and names: what the engines say about the words, in our own terms. */
package org.cronista.coder.language;
