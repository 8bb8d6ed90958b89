package org.cronista.reader.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.TextIndex;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.ReaderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of a newspaper: two stories one below the other, each in two columns, with a picture, a
 * box of dates and a line pulled out; its number stands in the middle of the foot.
 */
class NewspaperTest {

  @TempDir Path folder;

  @Test
  void eachStoryIsReadToItsEndBeforeTheNext() throws IOException {
    assertStories(read(bytes()));
  }

  @Test
  void eachStoryIsReadToItsEndWithoutTagsAsWell() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes())) {
      pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      assertStories(read(out.toByteArray()));
    }
  }

  private static void assertStories(Document page) {
    TextIndex index = TextIndex.of(page.text());
    List<String> blocks =
        page.blocks().stream()
            .filter(block -> block.kind() != BlockKind.CAPTION)
            .map(block -> shown(page, index, block))
            .filter(block -> !block.contains("Women of the wharf"))
            .toList();
    List<String> starts =
        blocks.stream().map(b -> b.substring(0, Math.min(28, b.length()))).toList();

    assertThat(starts)
        .containsSubsequence(
            "TITLE: Dockers end eleven-we",
            "PARAGRAPH: Dockers at the Qu",
            "PARAGRAPH: The Ports Authori",
            "PARAGRAPH: Two people have d",
            "PARAGRAPH: The Minister of T",
            "HEADING: The dispute in date",
            "PARAGRAPH: 19 December: 94 d",
            "PARAGRAPH: 2 March: vote to ",
            "PARAGRAPH: Mr Kargbo told th",
            "HEADING: Teachers give notic",
            "PARAGRAPH: BO, 3 March — Pri",
            "PARAGRAPH: In Pujehun some f",
            "PARAGRAPH: A teacher with tw");
    assertThat(starts).noneMatch(b -> b.startsWith("QUOTATION") || b.startsWith("NOTE"));
    assertThat(blocks)
        .contains(
            "PARAGRAPH: In Pujehun some forty teachers occupied the education office on Friday and"
                + " were removed by the police in the evening. Nobody was hurt. The head of the"
                + " office, who was found locked in his own store room, has declined to make a"
                + " complaint.");
    assertThat(page.notes()).isEmpty();
  }

  private static String shown(Document page, TextIndex index, Block block) {
    return block.kind() + ": " + BlockView.of(page.text(), index, block).text();
  }

  private static byte[] bytes() throws IOException {
    try (InputStream stream =
        NewspaperTest.class.getResourceAsStream("/printed/held-out/herald.pdf")) {
      return Objects.requireNonNull(stream).readAllBytes();
    }
  }

  private Document read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("herald.pdf"), bytes);
    return new DocumentReader(ReaderOptions.defaults())
        .read(new InputFile(file, "herald.pdf"))
        .documents()
        .get(0);
  }
}
