package org.cronista.coder.time;

/**
 * A stretch of tokens and what it says.
 *
 * @param first first token
 * @param last last token, included
 * @param meaning what it says
 */
record Piece(int first, int last, Meaning meaning) {}
