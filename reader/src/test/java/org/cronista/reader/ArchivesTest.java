package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Packed.readAll;
import static org.cronista.reader.Packed.reasonOf;
import static org.cronista.reader.Packed.shown;
import static org.cronista.reader.Packed.tar;
import static org.cronista.reader.Packed.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.cronista.reader.Packed.Entry;
import org.junit.jupiter.api.Test;

/** ZIP, TAR and compressed files: what is in them is read as if it lay beside them. */
class ArchivesTest {

  private static final Entry MARCH = Entry.of("march.txt", "Teachers marched in Oruro.");
  private static final Entry STRIKE = Entry.of("union/strike.txt", "Miners went on strike.");

  @Test
  void everyFileInAZipHasItsOutcome() {
    List<ReadOutcome> outcomes =
        readAll("a.zip", zip(MARCH, Entry.of("union/", ""), STRIKE, Entry.of("x.bin", "\0\1\2")));

    assertThat(shown(outcomes))
        .containsExactly(
            "READ a.zip!/march.txt", "READ a.zip!/union/strike.txt", "SKIPPED a.zip!/x.bin");
    assertThat(outcomes.get(1).documents().get(0).text()).isEqualTo("Miners went on strike.");
    assertThat(outcomes.get(1).documents().get(0).file().name())
        .isEqualTo("a.zip!/union/strike.txt");
  }

  @Test
  void sameBytesInsideAndOutsideHaveOneIdentifier() {
    assertThat(readAll("a.zip", zip(MARCH)).get(0).documents().get(0).id())
        .isEqualTo(readAll("a.tar", tar(MARCH)).get(0).documents().get(0).id())
        .isEqualTo(readAll("m.txt", MARCH.bytes()).get(0).documents().get(0).id());
  }

  @Test
  void tarIsReadPackedAndUnpackedUnderTheNameOfTheFile() {
    assertThat(shown(readAll("a.tar", tar(MARCH, STRIKE))))
        .containsExactly("READ a.tar!/march.txt", "READ a.tar!/union/strike.txt");
    assertThat(shown(readAll("a.tar.gz", Packed.gzip(tar(MARCH)))))
        .containsExactly("READ a.tar.gz!/march.txt");
    assertThat(shown(readAll("a.tgz", Packed.gzip(tar(MARCH)))))
        .containsExactly("READ a.tgz!/march.txt");
  }

