package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Packed.readAll;
import static org.cronista.reader.Packed.reasonOf;
import static org.cronista.reader.Packed.shown;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.junit.jupiter.api.Test;

/** Mails with attachments, boxes of mails. */
class MailboxesTest {

  private static final String REPORT = "Ten people were wounded in Senkata.";

  private static final String MAIL =
      "From: Rosa Choque <rosa@union.example>\r\n"
          + "Date: Tue, 19 May 2026 23:38:55 -0400\r\n"
          + "Subject: Report enclosed\r\n"
          + "MIME-Version: 1.0\r\n"
          + "Content-Type: multipart/mixed; boundary=\"cut\"\r\n\r\n"
          + "--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
          + "The report is enclosed.\r\n"
          + "--cut\r\nContent-Type: application/octet-stream\r\n"
          + "Content-Disposition: attachment; filename*=UTF-8''informe%20a%C3%B1o.txt\r\n"
          + "Content-Transfer-Encoding: base64\r\n\r\n"
          + base64(REPORT)
          + "\r\n"
          + "--cut\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n"
          + "Content-Disposition: inline; filename=logo.png\r\n\r\nx\r\n"
          + "--cut\r\nContent-Type: message/rfc822\r\n\r\n"
          + "From: wire@agency.example\r\nSubject: Forwarded\r\n\r\nPolice closed the road.\r\n"
          + "--cut--\r\n";

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsAttachedToAMailIsADocumentOfItsOwn() {
    List<ReadOutcome> outcomes = readAll("mail.eml", ascii(MAIL));

    assertThat(shown(outcomes))
        .containsExactly(
            "READ mail.eml",
            "READ mail.eml!/informe año.txt",
            "SKIPPED mail.eml!/logo.png",
            "READ mail.eml!/attachment-3.eml");
    assertThat(outcomes.get(0).documents().get(0).text()).isEqualTo("The report is enclosed.");
    Document report = outcomes.get(1).documents().get(0);
    assertThat(report.text()).isEqualTo(REPORT);
    assertThat(report.id()).isEqualTo(Shorthand.readText(REPORT).id());
    assertThat(outcomes.get(3).documents().get(0).title().map(Found::value)).contains("Forwarded");
  }

  @Test
  void archiveAttachedToAMailIsOpened() {
    byte[] zip = Packed.zip(Packed.Entry.of("a.txt", REPORT));
    String mail =
        "Subject: All of it\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n"
            + "--cut\nContent-Type: application/zip; name=\"=?UTF-8?Q?a=C3=B1o.zip?=\"\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(zip)
            + "\n--cut--\n";

    assertThat(shown(readAll("mail", ascii(mail)))).contains("READ mail!/año.zip!/a.txt");
  }

  @Test
  void mailBoxGivesItsMailsByNumber() {
    String box =
        "From - Tue May 19 23:38:55 2026\n"
            + "From: a@x.example\nSubject: One\n\nFirst mail.\n>From here on it is quoted.\n\n"
            + "From 1234@xxx Wed May 20 03:00:00 +0000 2026\n"
            + MAIL.replace("\r\n", "\n")
            + "\nFrom c@x.example Thu May 21 03:00:00 2026\n"
            + "From: c@x.example\nSubject: Three\n\nFrom now on we march.\n";

    List<ReadOutcome> outcomes = readAll("Inbox", ascii(box));

    assertThat(shown(outcomes))
        .containsExactly(
            "READ Inbox#1",
            "READ Inbox#2",
            "READ Inbox#2!/informe año.txt",
            "SKIPPED Inbox#2!/logo.png",
            "READ Inbox#2!/attachment-3.eml",
            "READ Inbox#3");
    assertThat(outcomes.get(0).documents().get(0).text())
        .isEqualTo("First mail.\nFrom here on it is quoted.\n");
    assertThat(outcomes.get(5).documents().get(0).text()).contains("From now on we march.");
  }

