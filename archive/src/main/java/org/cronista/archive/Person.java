package org.cronista.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who works at the desk.
 *
 * @param id identifier, never used again for another
 * @param name the name they sign in with, unique
 * @param role what they may do; the desk's word, which the archive only keeps
 * @param created since when they are known
 * @param closed since when they may no longer sign in; empty while they may
 */
public record Person(
    String id, String name, String role, Instant created, Optional<Instant> closed) {}
