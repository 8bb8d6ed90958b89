/**
 * Keeps documents, claims and events, and finds them again.
 *
 * <p>{@link org.cronista.archive.Archive} is the way in: one interface over a SQLite file or a
 * PostgreSQL schema of one shape, created and brought up to date on opening by the migrations in
 * {@code db/migration/archive}.
 */
package org.cronista.archive;