  @Test
  void mailInABoxHasTheIdentifierOfTheMailAsAFile() {
    String mail = "From: a@x.example\nSubject: One\n\nFirst mail.\n";
    String box = "From a@x Tue May 19 23:38:55 2026\n" + mail + "\n";

    assertThat(readAll("a.mbox", ascii(box + box)))
        .extracting(outcome -> outcome.documents().get(0).id())
        .containsOnly(readAll("a.eml", ascii(mail)).get(0).documents().get(0).id());
  }

  @Test
  void tooLargeAMailInABoxCostsOnlyItself() {
    String box =
        "From a@x Tue May 19 23:38:55 2026\nSubject: One\n\n"
            + "word\n".repeat(1000)
            + "\nFrom a@x Tue May 19 23:38:55 2026\nSubject: Two\n\nSecond mail.\n";
    DocumentReader reader = new DocumentReader(ReaderOptions.defaults().withMaxBytes(1000));

    List<ReadOutcome> outcomes = readAll(reader, "a.mbox", ascii(box));

    assertThat(shown(outcomes)).containsExactly("SKIPPED a.mbox#1", "READ a.mbox#2");
    assertThat(reasonOf(outcomes, "a.mbox#1")).contains("too large");
  }

  @Test
  void mailSavedByOutlookGivesItselfAndItsAttachments() {
    byte[] message =
        Packed.written(
            out -> {
              try (POIFSFileSystem file = new POIFSFileSystem()) {
                DirectoryEntry root = file.getRoot();
                property(root, "0037001F", "Report enclosed");
                property(root, "0C1A001F", "Rosa Choque");
                property(root, "1000001F", "The report is enclosed.");
                root.createDocument(
                    "__properties_version1.0", new java.io.ByteArrayInputStream(new byte[32]));
                DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
                property(attachment, "3707001F", "informe.txt");
                attachment.createDocument(
                    "__substg1.0_37010102", new java.io.ByteArrayInputStream(ascii(REPORT)));
                attachment.createDocument(
                    "__properties_version1.0", new java.io.ByteArrayInputStream(new byte[8]));
                file.writeFilesystem(out);
              }
            });

    List<ReadOutcome> outcomes = readAll("a.msg", message);

    assertThat(shown(outcomes)).containsExactly("READ a.msg", "READ a.msg!/informe.txt");
    Document mail = outcomes.get(0).documents().get(0);
    assertThat(mail.text()).isEqualTo("The report is enclosed.");
    assertThat(mail.title().map(Found::value)).contains("Report enclosed");
    assertThat(mail.authors()).extracting(Found::value).containsExactly("Rosa Choque");
    assertThat(outcomes.get(1).documents().get(0).text()).isEqualTo(REPORT);
  }

  @Test
  void mailMadeToKeepItsReaderBusyIsRefused() {
    StringBuilder mail =
        new StringBuilder("Subject: x\nContent-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 20_000; i++) {
      mail.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b");
      mail.append(i + 1).append("\n\n");
    }

    List<ReadOutcome> outcomes = readAll("nested.eml", ascii(mail.toString()));

    assertThat(shown(outcomes)).containsExactly("FAILED nested.eml");
    assertThat(reasonOf(outcomes, "nested.eml")).contains("nested");
  }

  @Test
  void textThatBeginsWithFromIsNoMailBox() {
    assertThat(shown(readAll("note", ascii("From 2003 to 2019 much happened.\nNote: more.\n"))))
        .containsExactly("READ note");
    assertThat(shown(readAll("note", ascii("From ".repeat(3000) + "12:30 2019 ".repeat(500)))))
        .containsExactly("READ note");
  }

  private static void property(DirectoryEntry folder, String tag, String value)
      throws java.io.IOException {
    folder.createDocument(
        "__substg1.0_" + tag,
        new java.io.ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)));
  }
}
