/**
 * Reads and checks packs. Public only so that {@link org.cronista.packs.Packs} can reach it:
 * nothing here is promised to others.
 *
 * <p>{@link org.cronista.packs.internal.PackFiles} finds the files, one reader for each kind of
 * file makes records of them, {@link org.cronista.packs.internal.PackLoader} puts the records
 * together. A reader throws {@link org.cronista.packs.PackException} at the first mistake of an
 * entry; {@link org.cronista.packs.internal.Mistakes} collects them, so that a person sees all at
 * once.
 */
package org.cronista.packs.internal;
