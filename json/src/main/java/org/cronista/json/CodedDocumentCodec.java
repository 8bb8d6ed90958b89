package org.cronista.json;

import java.io.IOException;
import org.cronista.model.CodedDocument;
import org.cronista.model.CodedDocument.Primary;
import org.cronista.model.DocumentId;
import org.cronista.model.Label;
import org.cronista.model.PloverType;
import org.cronista.model.TimeExpression;

/**
 * A line that {@code cronista code} puts out; beyond the contract: {@code document}, our
 * identifier.
 */
final class CodedDocumentCodec {

  private CodedDocumentCodec() {}

  static void write(FieldWriter fields, CodeLine line) throws IOException {
    CodedDocument coded = line.coded();
    fields.text("id", line.id());
    fields.optionalObject("primary", coded.primary(), CodedDocumentCodec::writePrimary);
    fields.objects("labels", coded.labels(), CodedDocumentCodec::writeLabel);
    fields.objects("sentences", coded.sentences(), SpanCodec::write);
    fields.objects("times", coded.times(), CodedDocumentCodec::writeTime);
    fields.objects("places", coded.places(), PlaceMentionCodec::write);
    fields.objects("statements", coded.statements(), StatementCodec::write);
    fields.objects("claims", coded.claims(), ClaimCodec::write);
    fields.text("document", coded.document().value());
  }

  private static void writePrimary(FieldWriter fields, Primary primary) throws IOException {
    fields.text("type", primary.type().name());
    fields.optionalText("mode", primary.mode());
    fields.optionalText("subEvent", primary.subEvent());
    fields.confidence("confidence", primary.confidence());
  }

  private static void writeLabel(FieldWriter fields, Label label) throws IOException {
    fields.text("scheme", label.scheme());
    fields.text("label", label.label());
    fields.confidence("confidence", label.confidence());
  }

  private static void writeTime(FieldWriter fields, TimeExpression time) throws IOException {
    MentionCodec.write(fields, time.mention());
    fields.text("type", time.type().name());
    fields.text("value", time.value());
  }

  static CodeLine read(FieldReader fields) {
    return new CodeLine(
        fields.text("id"),
        new CodedDocument(
            fields.value("document", DocumentId::new),
            fields.optionalObject("primary", CodedDocumentCodec::readPrimary),
            fields.objects("labels", CodedDocumentCodec::readLabel),
            fields.objects("sentences", SpanCodec::read),
            fields.objects("times", CodedDocumentCodec::readTime),
            fields.objects("places", PlaceMentionCodec::read),
            fields.objects("statements", StatementCodec::read),
            fields.objects("claims", ClaimCodec::read)));
  }

  private static Primary readPrimary(FieldReader fields) {
    return new Primary(
        fields.value("type", PloverType::valueOf),
        fields.optionalText("mode"),
        fields.optionalText("subEvent"),
        fields.number("confidence"));
  }

  private static Label readLabel(FieldReader fields) {
    return new Label(fields.text("scheme"), fields.text("label"), fields.number("confidence"));
  }

  private static TimeExpression readTime(FieldReader fields) {
    return new TimeExpression(
        MentionCodec.read(fields),
        fields.value("type", TimeExpression.Type::valueOf),
        fields.text("value"));
  }
}
