package org.cronista.reader;

import static org.cronista.reader.Packed.gzip;
import static org.cronista.reader.Packed.tar;
import static org.cronista.reader.Packed.written;
import static org.cronista.reader.Packed.zip;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.cronista.reader.Packed.Entry;

/** Makes files that no reader should stumble over, and a few sound ones to lie among them. */
final class BadFiles {

  static final String WORDS = "Teachers marched in Oruro and the police stood by the road.";

  private static final String LAUGHS = laughs();
  private static final String CONTENT_TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument' Target='word/document.xml'/></Relationships>";

  private BadFiles() {}

  /** Five that can be read. */
  static Map<String, byte[]> good() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("good.txt", utf8(WORDS));
    files.put("good.html", utf8("<html><body><h1>March</h1><p>" + WORDS + "</p></body></html>"));
    files.put("good.eml", utf8("From: a@b.example\r\nSubject: March\r\n\r\n" + WORDS + "\r\n"));
    files.put("good.pdf", pdf(3));
    files.put("good.docx", docx("<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>"));
    return files;
  }

  /** Such as have the name of another kind, and can be read for what they are. */
  static Map<String, byte[]> misnamed() throws IOException {
    return Map.of(
        "text.pdf", utf8(WORDS),
        "text.docx", utf8(WORDS),
        "page.odt", utf8("<html><body>" + WORDS + "</body></html>"),
        "print.txt", pdf(1),
        "word.html", docx("<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>"));
  }

  /** Documents whose words are sound, and which point outside at {@code secret} and loopback. */
  static Map<String, byte[]> pointing(Path secret, int port) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String target :
        new String[] {secret.toUri().toString(), "http://127.0.0.1:" + port + "/"}) {
      String kind = target.substring(0, 4);
      String head = "<!DOCTYPE html [<!ENTITY x SYSTEM '" + target + "'>]>";
      files.put(kind + ".odt", odt("<text:p>" + WORDS + " &x;</text:p>", head));
      files.put(kind + ".epub", epub("<p>" + WORDS + " &x;</p>", head));
      files.put(
          kind + ".html",
          utf8(
              head
                  + "<html><head><link rel='stylesheet' href='"
                  + target
                  + "'><script src='"
                  + target
                  + "'></script></head><body><p>"
                  + WORDS
                  + " &x;</p><img src='"
                  + target
                  + "'><iframe src='"
                  + target
                  + "'></iframe></body></html>"));
      files.put(
          kind + ".eml",
          utf8(
              "Subject: March\r\nContent-Type: message/external-body; access-type=URL; URL=\""
                  + target
                  + "\"\r\n\r\n"
                  + WORDS));
    }
    return files;
  }

  /**
   * A hundred that cannot, all of them files; {@code secret} and {@code port} are what they want.
   */
  static Map<String, byte[]> bad(Path secret, int port) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    cut(files);
    locked(files);
    bombs(files);
    entities(files, secret, port);
    nested(files);
    disguised(files);
    archives(files);
    greedy(files);
    return files;
  }

  /** Files that are too large to be made in memory; and what is a name in a folder but no file. */
  static void addLargeAndStrange(Path folder) throws IOException {
    for (String name : new String[] {"zeros.txt", "zeros.pdf", "zeros.zip"}) {
      try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
        file.setLength(1L << 30);
      }
    }
    byte[] part = utf8("word ".repeat(200_000));
    for (String name : new String[] {"line.txt", "line.jsonl"}) {
      try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
        for (int i = 0; i < 200; i++) {
          file.write(part);
        }
      }
    }
    Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
    Files.createSymbolicLink(folder.resolve("round"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("gone.pdf"), Path.of("nowhere.pdf"));
    Files.createSymbolicLink(folder.resolve("endless.txt"), Path.of("/dev/zero"));
    try {
      new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void cut(Map<String, byte[]> files) throws IOException {
    byte[] pdf = pdf(20);
    for (int percent : new int[] {5, 20, 35, 50, 65, 80}) {
      files.put("cut-" + percent + ".pdf", Arrays.copyOf(pdf, pdf.length * percent / 100));
    }
    byte[] docx = docx("<w:p><w:r><w:t>" + WORDS.repeat(50) + "</w:t></w:r></w:p>");
    byte[] odt = odt("<text:p>" + WORDS.repeat(50) + "</text:p>", "");
    byte[] epub = epub("<p>" + WORDS.repeat(50) + "</p>", "");
    for (int percent : new int[] {10, 50, 90}) {
      files.put("cut-" + percent + ".docx", Arrays.copyOf(docx, docx.length * percent / 100));
      files.put("cut-" + percent + ".odt", Arrays.copyOf(odt, odt.length * percent / 100));
      files.put("cut-" + percent + ".epub", Arrays.copyOf(epub, epub.length * percent / 100));
    }
    byte[] packed = gzip(new byte[100_000]);
    files.put("cut.txt.gz", Arrays.copyOf(packed, packed.length / 2));
    files.put("cut.zip", Arrays.copyOf(zip(Entry.of("a.txt", WORDS)), 60));
    for (String ending :
        new String[] {
          "txt", "pdf", "html", "docx", "odt", "rtf", "eml", "zip", "jsonl", "csv", "epub", "doc",
          "msg", "md"
        }) {
      files.put("empty." + ending, new byte[0]);
    }
    files.put("blank.txt", utf8(" \n\t\n"));
    files.put("blank.html", utf8("<html><body><script>alert('x')</script></body></html>"));
  }

  private static void locked(Map<String, byte[]> files) throws IOException {
    for (int bits : new int[] {40, 128, 256}) {
      try (PDDocument pdf = new PDDocument()) {
        pdf.addPage(new PDPage());
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", "reader", new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        pdf.protect(policy);
        files.put("locked-" + bits + ".pdf", written(pdf::save));
      }
    }
    byte[] zip = zip(Entry.of("secret.txt", WORDS));
    // The bit that says so, in the entry's own header and in the list at the end.
    zip[6] |= 1;
    zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
    files.put("locked.zip", zip);
  }

  private static void bombs(Map<String, byte[]> files) {
    byte[] zeros = new byte[20 << 20];
    byte[] inner = zip(new Entry("0.txt", zeros), new Entry("1.txt", zeros));
    byte[] level = inner;
    for (int i = 0; i < 6; i++) {
      level = zip(new Entry("a.zip", level), new Entry("b.zip", level));
    }
    files.put("forty-two.zip", level);
    files.put("flat.zip", inner);
    files.put("bomb.txt.gz", gzip(zeros));
    files.put("twice.gz", gzip(gzip(zeros)));
    files.put("bomb.tar.gz", gzip(tar(new Entry("a.txt", zeros), new Entry("b.txt", zeros))));
    files.put(
        "bomb.txt.bz2",
        written(
            bytes -> {
              try (OutputStream packed = new BZip2CompressorOutputStream(bytes)) {
                packed.write(zeros);
              }
            }));
    Arrays.fill(zeros, (byte) ' ');
    files.put("bomb.docx", docx(new Entry("word/document.xml", zeros)));
    files.put("bomb.odt", odt(new Entry("content.xml", zeros)));
    files.put("bomb.epub", epub(new Entry("OEBPS/a.xhtml", zeros)));
  }

  private static void entities(Map<String, byte[]> files, Path secret, int port) {
    String local = "<!DOCTYPE x [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
    String remote = "<!DOCTYPE x [<!ENTITY x SYSTEM 'http://127.0.0.1:" + port + "/x'>]>";
    String parameter =
        "<!DOCTYPE x [<!ENTITY % x SYSTEM 'http://127.0.0.1:" + port + "/x.dtd'> %x;]>";
    Map<String, String> heads =
        Map.of("laughs", LAUGHS, "local", local, "remote", remote, "parameter", parameter);
    heads.forEach(
        (name, head) -> {
          files.put(name + ".docx", docx(new Entry("word/document.xml", utf8(word(head, "&x;")))));
          files.put(name + ".xml", utf8("<?xml version='1.0'?>" + head + "<x>&x;</x>"));
          files.put(name + ".svg", utf8("<?xml version='1.0'?>" + head + "<svg>&x;</svg>"));
        });
  }

  private static void nested(Map<String, byte[]> files) {
    files.put("deep.html", utf8("<div>".repeat(100_000) + WORDS));
    files.put("deep-table.html", utf8("<table><tr><td>".repeat(50_000) + WORDS));
    files.put("deep.jsonl", utf8("{\"text\":" + "[".repeat(100_000) + "\n"));
    files.put(
        "deep-object.jsonl", utf8("{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000) + "\n"));
    files.put("deep.rtf", utf8("{\\rtf1 " + "{".repeat(1_000_000)));
    StringBuilder mail = new StringBuilder("Subject: x\r\n");
    for (int i = 0; i < 2000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    files.put("deep.eml", utf8(mail.toString()));
    files.put("deep.pdf", utf8("%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\n%%EOF"));
    byte[] level = zip(Entry.of("a.txt", WORDS));
    for (int i = 0; i < 12; i++) {
      level = zip(new Entry("a.zip", level));
    }
    files.put("deep.zip", level);
    files.put(
        "deep.docx",
        docx(
            new Entry(
                "word/document.xml",
                utf8(word("", "<w:tbl><w:tr><w:tc>".repeat(20_000) + WORDS)))));
  }

  private static void disguised(Map<String, byte[]> files) {
    byte[] noise = new byte[20_000];
    new Random(1).nextBytes(noise);
    for (String ending :
        new String[] {"pdf", "docx", "doc", "odt", "epub", "msg", "zip", "png", "jpg", "tif"}) {
      files.put("noise." + ending, noise);
    }
    files.put("icon.pdf", picture(8, 8));
    files.put("wall.png", picture(60_000, 60_000));
    byte[] program = new byte[5000];
    System.arraycopy(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 0, program, 0, 7);
    files.put("program.txt", program);
    files.put("program.html", program);
    files.put("nuls.txt", new byte[10_000]);
    files.put("nuls.pdf", new byte[10_000]);
    files.put("half.jsonl", utf8("{\"text\": \"\\ud83d\", \"id\": \"\\udc00\n"));
    files.put("no-pages.pdf", utf8(EMPTY_PDF));
    files.put("archive.rar", utf8("Rar!\u001a\u0007\u0000 and more"));
    files.put("archive.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4});
  }

  /** The head of a picture, which tells its size. */
  private static byte[] picture(int width, int height) {
    return written(
        bytes -> {
          DataOutputStream out = new DataOutputStream(bytes);
          out.writeLong(0x89504E470D0A1A0AL);
          out.writeInt(13);
          byte[] head =
              ByteBuffer.allocate(17)
                  .put(utf8("IHDR"))
                  .putInt(width)
                  .putInt(height)
                  .put(new byte[] {8, 0, 0, 0, 0})
                  .array();
          out.write(head);
          CRC32 sum = new CRC32();
          sum.update(head);
          out.writeInt((int) sum.getValue());
          out.writeInt(0);
          out.write(utf8("IDAT"));
        });
  }

  private static void archives(Map<String, byte[]> files) {
    byte[] zeros = new byte[100];
    Entry[] strange = {
      new Entry("../../../../tmp/cronista-was-here.bin", zeros),
      new Entry("/etc/cronista-was-here.bin", zeros),
      new Entry("..\\..\\cronista-was-here.bin", zeros),
      new Entry("a\u0000b\u001b[2J\u202Egpj.exe", zeros)
    };
    files.put("paths.zip", zip(strange));
    files.put("paths.tar", tar(strange));
    files.put(
        "links.tar",
        written(
            bytes -> {
              try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
                for (byte kind :
                    new byte[] {
                      TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO
                    }) {
                  TarArchiveEntry link = new TarArchiveEntry("link-" + kind, kind);
                  link.setLinkName("/etc/passwd");
                  tar.putArchiveEntry(link);
                  tar.closeArchiveEntry();
                }
              }
            }));
    files.put("nothing.zip", zip());
    files.put("nothing.tar", new byte[10_240]);
  }

  /** What fills the memory, and what takes for ever. */
  private static void greedy(Map<String, byte[]> files) throws IOException {
    files.put("memory.pdf", oneEndlessWord());
    files.put("time.pdf", pagesInPages());
  }

  /** A page of one word that takes up 160 MB when it is unpacked, and a few kilobytes before. */
  static byte[] oneEndlessWord() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDStream content = new PDStream(pdf);
      byte[] letters = new byte[1 << 20];
      Arrays.fill(letters, (byte) 'a');
      try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
        stream.write(utf8("BT ("));
        for (int i = 0; i < 160; i++) {
          stream.write(letters);
        }
      }
      page.setContents(content);
      return written(pdf::save);
    }
  }

  /** A page that shows a drawing ten times that shows another one ten times, and so on. */
  static byte[] pagesInPages() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDFormXObject inner = form(pdf, new PDResources(), "0 0 m 1 1 l S ".repeat(20));
      for (int i = 0; i < 12; i++) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), inner);
        inner = form(pdf, resources, "/F Do ".repeat(10));
      }
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), inner);
      page.setResources(resources);
      PDStream content = new PDStream(pdf);
      try (OutputStream stream = content.createOutputStream()) {
        stream.write(utf8("/F Do"));
      }
      page.setContents(content);
      return written(pdf::save);
    }
  }

  private static PDFormXObject form(PDDocument pdf, PDResources resources, String content)
      throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream bytes = stream.createOutputStream()) {
      bytes.write(utf8(content));
    }
    PDFormXObject form = new PDFormXObject(stream);
    form.setResources(resources);
    form.setBBox(new PDRectangle(100, 100));
    return form;
  }

  static byte[] pdf(int pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.newLineAtOffset(60, 700);
          content.showText(WORDS + " " + i);
          content.endText();
        }
      }
      return written(pdf::save);
    }
  }

  static byte[] docx(String body) {
    return docx(new Entry("word/document.xml", utf8(word("", body))));
  }

  private static byte[] docx(Entry document) {
    return zip(
        Entry.of("[Content_Types].xml", CONTENT_TYPES),
        Entry.of("_rels/.rels", RELATIONS),
        document);
  }

  private static String word(String head, String body) {
    return "<?xml version='1.0'?>"
        + head
        + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }

  static byte[] odt(String body, String head) {
    return odt(
        Entry.of(
            "content.xml",
            "<?xml version='1.0'?>"
                + head
                + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:"
                + "office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                + "<office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
  }

  private static byte[] odt(Entry content) {
    return zipStoredFirst("application/vnd.oasis.opendocument.text", content);
  }

  static byte[] epub(String body, String head) {
    return epub(
        Entry.of(
            "OEBPS/a.xhtml",
            "<?xml version='1.0'?>"
                + head
                + "<html xmlns='http://www.w3.org/1999/xhtml'><body>"
                + body
                + "</body></html>"));
  }

  private static byte[] epub(Entry chapter) {
    return zipStoredFirst(
        "application/epub+zip",
        Entry.of(
            "META-INF/container.xml",
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile"
                + " full-path='OEBPS/b.opf' media-type='application/oebps-package+xml'/></rootfiles>"
                + "</container>"),
        Entry.of(
            "OEBPS/b.opf",
            "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' href='a.xhtml'"
                + " media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine>"
                + "</package>"),
        chapter);
  }

  /** As the standards want it: the kind first, and not packed. */
  private static byte[] zipStoredFirst(String kind, Entry... entries) {
    return written(
        bytes -> {
          try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            byte[] name = utf8(kind);
            CRC32 sum = new CRC32();
            sum.update(name);
            first.setMethod(ZipEntry.STORED);
            first.setSize(name.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(name);
            for (Entry entry : entries) {
              zip.putNextEntry(new ZipEntry(entry.name()));
              zip.write(entry.bytes());
            }
          }
        });
  }

  private static final String EMPTY_PDF =
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
          + "<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n";

  /** Ten lines that stand for 10^9 words. */
  private static String laughs() {
    StringBuilder head = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 10; i++) {
      head.append("<!ENTITY a").append(i).append(" '");
      head.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    return head.append("<!ENTITY x '&a9;'>]>").toString();
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError("Not found");
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