  @Test
  void compressedFileIsReadByTheNameItHasInside() {
    assertThat(shown(readAll("march.txt.gz", Packed.gzip(MARCH.bytes()))))
        .containsExactly("READ march.txt.gz!/march.txt");
    assertThat(
            shown(
                readAll(
                    "feed.jsonl.gz",
                    Packed.gzip(
                        "{\"text\":\"One.\"}\n\n{\"text\":3}".getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("READ feed.jsonl.gz#1", "FAILED feed.jsonl.gz#3");
  }

  @Test
  void archivesInArchivesAreReadToALimit() {
    Entry inner = new Entry("in.zip", zip(MARCH));
    Entry deep = new Entry("deep.tar", tar(inner, STRIKE));

    assertThat(shown(readAll("a.zip", zip(deep))))
        .containsExactly(
            "READ a.zip!/deep.tar!/in.zip!/march.txt", "READ a.zip!/deep.tar!/union/strike.txt");

    DocumentReader shallow = shallow(ContainerLimits.defaults().withMaxDepth(2));
    List<ReadOutcome> outcomes = readAll(shallow, "a.zip", zip(deep));
    assertThat(shown(outcomes))
        .containsExactly(
            "SKIPPED a.zip!/deep.tar!/in.zip", "READ a.zip!/deep.tar!/union/strike.txt");
    assertThat(reasonOf(outcomes, "a.zip!/deep.tar!/in.zip")).contains("2 deep");
  }

  @Test
  void bombIsStoppedAndWhatCameBeforeIsKept() {
    byte[] zeros = new byte[12 << 20];
    Entry bomb = new Entry("zeros.txt", zeros);
    byte[] bytes = zip(MARCH, bomb, new Entry("again.txt", zeros), STRIKE);

    List<ReadOutcome> outcomes = readAll("bomb.zip", bytes);

    assertThat(bytes.length).isLessThan(100_000);
    assertThat(shown(outcomes))
        .startsWith("READ bomb.zip!/march.txt")
        .endsWith("FAILED bomb.zip!/again.txt");
    assertThat(reasonOf(outcomes, "bomb.zip!/again.txt")).contains("unpacks to more than 16 MiB");
  }

  @Test
  void bombOfArchivesInArchivesIsStopped() {
    byte[] layer = zip(new Entry("z.txt", new byte[4 << 20]));
    for (int i = 0; i < 3; i++) {
      Entry[] copies = new Entry[16];
      for (int k = 0; k < copies.length; k++) {
        copies[k] = new Entry(k + ".zip", layer);
      }
      layer = zip(copies);
    }

    List<ReadOutcome> outcomes = readAll("42.zip", layer);

    assertThat(outcomes).hasSizeLessThan(20);
    assertThat(outcomes.get(outcomes.size() - 1).reason().orElseThrow()).contains("unpacks to");
  }

  @Test
  void tooManyFilesAreNotRead() {
    DocumentReader reader = shallow(ContainerLimits.defaults().withMaxEntries(2));

    List<ReadOutcome> outcomes =
        readAll(reader, "a.zip", zip(MARCH, STRIKE, Entry.of("c.txt", "More.")));

    assertThat(shown(outcomes))
        .containsExactly("READ a.zip!/march.txt", "READ a.zip!/union/strike.txt", "FAILED a.zip");
    assertThat(reasonOf(outcomes, "a.zip")).contains("more than 2 files");
  }

  @Test
  void namesThatClimbOutAreShownHarmless() {
    List<ReadOutcome> outcomes =
        readAll(
            "evil.zip",
            zip(
                Entry.of("../../etc/passwd.txt", "One."),
                Entry.of("/root/x.txt", "Two."),
                Entry.of("..\\up.txt", "Three."),
                Entry.of("gpj.\u202Etxt", "Four."),
                Entry.of("a!/b.txt", "Five.")));

    assertThat(outcomes)
        .extracting(ReadOutcome::name)
        .containsExactly(
            "evil.zip!/%2E%2E/%2E%2E/etc/passwd.txt",
            "evil.zip!/%2Froot/x.txt",
            "evil.zip!/%2E%2E/up.txt",
            "evil.zip!/gpj.%u202Etxt",
            "evil.zip!/a%21/b.txt");
    assertThat(outcomes).allMatch(outcome -> outcome.outcome() == Outcome.READ);
  }

  @Test
  void namesOfOldProgramsAreReadable() throws IOException {
    byte[] bytes =
        Packed.written(
            out -> {
              try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                zip.setEncoding("IBM850");
                zip.setUseLanguageEncodingFlag(false);
                zip.putArchiveEntry(new ZipArchiveEntry("año/niñez.txt"));
                zip.write(MARCH.bytes());
                zip.closeArchiveEntry();
              }
            });

    assertThat(shown(readAll("a.zip", bytes))).containsExactly("READ a.zip!/año/niñez.txt");
    assertThat(Charset.isSupported("IBM850")).isTrue();
  }

  @Test
  void linksInATarAreNotFollowed() {
    byte[] bytes =
        Packed.written(
            out -> {
              try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                TarArchiveEntry link = new TarArchiveEntry("hosts.txt", TarConstants.LF_SYMLINK);
                link.setLinkName("/etc/hosts");
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
              }
            });

    assertThat(shown(readAll("a.tar", bytes))).containsExactly("SKIPPED a.tar!/hosts.txt");
  }

  @Test
  void leftoversOfProgramsAreLeftOut() {
    assertThat(
            shown(
                readAll(
                    "a.zip",
                    zip(
                        Entry.of("__MACOSX/._march.txt", "x"),
                        Entry.of(".hidden", "x"),
                        Entry.of("README.md", "What is here."),
                        Entry.of("sub/README.md", "A text.")))))
        .containsExactly(
            "SKIPPED a.zip!/__MACOSX/._march.txt",
            "SKIPPED a.zip!/.hidden",
            "SKIPPED a.zip!/README.md",
            "READ a.zip!/sub/README.md");
  }

  @Test
  void lockedFileInAZipSaysSo() {
    byte[] bytes = zip(MARCH);
    // The flag for "encrypted", in the local header and in the directory at the end.
    bytes[6] |= 1;
    bytes[directoryAt(bytes) + 8] |= 1;

    assertThat(reasonOf(readAll("a.zip", bytes), "a.zip!/march.txt")).contains("password");
  }

  private static int directoryAt(byte[] zip) {
    for (int i = 0; i + 3 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        return i;
      }
    }
    throw new AssertionError("no directory");
  }

  @Test
  void archiveCutShortFailsAndGivesWhatCouldBeRead() {
    byte[] whole = Packed.gzip(tar(MARCH, new Entry("noise.txt", noise(200_000))));

    List<ReadOutcome> outcomes = readAll("a.tar.gz", Arrays.copyOf(whole, whole.length / 2));

    assertThat(shown(outcomes)).startsWith("READ a.tar.gz!/march.txt");
    assertThat(outcomes.get(1).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(outcomes.get(1).reason().orElseThrow()).contains("cut short").endsWith(".");
    assertThat(reasonOf(readAll("a.zip", Arrays.copyOf(zip(MARCH), 60)), "a.zip"))
        .contains("damaged");
  }

  /** Bytes that do not pack. */
  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    long state = 42;
    for (int i = 0; i < length; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise[i] = (byte) (state >>> 56);
    }
    return noise;
  }

  @Test
  void largeFilesInsideAreSkippedOneByOne() {
    DocumentReader reader = new DocumentReader(ReaderOptions.defaults().withMaxBytes(1000));

    List<ReadOutcome> outcomes =
        readAll(reader, "a.zip", zip(new Entry("large.txt", noise(5000)), MARCH));

    assertThat(shown(outcomes))
        .containsExactly("SKIPPED a.zip!/large.txt", "READ a.zip!/march.txt");
    assertThat(reasonOf(outcomes, "a.zip!/large.txt")).contains("too large");
  }

  @Test
  void documentThatIsPackedAsZipIsADocument() {
    byte[] word = zip(Entry.of("[Content_Types].xml", "<Types/>"));

    assertThat(readAll("renamed.zip", word)).hasSize(1);
    assertThat(readAll("renamed.zip", word).get(0).name()).isEqualTo("renamed.zip");
  }

  @Test
  void emptyArchiveSaysSo() {
    List<ReadOutcome> outcomes = readAll("a.zip", zip(new Entry("in.zip", zip()), MARCH));

    assertThat(shown(outcomes)).containsExactly("FAILED a.zip!/in.zip", "READ a.zip!/march.txt");
    assertThat(reasonOf(outcomes, "a.zip!/in.zip")).contains("nothing in it");
    assertThat(shown(readAll("feed.jsonl", new byte[0]))).containsExactly("FAILED feed.jsonl");
  }

  @Test
  void rarSaysWhatToDo() {
    byte[] rar = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 0, 0, 0, 0};

    ReadOutcome outcome = readAll("a.rar", rar).get(0);

    assertThat(outcome.outcome()).isEqualTo(Outcome.SKIPPED);
    assertThat(outcome.reason().orElseThrow()).contains("not opened", "Unpack it");
  }

