package org.cronista.publisher.reading;

import org.cronista.model.Span;

/**
 * A piece of a block: words that stand together in the text.
 *
 * @param block the block's place in the list of blocks
 * @param span the piece
 * @param before what stands between the piece before in the text and this one, of no block
 */
record Strand(int block, Span span, Span before) {}
