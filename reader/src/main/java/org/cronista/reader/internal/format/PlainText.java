package org.cronista.reader.internal.format;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Draft;
import org.cronista.reader.internal.Format;
import org.cronista.reader.internal.RawFile;
import org.cronista.reader.internal.text.FrontMatter;
import org.cronista.reader.internal.text.TextBlocks;

/** Plain text and Markdown: the canonical text is the decoded content, to the character. */
public final class PlainText implements Format {

  private final String mediaType;

  /** Reads files to be recorded as {@code mediaType}. */
  public PlainText(String mediaType) {
    this.mediaType = mediaType;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public Draft read(RawFile file) {
    Decoded decoded = Decoded.of(file.bytes());
    Draft draft = of(decoded.text());
    return new Draft(draft.text(), draft.chunks(), draft.hints(), decoded.warnings());
  }

  /** The draft of a text that is already decoded. */
  public static Draft of(String text) {
    FrontMatter front = FrontMatter.of(text, TextIndex.of(text));
    List<Chunk> chunks = new ArrayList<>(front.chunks());
    chunks.addAll(TextBlocks.of(text, front.end()));
    return new Draft(text, chunks, front.hints(), List.of());
  }
}
