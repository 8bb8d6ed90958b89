package org.cronista.reader.internal;

/** A file format: bytes to a draft. */
public interface Format {

  /** The media type to record, for example {@code application/pdf}. */
  String mediaType();

  /**
   * Reads a file.
   *
   * @throws ReadProblem when the file cannot be read, with the reason
   */
  Draft read(RawFile file);
}
