package org.cronista.model;

/**
 * The file a document was read from.
 *
 * @param name path relative to the input it was given as, with {@code /}; never an absolute path
 * @param sha256 64 lower-case hexadecimal digits over the file's bytes
 * @param bytes size
 * @param mediaType for example {@code application/pdf}
 */
public record SourceFile(String name, String sha256, long bytes, String mediaType) {}
