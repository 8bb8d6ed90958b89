package org.cronista.reader;

import java.nio.file.Path;

/**
 * One input to read.
 *
 * @param path where it is
 * @param name path relative to the folder it was given in, or the file's name when it was given
 *     directly; {@code /} between the parts
 */
public record InputFile(Path path, String name) {}
