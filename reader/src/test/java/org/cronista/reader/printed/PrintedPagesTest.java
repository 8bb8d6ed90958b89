package org.cronista.reader.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.InputFile;
import org.cronista.reader.ReaderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts of our own are printed to PDF in one and two columns, read back, and compared block by
 * block. The table goes to {@code target/structure.md}, from where the documentation has it.
 */
class PrintedPagesTest {

  private static final List<String> COPIES = List.of("lanka", "khartoum", "santiago", "magazine");

  @TempDir Path folder;

  @Test
  void printedPagesAreReadBackBlockByBlock() throws IOException {
    Score score = new Score();
    for (String name : COPIES) {
      Copy copy = Copy.load(name);
      for (Press.Look look : looks()) {
        Press.Print print = Press.print(copy, look);
        String file = name + look.columns() + look.indented() + look.small();
        Document document = read(file, print.bytes());
        score.compare(copy, print.heads(), print.folios(), document);
        assertThat(document.notes())
            .as(file)
            .allSatisfy(note -> assertThat(note.marks()).as(note.label()).isNotEmpty())
            .allSatisfy(note -> assertThat(note.works()).as(note.label()).isNotEmpty());
      }
    }
    Files.writeString(Path.of("target", "structure.md"), score.table());

    assertThat(score.wordErrorRate()).as(score.table()).isLessThan(0.005);
    for (BlockKind kind : BlockKind.values()) {
      assertThat(score.precision(kind)).as(kind + "\n" + score.table()).isGreaterThan(0.9);
      assertThat(score.recall(kind)).as(kind + "\n" + score.table()).isGreaterThan(0.9);
    }
  }

  private static List<Press.Look> looks() {
    List<Press.Look> looks = new ArrayList<>();
    for (int columns = 1; columns <= 2; columns++) {
      for (boolean indented : new boolean[] {false, true}) {
        for (boolean small : new boolean[] {false, true}) {
          looks.add(new Press.Look(columns, indented, small));
        }
      }
    }
    return looks;
  }

  private Document read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name + ".pdf"), bytes);
    return new DocumentReader(ReaderOptions.defaults())
        .read(new InputFile(file, name + ".pdf"))
        .documents()
        .get(0);
  }
}
