package org.cronista.reader.internal.child;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.cronista.reader.InputFile;

/**
 * What a child is to read.
 *
 * @param file the file
 * @param passOver how many outcomes are known already
 */
record Request(InputFile file, long passOver) {

  /** The path goes as an address: so do names that are not text in the system's encoding. */
  byte[] packed() {
    return new Parcel.Packer()
        .text(file.path().toUri().toString())
        .text(file.name())
        .number(passOver)
        .packed();
  }

  static Request unpacked(byte[] content) throws IOException {
    Parcel.Unpacker parcel = new Parcel.Unpacker(content);
    InputFile file = new InputFile(Path.of(URI.create(parcel.text())), parcel.text());
    return new Request(file, parcel.number());
  }
}
