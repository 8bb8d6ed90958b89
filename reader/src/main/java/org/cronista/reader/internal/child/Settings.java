package org.cronista.reader.internal.child;

import java.io.IOException;
import java.time.Duration;
import org.cronista.reader.ContainerLimits;
import org.cronista.reader.ReaderOptions;

/**
 * How a child reads.
 *
 * @param options limits and language
 * @param containers limits for files that hold others
 * @param maxAnswerBytes how long the answer for one document may be
 */
record Settings(ReaderOptions options, ContainerLimits containers, int maxAnswerBytes) {

  byte[] packed() {
    return new Parcel.Packer()
        .number(options.maxBytes())
        .number(options.maxTextCharacters())
        .number(options.maxDepth())
        .number(options.timeLimit().toNanos())
        .text(options.language())
        .number(containers.maxDepth())
        .number(containers.maxEntries())
        .number(containers.maxRatio())
        .number(containers.maxTotalBytes())
        .number(maxAnswerBytes)
        .packed();
  }

  static Settings unpacked(byte[] content) throws IOException {
    Parcel.Unpacker parcel = new Parcel.Unpacker(content);
    ReaderOptions options =
        new ReaderOptions(
            parcel.number(),
            parcel.whole(),
            parcel.whole(),
            Duration.ofNanos(parcel.number()),
            parcel.text());
    ContainerLimits containers =
        new ContainerLimits(parcel.whole(), parcel.whole(), parcel.whole(), parcel.number());
    return new Settings(options, containers, parcel.whole());
  }
}
