package org.cronista.reader.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.ReaderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags of a PDF are believed when they make sense, and harm nothing when they do not. */
class TaggedPagesTest {

  @TempDir Path folder;

  @Test
  void tagsSayWhatTheLookOfALineDoesNot() throws IOException {
    Document plain = read(changed(TaggedPagesTest::removeTree));
    Document tagged = read(changed(tree -> retype(tree, "P", "BlockQuote")));

    assertThat(count(tagged, BlockKind.QUOTATION)).isGreaterThan(count(plain, BlockKind.QUOTATION));
  }

  @Test
  void tagsThatCallMostOfTheTextNoPartOfItAreNotBelieved() throws IOException {
    Document plain = read(changed(TaggedPagesTest::removeTree));
    Document strange = read(changed(tree -> retype(tree, "P", "Artifact")));

    assertThat(strange.blocks()).isEqualTo(plain.blocks());
  }

  @Test
  void tagsThatMakeAWholeTextOneParagraphAreNotBelieved() throws IOException {
    Document plain = read(changed(TaggedPagesTest::removeTree));
    Document strange =
        read(
            changed(
                tree -> {
                  for (String type : List.of("P", "LI", "BlockQuote", "H1", "H2", "TR", "TD")) {
                    retype(tree, type, "Span");
                  }
                  retype(tree, "Document", "P");
                }));

    assertThat(strange.blocks()).isEqualTo(plain.blocks());
  }

  @Test
  void aTreeThatRunsInACircleEnds() throws IOException {
    Document whole = read(changed(tree -> {}));
    Document circle =
        read(
            changed(
                tree -> {
                  COSDictionary top = dictionary(tree.getDictionaryObject(COSName.K));
                  ((COSArray) top.getDictionaryObject(COSName.K)).add(top);
                }));

    assertThat(circle.blocks()).isEqualTo(whole.blocks());
  }

  private static long count(Document document, BlockKind kind) {
    return document.blocks().stream().map(Block::kind).filter(kind::equals).count();
  }

  private static void removeTree(COSDictionary tree) {
    tree.removeItem(COSName.K);
  }

  /** Gives all elements of one type another. */
  private static void retype(COSDictionary tree, String from, String to) {
    retype(tree, from, to, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static void retype(COSBase node, String from, String to, Set<COSBase> seen) {
    COSBase target = node instanceof COSObject reference ? reference.getObject() : node;
    if (target instanceof COSArray array) {
      array.forEach(kid -> retype(kid, from, to, seen));
    } else if (target instanceof COSDictionary dictionary && seen.add(dictionary)) {
      boolean element = dictionary.containsKey(COSName.S);
      if (element && from.equals(new PDStructureElement(dictionary).getStandardStructureType())) {
        dictionary.setName(COSName.S, to);
      }
      COSBase kids = dictionary.getDictionaryObject(COSName.K);
      if (kids != null) {
        retype(kids, from, to, seen);
      }
    }
  }

  private static COSDictionary dictionary(COSBase base) {
    COSBase first = base instanceof COSArray array ? array.getObject(0) : base;
    return (COSDictionary) first;
  }

  private static byte[] changed(Consumer<COSDictionary> change) throws IOException {
    try (InputStream stream =
            TaggedPagesTest.class.getResourceAsStream("/printed/held-out/enugu-office.pdf");
        PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(stream).readAllBytes())) {
      change.accept(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private Document read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("enugu.pdf"), bytes);
    return new DocumentReader(ReaderOptions.defaults())
        .read(new InputFile(file, "enugu.pdf"))
        .documents()
        .get(0);
  }
}