  @Test
  void readingAnArchiveAtOnceGivesAllDocumentsAndTheFirstTrouble() {
    InputFile file = Packed.file("a.zip", zip(MARCH, Entry.of("empty.txt", ""), STRIKE));

    ReadOutcome outcome = new DocumentReader(ReaderOptions.defaults()).read(file);

    assertThat(outcome.outcome()).isEqualTo(Outcome.READ);
    assertThat(outcome.documents()).hasSize(2);
    assertThat(outcome.reason().orElseThrow()).contains("a.zip!/empty.txt: The file is empty.");
  }

  @Test
  void readingGoesOnAfterWhatIsPassedOver() {
    InputFile file = Packed.file("a.zip", zip(MARCH, STRIKE, Entry.of("c.txt", "More.")));

    try (Stream<ReadOutcome> rest = new DocumentReader(ReaderOptions.defaults()).readAll(file, 2)) {
      assertThat(shown(rest.toList())).containsExactly("READ a.zip!/c.txt");
    }
  }

  @Test
  void filesAreReadOnlyWhenAskedFor() {
    byte[] damaged = zip(MARCH, new Entry("in.tar.gz", new byte[] {0x1F, (byte) 0x8B, 1}), STRIKE);

    try (Stream<ReadOutcome> outcomes =
        new DocumentReader(ReaderOptions.defaults()).readAll(Packed.file("a.zip", damaged))) {
      Iterator<ReadOutcome> iterator = outcomes.iterator();
      assertThat(iterator.next().name()).isEqualTo("a.zip!/march.txt");
      assertThat(iterator.next().outcome()).isEqualTo(Outcome.FAILED);
      assertThat(iterator.next().name()).isEqualTo("a.zip!/union/strike.txt");
    }
  }

  private static DocumentReader shallow(ContainerLimits limits) {
    return new DocumentReader(ReaderOptions.defaults(), limits);
  }
}
