/**
 * The records that walk through the house: what a document says, what is claimed, what happened and
 * where the accounts part.
 *
 * <p>Everything here is an immutable value and depends on nothing but the JDK. Offsets are Unicode
 * code points into a document's canonical text, end exclusive. No parameter, component or result is
 * ever {@code null}: absence is an {@link java.util.Optional} or an empty list.
 */
package org.cronista.model;
