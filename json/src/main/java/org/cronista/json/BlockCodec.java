package org.cronista.json;

import java.io.IOException;
import java.util.List;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Span;

/**
 * An entry of a document's {@code blocks}; {@code start} and {@code end} are those of the whole.
 * Beyond the contract: {@code spans}, only when the block is broken into more than one.
 */
final class BlockCodec {

  private BlockCodec() {}

  static void write(FieldWriter fields, Block block) throws IOException {
    fields.text("kind", block.kind().label());
    SpanCodec.write(fields, block.hull());
    fields.whole("page", block.page());
    if (block.spans().size() > 1) {
      fields.objects("spans", block.spans(), SpanCodec::write);
    }
  }

  static Block read(FieldReader fields) {
    List<Span> spans =
        fields.has("spans")
            ? fields.objects("spans", SpanCodec::read)
            : List.of(SpanCodec.read(fields));
    return new Block(
        fields.value("kind", BlockKind::ofLabel),
        spans,
        fields.has("page") ? fields.whole("page") : 0);
  }
}
