package org.cronista.reader.internal.format;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.cronista.model.BlockKind;

/**
 * The tags of a PDF (ISO 32000-1, 14.7 and 14.8): which block every marked part of a page belongs
 * to. The tree is a stranger's: it may be deep, run in circles or point nowhere.
 */
final class PdfTags {

  private static final int DEEPEST = 200;
  private static final int MOST = 1_000_000;

  /** A marked part of a page: the page's number from 1, and the part's own number. */
  private record Place(int page, int mark) {}

  /** What an element is inside of. */
  private record Around(PdfTag tag, Optional<BlockKind> kind, Optional<PDPage> page) {}

  private final Map<Place, PdfTag> tags = new HashMap<>();
  private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int blocks;

  private PdfTags() {}

  /** The tags of a file; none when it has no tree. */
  static PdfTags of(PDDocument pdf) {
    PdfTags tags = new PdfTags();
    Optional<PDStructureTreeRoot> root =
        Optional.ofNullable(pdf.getDocumentCatalog().getStructureTreeRoot());
    root.ifPresent(
        tree -> {
          int number = 0;
          for (PDPage page : pdf.getPages()) {
            number++;
            tags.pages.put(page.getCOSObject(), number);
          }
          tags.visit(tree, new Around(PdfTag.NONE, Optional.empty(), Optional.empty()), 0);
        });
    return tags;
  }

  /** Whether nothing at all is tagged. */
  boolean isEmpty() {
    return tags.isEmpty();
  }

  /** What is said of a marked part; {@link PdfTag#NONE} when nothing is. */
  PdfTag at(int page, int mark) {
    return tags.getOrDefault(new Place(page, mark), PdfTag.NONE);
  }

  private void visit(PDStructureNode node, Around around, int depth) {
    if (depth > DEEPEST || seen.size() > MOST || !seen.add(node.getCOSObject())) {
      return;
    }
    for (Object kid : kids(node)) {
      if (kid instanceof PDStructureElement element) {
        visit(element, inside(element, around), depth + 1);
      } else if (kid instanceof PDMarkedContentReference reference) {
        put(Optional.ofNullable(reference.getPage()).or(around::page), reference.getMCID(), around);
      } else if (kid instanceof Integer mark) {
        put(around.page(), mark, around);
      }
    }
  }

  /** The kids that can be read; a broken list has none. */
  private static List<Object> kids(PDStructureNode node) {
    try {
      return node.getKids();
    } catch (IllegalArgumentException | ClassCastException e) {
      return List.of();
    }
  }

  private void put(Optional<PDPage> page, int mark, Around around) {
    page.map(PDPage::getCOSObject)
        .map(pages::get)
        .ifPresent(number -> tags.put(new Place(number, mark), around.tag()));
  }

  private Around inside(PDStructureElement element, Around around) {
    COSDictionary dictionary = element.getCOSObject();
    Optional<PDPage> page =
        Optional.ofNullable(dictionary.getCOSDictionary(org.apache.pdfbox.cos.COSName.PG))
            .map(PDPage::new)
            .or(around::page);
    String type = Optional.ofNullable(element.getStandardStructureType()).orElse("");
    return switch (type) {
      case "Title", "H", "H1", "H2", "H3", "H4", "H5", "H6" ->
          block(around, BlockKind.HEADING, page);
      case "LI" -> new Around(next(BlockKind.LIST_ITEM), Optional.of(BlockKind.LIST_ITEM), page);
      case "BlockQuote" -> within(around, BlockKind.QUOTATION, page);
      case "Note", "FENote" -> block(around, BlockKind.NOTE, page);
      case "Caption" -> block(around, BlockKind.CAPTION, page);
      case "TOCI" -> block(around, BlockKind.CONTENTS, page);
      case "TR" -> new Around(next(BlockKind.TABLE), Optional.of(BlockKind.TABLE), page);
      case "TD", "TH" -> cell(around, page);
      case "P" -> paragraph(around, page);
      case "Artifact" -> new Around(PdfTag.ARTIFACT, PdfTag.ARTIFACT.kind(), page);
      default -> new Around(around.tag(), around.kind(), page);
    };
  }

  private PdfTag next(BlockKind kind) {
    blocks++;
    return new PdfTag(blocks, Optional.of(kind), -1);
  }

  /** A block of its own, unless it stands in a list item, a note or a table, which are wholes. */
  private Around block(Around around, BlockKind kind, Optional<PDPage> page) {
    boolean part = around.kind().filter(outer -> outer != BlockKind.QUOTATION).isPresent();
    return part
        ? new Around(around.tag(), around.kind(), page)
        : new Around(next(kind), Optional.of(kind), page);
  }

  /** Paragraphs inside are blocks of this kind. */
  private Around within(Around around, BlockKind kind, Optional<PDPage> page) {
    return around.kind().isPresent()
        ? new Around(around.tag(), around.kind(), page)
        : new Around(next(kind), Optional.of(kind), page);
  }

  private Around cell(Around around, Optional<PDPage> page) {
    blocks++;
    PdfTag tag = new PdfTag(around.tag().block(), around.tag().kind(), blocks);
    return new Around(around.tag().isBlock() ? tag : around.tag(), around.kind(), page);
  }

  private Around paragraph(Around around, Optional<PDPage> page) {
    boolean quoted = around.kind().equals(Optional.of(BlockKind.QUOTATION));
    if (around.kind().isPresent() && !quoted) {
      return new Around(around.tag(), around.kind(), page);
    }
    blocks++;
    return new Around(new PdfTag(blocks, around.kind(), -1), around.kind(), page);
  }
}
