/**
 * The {@code cronista} command: composes the rooms of the house and shows what they do.
 *
 * <p>{@link org.cronista.cli.Main} is where a run begins; {@code command} holds one class for each
 * command, {@code work} what they share, {@code check} what {@code verify} and {@code doctor} look
 * at.
 */
package org.cronista.cli;
