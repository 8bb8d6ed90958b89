package org.cronista.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cronista.archive.Archive;

/**
 * What the desk works with.
 *
 * @param archive where everything is kept; closed by whoever opened it
 * @param chronologies works out what the archive's claims come to
 * @param imports how documents come in; empty when they may not, by way of the desk
 * @param clock the time
 * @param incidents is told of failures: a reference that a visitor was shown, and what happened
 */
public record DeskParts(
    Archive archive,
    ChronologyMaker chronologies,
    Optional<DeskImport> imports,
    Clock clock,
    BiConsumer<String, Throwable> incidents) {}
