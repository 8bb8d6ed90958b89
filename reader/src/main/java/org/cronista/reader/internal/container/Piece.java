package org.cronista.reader.internal.container;

/** What a container gives: bytes to look into, or a part that needs no further look. */
sealed interface Piece permits Member, Part {}
